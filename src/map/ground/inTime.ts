import { SILENCE } from '../../domain/silence';

/** Waits for something, but no longer than `SILENCE`: whether it ended, well or not, by then. */
export async function inTime(awaited: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), SILENCE);
  });
  const ended = awaited.then(
    () => true,
    () => true,
  );
  const isInTime = await Promise.race([ended, enough]);
  clearTimeout(timer);
  return isInTime;
}
