// What does the page of questions answer, and can everything behind an answer be read and taken along?
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { addressOf, panelTitle, search } from '../stage/screen.ts';
import type { Stage } from '../stage/stage.ts';

const SODA = 'ask?industry=natural-soda&region=150500';
const answer = (page: Page) => page.getByRole('region', { name: '答案', exact: true });
const rows = (page: Page) => answer(page).locator('tbody tr');

export function tellTheQuestions({ open }: Stage): void {
  describe('the page of questions', () => {
    it('answers each of the ten without a complaint', async () => {
      const { page, complaints } = await open(SODA);
      const questions = page.getByRole('navigation', { name: '可问的问题' }).getByRole('link');
      await expect.poll(() => questions.count()).toBe(10);
      for (let index = 0; index < 10; index += 1) {
        await questions.nth(index).click();
        await questions.and(page.locator('[aria-current]')).nth(0).waitFor();
        await page.locator('[aria-label="答案"][aria-busy="false"]').waitFor();
        await rows(page).first().waitFor();
        expect(await answer(page).getByRole('alert').count()).toBe(0);
      }
      expect(complaints).toEqual([]);
    });

    it('asks again when a blank is filled, keeps it in the address, and opens what it found', async () => {
      const { page } = await open(`${SODA}&question=where-missing`);
      await answer(page).getByLabel('环节', { exact: true }).selectOption({ label: '硅酸钠(水玻璃/泡花碱)' });
      await expect.poll(() => addressOf(page).get('with')).toContain('ns-silicate');
      await expect.poll(() => rows(page).filter({ hasText: '奈曼旗' }).count()).toBe(1);
      await page.reload();
      await rows(page).filter({ hasText: '奈曼旗' }).getByRole('link', { name: '硅酸钠(水玻璃/泡花碱)' }).click();
      await panelTitle(page).filter({ hasText: '硅酸钠' }).waitFor();
      expect(addressOf(page).get('segment')).toBe('ns-silicate');
    });

    it('takes an answer along, and shows it on the page that lists the same', async () => {
      const { page } = await open(`${SODA}&question=cannot-stand`);
      await rows(page).first().waitFor();
      const count = await rows(page).count();
      await answer(page).getByRole('button', { name: '导出' }).click();
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: /^CSV/ }).click();
      const text = await readFile(await (await coming).path(), 'utf8');
      expect(text.trimEnd().split('\r\n').length).toBe(count + 1);
      await page.getByRole('link', { name: '在对应页面中看' }).click();
      await expect.poll(() => page.getByRole('region', { name: '缺口清单' }).locator('ol > li').count()).toBe(count);
    });

    it('runs what somebody writes, and says what is wrong with it', async () => {
      const { page } = await open(SODA);
      await page.getByRole('button', { name: '自己写查询' }).click();
      await page.getByRole('button', { name: '运行' }).click();
      await rows(page).first().waitFor();
      await page.getByLabel('变量取值（JSON）').fill('[');
      await page.getByRole('button', { name: '运行' }).click();
      await page.getByRole('alert').filter({ hasText: 'JSON 对象' }).waitFor();
      await page.getByLabel('变量取值（JSON）').fill('{}');
      await page.getByRole('button', { name: '运行' }).click();
      await page.getByRole('alert').filter({ hasText: 'region' }).waitFor();
    });
  });

  describe('the field of the shell', () => {
    it('leads to pages and questions by initials and words, by keyboard alone', async () => {
      const { page } = await open('?industry=natural-soda&region=150500');
      await search(page).waitFor();
      await page.keyboard.press('Control+k');
      await page.keyboard.type('tw');
      await page.getByRole('option', { selected: true }).filter({ hasText: '提问' }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: '提问', exact: true }).waitFor();
      await page.keyboard.press('Control+k');
      await page.keyboard.type('先摸底什么');
      await page.getByRole('option', { selected: true }).filter({ hasText: '先摸底什么' }).waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => addressOf(page).get('question')).toBe('survey-first');
    });

    it('shows the queries behind a page, each to be opened in the editor', async () => {
      const { page } = await open('gaps?industry=natural-soda&region=150500');
      await page.getByRole('button', { name: '看这一页的查询' }).click();
      const link = page.getByRole('dialog').getByRole('link', { name: '在 GraphiQL 中打开' }).first();
      await link.waitFor();
      expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toMatch(/query.*variables.*150500/s);
    });
  });
}
