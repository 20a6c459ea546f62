import { expect, it } from 'vitest';
import { run } from '../../../src/tools/launch/install/child.mjs';

it('lets a program that takes too long end what it has begun', async () => {
  const script = `
    process.on('SIGINT', () => { console.log('ended my server'); process.exit(3); });
    setInterval(() => undefined, 1_000);
    console.log('begun');
  `;
  const { code, output } = await run(process.execPath, ['-e', script], { minutes: 5 / 60 });
  expect(code).toBe(3);
  expect(output).toContain('ended my server');
  expect(output).toContain('stopped after');
}, 60_000);
