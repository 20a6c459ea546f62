import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../src/tools/launch/browser.mjs';

// Workers load this file too and inherit what is found the first time. Without a find Playwright uses its own download.
const executablePath = (process.env.CHROMIUM_PATH ??= findBrowser(process.env) ?? '');

/** Software rendering, and a browser that asks nobody anything. */
const args = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: 'line',
  use: {
    // ATLAS_PORT is read from the server's first line, below.
    baseURL: `http://localhost:${process.env.ATLAS_PORT ?? ''}/`,
    viewport: { width: 900, height: 640 },
    screenshot: 'only-on-failure',
    launchOptions: { args, ...(executablePath === '' ? {} : { executablePath }) },
  },
  webServer: {
    command: 'node src/tools/launch/start.mjs',
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { PORT: '0' },
    wait: { stdout: /http:\/\/localhost:(?<atlas_port>\d+)\// },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    stdout: 'ignore',
    stderr: 'pipe',
    timeout: 180_000,
  },
});
