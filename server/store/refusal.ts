// Why does a store refuse a change? The sentences are the same on every engine, one line of details for each finding.
import { conflict, invalid, notFound, type LiantuError } from '../chain/errors.ts';
import { kindsMeant, type Mention } from './mention.ts';
import type { ClaimEdit, EngineName, Thing } from './store.ts';

type ClaimName = Pick<ClaimEdit, 'kind' | 'key' | 'source'>;

/** Enough to act on; the last line says how many more there are. */
const LINES = 200;

const nameClaim = ({ kind, key, source }: ClaimName): string =>
  `${kind} ${key} (${source === '' ? 'no source' : source})`;

const cut = (lines: readonly string[]): string[] =>
  lines.length <= LINES ? [...lines] : [...lines.slice(0, LINES), `… and ${lines.length - LINES} more`];

export interface Dangling {
  claim: ClaimName;
  mention: Pick<Mention, 'to' | 'key'>;
}

/** `missing`: claims that name something nobody knows; `aliases`: merges into an enterprise nobody knows. */
export function danglingRefusal(
  engine: EngineName,
  missing: readonly Dangling[],
  aliases: readonly { alias: string; id: string }[],
): LiantuError {
  const lines = [
    ...missing.map(
      ({ claim, mention }) =>
        `${nameClaim(claim)} names ${mention.key}, but there is no such ${kindsMeant(mention.to).join(', ')}`,
    ),
    ...aliases.map(({ alias, id }) => `${alias} is to be merged into ${id}, but there is no such enterprises`),
  ];
  return invalid(`[store:${engine}] The change names what does not exist: add it, or correct the name`, cut(lines));
}

/** `still`: things that would go, each with a claim that names it and stays. */
export function goneRefusal(engine: EngineName, still: readonly { thing: Thing; claim: ClaimName }[]): LiantuError {
  const lines = still.map(({ thing, claim }) => `${thing.kind} ${thing.key} is still named by ${nameClaim(claim)}`);
  return conflict(
    `[store:${engine}] Something would go that other claims still name: take those back first`,
    cut(lines),
  );
}

export const staleRefusal = (engine: EngineName, expected: number, found: number): LiantuError =>
  conflict(
    `[store:${engine}] The change was made for revision ${expected}, but the store is at ${found}: plan it again from there`,
  );

/** `later`: what was touched again, and by which revision. */
export function undoRefusal(
  engine: EngineName,
  revision: number,
  later: readonly { line: string; revision: number }[],
): LiantuError {
  const lines = later.map((entry) => `revision ${entry.revision} also touched ${entry.line}`);
  return conflict(
    `[store:${engine}] Revision ${revision} cannot be undone: later changes touched the same claims`,
    cut(lines),
  );
}

/** The inverse itself would leave a thing named that is not there. */
export const undoBreaks = (engine: EngineName, revision: number, cause: LiantuError): LiantuError =>
  conflict(
    `[store:${engine}] Revision ${revision} cannot be undone: what it would bring back no longer fits`,
    cause.details,
  );

export const noSuchRevision = (engine: EngineName, revision: number): LiantuError =>
  notFound(`[store:${engine}] No change has revision ${revision}: see the list of changes`);
