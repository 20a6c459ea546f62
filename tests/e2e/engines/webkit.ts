import { spawn } from 'node:child_process';
import { BY_SOFTWARE, type Engine, VIRTUAL, pause, stop } from './engine';

/** Where Debian has the browser that WebKit's driver starts. */
const MINI_BROWSERS = ['x86_64', 'aarch64'].map(
  (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
);

/** WebKit by WebDriver. https://www.w3.org/TR/webdriver2/ */
export async function startWebKit(
  port: number,
  isThere: (path: string) => boolean,
): Promise<Engine> {
  const [program, ...args] = VIRTUAL;
  const child = spawn(program, [...args, 'WebKitWebDriver', `--port=${String(port)}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, ...BY_SOFTWARE },
  });
  const end = () => stop(child);
  const ask = async (path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${String(port)}/session${path}`, {
      method: body ? 'POST' : 'GET',
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const answer = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return answer.value;
  };
  try {
    const binary = MINI_BROWSERS.find(isThere) ?? 'MiniBrowser';
    const capabilities = {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
    };
    const { sessionId } = (await begun(() => ask('', { capabilities }))) as { sessionId: string };
    const on = `/${sessionId}`;
    await ask(`${on}/window/rect`, { width: 1280, height: 860 });
    return {
      goTo: async (url) => {
        await ask(`${on}/url`, { url });
      },
      run: (script) => ask(`${on}/execute/sync`, { script, args: [] }),
      picture: async () => Buffer.from(String(await ask(`${on}/screenshot`)), 'base64'),
      close: () => {
        end();
        return Promise.resolve();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

/** The driver takes a while before it listens. */
async function begun(begin: () => Promise<unknown>): Promise<unknown> {
  for (let tries = 0; ; tries++) {
    try {
      return await begin();
    } catch (error) {
      if (tries > 60 || !(error instanceof TypeError)) throw error;
      await pause(500);
    }
  }
}
