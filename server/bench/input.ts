// What is a benchmark run over? Claims, and the questions that make sense about them.
import type { ClaimEdit } from '../store/store.ts';

export interface Input {
  /** As the table names it. */
  name: string;
  /** In an order in which everything stands before it is named. */
  edits: readonly ClaimEdit[];
  region: string;
  industry: string;
  /** What people type: parts of Chinese names, and initials. */
  searches: readonly string[];
}
