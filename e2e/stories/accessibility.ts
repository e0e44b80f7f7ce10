// Nothing that axe knows to be wrong for somebody: in both themes, both views, and on a phone.
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { ask } from '../stage/ask.ts';
import { PHONE } from '../stage/browser.ts';
import { boxes, firmPanel, panel, panelTitle, placeButton, search, section } from '../stage/screen.ts';
import type { Stage } from '../stage/stage.ts';
import { PAGES } from '../../web/state/pages.ts';

const GAP = 'gaps?industry=natural-soda&region=150525&segment=ns-silicate';

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

export function tellTheAccessibility({ product, open }: Stage): void {
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
      await section(page, '市外在产企业').getByRole('listitem').first().getByRole('button').first().click();
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
        expect(await page.locator('main [aria-busy="true"]').count(), link).toBe(0);
        expect(await violations(page), link).toEqual([]);
      }
      expect(complaints).toEqual([]);
    });

    it('a gap as a page: a firm’s introduction, a menu of lists, and a survey to be recorded', async () => {
      const { page } = await open(`${GAP}&who=000822.SZ`, { colorScheme });
      await page
        .locator('#introductions')
        .getByText(/第 1 条/)
        .waitFor();
      expect(await violations(page)).toEqual([]);
      await page
        .getByRole('button', { name: /^加入名单/ })
        .first()
        .click();
      await page.locator(':popover-open').getByLabel('新名单的名称').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.goto(`${product().address}gaps?industry=natural-soda&region=150525&segment=ns-silica`);
      await page.getByRole('button', { name: '登记摸底' }).click();
      await page.getByRole('dialog').waitFor();
      expect(await violations(page)).toEqual([]);
    });

    it('what hands a view on, the queries behind it, and a contact to be recorded', async () => {
      const { page, complaints } = await open(GAP, { colorScheme });
      await panelTitle(page).waitFor();
      for (const name of ['分享这一页', '看这一页的查询']) {
        await page.getByRole('button', { name }).click();
        const dialog = page.getByRole('dialog');
        await dialog
          .getByRole(name === '分享这一页' ? 'textbox' : 'link')
          .first()
          .waitFor();
        expect(await violations(page), name).toEqual([]);
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
      }
      const { id, drop } = await keepList(product().address);
      await page.goto(`${product().address}shortlists?industry=natural-soda&region=150525&list=${id}`);
      await page.getByRole('row').filter({ hasText: '山东海化' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: /^登记接触/ }).click();
      await page.getByRole('dialog').waitFor();
      expect(await violations(page)).toEqual([]);
      await drop();
      expect(complaints).toEqual([]);
    });

    it('a trip that is planned, and every page on a phone, with the menu of those that have no room', async () => {
      const { page, complaints } = await open('trip?industry=natural-soda&region=150525&days=9', { colorScheme });
      await page
        .getByRole('list', { name: '行程' })
        .getByText(/^直线 .* 公里 · 路途/)
        .first()
        .waitFor();
      expect(await violations(page)).toEqual([]);
      const phone = await open('', { colorScheme, viewport: PHONE, hasTouch: true, isMobile: true });
      await boxes(phone.page).first().waitFor();
      await phone.page.getByRole('button', { name: '更多页面' }).click();
      expect(await violations(phone.page)).toEqual([]);
      for (const name of PAGES) {
        await phone.page.goto(`${product().address}${name === 'map' ? '' : name}`, { waitUntil: 'networkidle' });
        await phone.page.locator('main').getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
        expect(await violations(phone.page), name).toEqual([]);
        const beyond = await phone.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(beyond, name).toBeLessThanOrEqual(0);
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

/** A list that holds one firm, and how to take it away again. */
async function keepList(address: string) {
  interface Created {
    createShortlist: { id: string; version: number };
  }
  const { createShortlist } = await ask<Created>(
    address,
    `mutation Create($name: String!) { createShortlist(name: $name) { id version } }`,
    { name: `无障碍 ${Date.now()}` },
  );
  const { id, version } = createShortlist;
  await ask(
    address,
    `mutation Add($id: ID!) { addToShortlist(shortlist: $id, entries: [
      { enterprise: "000822.SZ", region: "150525", segment: "ns-silicate" }
    ]) { shortlist { id } } }`,
    { id },
  );
  const drop = () =>
    ask(
      address,
      'mutation Drop($id: ID!, $version: Int!) { dropShortlist(id: $id, version: $version, withEntries: true) }',
      { id, version },
    );
  return { id, drop };
}
