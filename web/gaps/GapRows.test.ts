// Can the list be read and walked through?
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { Language } from '../state/language.svelte.ts';
import type { ListedGap } from './gapListing.svelte.ts';
import GapRows from './GapRows.svelte';

const gap = (slug: string, rank: number, over: Partial<ListedGap> = {}): ListedGap => ({
  region: { code: '150525', level: 'COUNTY', nameZh: '奈曼旗', nameEn: 'Naiman Banner' },
  segment: { slug, nameZh: slug, nameEn: null, shortZh: null, shortEn: null },
  coverage: { state: 'ABSENT' },
  kind: 'EXTEND',
  viability: 'BLOCKED',
  level: 'HIGH',
  rank,
  rankRange: { best: rank, worst: rank },
  score: 500,
  candidateCount: 3,
  verdictZh: '不可落地。缺甲硫醇，且不可外运。',
  verdictEn: 'Not viable. Methyl mercaptan is missing and does not travel.',
  contributions: [{ name: 'inputs', points: 500 }],
  ...over,
});

function open(region = '150525') {
  const onopen = vi.fn();
  const gaps = [gap('蛋氨酸', 1, { rankRange: { best: 1, worst: 3 } }), gap('甘氨酸', 2), gap('丙氨酸', 3)];
  const screen = render(GapRows, {
    gaps,
    region,
    selected: { segment: '甘氨酸', region: '150525' },
    language: new Language('zh'),
    hrefOf: ({ segment }: ListedGap) => `/gaps?segment=${segment.slug}`,
    onopen,
  });
  return screen.then((shown) => ({ screen: shown, onopen }));
}

describe('the list of gaps', () => {
  it('says rank and its range, kind, viability, reason, score and candidates', async () => {
    const { screen } = await open();
    const row = screen.getByRole('link', { name: /蛋氨酸/ });
    await expect
      .element(row)
      .toMatchTextContent(
        /第 1 名，1 到 3 名之间.*延链.*蛋氨酸.*不可落地 · 缺甲硫醇，且不可外运。.*得分\s*500.*目标\s*3 家/s,
      );
    await expect.element(screen.getByRole('link', { name: /甘氨酸/ })).toHaveAttribute('aria-current', 'true');
  });

  it('is walked with arrows, and opens with Enter', async () => {
    const { screen, onopen } = await open();
    (screen.getByRole('link', { name: /蛋氨酸/ }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
    expect(onopen.mock.calls.map(([opened]) => (opened as ListedGap).segment.slug)).toEqual(['甘氨酸']);
    await userEvent.keyboard('{End}');
    await expect.element(screen.getByRole('link', { name: /丙氨酸/ })).toHaveFocus();
  });

  it('says where a gap is only where that is not the page’s own region', async () => {
    const { screen } = await open('150500');
    await expect.element(screen.getByText('奈曼旗').first()).toBeVisible();
    const { screen: own } = await open();
    expect(own.getByText('奈曼旗').elements().length).toBe(3);
  });
});
