// From a gap to a firm on a shared list, with a note and a state that others see, and a contact on record.
import { describe, expect, it } from 'vitest';
import { ask } from '../stage/ask.ts';
import { addressOf } from '../stage/screen.ts';
import type { Stage } from '../stage/stage.ts';

const GAP = 'gaps?industry=natural-soda&region=150525&segment=ns-silicate';

export function tellTheShortlists({ product, open }: Stage): void {
  describe('the candidates of a gap', () => {
    it('come by rank with their reasons, and narrow to what is asked for', async () => {
      const { page, complaints } = await open(GAP);
      const section = page.locator('#candidates');
      await section.getByText(/显示 \d+ \/ \d+ 家/).waitFor();
      await section
        .getByText(/能生产：硅酸钠/)
        .first()
        .waitFor();
      const total = Number(/\/ (\d+) 家/.exec(await section.getByRole('status').first().innerText())?.[1]);
      await section.getByLabel('所在省份').selectOption({ label: '山东省' });
      await expect.poll(() => addressOf(page).get('province')).toBe('370000');
      await section.getByText(`不筛选共 ${total} 家`).waitFor();
      expect(complaints).toEqual([]);
    });

    it('show through whom to be introduced, each tie with its source', async () => {
      const { page } = await open(`${GAP}&who=000822.SZ`);
      const way = page.locator('#introductions');
      await way.getByText(/第 1 条，1 步/).waitFor();
      await way
        .getByText(/持有中盐/)
        .first()
        .waitFor();
    });

    it('go onto a list, where state and note are kept for all', async () => {
      const { page } = await open(GAP);
      const name = `走访 ${Date.now()}`;
      await page.getByRole('button', { name: /加入名单 山东海化/ }).click();
      const menu = page.getByRole('group', { name: /把山东海化.*加入名单/ });
      await menu.getByLabel('新名单的名称').fill(name);
      await menu.getByRole('button', { name: '新建' }).click();
      await menu.getByText(`已加入“${name}”。`).waitFor();
      await page.keyboard.press('Escape');

      await page.keyboard.press('g');
      await page.keyboard.press('s');
      await page.getByRole('link', { name: new RegExp(name) }).click();
      const row = page.getByRole('row').filter({ hasText: '山东海化' });
      await row.getByLabel(/的状态/).selectOption({ label: '已联系' });
      await page.getByRole('button', { name: '已联系 1' }).waitFor();
      await row.getByLabel(/的备注/).fill('先谈硅酸钠');
      await row.getByLabel(/的备注/).press('Tab');
      const read = () =>
        ask<{ shortlists: { edges: { node: { name: string; entries: { edges: { node: { note: string } }[] } } }[] } }>(
          product().address,
          '{ shortlists(first: 50) { edges { node { name entries(first: 5) { edges { node { note } } } } } } }',
        );
      const note = async () =>
        (await read()).shortlists.edges.find(({ node }) => node.name === name)?.node.entries.edges[0]?.node.note;
      await expect.poll(note).toBe('先谈硅酸钠');

      page.once('dialog', (dialog) => void dialog.accept());
      await page.getByRole('button', { name: '删除名单' }).click();
      await page.getByRole('link', { name: new RegExp(name) }).waitFor({ state: 'detached' });
    });

    it('keep what two people write at once, take no telephone number, and are told of beside the firm', async () => {
      const { address } = product();
      const { createShortlist } = await ask<{ createShortlist: { id: string } }>(
        address,
        'mutation { createShortlist(name: "两人同改") { id } }',
      );
      const { id } = createShortlist;
      await ask(
        address,
        `mutation { addToShortlist(shortlist: "${id}", entries: [{ enterprise: "000822.SZ", state: VISITING }]) { added } }`,
      );
      const [mine, theirs] = [(await open(`shortlists?list=${id}`)).page, (await open(`shortlists?list=${id}`)).page];
      const note = (page: typeof mine) => page.getByLabel('山东海化股份有限公司的备注');
      const write = async (page: typeof mine, text: string) => {
        await note(page).fill(text);
        await note(page).press('Tab');
      };
      await note(theirs).waitFor();
      await write(mine, '先谈硅酸钠');
      await mine.getByRole('row').filter({ hasText: '山东海化' }).waitFor();
      await expect
        .poll(async () =>
          JSON.stringify(
            await ask(address, `{ shortlist(id: "${id}") { entries(first: 1) { edges { node { note } } } } }`),
          ),
        )
        .toContain('先谈硅酸钠');
      await write(theirs, '改谈小苏打');
      await theirs.getByText('你写的备注：“改谈小苏打”').waitFor();
      await expect.poll(() => note(theirs).inputValue()).toBe('先谈硅酸钠');
      await write(theirs, '厂长 13812345678');
      await theirs.getByText(/holds a telephone number/).waitFor();
      const { page } = await open(GAP);
      await page.getByText('两人同改').first().waitFor();
      await page.getByText('（状态：拟拜访）').first().waitFor();
      await ask(address, `mutation { dropShortlist(id: "${id}", version: 1, withEntries: true) }`);
    });
  });
}
