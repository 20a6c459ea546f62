import { type ChildProcess, spawnSync } from 'node:child_process';

/** A browser of another make, driven by script alone. */
export interface Engine {
  goTo: (url: string) => Promise<void>;
  /** Runs the body of a function in the page and gives what it returns, as JSON can carry it. */
  run: (body: string) => Promise<unknown>;
  /** The window as a PNG. */
  picture: () => Promise<Buffer>;
  close: () => Promise<void>;
}

/** So often, in milliseconds, it is looked whether something has come about. */
const LOOK = 250;

/** Waits until a script gives something true, and gives that. */
export async function until(engine: Engine, body: string, seconds = 90): Promise<unknown> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const seen = await engine.run(body);
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`never came true: ${body}`);
    await pause(LOOK);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Whether a program is installed. */
export function isThere(program: string): boolean {
  return spawnSync('which', [program]).status === 0;
}

/** Browsers of other makes draw with WebGL only where there is a display: a virtual one, and drawing by software. */
export const VIRTUAL = ['xvfb-run', '-a', '-s', '-screen 0 1440x900x24'] as const;
export const BY_SOFTWARE = { LIBGL_ALWAYS_SOFTWARE: '1' };

/** Ends a program that leads its own group, with all that it has started. */
export function stop({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}
