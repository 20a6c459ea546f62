import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { type TestInfo, expect, test } from '@playwright/test';
import { type Engine, isThere, until } from '../engines/engine';
import { startFirefox } from '../engines/firefox';
import { startWebKit } from '../engines/webkit';

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const READY = 'return document.documentElement.dataset.ready === "true"';
const INSTANT = 'return document.querySelector("[data-instant]")?.dataset.instant ?? ""';
const press = (name: string) =>
  `const button = [...document.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent).trim().startsWith(${JSON.stringify(name)})); button?.click(); return Boolean(button)`;

/** What a reader does first: opens a moment, reads on, plays, searches, has night; the map is drawn by day and by night. */
async function drive(engine: Engine, base: string, info: TestInfo): Promise<void> {
  const keep = async (name: string) => {
    const body = await engine.picture();
    await info.attach(name, { body, contentType: 'image/png' });
    return body.length;
  };
  await engine.goTo(`${base}#date=1904-08-24&at=the-siege.one-regiment&map=5.2/40/124`);
  await until(engine, READY);
  expect(await engine.run(INSTANT)).toContain('1904-08-24');
  expect(
    await engine.run('return document.querySelectorAll("canvas.maplibregl-canvas").length'),
  ).toBe(1);
  // A map with land, names and symbols does not pack as a blank one does.
  expect(await keep('day')).toBeGreaterThan(150_000);

  await engine.run(press('Next event'));
  await until(engine, `${INSTANT.replace('return', 'return !(')}).includes('1904-08-24')`);
  const before = await engine.run(INSTANT);
  expect(await engine.run(press('Play'))).toBe(true);
  await until(engine, `${INSTANT.replace('return', 'return (')}) !== ${JSON.stringify(before)}`);
  await engine.run(press('Pause'));

  await engine.run(
    `const box = document.querySelector('input[role="combobox"]'); box.focus(); box.value = 'とうごう'; box.dispatchEvent(new Event('input', { bubbles: true })); return true`,
  );
  await until(
    engine,
    'return document.querySelector(\'[role="option"]\')?.textContent.includes("Tōgō")',
  );

  await engine.goTo(`${base}articles/chemulpo/?plain`);
  expect(await engine.run('return document.querySelector("h1").textContent')).toContain('Chemulpo');
}

for (const [name, program, start] of [
  ['Firefox', 'firefox-esr', startFirefox],
  ['WebKit', 'WebKitWebDriver', (port: number) => startWebKit(port, existsSync)],
] as const) {
  test(`${name} opens, reads, plays and finds`, async ({ baseURL }, info) => {
    const isMissing = ![program, 'xvfb-run'].every(isThere);
    test.skip(isMissing, `${name} is not tried: ${program} and xvfb are not installed here.`);
    test.setTimeout(300_000);
    const engine = await start(await freePort());
    try {
      await drive(engine, baseURL ?? '', info);
    } finally {
      await engine.close();
    }
  });
}
