// What does a visit pack hold? Sections of sentences, each with the numbers of the sources at its end that say so.
import type { SourceMark } from '../parts/sourceMark.ts';

export interface Said {
  text: string;
  /** Numbers in the list of sources; empty where nothing but the product's own reckoning says so. */
  sources: readonly number[];
  /** To be checked first. */
  weak?: boolean;
}

export interface PackSection {
  title: string;
  /** Beside the title. */
  note?: string;
  said: readonly Said[];
  /** Drawn as boxes to tick. */
  ticked?: boolean;
}

export interface PackSource {
  number: number;
  mark: SourceMark;
  letter: string;
  title: string;
  publisher: string | null;
  url: string | null;
  quote: string | null;
  asOf: string | null;
}

export interface VisitPack {
  language: string;
  /** The firm, and what it is asked to do. */
  title: string;
  subtitle: string;
  proposal: string;
  sections: readonly PackSection[];
  map: { title: string; svg: string; width: number; height: number } | null;
  sourcesTitle: string;
  sources: readonly PackSource[];
  foot: string;
  fileName: string;
}
