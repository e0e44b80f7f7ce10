// Is a number one that is accepted?
import { invalid } from '../../chain/errors.ts';

/** @throws INVALID */
export function checkWithin(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw invalid(`[schema] ${name}: ${value} is out of range: ${least} to ${most} is accepted`);
}
