// Where on the page is what a person looks at? Found as a person would: by its role, its name, its place on the map.
import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';

/** The boxes of the map, as they are offered to keyboards and screen readers, at the places where the canvas draws them. */
export const boxes = (page: Page): Locator => page.locator('button[data-segment]');
export const box = (page: Page, segment: string): Locator => page.locator(`button[data-segment="${segment}"]`);
export const panel = (page: Page): Locator => page.getByRole('complementary', { name: /^(环节详情|Segment)$/ });
export const firmPanel = (page: Page): Locator => page.getByRole('complementary', { name: /^(企业详情|Firm)$/ });
export const panelTitle = (page: Page): Locator => panel(page).getByRole('heading', { level: 1 });
export const search = (page: Page): Locator => page.getByRole('combobox');
/** The part of a panel under this heading. */
export const section = (page: Page, heading: string): Locator =>
  panel(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: heading }) });

export const placeButton = (page: Page, place: string): Locator =>
  page.getByRole('button', { name: `行政区：${place}` });

/** Waits until the canvas has drawn the box of this segment: its area is inked, not empty. */
export async function drawn(page: Page, segment: string): Promise<void> {
  await box(page, segment).waitFor({ state: 'attached' });
  await expect.poll(() => inkedShare(page, segment), { timeout: 30_000 }).toBeGreaterThan(0.5);
}

/** A press of the mouse on the canvas itself, in the middle of the drawn box. */
export async function pressOnMap(page: Page, segment: string): Promise<void> {
  await drawn(page, segment);
  const area = await box(page, segment).boundingBox();
  if (!area) throw new Error(`[e2e] ${segment} is not on the map`);
  await page.mouse.click(area.x + area.width / 2, area.y + area.height / 2);
}

/** The share of the box's pixels that some layer of the canvas has painted. */
function inkedShare(page: Page, segment: string): Promise<number> {
  return page.evaluate((slug) => {
    const area = document.querySelector(`button[data-segment="${slug}"]`)?.getBoundingClientRect();
    if (!area) return 0;
    const shares = [...document.querySelectorAll('canvas')].map((canvas) => {
      const frame = canvas.getBoundingClientRect();
      const scale = canvas.width / frame.width;
      const [x, y] = [(area.x - frame.x) * scale, (area.y - frame.y) * scale].map(Math.round) as [number, number];
      const [width, height] = [area.width * scale, area.height * scale].map(Math.round) as [number, number];
      const pixels = canvas.getContext('2d')?.getImageData(x, y, Math.max(1, width), Math.max(1, height)).data ?? [];
      let painted = 0;
      for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 0) painted += 1;
      return painted / (pixels.length / 4);
    });
    return Math.max(0, ...shares);
  }, segment);
}

export const addressOf = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
