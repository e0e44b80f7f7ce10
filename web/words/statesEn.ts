// What does the shell while there is no page to show, and when something fails say in English?
import type { states as zh } from './statesZh.ts';

export const states: typeof zh = {
  loading: 'Loading…',
  emptyTitle: (place) => `${place} has not been surveyed: that is not to say that nothing is missing.`,
  emptyText: 'The segments and flows of the chain are on the map; nobody has looked what is here.',
  noChainTitle: 'There is no chain yet',
  noChainText: 'The store is empty. Import a bundle with liantu import, then reload.',
  notFoundTitle: 'There is no such thing',
  notFoundText: 'The industry, region or segment in the address does not exist; it may have been renamed.',
  noPageTitle: 'There is no such page',
  noPageText: 'The address may be mistyped or cut short. Check the link that you were sent, or begin at the start.',
  goHome: 'Go to the start',
  failedTitle: 'It could not be loaded',
  failedText: 'The data is safe; it just did not arrive this time.',
  retry: 'Try again',
  seeTable: 'See the table',
  reason: (message) => `Reason: ${message}`,
  problems: {
    NOT_FOUND: 'there is no such thing',
    INVALID: 'the request is not in order',
    UNAVAILABLE: 'the service is not ready',
    CONFLICT: 'the data was changed meanwhile',
    FORBIDDEN: 'no permission',
    TOO_EXPENSIVE: 'the query is too large',
    UNREACHABLE: 'the service cannot be reached',
    CANCELLED: 'you stopped waiting; try again',
    INTERNAL: 'the service failed',
  },
};
