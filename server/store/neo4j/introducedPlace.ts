// Who belongs to a place that introductions begin from? Read once for all questions of one revision.
import { END_KINDS, type End, type EndKind } from '../../chain/link.ts';
import type { Belonging, Neighbourhood } from '../../chain/introduction/path.ts';
import { INTRODUCTION_LIMITS, type Answers } from '../../chain/introduction/question.ts';
import { isBank } from '../linkProjection.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';

export interface Place {
  route: string;
  above: readonly string[];
  anchors: Answers['anchors'];
  /** What was asked of its firms so far. */
  around: Map<string, Neighbourhood>;
  /** Names in those neighbourhoods. */
  kept: number;
}

/** With so many names, no further neighbourhood is kept: it is read again. */
const MOST_KEPT = 200_000;

/** A party as the server tells it. */
export interface PartyRow {
  place: string | null;
  serves: string | null;
}

export async function readPlace(run: Run, region: string): Promise<Place> {
  const most = INTRODUCTION_LIMITS.anchors;
  const [[row], firms, others] = await Promise.all([
    run<{ route: string; above: string[] }>(cypher.PLACE_OF_INTRODUCTION, { region }),
    run<{ name: string }>(cypher.FIRMS_OF_PLACE, { region, limit: most + 1 }),
    run<{ kind: number; key: string; here: boolean; calling: string | null }>(cypher.OTHERS_OF_PLACE, { region }),
  ]);
  const anchors = {
    firms: new Set(firms.map(({ name }) => name)),
    others: others.map(({ kind, key, here, calling }) => ({
      end: { kind: kindOf(kind), key },
      belonging: here ? ('here' as const) : ('above' as const),
      bank: isBank(calling),
    })),
  };
  return {
    route: row?.route ?? 'nowhere',
    above: row?.above ?? [],
    anchors: firms.length > most ? 'more' : anchors,
    around: new Map(),
    kept: 0,
  };
}

export const isHere = ({ route }: Place, at: string | null): boolean => at?.startsWith(route) === true;

/** Only organisations and the places themselves are there for what lies below them. */
export function belongingOf({ kind }: End, { place, serves }: PartyRow, of: Place): Belonging | null {
  if (isHere(of, place)) return 'here';
  if (kind === 'organisations' && isHere(of, serves)) return 'here';
  if (kind !== 'organisations' && kind !== 'regions') return null;
  return of.above.some((route) => route === place || route === serves) ? 'above' : null;
}

export function keepAround(place: Place, name: string, found: Neighbourhood): void {
  if (place.anchors === 'more' || !place.anchors.firms.has(name) || place.kept > MOST_KEPT) return;
  place.kept += found.names.length;
  place.around.set(name, found);
}

export const kindOf = (kind: number): EndKind => END_KINDS[kind] ?? 'enterprises';
