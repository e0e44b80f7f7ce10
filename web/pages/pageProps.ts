// What does every page get, and what may the shell ask of it?
import type { Chain } from '../atlas/sheetOfChain.ts';
import type { Standing } from '../atlas/standing.ts';
import type { Command } from '../shell/keys.ts';
import type { Address } from '../state/address.svelte.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { Language } from '../state/language.svelte.ts';
import type { Theme } from '../state/theme.svelte.ts';

export interface PageProps {
  address: Address;
  explorer: Explorer;
  chain: Chain;
  standing: Standing;
  language: Language;
  theme: Theme;
  /** What a page kept for a short link (`PageHandle.keep`), to be taken up as it is drawn; null where there is nothing. */
  kept?: unknown;
}

/** What a page may export: the keys of the shell that mean something on it. True where it did something. */
export interface PageHandle {
  command?: (command: Command) => boolean;
  /** What a short link has to bring back beside the address, as JSON: where things were put, what was opened. */
  keep?: () => unknown;
  /** Lays out, at once, what the browser prints instead of the page, and returns what takes it away; null for the page as it is. */
  print?: () => (() => void) | null;
}
