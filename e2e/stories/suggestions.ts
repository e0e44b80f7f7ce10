// What happens to firms that say what they do while nobody knows what they make? They are listed with segments that their own
// words point to, and a person says yes or no.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { ask } from '../stage/ask.ts';
import { PHONE } from '../stage/browser.ts';
import type { StartedProduct } from '../stage/engines.ts';
import type { Stage } from '../stage/stage.ts';

const FIRMS = [
  'id,name_zh,region,business_scope,main_products',
  'e2e-works,奈曼归类化工有限公司,150525,一般项目：硅酸钠生产；纯碱、小苏打销售（不含烧碱）；货物进出口,泡花碱、白炭黑',
  'e2e-shop,奈曼归类商贸有限公司,150525,日用百货零售；技术服务、技术开发,',
];
const PAGE = 'suggestions?industry=natural-soda&region=150500';

/** Takes the firms in, and out again when the test is over, with all that was said to them. */
async function takeInFirms({ run, address }: StartedProduct): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'liantu-firms-'));
  try {
    await writeFile(join(folder, 'enterprises.csv'), FIRMS.join('\n'));
    await run('import', folder);
  } finally {
    await rm(folder, { recursive: true });
  }
  const { changes } = await ask<{ changes: Log }>(address, LOG, { first: 1 });
  const imported = changes.edges[0]!.node.revision;
  onTestFinished(async () => {
    const { enterprise } = await ask<{ enterprise: { suggestions: Refused[] } }>(address, REFUSED);
    for (const { segment } of enterprise.suggestions) await ask(address, OFFER_AGAIN, { segment: segment.slug });
    const { changes: since } = await ask<{ changes: Log }>(address, LOG, { first: 50 });
    const undone = new Set(since.edges.map(({ node }) => node.undoes));
    const standing = since.edges.filter(
      ({ node }) => node.revision >= imported && node.undoes === null && !undone.has(node.revision),
    );
    for (const { node } of standing) await ask(address, UNDO, { revision: node.revision });
  });
}
interface Refused {
  segment: { slug: string };
}
const REFUSED = '{ enterprise(id: "e2e-works") { suggestions(refused: true) { segment { slug } } } }';
const OFFER_AGAIN =
  'mutation Again($segment: ID!) { offerSuggestionAgain(enterprise: "e2e-works", segment: $segment) { slug } }';
interface Log {
  edges: { node: { revision: number; undoes: number | null } }[];
}
const LOG = 'query Log($first: Int!) { changes(first: $first) { edges { node { revision undoes } } } }';
const UNDO = 'mutation Undo($revision: Int!) { undoChange(revision: $revision, reason: "试验结束") { written } }';

const list = (page: Page): Locator => page.getByRole('list', { name: '奈曼归类化工有限公司的归类建议' });
const row = (page: Page, segment: string): Locator =>
  list(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: segment, exact: true }) });
const SILICATE = '硅酸钠(水玻璃/泡花碱)';

export function tellTheSuggestions({ open, product }: Stage): void {
  describe('the review of suggested segments', () => {
    it('says that there is nothing to review, and what would bring it', async () => {
      const { page, complaints } = await open(PAGE);
      await page.getByRole('heading', { name: '没有待归类的企业' }).waitFor();
      await page.getByText(/填写“经营范围”或“主营产品”/).waitFor();
      expect(complaints).toEqual([]);
    });

    it('lists firms with their own words marked, and is worked through by keys', async () => {
      await takeInFirms(product());
      const { page, complaints } = await open(PAGE);
      await row(page, SILICATE).getByText('可采纳').waitFor();
      expect(await page.locator('mark').allInnerTexts()).toEqual(
        expect.arrayContaining(['泡花碱', '白炭黑', '硅酸钠', '小苏打']),
      );
      expect(await page.locator('mark').allInnerTexts()).not.toContain('烧碱');
      await row(page, '小苏打')
        .getByText(/只写明销售，未必生产/)
        .waitFor();
      await page.getByText('原文中未见图上的环节，须人工判断。').waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);

      await page.keyboard.press('j');
      await expect
        .poll(() =>
          row(page, SILICATE)
            .getByRole('button', { name: /^采纳/ })
            .evaluate((one) => one === document.activeElement),
        )
        .toBe(true);
      await page.keyboard.press('a');
      await row(page, SILICATE)
        .getByText(/已采纳 · 修订 \d+/)
        .waitFor();
      const written = /修订 (\d+)/.exec(await row(page, SILICATE).innerText())?.[1];
      await page
        .getByRole('banner')
        .getByText(new RegExp(`修订 ${written} `))
        .waitFor();
      await page.keyboard.press('r');
      await row(page, '沉淀白炭黑').getByText('已拒绝').waitFor();
      await page.getByText(/已审 2 \/ \d+ 条建议/).waitFor();
      expect(complaints).toEqual([]);
    });

    it('writes a fact that names its words, takes it back, and remembers what was refused', async () => {
      await takeInFirms(product());
      const { page } = await open(PAGE);
      await row(page, '沉淀白炭黑').getByRole('button', { name: /^拒绝/ }).click();
      await row(page, '沉淀白炭黑').getByText('已拒绝').waitFor();
      await row(page, SILICATE).getByRole('button', { name: /^采纳/ }).click();
      await row(page, SILICATE)
        .getByText(/已采纳/)
        .waitFor();
      const { address } = product();
      const made = async () => {
        const { enterprise } = await ask<{ enterprise: { productions: object[] } }>(address, PRODUCTIONS);
        return enterprise.productions;
      };
      expect(await made()).toEqual([
        {
          segment: { slug: 'ns-silicate' },
          evidence: [{ quote: '硅酸钠生产', confidence: 'ESTIMATE', source: { kind: 'DESK_SEARCH' } }],
        },
      ]);
      await page.getByRole('button', { name: '也看已登记生产的' }).click();
      await page.getByText(`已登记生产：${SILICATE}`).waitFor();
      await row(page, '小苏打').waitFor();
      expect(await row(page, SILICATE).count()).toBe(0);
      await page.getByRole('button', { name: '待归类' }).click();
      await page.getByRole('heading', { name: '奈曼归类商贸有限公司' }).waitFor();
      await expect.poll(() => list(page).count()).toBe(0);
      const { revision } = await ask<{ changes: Log }>(address, LOG, { first: 1 }).then(
        ({ changes }) => changes.edges[0]!.node,
      );
      await ask(address, UNDO, { revision });
      await page.reload();
      await row(page, SILICATE).getByRole('button', { name: /^采纳/ }).click();
      await row(page, SILICATE)
        .getByText(/已采纳/)
        .waitFor();
      await page.keyboard.press('u');
      await expect.poll(made).toEqual([]);
      await row(page, SILICATE).getByRole('button', { name: /^采纳/ }).waitFor();

      await page.reload();
      await row(page, '沉淀白炭黑').getByText('已拒绝').waitFor();
      await row(page, '沉淀白炭黑')
        .getByRole('button', { name: /^重新提出/ })
        .click();
      await row(page, '沉淀白炭黑').getByRole('button', { name: /^采纳/ }).waitFor();
    });

    it('stays within a phone, in the dark as well', async () => {
      await takeInFirms(product());
      const { page } = await open(`${PAGE}&where=here`, {
        colorScheme: 'dark',
        viewport: PHONE,
        hasTouch: true,
        isMobile: true,
      });
      await row(page, SILICATE).waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });
}

const PRODUCTIONS = `{ enterprise(id: "e2e-works") {
  productions { segment { slug } evidence { quote confidence source { kind } } }
} }`;
