import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../src/tools/launch/install/browser.mjs';

// Workers load this file too and inherit what is found the first time. Without a find Playwright uses its own download.
const executablePath = (process.env.CHROMIUM_PATH ??= findBrowser(process.env) ?? '');

/** A browser that asks nobody anything. */
const quiet = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const found = executablePath === '' ? {} : { executablePath };

/** What needs no map is tested without one: drawn by software, a map takes longer than everything else together. */
const withoutMap = ['--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis'];
const bySoftware = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

export default defineConfig({
  testDir: '.',
  globalSetup: '../sharedFolder.ts',
  outputDir: '../../test-results',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'line',
  use: {
    // ATLAS_PORT is read from the server's first line, below.
    baseURL: `http://localhost:${process.env.ATLAS_PORT ?? ''}/`,
    viewport: { width: 900, height: 640 },
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'map',
      grep: /@map/,
      // Two maps drawn at once by software are slower than one after the other. What needs none has the other worker
      // meanwhile, and both afterwards: a map leaves much of a second core free.
      workers: 1,
      timeout: 240_000,
      expect: { timeout: 120_000 },
      use: { launchOptions: { args: [...quiet, ...bySoftware], ...found } },
    },
    {
      name: 'text',
      grepInvert: /@map/,
      use: { launchOptions: { args: [...quiet, ...withoutMap], ...found } },
    },
  ],
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
