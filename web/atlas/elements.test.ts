// Does the canvas get what the legend promises: states told apart without colour, flags for the first ranks, chosen flows?
import { describe, expect, it } from 'vitest';
import { Language } from '../state/language.svelte.ts';
import { baseElements, shownFlows } from './elements.ts';
import { pickedElements } from './pickedElements.ts';
import { smallChain, smallStanding } from './smallSoda.ts';

const chain = smallChain();
const standing = smallStanding();
const zh = new Language('zh');
const en = new Language('en');
const elements = (language = zh) => baseElements(chain, standing, ['MAIN_INPUT'], language);
const find = (id: string, language = zh) => elements(language).find(({ data }) => data.id === id);
const classesOf = (id: string) => String(find(id)?.classes).split(' ');

describe('the elements of a map', () => {
  it('have a box for every segment and a lane for every stage', () => {
    const ids = elements().map(({ data }) => data.id);
    for (const { slug } of chain.segments) expect(ids).toContain(slug);
    for (const stage of ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', 'SUPPORTING', 'BY_PRODUCT'])
      expect(ids).toContain(`lane:${stage}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('print the state in a word beside its mark', () => {
    expect(find('mark:sand')?.data.label).toBe('已有 2 家');
    expect(find('mark:glass')?.data.label).toBe('偏弱 1 家 拟建2家');
    expect(find('mark:steam')?.data.label).toBe('未摸底 · 市内有');
    expect(find('mark:car-glass', en)?.data.label).toBe('Absent');
    expect(classesOf('car-glass')).toContain('ABSENT');
    expect(classesOf('steam')).toContain('UNKNOWN');
  });

  it('flag the first twelve ranks with kind and rank, and no others', () => {
    expect(find('flag:car-glass')?.data.label).toBe('延 1');
    expect(find('flag:glass', en)?.data.label).toBe('S 2');
    expect(find('flag:ore')).toBeUndefined();
    expect(classesOf('car-glass')).toContain('ranked');
    expect(classesOf('ore')).not.toContain('ranked');
  });

  it('draw a process step as a tall bar', () => {
    expect(classesOf('evaporation')).toContain('tall');
    expect(find('name:evaporation')?.data.label).toBe('蒸\n发\n结\n晶');
  });

  it('count the states of each lane, leaving out those that do not occur', () => {
    expect(find('count:UPSTREAM:PRESENT')?.data.label).toBe('1');
    expect(find('count:UPSTREAM:ABSENT')).toBeUndefined();
  });

  it('draw the flows of the chosen kinds inside the chain', () => {
    expect(shownFlows(chain, ['MAIN_INPUT']).map(({ kind }) => kind)).toEqual(Array(6).fill('MAIN_INPUT'));
    expect(shownFlows(chain, ['ENERGY', 'BY_PRODUCT']).map(({ kind }) => kind)).toEqual(['ENERGY', 'BY_PRODUCT']);
    expect(shownFlows(chain, [])).toEqual([]);
    expect(elements().filter(({ data }) => data.source)).toHaveLength(6);
  });
});

describe('the elements of a picked segment', () => {
  const { elements: picked, own } = pickedElements(chain, 'ash', zh, () => 'D3');
  const labels = picked.map(({ data }) => data.label).filter(Boolean);

  it('are all its own flows, whatever kinds are shown', () => {
    const kinds = own.flows.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['MAIN_INPUT', 'ENERGY', 'AUXILIARY']));
    expect([...own.neighbours].sort()).toEqual(['evaporation', 'glass', 'solvay', 'steam']);
  });

  it('let substitutes meet in a circle from which one line leads on', () => {
    expect(labels).toContain('或');
    const [junction] = own.junctions;
    const into = own.flows.filter(({ to }) => to === junction?.id);
    expect(into.map(({ from }) => from).sort()).toEqual(['evaporation', 'solvay']);
    expect(into.every(({ head }) => !head)).toBe(true);
    expect(own.flows.filter(({ from }) => from === junction?.id).map(({ to, head }) => [to, head])).toEqual([
      ['ash', true],
    ]);
  });

  it('end a flow of another chain at the margin, named by chain and reference', () => {
    expect(labels).toContain('氨基酸 D3 味精');
    expect(own.margin.every(({ y }) => y < 0)).toBe(true);
  });
});
