import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type Socket, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BY_SOFTWARE, type Engine, VIRTUAL, pause, stop } from './engine';

/** What Firefox is told before it starts: to draw by software, and to listen. */
function preferences(port: number): string {
  const all: Readonly<Record<string, string | number | boolean>> = {
    'marionette.port': port,
    'webgl.force-enabled': true,
    'webgl.disable-fail-if-major-performance-caveat': true,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** Firefox by Marionette, the protocol it brings itself: `length:[0, id, command, parameters]` over a socket. */
export async function startFirefox(port: number): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  writeFileSync(join(profile, 'user.js'), preferences(port));
  const [program, ...args] = VIRTUAL;
  const child = spawn(
    program,
    [...args, 'firefox-esr', '--marionette', '--no-remote', '--profile', profile],
    { stdio: 'ignore', detached: true, env: { ...process.env, ...BY_SOFTWARE, HOME: profile } },
  );
  const end = () => {
    stop(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const marionette = new Marionette(await connected(port));
    await marionette.send('WebDriver:NewSession', {});
    await marionette.send('WebDriver:SetWindowRect', { width: 1280, height: 860 });
    return {
      goTo: async (url) => {
        await marionette.send('WebDriver:Navigate', { url });
      },
      run: async (script) =>
        valueOf(await marionette.send('WebDriver:ExecuteScript', { script, args: [] })),
      picture: async () => {
        const shot = valueOf(await marionette.send('WebDriver:TakeScreenshot', { full: false }));
        return Buffer.from(String(shot), 'base64');
      },
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

async function connected(port: number): Promise<Socket> {
  for (let tries = 0; tries < 120; tries++) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const trying = connect(port, '127.0.0.1');
      trying.once('connect', () => resolve(trying));
      trying.once('error', () => resolve(null));
    });
    if (socket) return socket;
    await pause(500);
  }
  throw new Error('Firefox does not listen');
}

function valueOf(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'value' in result ? result.value : null;
}

class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: readonly unknown[]) => void>();
  #heard = Buffer.alloc(0);
  #id = 0;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data: Buffer) => {
      this.#heard = Buffer.concat([this.#heard, data]);
      this.#read();
    });
  }

  async send(command: string, parameters: object): Promise<unknown> {
    const id = ++this.#id;
    const message = JSON.stringify([0, id, command, parameters]);
    const answered = new Promise<readonly unknown[]>((resolve) => this.#waiting.set(id, resolve));
    this.#socket.write(`${String(Buffer.byteLength(message))}:${message}`);
    const [, , error, result] = await answered;
    if (error) throw new Error(`${command}: ${JSON.stringify(error)}`);
    return result;
  }

  #read(): void {
    for (;;) {
      const colon = this.#heard.indexOf(':');
      const length = Number(this.#heard.subarray(0, colon).toString());
      if (colon < 0 || this.#heard.length < colon + 1 + length) return;
      const text = this.#heard.subarray(colon + 1, colon + 1 + length).toString();
      this.#heard = this.#heard.subarray(colon + 1 + length);
      const answer: unknown = JSON.parse(text);
      // The first message is a greeting.
      if (Array.isArray(answer)) this.#waiting.get(Number(answer[1]))?.(answer);
    }
  }
}
