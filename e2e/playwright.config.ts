import { defineConfig } from '@playwright/test';

const chromium = process.env.WAYLINE_CHROMIUM;

/** Real Chromium against real servers, which each test starts itself on a free port with its own data folder. */
export default defineConfig({
  testDir: '.',
  outputDir: './test-results',
  // One spends much of its time waiting for servers and sockets; two keep two cores at work.
  workers: 2,
  // The longest test begins first, beside all others.
  projects: [
    { name: 'crashes', testMatch: '**/kill.spec.ts' },
    { name: 'board', testMatch: '**/*.spec.ts', testIgnore: '**/kill.spec.ts' },
  ],
  // On a busy machine a browser now and then stands still longer than a test waits. What fails twice is broken; what
  // needed its second attempt is named at the end.
  retries: 1,
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
    // What a failure leaves behind (the page's roles and names, a picture) tells most; a trace costs half as much again.
    trace: process.env.WAYLINE_E2E_TRACE ? 'retain-on-failure' : 'off',
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
