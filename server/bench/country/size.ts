// How large is the generated country? The graph of a nation: all places of GB/T 2260, and chains and firms to fill them.

export interface CountrySize {
  /** A chain of the seed has some 55 segments. */
  industries: number;
  /** In all industries together. */
  segments: number;
  /** Flows for each segment, on average and roughly. */
  flows: number;
  enterprises: number;
  /** For each enterprise, on average. */
  productions: number;
  /** Counties that looked at some of their chains, segment by segment; so did a fifth as many prefectures. */
  surveyed: number;
  projects: number;
  demands: number;
  conditions: number;
}

export const NATION: CountrySize = {
  industries: 180,
  segments: 10_000,
  flows: 3.1,
  enterprises: 1_000_000,
  productions: 1.5,
  surveyed: 300,
  projects: 20_000,
  demands: 5_000,
  conditions: 300,
};

/** Small enough for every run of CI. */
export const PROVINCE: CountrySize = {
  ...NATION,
  industries: 5,
  segments: 300,
  enterprises: 20_000,
  surveyed: 60,
  projects: 400,
  demands: 200,
  conditions: 20,
};
