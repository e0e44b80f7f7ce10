// Does the panel say why a segment is missing, on whose word, and who makes it elsewhere?
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { SegmentPanelQuery } from '../api/generated/graphql.ts';
import { smallStanding } from '../atlas/smallSoda.ts';
import { Language } from '../state/language.svelte.ts';
import { answer, page } from './example.ts';
import SegmentPanel from './SegmentPanel.svelte';

const calls = { onclose: vi.fn(), onopen: vi.fn(), onfirm: vi.fn(), oncandidates: vi.fn() };

function open(over: Partial<SegmentPanelQuery> = {}, language: 'zh' | 'en' = 'zh') {
  return render(SegmentPanel, {
    answer: { ...answer, ...over },
    standing: smallStanding(),
    language: new Language(language),
    candidatesHref: '/gaps?segment=car-glass',
    referenceOf: (_industry: unknown, slug: string) => (slug === 'car-glass' ? 'F2' : 'E1'),
    ...calls,
  });
}

afterEach(() => {
  vi.restoreAllMocks();
  Object.values(calls).forEach((call) => call.mockClear());
});

describe('the panel of a gap', () => {
  it('heads with place on the sheet, state, kind, rank and verdict', async () => {
    const screen = await open();
    await expect.element(screen.getByRole('heading', { level: 1 })).toMatchTextContent(/^汽车玻璃/);
    await expect.element(screen.getByText('F2')).toBeVisible();
    await expect.element(screen.getByText('本旗第 1 / 4 个缺口')).toBeVisible();
    await expect.element(screen.getByText('可落地，配套未齐。')).toBeVisible();
  });

  it('leads to the candidates by rank, where they are not above', async () => {
    const screen = await open();
    await screen.getByRole('link', { name: /^目标企业 \d+ 家$/ }).click();
    expect(calls.oncandidates).toHaveBeenCalledOnce();
  });

  it('opens a part of the score to its reason and its source', async () => {
    const screen = await open();
    await screen.getByRole('button', { name: /投入就绪/ }).click();
    await expect.element(screen.getByText(/主料一组，已有。/)).toBeVisible();
    await expect.element(screen.getByText(/配套一组，拟建。/)).toBeVisible();
    await expect.element(screen.getByRole('button', { name: /限制条件/ })).toMatchTextContent(/−100/);
  });

  it('says which groups are met and which survey is missing', async () => {
    const screen = await open();
    await expect.element(screen.getByText('2 组都要满足')).toBeVisible();
    await expect.element(screen.getByText('还差 1 项摸底：胶片')).toBeVisible();
    await screen.getByRole('button', { name: /浮法玻璃/ }).click();
    expect(calls.onopen).toHaveBeenCalledWith('soda', 'glass');
  });

  it('pages through the firms elsewhere, with the total in sight', async () => {
    const fetched = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(() =>
        Promise.resolve(
          Response.json({ data: { gap: { producersElsewhere: page(['丙玻璃', '丁玻璃', '戊玻璃'], 3) } } }),
        ),
      );
    const screen = await open();
    await expect.element(screen.getByText('显示 2 / 5 家')).toBeVisible();
    await screen.getByRole('button', { name: '再看一些' }).click();
    await expect.element(screen.getByRole('button', { name: '戊玻璃' })).toBeVisible();
    const asked = JSON.parse(String(fetched.mock.calls[0]?.[1]?.body)) as { variables: { after: string } };
    expect(asked.variables.after).toBe('乙玻璃');
    await screen.getByRole('button', { name: '甲玻璃' }).click();
    expect(calls.onfirm).toHaveBeenCalledWith('甲玻璃');
  });

  it('says that data is safe when more firms do not come', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
    const screen = await open();
    await screen.getByRole('button', { name: '再看一些' }).click();
    await expect.element(screen.getByRole('alert')).toMatchTextContent(/数据完好/);
    await expect.element(screen.getByRole('button', { name: '再看一些' })).toBeEnabled();
  });

  it('leads to the next gap by rank, and has none before the first', async () => {
    const screen = await open();
    await expect.element(screen.getByRole('button', { name: '上一个缺口' })).toBeDisabled();
    await screen.getByRole('button', { name: '下一个缺口' }).click();
    expect(calls.onopen).toHaveBeenCalledWith('soda', 'glass');
  });

  it('asks the same question in GraphiQL', async () => {
    const screen = await open();
    const address = new URL((screen.getByRole('link', { name: /GraphiQL/ }).element() as HTMLAnchorElement).href);
    expect(address.pathname).toBe('/graphql');
    expect(address.searchParams.get('query')).toContain('gap(region: "150525", segment: "car-glass")');
  });

  it('is complete in English', async () => {
    const screen = await open({}, 'en');
    await expect.element(screen.getByText('Gap 1 of 4 here')).toBeVisible();
    await expect.element(screen.getByText('Viable, support incomplete.')).toBeVisible();
    await expect.element(screen.getByText('1 survey is missing: Film')).toBeVisible();
    await expect.element(screen.getByRole('link', { name: '12 candidates' })).toBeVisible();
  });
});

describe('the panel of a segment that is no gap', () => {
  const coverage = {
    ...answer.coverage!,
    state: 'PRESENT' as const,
    producers: 2,
    verdictZh: '不算缺口：本旗已有 2 家。',
  };

  it('says why, and asks nobody to come', async () => {
    const screen = await open({ gap: null, coverage });
    await expect.element(screen.getByText('不算缺口：本旗已有 2 家。')).toBeVisible();
    expect(screen.getByText('落地条件').elements()).toEqual([]);
    expect(screen.getByText('市外在产企业').elements()).toEqual([]);
  });

  it('tells a segment that nobody looked at from one that is missing', async () => {
    const screen = await open({
      gap: { ...answer.gap!, rank: null },
      coverage: { ...coverage, state: 'UNKNOWN', producers: 0 },
    });
    await expect.element(screen.getByText('先摸底，不排名')).toBeVisible();
    await expect.element(screen.getByText(/不能说没有缺口/)).toBeVisible();
  });
});
