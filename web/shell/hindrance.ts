// Why can no page be shown? The nearest reason first; null where one can, or is on its way.
import type { ApiError } from '../api/client.ts';
import type { SharedView } from '../share/sharedView.svelte.ts';
import type { Explorer } from '../state/explorer.svelte.ts';

/** A link that leads nowhere, a path without a page, no answer, an empty store, an address of things that are not there. */
export type Hindrance = 'link' | 'path' | 'failure' | 'empty' | 'unknown';

interface Loaded {
  key: string | null;
  value: unknown;
  error: ApiError | null;
  slow: boolean;
}

interface Seen {
  explorer: { start: Pick<Explorer['start'], 'value' | 'error' | 'slow'>; chain: Loaded; standing: Loaded };
  shared: Pick<SharedView, 'lost'> & { loader: Pick<SharedView['loader'], 'error'> };
  /** The path is none of the product's. */
  stray: boolean;
}

export function hindranceOf({ explorer, shared, stray }: Seen): Hindrance | null {
  const { start, chain, standing } = explorer;
  if (shared.lost || shared.loader.error) return 'link';
  if (stray) return 'path';
  const problem = start.error ?? chain.error ?? standing.error;
  if (problem && problem.kind !== 'NOT_FOUND') return 'failure';
  if (start.value?.industries.length === 0) return 'empty';
  const missing = [chain, standing].some(({ key, value }) => key !== null && value === null);
  const slow = start.slow || chain.slow || standing.slow;
  return (missing || problem) && !slow ? 'unknown' : null;
}
