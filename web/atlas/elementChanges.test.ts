// Is the canvas touched only where something differs?
import type { ElementDefinition } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { Language } from '../state/language.svelte.ts';
import { compareElements } from './elementChanges.ts';
import { baseElements } from './elements.ts';
import { smallChain, smallStanding } from './smallSoda.ts';

const chain = smallChain();
const base = (kinds: readonly ('MAIN_INPUT' | 'ENERGY')[], language: 'zh' | 'en' = 'zh') =>
  baseElements(chain, smallStanding(), kinds, new Language(language));
const idsOf = (elements: readonly { data: { id?: string } }[]) => elements.map(({ data }) => data.id);
const asShown = (elements: readonly ElementDefinition[]) =>
  new Map(elements.map((element) => [String(element.data.id), element]));
const shown = asShown(base(['MAIN_INPUT']));

describe('changes of the canvas', () => {
  it('are everything at first, and nothing when nothing differs', () => {
    expect(compareElements(new Map(), base(['MAIN_INPUT'])).added).toHaveLength(shown.size);
    expect(compareElements(shown, base(['MAIN_INPUT']))).toMatchObject({ gone: [], changed: [], added: [] });
  });

  it('are the flows alone where other kinds are shown', () => {
    const { gone, changed, added } = compareElements(shown, base(['ENERGY']));
    expect(gone).toHaveLength(6);
    expect(changed).toEqual([]);
    expect(idsOf(added)).toEqual(['steam→ash:ENERGY']);
  });

  it('write other words into the same boxes', () => {
    const { gone, changed, added } = compareElements(shown, base(['MAIN_INPUT'], 'en'));
    expect([gone.filter((id) => !id.startsWith('step:')), idsOf(added)]).toEqual([[], []]);
    expect(idsOf(changed)).toContain('ash');
    expect(idsOf(changed)).not.toContain('lane:UPSTREAM:line');
  });

  it('bring back the lines of a box that goes', () => {
    const node = (id: string) => ({ data: { id }, position: { x: 0, y: 0 }, classes: '' });
    const line = (id: string, source: string, target: string) => ({ data: { id, source, target }, classes: '' });
    const before = asShown([node('a'), node('b'), line('ab', 'a', 'b')]);
    const { gone, added } = compareElements(before, [node('b'), node('c'), line('ab', 'c', 'b')]);
    expect([...gone].sort()).toEqual(['a', 'ab']);
    expect(idsOf(added)).toEqual(['c', 'ab']);
  });
});
