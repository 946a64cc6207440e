import type { Browser, CDPSession, Page } from '@playwright/test';
import { installProbe } from './installProbe.ts';

/** One program under measurement, open in a browser profile of its own. */
export interface BenchPage {
  readonly page: Page;
  readonly browser: Browser;
  readonly cdp: CDPSession;
  /** From the start of the navigation until content stood painted, ms. */
  readonly paintedAfter: number;
  close(): Promise<void>;
}

const WINDOW = { width: 1440, height: 900 } as const;
const OPEN_MS = 90_000;

/** Opens an address with an empty cache and waits until its content is painted and, unless told otherwise, its hook answers. */
export async function openPage(
  browser: Browser,
  url: string,
  { waitsForHook = true }: { waitsForHook?: boolean } = {},
): Promise<BenchPage> {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'en-GB' });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.addInitScript(installProbe);
  await page.goto(url);
  try {
    await page.waitForFunction(
      (waitsForHook) =>
        window.__probe.paintedAt !== undefined && (!waitsForHook || window.__bench?.ready() === true),
      waitsForHook,
      { timeout: OPEN_MS },
    );
  } catch {
    const seen = problems.length > 0 ? `it said: ${problems.join('; ')}` : 'it gave no error';
    await context.close();
    throw new Error(`${url} showed nothing within ${OPEN_MS / 1000} s; ${seen}`);
  }
  const paintedAfter = await page.evaluate(() => window.__probe.paintedAt ?? Number.NaN);
  const cdp = await context.newCDPSession(page);
  return { page, browser, cdp, paintedAfter, close: () => context.close() };
}
