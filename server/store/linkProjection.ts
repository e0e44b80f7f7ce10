// Which links between two things does a record say, and what do engines need of it to follow them?
import type { Claim, Resolved } from '../chain/claim.ts';
import type { End, EndKind, Link, LinkRelation } from '../chain/link.ts';
import { splitKey, type RecordKind } from '../chain/records.ts';
import { GRADES, type Grade } from '../chain/vocabulary.ts';
import { projectHolding, textOf, textsOf } from './projection.ts';
import { spell } from './search/spell.ts';
import type { RankOf } from './sourceRank.ts';
import { isInForce } from './statusWords.ts';

/** The kinds of records that links are drawn from. */
export const LINKING_KINDS = [
  'supplies',
  'holdings',
  'relations',
  'projects',
  'flows',
] as const satisfies readonly RecordKind[];
export type LinkingKind = (typeof LINKING_KINDS)[number];

export const isLinkingKind = (kind: RecordKind): kind is LinkingKind =>
  (LINKING_KINDS as readonly RecordKind[]).includes(kind);

/** Things beside enterprises that links lead to, and that lists of links name in order. */
export const LINKED_KINDS = ['organisations', 'projects', 'segments'] as const satisfies readonly EndKind[];
export type LinkedKind = (typeof LINKED_KINDS)[number];

export const isLinkedKind = (kind: RecordKind): kind is LinkedKind =>
  (LINKED_KINDS as readonly RecordKind[]).includes(kind);

export interface LinkedRow {
  /** Pinyin of the shown name: with the key it orders every list. */
  sort: string;
  region: string | null;
  /** The place that an organisation is there for. */
  serves: string | null;
  /** Knows too many to be anybody's introduction. */
  bank: boolean;
}

export function projectLinked({ kind, key, fields }: Resolved): LinkedRow {
  const name = textOf(fields.name_zh) ?? textOf(fields.name_en) ?? key;
  return {
    sort: spell(name).sort,
    region: textOf(fields.region),
    serves: textOf(fields.serves),
    bank: kind === 'organisations' && isBank(textOf(fields.kind)),
  };
}

/** By what an organisation is called to be. */
export const isBank = (calling: string | null): boolean => /bank|银行/i.test(calling ?? '');

/** What every link of a record has in common. */
export type LinkTraits = Pick<Link, 'word' | 'controlling' | 'inForce' | 'on' | 'grade'>;

export function projectTraits(resolved: Resolved, grade: Grade | null): LinkTraits {
  const { kind, key, fields, asOf } = resolved;
  const [, , third = ''] = splitKey(key);
  const word = { supplies: '', holdings: textOf(fields.kind) ?? '', relations: third, projects: '', flows: third };
  return {
    word: isLinkingKind(kind) ? word[kind] : '',
    controlling: kind === 'holdings' && projectHolding(resolved).controlling,
    inForce: kind === 'supplies' || kind === 'holdings' ? isInForce(textOf(fields.status)) : true,
    on: textOf(fields.on) ?? asOf ?? textOf(fields.signed_on) ?? '',
    grade,
  };
}

/** A person's ruling is as good as the best. */
export function bestGrade(claims: readonly Claim[], rankOf: RankOf): Grade | null {
  const ranks = claims.map(({ source }) => rankOf(source));
  if (ranks.some((rank) => rank?.kind === 'ruling')) return 'A';
  return GRADES.find((grade) => ranks.some((rank) => rank?.grade === grade)) ?? null;
}

/** How the store knows what is there: of which kind a party is, and to which enterprise an id leads. */
export interface Known {
  partyKind(key: string): EndKind | null;
  enterprise(id: string): string | null;
}

type Ends = readonly (readonly [LinkRelation, End | null, End | null])[];

const end = (kind: EndKind | null, key: string): End | null => (kind === null ? null : { kind, key });

function endsOf({ kind, key, fields }: Resolved, known: Known): Ends {
  const [from = '', to = ''] = splitKey(key);
  switch (kind) {
    case 'supplies':
      return [['supplies', end('enterprises', from), end('enterprises', to)]];
    case 'holdings':
      return [['holds', end('enterprises', from), end('enterprises', to)]];
    case 'relations':
      return [['related', end(known.partyKind(from), from), end(known.partyKind(to), to)]];
    case 'flows':
      return [['flows', end('segments', from), end('segments', to)]];
    case 'projects': {
      const project = end('projects', key);
      const investors = new Set(textsOf(fields.investors).flatMap((id) => known.enterprise(id) ?? []));
      return [
        ...[...investors].map((id) => ['invests', end('enterprises', id), project] as const),
        ...textsOf(fields.segments).map((segment) => ['addresses', project, end('segments', segment)] as const),
      ];
    }
    default:
      return [];
  }
}

/** None where an end is nowhere to be found: an investor may be a mere name. */
export function projectLinks(resolved: Resolved, grade: Grade | null, known: Known): Link[] {
  const traits = projectTraits(resolved, grade);
  return endsOf(resolved, known).flatMap(([relation, from, to]) =>
    from === null || to === null ? [] : [{ relation, from, to, record: resolved.key, ...traits }],
  );
}
