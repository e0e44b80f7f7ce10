// Worlds by chance in which firms of several places are tied to each other, to chambers, projects and places.
import fc from 'fast-check';
import type { Draft } from './draft.ts';
import { chains } from './world.ts';

const FIRMS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const CLUBS = ['x', 'y'] as const;
const PLACES = ['150525', '150500', '150000', '370700', '370000'] as const;
/** Each weighs otherwise. */
export const SOURCES = ['gov', 'press', 'blog', ''] as const;

export interface RandomTie {
  kind: 'supplies' | 'holdings' | 'relations';
  from: string;
  to: string;
  source: (typeof SOURCES)[number];
  on: string | null;
  planned: boolean;
}

export interface RandomTies {
  firms: { id: string; region: string | null; ceased: boolean }[];
  clubs: { id: string; region: string | null; serves: string | null; bank: boolean }[];
  ties: RandomTie[];
  projects: { id: string; region: string | null; investors: string[] }[];
}

const place = fc.option(fc.constantFrom(...PLACES), { freq: 4 });
const firm = fc.constantFrom(...FIRMS);

const tie: fc.Arbitrary<RandomTie> = fc
  .record({
    kind: fc.constantFrom('supplies', 'holdings', 'relations'),
    ends: fc.tuple(firm, firm),
    others: fc.tuple(fc.constantFrom(...FIRMS, ...CLUBS), fc.constantFrom(...FIRMS, ...CLUBS, '150500', '150000')),
    source: fc.constantFrom(...SOURCES),
    on: fc.option(fc.constantFrom('2019', '2023-05', '2025-11-30')),
    planned: fc.constantFrom(false, false, false, true),
  })
  .map(({ ends, others, ...rest }) => {
    const [from, to] = rest.kind === 'relations' ? others : ends;
    return { ...rest, from, to };
  });

export const randomTies: fc.Arbitrary<RandomTies> = fc.record({
  firms: fc.tuple(
    ...FIRMS.map((id) =>
      fc.record({ id: fc.constant(id), region: place, ceased: fc.constantFrom(false, false, false, true) }),
    ),
  ),
  clubs: fc.tuple(
    ...CLUBS.map((id) => fc.record({ id: fc.constant(id), region: place, serves: place, bank: fc.boolean() })),
  ),
  ties: fc.uniqueArray(tie, { selector: ({ kind, from, to }) => `${kind} ${from} ${to}`, minLength: 4, maxLength: 16 }),
  projects: fc.uniqueArray(
    fc.record({ id: fc.constantFrom('p', 'q'), region: place, investors: fc.subarray([...FIRMS], { maxLength: 3 }) }),
    { selector: ({ id }) => id },
  ),
});

export function tellTies({ firms, clubs, ties, projects }: RandomTies): Draft {
  const draft = chains();
  for (const { id, region, ceased } of firms) {
    draft.enterprise(id, `企业${id}`, { region: region ?? undefined, status: ceased ? '注销' : undefined });
  }
  for (const { id, region, serves, bank } of clubs) {
    const kind = bank ? 'bank' : 'chamber';
    draft.claim('organisations', [id], { name_zh: id, kind, region: region ?? undefined, serves: serves ?? undefined });
  }
  for (const { kind, from, to, source, on, planned } of ties) {
    const status = planned ? 'planned' : undefined;
    if (kind === 'supplies') draft.claim('supplies', [from, to, '', ''], { status }, { source, asOf: on });
    else if (kind === 'holdings') draft.claim('holdings', [from, to], { status, kind: 'stake' }, { source, asOf: on });
    else draft.claim('relations', [from, to, 'member'], {}, { source, asOf: on });
  }
  for (const { id, region, investors } of projects) {
    draft.claim('projects', [id], { name_zh: id, region: region ?? undefined, investors });
  }
  return draft;
}
