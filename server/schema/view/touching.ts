// Did a change touch what a view shows? By what its edits name: segments of the chain, places in and around, firms that make them.
import type { Fields } from '../../chain/claim.ts';
import { mentionsOf } from '../../store/mention.ts';
import type { Edit, Position, Store } from '../../store/store.ts';
import type { Snapshot } from '../../chain/snapshot.ts';
import type { JsonObject } from '../base/json.ts';

/** Beyond these nobody waits for a count. */
const MOST_CHANGES = 50;
const MOST_EDITS = 2000;
const PAGE = 500;

interface Subject {
  segments: ReadonlySet<string>;
  industry: string | null;
  /** The place, what lies above and below it, and its neighbours; null for everywhere. */
  regions: ReadonlySet<string> | null;
}

/** Null where the state names neither place nor chain. */
export function subjectOf(state: JsonObject, snapshot: Snapshot): Subject | null {
  const text = (name: string) => (typeof state[name] === 'string' ? state[name] : null);
  const [region, industry, segment] = [text('region'), text('industry'), text('segment')];
  if (region === null && industry === null && segment === null) return null;
  const shown =
    industry !== null
      ? snapshot.segmentsOf(industry).map(({ id }) => id)
      : segment !== null
        ? [segment]
        : [...snapshot.segments.keys()];
  return {
    segments: new Set([...shown, segment ?? '']),
    industry,
    regions: region === null ? null : around(region, snapshot),
  };
}

const around = (code: string, { regions }: Snapshot): Set<string> =>
  new Set([...regions.upwards(code), ...regions.below(code), ...regions.neighbours(code)].map((region) => region.code));

/** Null where there is too much to look through. */
export async function countTouching(store: Store, subject: Subject, from: number, to: number): Promise<number | null> {
  if (to - from > MOST_CHANGES) return null;
  let left = MOST_EDITS;
  let count = 0;
  for (let revision = from + 1; revision <= to; revision += 1) {
    const edits: Edit[] = [];
    for (let after: Position | null = null; ;) {
      const { items, more, total } = await store.edits(revision, { first: PAGE, after });
      if (total > left) return null;
      edits.push(...items.map(({ item }) => item));
      after = items.at(-1)?.position ?? null;
      if (!more) break;
    }
    left -= edits.length;
    if (await touches(edits, subject, store)) count += 1;
  }
  return count;
}

async function touches(edits: readonly Edit[], subject: Subject, store: Store): Promise<boolean> {
  const named = edits.map(namesIn);
  if (named.some((names) => isNamed(names, subject))) return true;
  const enterprises = [...new Set(named.flatMap((names) => names.enterprises))];
  const made = (await store.productionsOf(enterprises)).flat();
  return made.some(({ segment }) => subject.segments.has(segment));
}

interface Names {
  segments: string[];
  industries: string[];
  regions: string[];
  enterprises: string[];
}

function namesIn(edit: Edit): Names {
  const names: Names = { segments: [], industries: [], regions: [], enterprises: [] };
  if (edit.type === 'alias') {
    names.enterprises.push(edit.alias, ...[edit.before, edit.after].filter((id) => id !== null));
    return names;
  }
  const { kind, key, before, after } = edit;
  if (kind in names) names[kind as keyof Names].push(key);
  const fields: Fields[] = [before, after].flatMap((content) => (content === null ? [] : [content.fields]));
  for (const { to, key: other } of fields.flatMap((some) => mentionsOf(kind, key, '', some))) {
    if (to === 'party') names[/^\d{6}$/.test(other) ? 'regions' : 'enterprises'].push(other);
    else if (to in names) names[to as keyof Names].push(other);
  }
  return names;
}

/** A segment of the chain, where it is said of a place only if of one around; or the place alone. */
function isNamed({ segments, industries, regions, enterprises }: Names, subject: Subject): boolean {
  const near = subject.regions === null || regions.some((code) => subject.regions?.has(code));
  if (segments.some((id) => subject.segments.has(id))) return regions.length === 0 || near;
  if (industries.some((id) => id === subject.industry)) return segments.length === 0;
  return segments.length === 0 && enterprises.length === 0 && regions.length > 0 && near && subject.regions !== null;
}
