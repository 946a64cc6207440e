import { defineConfig } from '@playwright/test';

const chromium = process.env.WAYLINE_CHROMIUM;

/** Real Chromium against real servers, which each test starts itself on a free port with its own data folder. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: './test-results',
  // The machines that run this have two cores, and each test already holds a server and two browsers.
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: process.env.WAYLINE_E2E_REPORT
    ? [['list'], ['json', { outputFile: process.env.WAYLINE_E2E_REPORT }]]
    : [['list']],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    acceptDownloads: true,
    // An act that cannot be done is a failure, not a wait to the end of a long test.
    actionTimeout: 20_000,
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
