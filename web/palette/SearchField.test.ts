// Does the search field find things by keyboard, and say so when there is nothing?
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { smallChain } from '../atlas/smallSoda.ts';
import { Language } from '../state/language.svelte.ts';
import type { Action } from './action.ts';
import SearchField from './SearchField.svelte';

const calls = { onsegment: vi.fn(), onregion: vi.fn(), onfirm: vi.fn() };
const choose = vi.fn();
const ACTIONS: Action[] = [
  { id: 'gaps', kind: 'page', name: '缺口', also: ['qk', 'Gaps'], detail: 'g g', choose },
  { id: 'dark', kind: 'action', name: '换成深色', also: ['hcss'], detail: '', choose: () => undefined },
];
const answerWith = (search: unknown[]) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(Response.json({ data: { search } })));
const open = () =>
  render(SearchField, { chain: smallChain(), language: new Language('zh'), actions: ACTIONS, ...calls });

afterEach(() => {
  vi.restoreAllMocks();
  Object.values(calls).forEach((call) => call.mockClear());
});

const region = { __typename: 'Region', code: '150525', level: 'COUNTY', nameZh: '奈曼旗', nameEn: null, ancestors: [] };
const firm = { __typename: 'Enterprise', slug: 'f1', nameZh: '奈曼玻璃', nameEn: null, region: null };
const source = { __typename: 'Source', key: 's', title: '奈曼年鉴', publisher: '旗政府', url: null };

describe('the search field', () => {
  it('lists what was found, documents last, and opens it by keyboard', async () => {
    answerWith([source, region, firm].map((target) => ({ matched: '奈曼', target })));
    const screen = await open();
    await screen.getByRole('combobox').fill('奈曼');
    await expect.element(screen.getByRole('option').nth(0)).toMatchTextContent(/奈曼旗/);
    await expect.element(screen.getByRole('option').nth(2)).toMatchTextContent(/奈曼年鉴/);
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(screen.getByRole('option', { selected: true })).toMatchTextContent(/奈曼玻璃/);
    await userEvent.keyboard('{Enter}');
    expect(calls.onfirm).toHaveBeenCalledWith('f1');
    await expect.element(screen.getByRole('combobox')).toHaveValue('');
  });

  it('finds a place on the sheet without asking the server for it', async () => {
    answerWith([]);
    const screen = await open();
    const reference = smallChain().segment('car-glass')!.reference;
    await screen.getByRole('combobox').fill(reference.toLowerCase());
    await expect.element(screen.getByRole('option')).toMatchTextContent(reference);
    await userEvent.keyboard('{Enter}');
    expect(calls.onsegment).toHaveBeenCalledWith('soda', 'car-glass');
  });

  it('says when there is nothing, and what is near', async () => {
    answerWith([]);
    const screen = await open();
    await screen.getByRole('combobox').fill('玻璃汽车');
    await expect.element(screen.getByText(/没有“玻璃汽车”。相近：汽车玻璃/)).toBeVisible();
    await expect.element(screen.getByRole('option').first()).toMatchTextContent(/汽车玻璃/);
  });

  it('offers what can be done before a word is typed, and finds it by initials', async () => {
    answerWith([]);
    const screen = await open();
    await screen.getByRole('combobox').click();
    await expect.element(screen.getByRole('option').nth(1)).toMatchTextContent(/换成深色/);
    await screen.getByRole('combobox').fill('qk');
    await expect.element(screen.getByRole('option', { selected: true })).toMatchTextContent(/页面.*缺口.*g g/s);
    await userEvent.keyboard('{Enter}');
    expect(choose).toHaveBeenCalledOnce();
  });

  it('says when the search failed', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
    const screen = await open();
    await screen.getByRole('combobox').fill('纯碱');
    await expect.element(screen.getByText('搜索没成功，数据完好。')).toBeVisible();
  });
});
