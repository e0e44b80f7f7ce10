// What does a short link keep? The address as it stands, and what the page holds beside it.

export interface KeptState {
  /** Path and query, from the slash on. */
  address: string;
  /** What `touching` goes by: where and what the view is about. */
  region?: string;
  industry?: string;
  segment?: string;
  /** What the page could not write into the address, such as where things were put. */
  page?: unknown;
}

const PREFIX = '/v/';

/** The id of the short link that the browser was opened with; null where it was opened with anything else. */
export const shortLinkIn = (path: string): string | null =>
  path.startsWith(PREFIX) && path.length > PREFIX.length ? path.slice(PREFIX.length) : null;

/** What another program kept may be anything: null where it leads nowhere in this product. */
export function readKeptState(state: unknown): KeptState | null {
  if (typeof state !== 'object' || state === null) return null;
  const { address } = state as Partial<KeptState>;
  // An address of this server only, never of another.
  return typeof address === 'string' && /^\/(?![/\\])/.test(address) ? (state as KeptState) : null;
}
