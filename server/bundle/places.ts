// Which place does a cell mean? A code, a name, a short name, or several from the larger to the smaller (内蒙古通辽市奈曼旗).
import { growRegionTree, type Region, type RegionTree } from '../chain/region.ts';
import { shortNames } from './shortNames.ts';

/** No region: nothing of that name. One: that is it. Several: the name does not tell them apart. Ordered by code. */
export type Found = readonly Region[];

export interface Places {
  readonly tree: RegionTree;
  find(text: string): Found;
  /** From the province down: 辽宁省沈阳市和平区. */
  describe(region: Region): string;
}

const SEPARATORS = /^[\s/·,，、>-]+/u;
const SHORTEST = 2;

export function growPlaces(regions: readonly Region[]): Places {
  const tree = growRegionTree(regions);
  const stated = new Map<string, Region[]>();
  const derived = new Map<string, Region[]>();
  for (const region of tree.all) {
    for (const name of [region.code, region.nameZh, region.nameEn ?? '', ...region.aliases]) add(stated, name, region);
    for (const name of shortNames(region)) add(derived, name, region);
  }

  /** A name that somebody gave it goes before one that is only made by shortening. */
  const named = (text: string): readonly Region[] => stated.get(text) ?? derived.get(text) ?? [];

  const inside = (text: string, outer: Region): readonly Region[] => {
    const codes = new Set(tree.below(outer.code).map(({ code }) => code));
    codes.delete(outer.code);
    const within = (found: readonly Region[]) => found.filter(({ code }) => codes.has(code));
    const exact = within(stated.get(text) ?? []);
    if (exact.length > 0) return exact;
    const short = within(derived.get(text) ?? []);
    return short.length > 0 ? short : within(path(text));
  };

  const path = (text: string): readonly Region[] => {
    for (let length = text.length - 1; length >= SHORTEST; length -= 1) {
      const rest = text.slice(length).replace(SEPARATORS, '');
      const outers = rest.length < SHORTEST ? [] : named(text.slice(0, length).replace(/[\s/·,，、>-]+$/u, ''));
      const found = unique(outers.flatMap((outer) => inside(rest, outer)));
      if (found.length > 0) return found;
    }
    return [];
  };

  const find = (text: string): Found => {
    const name = plain(text);
    const direct = named(name);
    return direct.length > 0 ? unique(direct) : path(name);
  };

  const describe = (region: Region): string =>
    tree
      .upwards(region.code)
      .filter(({ level }) => level !== 'country')
      .map(({ nameZh }) => nameZh)
      .reverse()
      .join('');

  return { tree, find: remember(find), describe };
}

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

function add(index: Map<string, Region[]>, name: string, region: Region): void {
  const key = plain(name);
  if (key.length < SHORTEST) return;
  const known = index.get(key) ?? [];
  if (!known.includes(region)) index.set(key, [...known, region]);
}

function unique(regions: readonly Region[]): Region[] {
  return [...new Set(regions)].sort((left, right) => (left.code < right.code ? -1 : 1));
}

/** A bundle names the same few places on every row. */
function remember(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}
