// Worlds by chance of firms, organisations, places and projects with links between them; one name may be a firm or an
// organisation, and some firms are merged away.
import fc from 'fast-check';
import type { Draft } from './draft.ts';
import { chains } from './world.ts';

const FIRMS = ['a', 'b', 'c', 'd'] as const;
/** `c` may be both: then the firm is meant. */
const ORGANISATIONS = ['c', 'x'] as const;
const PLACES = ['150500', '150525'] as const;

/** An investor of whom no more is known than the name. */
const NOBODY = '某基金';

export interface RandomLinks {
  firms: string[];
  organisations: string[];
  /** Supplier, customer, item. */
  supplies: [string, string, string][];
  holdings: [string, string][];
  relations: [string, string, string][];
  projects: { id: string; investors: string[]; segments: string[] }[];
  /** Always into a smaller id that stands. */
  merges: { alias: string; id: string }[];
}

const firm = fc.constantFrom(...FIRMS);
const party = fc.constantFrom(...FIRMS, 'x', ...PLACES);

export const randomLinks: fc.Arbitrary<RandomLinks> = fc
  .record({
    firms: fc.subarray([...FIRMS]),
    organisations: fc.subarray([...ORGANISATIONS]),
    supplies: fc.array(fc.tuple(firm, firm, fc.constantFrom('', 'salt')), { maxLength: 5 }),
    holdings: fc.array(fc.tuple(firm, firm), { maxLength: 4 }),
    relations: fc.array(fc.tuple(party, party, fc.constantFrom('member', 'visit')), { maxLength: 6 }),
    projects: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('p', 'q'),
        investors: fc.subarray([...FIRMS, NOBODY]),
        segments: fc.subarray(['ash', 'glass']),
      }),
      { selector: ({ id }) => id },
    ),
    merges: fc.uniqueArray(fc.record({ alias: fc.constantFrom('b', 'd'), id: firm }), {
      selector: ({ alias }) => alias,
    }),
  })
  .map(fitting);

/** Leaves out what names somebody that is not there. */
function fitting(world: RandomLinks): RandomLinks {
  const merges = world.merges.filter(({ alias, id }) => id < alias && world.firms.includes(id));
  const standing = new Set([...world.firms, ...merges.map(({ alias }) => alias)]);
  const known = new Set<string>([...standing, ...world.organisations, ...PLACES]);
  return {
    ...world,
    merges,
    supplies: world.supplies.filter(([from, to]) => standing.has(from) && standing.has(to)),
    holdings: world.holdings.filter(([from, to]) => standing.has(from) && standing.has(to)),
    relations: world.relations.filter(([from, to]) => known.has(from) && known.has(to)),
    projects: world.projects.map((project) => ({
      ...project,
      investors: project.investors.filter((id) => standing.has(id) || id === NOBODY),
    })),
  };
}

export function tellLinks(world: RandomLinks): Draft {
  const draft = chains();
  for (const id of world.firms) draft.enterprise(id, `企业${id}`);
  for (const id of world.organisations) draft.claim('organisations', [id], { name_zh: `商会${id}` });
  for (const [from, to, item] of world.supplies) draft.claim('supplies', [from, to, '', item], {});
  for (const [from, to] of world.holdings) draft.holds(from, to);
  for (const [from, to, kind] of world.relations) draft.claim('relations', [from, to, kind], {});
  for (const { id, investors, segments } of world.projects) {
    draft.claim('projects', [id], { name_zh: `项目${id}`, investors, segments });
  }
  for (const { alias, id } of world.merges) draft.merge(alias, id);
  return draft;
}

/** Leads from one world to another: what the next one lacks is taken back. */
export function turnLinks(before: RandomLinks, next: RandomLinks): Draft {
  const draft = tellLinks(next);
  const kept = new Set(draft.edits.map(({ kind, key }) => `${kind} ${key}`));
  for (const { kind, key } of tellLinks(before).edits) if (!kept.has(`${kind} ${key}`)) draft.retract(kind, [key]);
  const aliases = new Set(next.merges.map(({ alias }) => alias));
  for (const { alias } of before.merges) if (!aliases.has(alias)) draft.merge(alias, null);
  return draft;
}
