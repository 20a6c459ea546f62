/** So long a host may say nothing before the map is drawn without what it was asked for, in milliseconds. */
export const SILENCE = 10_000;

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
