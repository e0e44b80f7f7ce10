// What is handed on of a change that was made, or rehearsed?
import type { Change } from '../../store/store.ts';

interface Outcome {
  /** False for a dry run. */
  written: boolean;
  change: Change;
}

export interface Undone extends Outcome {
  /** The revision that is taken back. */
  undone: number;
}

export interface Merged extends Outcome {
  keep: string;
  merged: string;
}
