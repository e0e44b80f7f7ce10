// What is handed on of a record that was taken?
import type { Change } from '../../store/store.ts';

export interface RegisteredContact {
  change: Change;
  region: string;
  enterprise: string;
  source: string;
}

export interface RegisteredSurvey {
  change: Change;
  region: string;
  segment: string;
  source: string;
}
