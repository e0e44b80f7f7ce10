// How large is a generated world? Every number can be given on the command line; regions are always all of GB/T 2260.

export interface Size {
  industries: number;
  /** In all industries together. */
  segments: number;
  enterprises: number;
  /** For each enterprise, on average; so are the two below. */
  productions: number;
  supplies: number;
  holdings: number;
  surveys: number;
  projects: number;
  /** Firms of the register that candidates are sought in, up to a million; it is not part of the world. */
  register: number;
}

export const FULL: Size = {
  industries: 5,
  segments: 300,
  enterprises: 10_000,
  productions: 1.5,
  supplies: 3,
  holdings: 0.5,
  surveys: 5_000,
  projects: 500,
  register: 20_000,
};

/** Small enough for every CI run on both engines; the ratios say little, but every benchmark runs. */
export const SMALL: Size = {
  ...FULL,
  industries: 2,
  segments: 60,
  enterprises: 300,
  surveys: 300,
  projects: 30,
  register: 500,
};
