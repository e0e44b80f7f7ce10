// No control is there for show: each has a name, and each does something.
import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { panelTitle, placeButton, section } from '../stage/screen.ts';
import type { Stage } from '../stage/stage.ts';

/** Where a press may leave a trace: the document, its address, what has the focus, where it is scrolled to. */
const traces = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const scrolled = [...document.querySelectorAll('*')].map(({ scrollTop }) => scrollTop).filter(Boolean);
    return JSON.stringify([
      location.href,
      document.documentElement.outerHTML,
      document.activeElement?.className,
      scrolled,
    ]);
  });

/** What can be pressed, but for the boxes of the map, which have their own stories, and choices that are made already. */
const controls = (page: Page): Locator =>
  page.locator('button:visible:enabled:not([data-segment]):not([aria-pressed=true])');

export function tellTheControls({ product, open }: Stage): void {
  const pages = [
    ['the map with a gap', '?segment=ns-silicate'],
    ['the table', '?view=table'],
  ] as const;

  describe.each(pages)('on %s, every control', (_page, search) => {
    it('has a name that can be said', async () => {
      const { page } = await open(search);
      await ready(page, search);
      const nameless = await page.locator('button, a[href], input, [role=button]').evaluateAll((found) =>
        found
          .filter((one) => {
            const label = one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : one.textContent;
            return !(one.getAttribute('aria-label') ?? one.getAttribute('title') ?? label ?? '').trim();
          })
          .map((one) => one.outerHTML),
      );
      expect(nameless).toEqual([]);
    });

    it('does something when it is pressed', { timeout: 240_000 }, async () => {
      const { page } = await open(search);
      await ready(page, search);
      const names = await controls(page).evaluateAll((found) =>
        found.map((one) => one.getAttribute('aria-label') ?? one.textContent?.trim() ?? ''),
      );
      expect(names.length).toBeGreaterThan(10);
      let handles = await controls(page).elementHandles();
      const dead: string[] = [];
      const back = async () => {
        await page.evaluate(() => localStorage.clear());
        await page.goto(product().address + search);
        await ready(page, search);
        handles = await controls(page).elementHandles();
      };
      for (const [at, name] of names.entries()) {
        // What was pressed before led away: back to where this one is.
        if (!(await handles[at]?.isVisible()) || (await page.getByRole('dialog').isVisible())) await back();
        // All of the sheet is in sight to begin with: only on a nearer look is there a way back.
        if (name === '看全图') await page.getByRole('button', { name: '放大' }).click();
        let before = await traces(page);
        try {
          await handles[at]?.click();
        } catch {
          // What was pressed before is answered only now, and draws this one anew.
          await back();
          before = await traces(page);
          await handles[at]?.click();
        }
        const changed = await expect
          .poll(() => traces(page), { timeout: 5_000 })
          .not.toBe(before)
          .then(
            () => true,
            () => false,
          );
        if (!changed) dead.push(name);
      }
      expect(dead).toEqual([]);
    });

    it('that leads elsewhere leads to something', async () => {
      const { page } = await open(search);
      await ready(page, search);
      await placeButton(page, '通辽市').click();
      const links = await page
        .locator('a[href]')
        .evaluateAll((found) => found.map((one) => (one as HTMLAnchorElement).href));
      const own = links.filter((link) => link.startsWith(product().address));
      expect(own.length).toBeGreaterThan(10);
      for (const link of new Set(own)) {
        const { status } = await fetch(link, { headers: { accept: 'text/html' } });
        expect(status, link).toBe(200);
      }
      for (const link of links.filter((other) => !own.includes(other))) expect(link).toMatch(/^https?:\/\//);
      const anchors = own.flatMap((link) => new URL(link).hash.slice(1) || []);
      for (const anchor of anchors) expect(await page.locator(`[id="${anchor}"]`).count(), anchor).toBe(1);
    });
  });

  describe('the panel’s way to GraphiQL', () => {
    it('opens the editor with the question that the panel asked, and it answers there', async () => {
      const { page } = await open('?segment=ns-silicate');
      await panelTitle(page).waitFor();
      const [editor] = await Promise.all([
        page.context().waitForEvent('page'),
        page.getByRole('link', { name: '在 GraphiQL 里看这个问题' }).click(),
      ]);
      await editor.getByText('ns-silicate').first().waitFor();
      await editor.getByRole('button', { name: /execute query/i }).click();
      await editor.locator('.graphiql-response').getByText('score').first().waitFor();
    });
  });
}

async function ready(page: Page, search: string): Promise<void> {
  if (search.includes('segment')) await section(page, '市外在产企业').getByRole('listitem').first().waitFor();
  else await page.getByRole('table').waitFor();
}
