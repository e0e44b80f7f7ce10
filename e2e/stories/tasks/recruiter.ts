// A recruiter: from what a banner lacks to a firm to visit, with a way to it, on a list, and a pack that opens without a network.
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Download, Page } from 'playwright-core';
import { ask } from '../../stage/ask.ts';
import { EVERY_HAND } from '../../stage/hand.ts';
import { boxes, panel, panelTitle, placeButton } from '../../stage/screen.ts';
import type { Stage } from '../../stage/stage.ts';

const SODA = '?industry=natural-soda&region=150500';
/** What one hand is expected to do in one go, on a machine that has others to serve. */
const PATIENCE = { timeout: 240_000 };

export function tellTheRecruiter({ product, open }: Stage): void {
  describe.each(EVERY_HAND)('with $name,', (hand) => {
    it('a recruiter gets from a map to a firm to visit, on a list, with a pack in the bag', PATIENCE, async () => {
      const { page, complaints } = await open(SODA, hand.wishes);
      await boxes(page).first().waitFor();
      await hand.lookFor(page, '奈曼', /行政区.*奈曼旗/s);
      await placeButton(page, '奈曼旗').waitFor();
      await hand.lookFor(page, '泡花碱', /环节.*硅酸钠/s);
      await panelTitle(page).filter({ hasText: '硅酸钠' }).waitFor();
      await panel(page).getByText('缺失').first().waitFor();
      await hand.press(panel(page).getByRole('link', { name: /^目标企业 \d+ 家$/ }));

      const { gap } = await ask<Gap>(product().address, CANDIDATES);
      const candidates = gap.candidates.edges.map(({ node }) => node);
      const firms = page.locator('#candidates > ol > li').filter({ has: page.locator('.who') });
      await firms.first().waitFor();
      const listed = await firms.locator('.name button').allInnerTexts();
      expect(listed).toEqual(candidates.slice(0, listed.length).map(({ enterprise }) => enterprise.nameZh));
      const scores = (await firms.locator('.score > strong').allInnerTexts()).map(Number);
      expect(scores).toEqual([...scores].sort((left, right) => right - left));
      const makers = candidates.slice(0, listed.length).map(({ exactSegment }) => exactSegment);
      for (const [at, makes] of makers.entries())
        if (makes) await firms.nth(at).getByText('能生产：硅酸钠').waitFor({ timeout: 1_000 });

      const at = candidates.findIndex(({ hasIntroduction }) => hasIntroduction === true);
      const name = candidates[at]!.enterprise.nameZh;
      const firm = firms.filter({ hasText: name });
      await hand.press(firm.getByRole('button', { name: '看引荐' }));
      await page
        .locator('#introductions')
        .getByText(/第 1 条，\d 步/)
        .waitFor();

      const list = `任务 ${hand.name} ${Date.now()}`;
      await hand.press(firm.getByRole('button', { name: /^加入名单/ }));
      const menu = page.locator(':popover-open');
      await hand.write(menu.getByLabel('新名单的名称'), list);
      await hand.press(menu.getByRole('button', { name: '新建' }));
      await menu.getByText(`已加入“${list}”。`).waitFor();
      const { shortlists } = await ask<Lists>(product().address, LISTS);
      const kept = shortlists.edges.find(({ node }) => node.name === list)!.node;
      expect(kept.entries.edges.map(({ node }) => node)).toEqual([
        { enterprise: { nameZh: name }, region: { code: '150525' }, segment: { slug: 'ns-silicate' } },
      ]);
      const drop =
        'mutation Drop($id: ID!, $version: Int!) { dropShortlist(id: $id, version: $version, withEntries: true) }';
      await ask(product().address, drop, { id: kept.id, version: kept.version });
      await page.keyboard.press('Escape');

      await hand.press(firm.getByRole('button', { name: /^访企包/ }));
      const coming = page.waitForEvent('download');
      await hand.press(page.locator(':popover-open').getByRole('button', { name: /^HTML/ }));
      await readsOnTheWay(page, await coming, name);
      expect(complaints).toEqual([]);
    });
  });
}

/** In a train without a network: the pack is whole, asks for nothing, and its boxes can be ticked. */
async function readsOnTheWay(page: Page, download: Download, firm: string): Promise<void> {
  const file = `${await download.path()}.html`;
  await download.saveAs(file);
  const train = await page.context().browser()!.newContext({ offline: true, viewport: page.viewportSize() });
  try {
    const pack = await train.newPage();
    const missing: string[] = [];
    pack.on('requestfailed', (request) => missing.push(request.url()));
    pack.on('console', (message) => message.type() === 'error' && missing.push(message.text()));
    await pack.goto(pathToFileURL(file).href);
    await pack.getByRole('heading', { level: 1, name: firm }).waitFor();
    for (const said of ['谁来引荐', '到场要核实', '来源']) await pack.getByRole('heading', { name: said }).waitFor();
    await pack.getByText('奈曼旗').first().waitFor();
    expect(await pack.locator('svg').first().boundingBox()).not.toBeNull();
    expect(await pack.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(missing).toEqual([]);
  } finally {
    await train.close();
  }
}

interface Gap {
  gap: { candidates: { edges: { node: Candidate }[] } };
}
interface Candidate {
  enterprise: { nameZh: string };
  exactSegment: boolean;
  hasIntroduction: boolean | null;
}
const CANDIDATES = `{ gap(region: "150525", segment: "ns-silicate") {
  candidates(first: 50) { edges { node { enterprise { nameZh } exactSegment hasIntroduction } } }
} }`;
interface Lists {
  shortlists: {
    edges: { node: { id: string; version: number; name: string; entries: { edges: { node: object }[] } } }[];
  };
}
const LISTS = `{ shortlists(first: 50) { edges { node { id version name entries(first: 5) { edges { node {
  enterprise { nameZh } region { code } segment { slug }
} } } } } } }`;
