// What does the page of suggestions say in English?
import type { suggestions as zh } from './suggestionsZh.ts';

export const suggestions: typeof zh = {
  title: 'Classify firms',
  note: 'These firms state a business scope or main products, and nobody knows yet what they make. Segments are suggested by their own words, for you to accept or refuse. Nothing is written before you accept.',
  where: 'Places',
  everywhere: 'Everywhere',
  here: (place) => `Only ${place}`,
  progress: (decided, all) => `${decided} of ${all} suggestions reviewed`,
  firms: (shown, total) => `${shown} of ${total} firms shown`,
  keys: 'Keys: j, k or arrows to pick a suggestion, a to accept, r to refuse, u to undo',
  readOnly: 'This server is read-only: suggestions can be read, not accepted or refused.',
  standings: { SURE: 'Sure', LIKELY: 'Likely', POSSIBLE: 'To check' },
  texts: { MAIN_PRODUCTS: 'Main products', BUSINESS_SCOPE: 'Business scope' },
  planned: 'planned',
  confidence: (perMille) => `confidence ${perMille}‰`,
  forFirm: (firm) => `Suggestions for ${firm}`,
  accept: 'Accept',
  acceptOf: (segment) => `Accept: ${segment}`,
  refuse: 'Refuse',
  refuseOf: (segment) => `Refuse: ${segment}`,
  accepted: (revision) => `Accepted · revision ${revision}`,
  refused: 'Refused',
  undo: 'Undo',
  undoOf: (segment) => `Undo: ${segment}`,
  offerAgain: 'Offer again',
  undoReason: 'Acceptance of a suggested segment taken back',
  nothing: 'Its words name no segment of the map: a person has to judge.',
  emptyTitle: 'No firm to classify',
  emptyText:
    'State a business scope or main products when you import enterprises, and those without a recorded production are listed here. Firms with a production, or without either text, are not.',
  more: 'Show more firms',
};
