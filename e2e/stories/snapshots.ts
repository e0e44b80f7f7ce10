// Does each page still look as it did when somebody looked at it: on a desk in both themes, and on a phone?
import { describe, it } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { DESK, PHONE } from '../stage/browser.ts';
import { boxes, drawn, panelTitle } from '../stage/screen.ts';
import { drawnByAnother, expectSnapshot } from '../stage/snapshot.ts';
import type { Stage } from '../stage/stage.ts';
import { PAGES, type Page as PageName } from '../../web/state/pages.ts';

/** Everything that is dated says the same on every day. */
const TODAY = new Date('2026-11-26T04:00:00Z');
const SODA = 'industry=natural-soda&region=150500';

interface Shown {
  address: string;
  /** Until when the page has drawn what it shows. */
  ready: (page: Page) => Promise<unknown>;
}
const heading = (page: Page): Promise<void> =>
  page.locator('main').getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });

/** What a page shows that is worth a look; any other page is opened as the rail opens it. */
const SHOWN: Readonly<Partial<Record<PageName, Shown>>> = {
  map: { address: `?${SODA}`, ready: async (page) => drawn(page, await inSight(page)) },
  gaps: {
    address: `gaps?${SODA}&segment=ns-silicate`,
    ready: async (page) => {
      await panelTitle(page).waitFor();
      await page.locator('#candidates .who').first().waitFor({ state: 'attached' });
    },
  },
  matrix: { address: `matrix?${SODA}`, ready: (page) => page.getByRole('gridcell').first().waitFor() },
  trip: {
    address: `trip?${SODA}&days=5`,
    ready: (page) =>
      page
        .getByRole('list', { name: '行程' })
        .getByText(/^直线 .* 公里 · 路途/)
        .first()
        .waitFor(),
  },
  places: {
    address: `places?${SODA}&layer=candidates`,
    ready: (page) => page.locator('[data-place="370000"]').waitFor(),
  },
  ask: {
    address: `ask?${SODA}&question=where-missing`,
    ready: (page) => page.locator('tbody tr').first().waitFor({ state: 'attached' }),
  },
};

const LOOKS: readonly { look: string; wishes: BrowserContextOptions }[] = [
  { look: 'light', wishes: { viewport: DESK } },
  { look: 'dark', wishes: { viewport: DESK, colorScheme: 'dark' } },
  { look: 'phone', wishes: { viewport: PHONE, hasTouch: true, isMobile: true } },
];

export function tellTheSnapshots({ product, open }: Stage): void {
  describe.each(PAGES)('a picture of the page %s', (name) => {
    it.for(LOOKS)('is the one that is kept ($look)', async ({ look, wishes }, { skip }) => {
      const { page } = await open('about:blank', wishes);
      const another = await drawnByAnother(page.context().browser()?.version() ?? '');
      if (another !== null) skip(another);
      await page.clock.setFixedTime(TODAY);
      const { address, ready } = SHOWN[name] ?? { address: `${name}?${SODA}`, ready: heading };
      await page.goto(product().address + address, { waitUntil: 'networkidle' });
      await ready(page);
      await page.evaluate(() => document.fonts.ready);
      await page.waitForLoadState('networkidle');
      await expectSnapshot(`${name}-${look}`, await stillPicture(page));
    });
  });
}

/** Taken until two of them are the same: what is drawn late is then drawn. */
async function stillPicture(page: Page): Promise<Buffer> {
  let before: Buffer | null = null;
  for (;;) {
    const taken = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    if (before !== null && taken.equals(before)) return taken;
    before = taken;
  }
}

/** A segment whose box stands on the screen, which on a phone is not all of the map. */
async function inSight(page: Page): Promise<string> {
  await boxes(page).first().waitFor();
  return boxes(page).evaluateAll((found) => {
    const seen = found.find((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return left > 80 && right < innerWidth && top > 120 && bottom < innerHeight - 120;
    });
    return (seen as HTMLElement | undefined)?.dataset.segment ?? '';
  });
}
