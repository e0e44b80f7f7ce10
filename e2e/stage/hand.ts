// With which hand does somebody work? With a mouse, with the keyboard alone, with a thumb on a phone: the same steps for all.
import { expect } from 'vitest';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { PHONE } from './browser.ts';
import { search } from './screen.ts';

export interface Hand {
  name: string;
  /** What the browser has to be like. */
  wishes: BrowserContextOptions;
  /** A page of the product, by the name that it has in the rail. */
  goTo(page: Page, name: string): Promise<void>;
  /** A button, a link or a choice of a menu. */
  press(target: Locator): Promise<void>;
  /** A field for text. */
  write(field: Locator, text: string): Promise<void>;
  /** A field with a list to choose from. */
  choose(field: Locator, label: string): Promise<void>;
  /** What the one field of the shell finds for this text. */
  lookFor(page: Page, text: string, found: RegExp): Promise<void>;
  /** A cell of a grid, which the keyboard reaches by arrows. */
  pressCell(cell: Locator): Promise<void>;
}

/** No page has more stops than that before a person would give up. */
const MOST_STOPS = 250;

const inRail = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true });

const mouse: Hand = {
  name: 'a mouse',
  wishes: {},
  goTo: (page, name) => inRail(page, name).click(),
  press: (target) => target.click(),
  write: async (field, text) => {
    await field.click();
    await field.page().keyboard.type(text);
  },
  choose: async (field, label) => void (await field.selectOption({ label })),
  lookFor: async (page, text, found) => {
    await search(page).click();
    await page.keyboard.type(text);
    await page.getByRole('option').filter({ hasText: found }).first().click();
  },
  pressCell: (cell) => cell.click(),
};

const keyboard: Hand = {
  name: 'the keyboard alone',
  wishes: {},
  goTo: (page, name) => keyboard.press(inRail(page, name)),
  press: async (target) => {
    await tabTo(target);
    await target.page().keyboard.press('Enter');
  },
  write: async (field, text) => {
    await tabTo(field);
    await field.page().keyboard.type(text);
  },
  choose: async (field, label) => {
    await tabTo(field);
    const chosen = () => field.evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.text ?? '');
    await field.page().keyboard.press('Home');
    for (let left = await field.locator('option').count(); left > 0; left -= 1) {
      if ((await chosen()) === label) return;
      await field.page().keyboard.press('ArrowDown');
    }
    throw new Error(`[e2e] Arrows do not lead to ${label}`);
  },
  lookFor: async (page, text, found) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(text);
    const options = page.getByRole('option');
    await options.filter({ hasText: found }).first().waitFor();
    const active = options.and(page.locator('[aria-selected="true"]')).filter({ hasText: found });
    for (let left = await options.count(); left > 0 && (await active.count()) === 0; left -= 1)
      await page.keyboard.press('ArrowDown');
    await active.waitFor();
    await page.keyboard.press('Enter');
  },
  pressCell: async (cell) => {
    const page = cell.page();
    await tabTo(page.locator('[role="gridcell"][tabindex="0"]'));
    const at = async (one: Locator) => ((await one.getAttribute('data-at')) ?? '').split(',').map(Number);
    const focused = page.locator('[role="gridcell"]:focus');
    const [row = 0, column = 0] = await at(cell);
    const [fromRow = 0, fromColumn = 0] = await at(focused);
    for (let step = fromRow; step !== row; step += Math.sign(row - fromRow))
      await page.keyboard.press(row > fromRow ? 'ArrowDown' : 'ArrowUp');
    for (let step = fromColumn; step !== column; step += Math.sign(column - fromColumn))
      await page.keyboard.press(column > fromColumn ? 'ArrowRight' : 'ArrowLeft');
    await expect.poll(() => at(focused)).toEqual([row, column]);
    await page.keyboard.press('Enter');
  },
};

/** In the dark: somebody is on the way. */
const thumb: Hand = {
  name: 'a thumb on a phone',
  wishes: { viewport: PHONE, hasTouch: true, isMobile: true, colorScheme: 'dark' },
  goTo: async (page, name) => {
    const link = inRail(page, name);
    if (!(await link.isVisible())) await page.getByRole('button', { name: '更多页面' }).tap();
    await link.tap();
  },
  press: (target) => target.tap(),
  write: async (field, text) => {
    await field.tap();
    await field.page().keyboard.type(text);
  },
  choose: async (field, label) => void (await field.selectOption({ label })),
  lookFor: async (page, text, found) => {
    await search(page).tap();
    await page.keyboard.type(text);
    await page.getByRole('option').filter({ hasText: found }).first().tap();
  },
  pressCell: (cell) => cell.tap(),
};

/** At a desk. */
export const HANDS: readonly Hand[] = [mouse, keyboard];
export const EVERY_HAND: readonly Hand[] = [...HANDS, thumb];

/** By Tab alone. */
async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await target.page().keyboard.press('Tab');
  }
  throw new Error(`[e2e] Tab does not lead to ${target}`);
}
