// What is known of the things and links on the sheet? As they were told last; it grows and is no part of the steps.
import type { EndShownFragment, LinkEndInput, LinkRelation, LinkShownFragment } from '../api/generated/graphql.ts';
import { gatherStatements, type Statement } from '../parts/proof.ts';
import type { LinkEnds } from './picture.ts';

export type Thing = EndShownFragment & { id: string };

export interface SheetLink extends LinkEnds {
  relation: LinkRelation;
  word: string | null;
  inForce: boolean;
  on: string | null;
  statements: readonly Statement[];
}

export const RELATIONS = [
  'PRODUCES',
  'SUPPLIES',
  'HOLDS',
  'RELATED',
  'INVESTS',
  'ADDRESSES',
  'FLOWS',
  'SOURCED',
] as const satisfies readonly LinkRelation[];

export const KINDS = [
  'ENTERPRISES',
  'SEGMENTS',
  'PROJECTS',
  'ORGANISATIONS',
  'REGIONS',
  'SOURCES',
] as const satisfies readonly LinkEndInput['kind'][];
export type Kind = (typeof KINDS)[number];

export const idOf = ({ kind, key }: LinkEndInput): string => `${kind.toLowerCase()}:${key}`;

/** The way back; null for what names no thing. */
export function endOf(id: string): LinkEndInput | null {
  const at = id.indexOf(':');
  const kind = KINDS.find((one) => one.toLowerCase() === id.slice(0, at));
  const key = id.slice(at + 1);
  return kind && at > 0 && key !== '' ? { kind, key } : null;
}

export const thingOf = (end: EndShownFragment): Thing => ({ ...end, id: idOf(end) });

export function linkOf(link: LinkShownFragment): SheetLink {
  const { id, relation, word, inForce, on } = link;
  const statements = gatherStatements(link.evidence);
  return { id, relation, word, inForce, on, from: idOf(link.from), to: idOf(link.to), statements };
}

/** Who wrote of a thing is asked for, not shown by itself: nearly everything hangs together by it. */
export const USUAL = RELATIONS.filter((relation) => relation !== 'SOURCED');

/** What a sheet shows that begins at this thing: of a source, what it tells of. */
const usualFrom = (of: string | null): readonly LinkRelation[] => (of?.startsWith('sources:') ? RELATIONS : USUAL);

/** Which relations the address asks for; the usual ones where it asks for none. */
export const readRelations = (text: string | undefined, of: string | null): readonly LinkRelation[] => {
  const asked = new Set(text?.split(',') ?? []);
  const found = RELATIONS.filter((relation) => asked.has(relation.toLowerCase()));
  return found.length > 0 ? found : usualFrom(of);
};
export const writeRelations = (relations: readonly LinkRelation[], of: string | null): string =>
  relations.join() === usualFrom(of).join() ? '' : relations.map((relation) => relation.toLowerCase()).join(',');

/** How many links a thing has by these relations. */
export const totalOf = ({ counts }: Thing, relations: readonly LinkRelation[]): number =>
  counts.reduce((sum, { relation, total }) => sum + (relations.includes(relation) ? total : 0), 0);

type Known<Item> = ReadonlyMap<string, Item>;
export const NOTHING: Known<never> = new Map<string, never>();

/** What was told last stands. */
export const know = <Item extends { id: string }>(known: Known<Item>, told: readonly Item[]): Known<Item> =>
  new Map([...known, ...told.map((item) => [item.id, item] as const)]);
