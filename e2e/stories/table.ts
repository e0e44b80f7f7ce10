// The same content without a picture: every segment a row.
import { describe, expect, it } from 'vitest';
import { addressOf, boxes, panelTitle } from '../stage/screen.ts';
import type { Stage } from '../stage/stage.ts';

export function tellTheTable({ open }: Stage): void {
  describe('the table', () => {
    it('holds the segments of the map with the same states', async () => {
      const { page, complaints } = await open();
      await boxes(page).first().waitFor();
      const labels = await boxes(page).evaluateAll((found) => found.map((one) => one.getAttribute('aria-label') ?? ''));
      await page.getByRole('button', { name: '表', exact: true }).click();
      const rows = page.getByRole('row');
      await rows.nth(1).waitFor();
      expect(addressOf(page).get('view')).toBe('table');
      const told = (await rows.allInnerTexts()).slice(1);
      expect(told).toHaveLength(labels.length);
      for (const label of labels) {
        const [, reference = '', state = ''] = /^(\S+) .*?，(已有|偏弱|拟建|缺失|未摸底|工序)/.exec(label) ?? [];
        expect(
          told.filter((row) => new RegExp(`^${reference}\\s`).test(row)),
          label,
        ).toHaveLength(1);
        expect(
          told.find((row) => new RegExp(`^${reference}\\s`).test(row)),
          label,
        ).toContain(state);
      }
      expect(complaints).toEqual([]);
    });

    it('sorts by what its heads name, in both directions', async () => {
      const { page } = await open('?view=table');
      const head = page.getByRole('columnheader', { name: '得分' });
      await head.waitFor();
      const scores = async () => {
        const column = await head.evaluate((cell) => (cell as HTMLTableCellElement).cellIndex);
        const texts = await page
          .locator('tbody tr')
          .evaluateAll(
            (rows, at) => rows.map((row) => (row as HTMLTableRowElement).cells[at]?.innerText ?? ''),
            column,
          );
        return texts.filter((text) => /^\d+$/.test(text)).map(Number);
      };
      await head.getByRole('button').click();
      await expect.poll(() => head.getAttribute('aria-sort')).toMatch(/ascending|descending/);
      const [once, order] = [await scores(), await head.getAttribute('aria-sort')];
      await head.getByRole('button').click();
      await expect.poll(() => head.getAttribute('aria-sort')).not.toBe(order);
      expect(await scores()).toEqual(once.toReversed());
      expect(once).toEqual([...once].sort((left, right) => (order === 'ascending' ? left - right : right - left)));
    });

    it('opens the same panel as the map', async () => {
      const { page } = await open('?view=table');
      await page.getByRole('row').filter({ hasText: '硅酸钠' }).first().getByRole('button').first().click();
      await panelTitle(page).filter({ hasText: '硅酸钠' }).waitFor();
      expect(addressOf(page).get('segment')).toBe('ns-silicate');
    });
  });
}
