// Nothing that axe knows to be wrong for somebody: in both themes, both views, and on a phone.
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { PHONE } from '../stage/browser.ts';
import { boxes, firmPanel, panel, panelTitle, placeButton, search, section } from '../stage/screen.ts';
import type { Stage } from '../stage/stage.ts';

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

export function tellTheAccessibility({ open }: Stage): void {
  describe.each(['light', 'dark'] as const)('in the %s theme, axe finds nothing wrong with', (colorScheme) => {
    it('the map and a gap beside it, every part of it opened', async () => {
      const { page } = await open('?segment=ns-silicate', { colorScheme });
      await panelTitle(page).waitFor();
      await section(page, '得分').locator('li > button').first().click();
      const folded = panel(page).getByRole('button', { name: /^全部 \d+ 条$/ });
      for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
      expect(await violations(page)).toEqual([]);
    });

    it('the table', async () => {
      const { page } = await open('?view=table', { colorScheme });
      await page.getByRole('table').waitFor();
      expect(await violations(page)).toEqual([]);
    });

    it('a firm, the menu of places, the search and the help', async () => {
      const { page } = await open('?segment=ns-silicate', { colorScheme });
      await section(page, '市外在产企业').getByRole('listitem').first().getByRole('button').click();
      await firmPanel(page).waitFor();
      await placeButton(page, '通辽市').click();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await search(page).pressSequentially('碱');
      await page.getByRole('option').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: '键盘操作' }).click();
      await page.getByRole('dialog').waitFor();
      expect(await violations(page)).toEqual([]);
    });

    it('the map and a gap on a phone, where nothing sticks out to the side', async () => {
      const { page } = await open('', { colorScheme, viewport: PHONE, hasTouch: true, isMobile: true });
      await boxes(page).first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.goto(`${page.url().split('?')[0]}?segment=ns-silicate`);
      await panelTitle(page).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });

    it('every page that the rail leads to, in each of which something stands', async () => {
      const { page, complaints } = await open('', { colorScheme });
      const rail = page.getByRole('navigation', { name: '主导航' }).locator('a:not([href="/graphql"])');
      await rail.first().waitFor();
      const links = await rail.evaluateAll((found) => found.map((one) => (one as HTMLAnchorElement).href));
      for (const link of new Set(links)) {
        await page.goto(link, { waitUntil: 'networkidle' });
        await page.locator('main').getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
        expect(await page.locator('main').getByText('没有载入成功').count(), link).toBe(0);
        expect(await violations(page), link).toEqual([]);
      }
      expect(complaints).toEqual([]);
    });

    it('an error, and a place where nobody looked', async () => {
      const { page } = await open('?industry=perpetual-motion', { colorScheme });
      await page.getByRole('heading', { name: '没有这一项' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.goto(`${page.url().split('?')[0]}?industry=natural-soda&region=530500`);
      await page.getByText('保山市尚未摸底').waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });
}
