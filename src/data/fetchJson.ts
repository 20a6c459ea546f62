import { SILENCE } from '../domain/silence';

/**
 * Fetches and reads a JSON file. A slow line may take its time: only one from which nothing at all has come for
 * `SILENCE` is given up. Rejects with an error for machines; who asks puts it in words.
 */
export async function fetchJson(url: string): Promise<unknown> {
  const giving = new AbortController();
  const giveUp = () => giving.abort(new Error(`${url}: nothing comes`));
  let timer = setTimeout(giveUp, SILENCE);
  const hear = () => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, SILENCE);
  };
  try {
    const response = await fetch(url, { signal: giving.signal });
    if (!response.ok) throw new Error(`${url}: ${String(response.status)} ${response.statusText}`);
    return JSON.parse(await textOf(response, hear)) as unknown;
  } finally {
    clearTimeout(timer);
  }
}

/** The text of an answer, told of each piece as it comes. */
async function textOf(response: Response, onpiece: () => void): Promise<string> {
  onpiece();
  if (!response.body) return response.text();
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = '';
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    text += decoder.decode(next.value, { stream: true });
    onpiece();
  }
  return text + decoder.decode();
}
