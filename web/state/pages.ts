// Which pages are there, where does each lie, which key leads to it, and which parts of the address are its own?

/** In the order of the rail. The first lies at `/`, each other at a path of its name; any other path is the first one's. */
export const PAGES = [
  'map',
  'gaps',
  'matrix',
  'explore',
  'enterprises',
  'conflicts',
  'shortlists',
  'trip',
  'places',
  'ask',
  'suggestions',
] as const;
export type Page = (typeof PAGES)[number];

/** Pressed after `g`. */
export const PAGE_LETTERS = {
  map: 'm',
  gaps: 'g',
  matrix: 'x',
  explore: 'r',
  enterprises: 'e',
  conflicts: 'c',
  trip: 'p',
  places: 'l',
  shortlists: 's',
  ask: 'q',
  suggestions: 'u',
} as const satisfies Record<Page, string>;

/** Names in the address that only one page knows, beside those that `Route` spells out: they go when the page is left. */
export const PAGE_PARAMETERS: Readonly<Record<Page, readonly string[]>> = {
  map: ['colour', 'only', 'focus', 'reach', 'way', 'from', 'to', 'nth', 'whatif'],
  gaps: ['size', 'aim', 'who', 'province', 'tag', 'listed', 'near', 'capacity', 'introduced'],
  matrix: ['show', 'rows', 'columns', 'depth', 'with', 'only'],
  explore: ['of', 'relations'],
  enterprises: [
    'id',
    'group',
    'tagged',
    'scope',
    'chain',
    'makes',
    'text',
    'kind',
    'listed',
    'works',
    'order',
    'reversed',
    'columns',
  ],
  conflicts: ['kind'],
  trip: ['days', 'daily', 'take', 'each', 'scope', 'of', 'stops'],
  // The trip that is drawn on them goes along.
  places: ['layer', 'within', 'trip', 'days', 'daily', 'take', 'each', 'scope', 'of', 'stops'],
  shortlists: ['list', 'state'],
  ask: ['question', 'with'],
  suggestions: ['where', 'known'],
};
