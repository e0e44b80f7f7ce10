// The shortest way to an answer: open the address, see the chain, press what is missing, read why, and who makes it.
import { describe, expect, it } from 'vitest';
import { ask } from '../stage/ask.ts';
import {
  addressOf,
  box,
  boxes,
  drawn,
  firmPanel,
  panel,
  panelTitle,
  placeButton,
  pressOnMap,
  section,
} from '../stage/screen.ts';
import type { Stage } from '../stage/stage.ts';

const SILICATE = 'ns-silicate';

export function tellTheMap({ product, open }: Stage): void {
  describe('the first page', () => {
    it('is the natural-soda chain of 通辽市, drawn from the seed', async () => {
      const { page, complaints } = await open();
      await drawn(page, SILICATE);
      await placeButton(page, '通辽市').waitFor();
      expect(await page.title()).toBe('通辽市 · 天然碱 — 链图');
      const { industry } = await ask<{ industry: { segments: { slug: string }[] } }>(
        product().address,
        '{ industry(id: "natural-soda") { segments { slug } } }',
      );
      const shown = await boxes(page).evaluateAll((found) => found.map((one) => one.getAttribute('data-segment')));
      expect(shown.sort()).toEqual(industry.segments.map(({ slug }) => slug).sort());
      expect(industry.segments).toHaveLength(61);
      expect(complaints).toEqual([]);
    });

    it('tells each segment by its state in words, and never takes unknown for absent', async () => {
      const { page } = await open();
      await box(page, SILICATE).waitFor();
      const labels = await boxes(page).evaluateAll((found) => found.map((one) => one.getAttribute('aria-label') ?? ''));
      const states = ['已有', '偏弱', '拟建', '缺失', '未摸底'].map((word) =>
        labels.filter((label) => label.includes(word)),
      );
      for (const [at, found] of states.entries()) expect(found.length, `state ${at}`).toBeGreaterThan(0);
      expect(labels.filter((label) => label.includes('缺失') && label.includes('未摸底'))).toEqual([]);
      expect(await box(page, SILICATE).getAttribute('aria-label')).toMatch(/^[A-G]\d+ 硅酸钠.*，缺失，延链第 \d+ 名$/);
    });
  });

  describe('a press on a missing segment', () => {
    it('says why it is a gap, with a score that adds up', async () => {
      const { page, complaints } = await open();
      await pressOnMap(page, SILICATE);
      await panelTitle(page).filter({ hasText: '硅酸钠' }).waitFor();
      expect(addressOf(page).get('segment')).toBe(SILICATE);
      expect(await panel(page).locator('.verdict').innerText()).toMatch(/.{10,}/);
      const { gap } = await ask<{ gap: { score: number; verdictZh: string } }>(
        product().address,
        `{ gap(region: "150500", segment: "${SILICATE}") { score verdictZh } }`,
      );
      expect(await panel(page).locator('.verdict').innerText()).toBe(gap.verdictZh);
      const points = await section(page, '得分').locator('.points').allInnerTexts();
      const sum = points.map((text) => Number(text.replace('−', '-'))).reduce((total, value) => total + value, 0);
      expect(sum).toBe(gap.score);
      expect(complaints).toEqual([]);
    });

    it('opens each part of the score to its reason', async () => {
      const { page } = await open(`?segment=${SILICATE}`);
      const parts = section(page, '得分').getByRole('button', { expanded: false });
      await parts.first().waitFor();
      for (let at = 0, count = await parts.count(); at < count; at += 1) {
        const part = section(page, '得分').locator('li > button').nth(at);
        await part.click();
        await expect.poll(() => page.locator('#score-part p').first().innerText()).toMatch(/\p{Script=Han}{3,}/u);
        expect(await part.getAttribute('aria-expanded')).toBe('true');
      }
    });

    it('shows its sources: the quote, how firm the source is, and as of when', async () => {
      const { page } = await open('?segment=ns-silica');
      const evidence = section(page, '依据').first();
      await evidence.locator('blockquote').first().waitFor();
      expect(await evidence.locator('blockquote').first().innerText()).toMatch(/^“.+”$/s);
      expect(await evidence.getByRole('img', { name: /^(A|B|C) 级来源|^常识|^案头检索/ }).count()).toBeGreaterThan(0);
      expect(await evidence.innerText()).toMatch(/截至 20\d\d/);
    });

    it('names firms elsewhere that make it, and each opens to what is known of it', async () => {
      const { page } = await open(`?segment=${SILICATE}`);
      const firms = section(page, '市外在产企业');
      const first = firms.getByRole('listitem').first();
      await first.waitFor();
      const { gap } = await ask<{
        gap: { producersElsewhere: { totalCount: number; edges: { node: { enterprise: { nameZh: string } } }[] } };
      }>(
        product().address,
        `{ gap(region: "150500", segment: "${SILICATE}") {
          producersElsewhere(first: 10) { totalCount edges { node { enterprise { nameZh region { code } } } } } } }`,
      );
      const names = gap.producersElsewhere.edges.map(({ node }) => node.enterprise.nameZh);
      expect(await firms.locator('li .name > button').allInnerTexts()).toEqual(names);
      expect(names.length).toBeGreaterThan(0);
      await first.getByRole('button').first().click();
      await firmPanel(page)
        .getByRole('heading', { level: 1, name: names[0] ?? '' })
        .waitFor();
      expect(await firmPanel(page).innerText()).toContain('硅酸钠');
      await firmPanel(page).getByRole('button', { name: '返回环节' }).click();
      await panelTitle(page).filter({ hasText: '硅酸钠' }).waitFor();
    });

    it('says of a segment that is there why it is no gap', async () => {
      const { page } = await open();
      await pressOnMap(page, 'ns-aluminum');
      await panel(page).getByText('不算缺口', { exact: true }).waitFor();
      expect(await section(page, '本地企业').getByRole('listitem').count()).toBeGreaterThan(0);
      expect(await section(page, '市外在产企业').count()).toBe(0);
    });
  });

  describe('the map', () => {
    it('follows the wheel and the mouse, and comes back to the whole sheet', async () => {
      const { page } = await open();
      await drawn(page, SILICATE);
      const place = () => box(page, SILICATE).boundingBox();
      const before = await place();
      const middle = { x: (before?.x ?? 0) + 60, y: (before?.y ?? 0) + 120 };
      await page.mouse.move(middle.x, middle.y);
      for (let notch = 0; notch < 8; notch += 1) await page.mouse.wheel(0, -100);
      await expect.poll(async () => (await place())?.width).toBeGreaterThan((before?.width ?? 0) * 1.1);
      const zoomed = await place();
      await page.keyboard.press('0');
      await expect.poll(async () => Math.round((await place())?.x ?? 0)).toBe(Math.round(before?.x ?? 0));
      expect(zoomed?.x).not.toBe(before?.x);
    });

    it('shows more flows when they are asked for, and the address says so', async () => {
      const { page } = await open();
      await drawn(page, SILICATE);
      const told = page.getByText(/环节 · 显示/);
      const before = await told.innerText();
      await page.getByRole('button', { name: '辅料', exact: true }).click();
      await expect.poll(() => told.innerText()).not.toBe(before);
      expect(addressOf(page).get('flows')).toBe('main,auxiliary');
    });

    it('leads to another chain by its end of a flow', async () => {
      const { page } = await open('?industry=amino-acids');
      await drawn(page, 'aa-msg');
      await pressOnMap(page, 'aa-msg');
      const end = page.getByRole('button', { name: /^去另一条链：天然碱 [A-G]\d+ / }).first();
      await end.waitFor({ state: 'attached' });
      await end.press('Enter');
      await expect.poll(() => addressOf(page).get('industry')).toBe('natural-soda');
      await panelTitle(page).waitFor();
    });
  });
}
