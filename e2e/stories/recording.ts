// What an office finds out becomes a fact at once, with its source, and can be taken back.
import { describe, expect, it } from 'vitest';
import { ask } from '../stage/ask.ts';
import { panel, panelTitle } from '../stage/screen.ts';
import type { Stage } from '../stage/stage.ts';

export function tellTheRecording({ product, open }: Stage): void {
  describe('a survey that is recorded', () => {
    it('changes what the panel says, and leaves it as it was when it is undone', async () => {
      const { page, complaints } = await open('?industry=natural-soda&region=150525&segment=ns-silica');
      await panelTitle(page).filter({ hasText: '硅砂' }).waitFor();
      await panel(page).getByText('未摸底').first().waitFor();
      await page.getByRole('button', { name: '登记摸底' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('查过，没有').check();
      await dialog.getByLabel('实地摸底').check();
      await dialog.getByRole('button', { name: '登记', exact: true }).click();
      const said = await dialog.getByText(/已登记，修订 \d+/).innerText();
      const revision = Number(/修订 (\d+)/.exec(said)?.[1]);
      await dialog.getByRole('button', { name: '关闭' }).click();
      await panel(page).getByText('缺失').first().waitFor();
      // What comes after finds the data as they were.
      await ask(
        product().address,
        `mutation Undo { undoChange(revision: ${revision}, reason: "e2e") { change { revision } } }`,
      );
      await page.reload();
      await panel(page).getByText('未摸底').first().waitFor();
      expect(complaints).toEqual([]);
    });
  });
}
