// The picture of the README is what the product shows, taken only when it is asked for: a test leaves no traces.
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { drawn, panelTitle } from '../stage/screen.ts';
import type { Stage } from '../stage/stage.ts';

const PATH = fileURLToPath(new URL('../../docs/screenshot.png', import.meta.url));

export function takeThePicture({ open }: Stage): void {
  describe.runIf(process.env.LIANTU_SCREENSHOT === '1')('the picture of the README', () => {
    it('shows the chain, and a gap beside it', async () => {
      const { page } = await open('?segment=ns-silicate', { deviceScaleFactor: 1.5 });
      await panelTitle(page).waitFor();
      await page.evaluate(() => document.fonts.ready);
      await drawn(page, 'ns-silicate');
      await page.screenshot({ path: PATH });
    });
  });
}
