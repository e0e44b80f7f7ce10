// How are the things and links of a sheet drawn? A box with name and kind, and how many of its links are not shown; a line for each link.
import type { ElementDefinition, StylesheetJson } from 'cytoscape';
import type { LinkRelation } from '../api/generated/graphql.ts';
import type { Tokens } from '../atlas/tokens.ts';
import type { Language } from '../state/language.svelte.ts';
import type { Exploration } from './exploration.svelte.ts';
import { totalOf, type SheetLink, type Thing } from './facts.ts';
import { countSeen, seenLinks, seenThings, type Picture } from './picture.ts';
import { BOX } from './placing.ts';

export interface DrawnThing {
  thing: Thing;
  x: number;
  y: number;
  pinned: boolean;
  /** Links that are not on the sheet. */
  more: number;
  classes: string;
}

/** `through`: all else steps back; null for nothing. */
export interface Emphasis {
  selected: readonly string[];
  through: ReadonlySet<string> | null;
}

/** Only links by these relations; things stay, whatever leads to them. */
export const drawnLinks = (sheet: Exploration, relations: readonly LinkRelation[]): SheetLink[] =>
  seenLinks(sheet.picture).flatMap(({ id }) => {
    const link = sheet.link(id);
    return link && relations.includes(link.relation) ? [link] : [];
  });

export function drawnThings(
  sheet: Exploration,
  relations: readonly LinkRelation[],
  { selected, through }: Emphasis,
): DrawnThing[] {
  const links = drawnLinks(sheet, relations);
  const seen = countSeen({ ...sheet.picture, links } satisfies Picture);
  return seenThings(sheet.picture).flatMap(({ id, x, y, pinned }) => {
    const thing = sheet.thing(id);
    if (!thing) return [];
    const more = Math.max(0, totalOf(thing, relations) - (seen.get(id) ?? 0));
    const classes = [
      'thing',
      thing.kind.toLowerCase(),
      pinned && 'pinned',
      selected.includes(id) && 'chosen',
      through?.has(id) === false && 'aside',
    ];
    return [{ thing, x, y, pinned, more, classes: classes.filter(Boolean).join(' ') }];
  });
}

export const lineOf = ({ thing, more, pinned }: DrawnThing, { words }: Language): string =>
  [words.explore.kinds[thing.kind], more > 0 && words.explore.more(more), pinned && words.explore.pinned]
    .filter(Boolean)
    .join(' · ');

/** Where a thing is, of which chain it is a part, or who published it and when; null where nobody says. */
export function placeOf({ thing }: Thing, language: Language): string | null {
  if (thing.__typename === 'Segment') return language.name(thing.industry);
  if (thing.__typename === 'Source') return [thing.publisher, thing.published].filter(Boolean).join(' · ') || null;
  return 'place' in thing && thing.place ? language.name(thing.place) : null;
}

export const wordOf = ({ relation, word }: SheetLink, { words }: Language): string =>
  (word !== null && relation !== 'PRODUCES' && words.explore.recordWords[word]) ||
  (relation === 'RELATED' && word) ||
  words.explore.relations[relation];

/** As many letters as a box is wide, where a Chinese one is as wide as two. */
const WIDTH = 23;
export function cutName(name: string): string {
  const letters = [...name];
  let width = 0;
  const fits = letters.findIndex((letter) => (width += /[\u2e80-\uffff]/u.test(letter) ? 2 : 1) > WIDTH);
  return fits < 0 ? name : `${letters.slice(0, fits - 1).join('')}…`;
}

export function sheetElements(
  things: readonly DrawnThing[],
  links: readonly SheetLink[],
  { through }: Emphasis,
  language: Language,
): ElementDefinition[] {
  const nodes = things.map((drawn): ElementDefinition => {
    const { thing, x, y, pinned, classes } = drawn;
    const label = `${cutName(language.name(thing))}\n${lineOf(drawn, language)}`;
    return { group: 'nodes', data: { id: thing.id, label }, position: { x, y }, classes, grabbable: !pinned };
  });
  const edges = links.map((link): ElementDefinition => {
    const aside = through !== null && !(through.has(link.from) && through.has(link.to));
    return {
      group: 'edges',
      data: { id: `link:${link.id}`, source: link.from, target: link.to, label: wordOf(link, language) },
      classes: ['link', !link.inForce && 'loose', aside && 'aside'].filter(Boolean).join(' '),
    };
  });
  return [...nodes, ...edges];
}

export function sheetStyles(tokens: Tokens): StylesheetJson {
  const text = { 'font-family': tokens.sans, color: tokens.ink };
  return [
    {
      selector: '.thing',
      style: {
        ...text,
        ...{ width: BOX.width, height: BOX.height, shape: 'round-rectangle', 'corner-radius': 4 },
        ...{ 'background-color': tokens.surface, 'border-width': 1.25, 'border-color': tokens.edge },
        ...{ label: 'data(label)', 'text-wrap': 'wrap', 'text-valign': 'center', 'text-halign': 'center' },
        ...{ 'font-size': 12.5, 'line-height': 1.35, 'overlay-opacity': 0 },
      },
    },
    { selector: '.segments', style: { 'border-style': 'double', 'border-width': 4, 'border-color': tokens.ink } },
    { selector: '.projects', style: { shape: 'cut-rectangle', 'border-color': tokens.planned, 'border-width': 1.75 } },
    { selector: '.organisations', style: { shape: 'round-rectangle', 'corner-radius': 22 } },
    { selector: '.regions', style: { shape: 'barrel', 'background-color': tokens['surface-2'] } },
    { selector: '.sources', style: { 'background-color': tokens.paper, 'border-style': 'dashed' } },
    { selector: '.pinned', style: { 'border-width': 3 } },
    {
      selector: '.chosen',
      style: { 'background-color': tokens.select, 'border-color': tokens['select-line'], 'border-width': 2.5 },
    },
    {
      selector: '.link',
      style: {
        ...text,
        ...{ width: 1.75, 'line-color': tokens.flow, 'curve-style': 'bezier', 'overlay-opacity': 0 },
        ...{ 'target-arrow-shape': 'triangle', 'target-arrow-color': tokens.flow, events: 'no' },
        ...{ label: 'data(label)', 'font-size': 11, color: tokens['ink-2'], 'min-zoomed-font-size': 7 },
        ...{ 'text-background-color': tokens.paper, 'text-background-opacity': 0.9, 'text-background-padding': 2 },
      },
    },
    { selector: '.loose', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
    { selector: '.aside', style: { opacity: 0.18 } },
    {
      selector: 'core',
      style: { 'selection-box-color': tokens.accent, 'selection-box-opacity': 0.15, 'active-bg-opacity': 0 },
    },
  ] as StylesheetJson;
}
