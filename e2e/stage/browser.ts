// How does a test see the product? In the machine's own Chromium, a fresh profile for each visit.
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

export const DESK = { width: 1440, height: 900 };
/** For one step of one visit, on a machine that has others to serve. */
const PATIENCE = 60_000;

export const PHONE = { width: 390, height: 844 };

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.LIANTU_CHROMIUM,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });

export interface Visit {
  page: Page;
  /** Errors of the page's own code, and of the console. */
  complaints: string[];
  leave(): Promise<void>;
}

/** Chinese first, light, no motion, the hints put away: what is not the subject of a test stands still. */
export async function visit(
  browser: Browser,
  address: string,
  { newcomer = false, ...wishes }: BrowserContextOptions & { newcomer?: boolean } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: DESK,
    locale: 'zh-CN',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...wishes,
  });
  context.setDefaultTimeout(PATIENCE);
  if (!newcomer)
    await context.addInitScript(() => {
      // A page of no address has no memory.
      if (location.protocol.startsWith('http')) localStorage.setItem('liantu:hints', 'done');
    });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(address);
  return { page, complaints, leave: () => context.close() };
}
