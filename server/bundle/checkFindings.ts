// Does each row of a survey agree with itself? What two sources say of one place may differ; one row may not.
import { contradictionOf, SETTLE } from '../chain/finding.ts';
import { FINDINGS } from '../chain/vocabulary.ts';
import { error, type Problem } from './problem.ts';
import type { ClaimRow } from './readRows.ts';

export function checkFindings(
  claims: readonly ClaimRow[],
  titleOf: (file: string, column: string) => string,
): Problem[] {
  return claims.flatMap(({ kind, content, file, row }) => {
    const { finding, producers } = (kind === 'surveys' && content?.fields) || {};
    const found = FINDINGS.find((word) => word === finding);
    if (found === undefined || typeof producers !== 'string') return [];
    const contradiction = contradictionOf(found, producers);
    if (contradiction === null) return [];
    const place = { row, column: titleOf(file, 'producers'), value: producers };
    return [error(file, place, `does not agree with the finding ${found}`, SETTLE[contradiction])];
  });
}
