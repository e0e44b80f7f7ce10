// Does a file say one thing twice? One source makes one claim about one thing; a second row of both is a slip or a contradiction.
import { claimId } from '../chain/claim.ts';
import { isDeepStrictEqual } from 'node:util';
import { error, warning, type Problem } from './problem.ts';
import type { ClaimRow } from './readRows.ts';

/** The rows that count, and what is said about the others. */
export function dropRepeated(claims: readonly ClaimRow[]): { claims: ClaimRow[]; problems: Problem[] } {
  const first = new Map<string, ClaimRow>();
  const problems: Problem[] = [];
  for (const claim of claims) {
    const id = claimId(claim);
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, claim);
    else problems.push(describe(earlier, claim));
  }
  return { claims: [...first.values()], problems };
}

function describe(earlier: ClaimRow, later: ClaimRow): Problem {
  const place = { row: later.row, value: later.key };
  const who = later.source === '' ? 'without a source' : `by ${later.source}`;
  if (isDeepStrictEqual(earlier.content, later.content)) {
    return warning(
      later.file,
      place,
      `is claimed ${who} in row ${earlier.row} already, in the same words`,
      'delete one of the two rows',
    );
  }
  const message = `is claimed ${who} in row ${earlier.row} already, in other words`;
  return error(later.file, place, message, 'join the two rows, or name another source in one');
}
