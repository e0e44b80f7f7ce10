// Does a recruiter leave with a pack that opens without a network?
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Download, Page } from 'playwright-core';
import type { Stage } from '../stage/stage.ts';

const GAP = 'gaps?industry=natural-soda&region=150525&segment=ns-silicate';

async function take(page: Page, kind: RegExp): Promise<Download> {
  await page
    .getByRole('button', { name: /^访企包/ })
    .first()
    .click();
  const coming = page.waitForEvent('download');
  await page.locator(':popover-open').getByRole('button', { name: kind }).click();
  return coming;
}

export function tellTheVisitPack({ open }: Stage): void {
  describe('the visit pack', () => {
    it('opens without a network, asks for nothing, and holds firm, reasons, way, questions, map and sources', async () => {
      const { page, complaints } = await open(GAP);
      const file = await take(page, /^HTML/);
      expect(file.suggestedFilename()).toMatch(/^访企包_山东海化.*\.html$/);
      const path = await file.path();
      const html = await readFile(path, 'utf8');
      const browser = page.context().browser();
      const context = await browser!.newContext({ offline: true });
      const offline = await context.newPage();
      const asked: string[] = [];
      offline.on('request', (request) => asked.push(request.url()));
      // A browser tells the kind of a file by its ending.
      await offline.setContent(html);
      for (const part of ['它有什么', '为什么是它', '谁来引荐', '到场要核实', '图谱节选', '来源'])
        await offline.getByRole('heading', { name: part }).first().waitFor();
      await offline.getByText('持有中盐').first().waitFor();
      await offline.locator('svg text', { hasText: '硅酸钠' }).first().waitFor();
      expect(asked.filter((url) => !/^(data|about|blob):/.test(url) && url !== pathToFileURL(path).href)).toEqual([]);
      const pdf = await offline.pdf({ preferCSSPageSize: true });
      // A4 in points.
      expect(pdf.toString('latin1')).toMatch(/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
      await context.close();
      expect(complaints).toEqual([]);
    });

    it('comes as a document for Word as well, with the map as a picture', async () => {
      const { page } = await open(GAP);
      const file = await take(page, /^DOCX/);
      const parts = unzipSync(await readFile(await file.path()));
      const text = new TextDecoder().decode(parts['word/document.xml']);
      for (const part of ['山东海化', '到场要核实', '来源']) expect(text).toContain(part);
      expect(Object.keys(parts).some((name) => /^word\/media\/.*\.png$/.test(name))).toBe(true);
    });
  });
}
