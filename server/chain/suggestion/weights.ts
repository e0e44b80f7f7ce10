// How much does each circumstance of a reading count? One table, in shares of 1000; docs/suggestions.md tells what it gave on the seed.
import type { TextField } from './firmText.ts';
import type { Fit } from './fit.ts';
import type { Origin } from './terms.ts';
import type { Voice } from './wording.ts';

export const STANDINGS = ['sure', 'likely', 'possible'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface Weights {
  fit: Record<Fit, number>;
  origin: Record<Origin, number>;
  voice: Record<TextField, Record<Voice, number>>;
  /** In a bracket, as a remark on something else. */
  remark: number;
  /** From this confidence on a suggestion is offered so; below the last it is not offered. */
  least: Record<Standing, number>;
}

export const DEFAULTS: Weights = {
  fit: { exact: 1000, kind: 900, general: 500, alike: 500 },
  origin: { name: 1000, part: 970, class: 700, description: 600 },
  voice: {
    main_products: { makes: 1000, grows: 1000, names: 950, processes: 500, trades: 500, serves: 400 },
    business_scope: { makes: 950, grows: 950, names: 650, processes: 300, trades: 300, serves: 250 },
  },
  remark: 800,
  least: { sure: 850, likely: 500, possible: 200 },
};
