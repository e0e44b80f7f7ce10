// Where does a place lie, what lies below it, and who are its neighbours? GB/T 2260 divisions as a tree.
import type { RegionLevel } from './vocabulary.ts';

export interface Region {
  code: string;
  nameZh: string;
  nameEn: string | null;
  aliases: readonly string[];
  level: RegionLevel;
  parent: string | null;
  /** As stated; the tree makes them mutual. */
  neighbours: readonly string[];
  /** Degrees, WGS 84. */
  lat: number | null;
  lng: number | null;
}

export interface RegionTree {
  get(code: string): Region | undefined;
  /** Ordered by code. */
  children(code: string): readonly Region[];
  /** The region itself first, then its parents up to the country. */
  upwards(code: string): readonly Region[];
  /** The region itself and everything below it, ordered by code. */
  below(code: string): readonly Region[];
  /**
   * The prefecture it lies in (or is); for a province or the country itself. A province without prefectures, such as a
   * municipality, is that of all its districts; a county that a province rules directly is its own.
   */
  prefecture(code: string): Region | undefined;
  /** A county's: its siblings and its prefecture's neighbours; otherwise the stated ones, mutual. Ordered by code. */
  neighbours(code: string): readonly Region[];
  readonly all: readonly Region[];
}

const byCode = (left: Region, right: Region) => (left.code < right.code ? -1 : left.code > right.code ? 1 : 0);

/** Builds the tree; a parent that is not in the list makes a root. Order of the input never matters. */
export function growRegionTree(regions: readonly Region[]): RegionTree {
  const all = [...regions].sort(byCode);
  const index = new Map(all.map((region) => [region.code, region]));
  const childrenOf = new Map<string, Region[]>();
  const neighboursOf = new Map<string, Set<string>>();
  for (const region of all) {
    if (region.parent !== null) childrenOf.set(region.parent, [...(childrenOf.get(region.parent) ?? []), region]);
    for (const neighbour of region.neighbours) {
      neighboursOf.set(region.code, (neighboursOf.get(region.code) ?? new Set()).add(neighbour));
      neighboursOf.set(neighbour, (neighboursOf.get(neighbour) ?? new Set()).add(region.code));
    }
  }

  const upwards = (code: string): Region[] => {
    const found: Region[] = [];
    const seen = new Set<string>();
    for (
      let at = index.get(code);
      at && !seen.has(at.code);
      at = at.parent === null ? undefined : index.get(at.parent)
    ) {
      seen.add(at.code);
      found.push(at);
    }
    return found;
  };

  const below = (code: string): Region[] => {
    const found: Region[] = [];
    const seen = new Set<string>();
    const queue = [index.get(code)];
    for (let at = queue.pop(); at; at = queue.pop()) {
      if (seen.has(at.code)) continue;
      seen.add(at.code);
      found.push(at);
      queue.push(...(childrenOf.get(at.code) ?? []));
    }
    return found.sort(byCode);
  };

  const hasPrefectures = ({ code }: Region): boolean =>
    childrenOf.get(code)?.some(({ level }) => level === 'prefecture') ?? false;

  const prefecture = (code: string): Region | undefined => {
    const path = upwards(code);
    const named = path.find(({ level }) => level === 'prefecture');
    if (named) return named;
    const province = path.findIndex(({ level }) => level === 'province');
    if (province <= 0) return path[0];
    return hasPrefectures(path[province]!) ? path[province - 1] : path[province];
  };

  const stated = (code: string): Region[] =>
    [...(neighboursOf.get(code) ?? [])].flatMap((other) => index.get(other) ?? []);

  const neighbours = (code: string): Region[] => {
    const region = index.get(code);
    if (!region) return [];
    const local = region.level === 'county' || region.level === 'statistical';
    const siblings = local && region.parent !== null ? (childrenOf.get(region.parent) ?? []) : [];
    const outer = local ? stated(prefecture(code)?.code ?? code) : [];
    const found = new Map([...siblings, ...outer, ...stated(code)].map((other) => [other.code, other]));
    found.delete(code);
    return [...found.values()].sort(byCode);
  };

  return {
    get: (code) => index.get(code),
    children: (code) => childrenOf.get(code) ?? [],
    upwards,
    below,
    prefecture,
    neighbours,
    all,
  };
}
