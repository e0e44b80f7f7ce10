// What is on the sheet of relations, what has been fetched for it, and what may be taken back? One step of the reader at a time.
import { ask, ApiError } from '../api/client.ts';
import {
  LinkedEndsDocument,
  ThingLinksDocument,
  type LinkRelation,
  type LinkShownFragment,
  type PathsBetweenQuery,
} from '../api/generated/graphql.ts';
import { endOf, know, linkOf, NOTHING, thingOf, type SheetLink, type Thing } from './facts.ts';
import { begin, redo, step, undo, type History } from './history.ts';
import * as picture from './picture.ts';
import type { Direction, Picture } from './picture.ts';
import { readKept, type KeptSheet } from './keptSheet.ts';
import type { Point } from './placing.ts';

/** Links that one step brings. */
export const PAGE = 12;
/** Of each relation, when a thing is first put on the sheet. */
const AT_FIRST = 6;
/** Things that one question may be about. */
const BATCH = 100;

type Hop = PathsBetweenQuery['pathsBetween']['paths'][number]['hops'][number];

export class Exploration {
  #history = $state.raw<History<Picture>>(begin(picture.EMPTY));
  #things = $state.raw<ReadonlyMap<string, Thing>>(NOTHING);
  #links = $state.raw<ReadonlyMap<string, SheetLink>>(NOTHING);
  #selected = $state.raw<readonly string[]>([]);
  #working = $state(0);
  #error = $state.raw<ApiError | null>(null);
  #again: (() => Promise<void>) | null = null;

  readonly picture = $derived(this.#history.present);
  readonly mayUndo = $derived(this.#history.past.length);
  readonly mayRedo = $derived(this.#history.future.length);

  get selected(): readonly string[] {
    return this.#selected;
  }
  get working(): boolean {
    return this.#working > 0;
  }
  get error(): ApiError | null {
    return this.#error;
  }

  thing(id: string): Thing | undefined {
    return this.#things.get(id);
  }
  link(id: string): SheetLink | undefined {
    return this.#links.get(id);
  }

  /** Puts a thing on the sheet, with the first links of each of its relations. */
  start(id: string, near: string | null): Promise<void> {
    const end = endOf(id);
    return this.#work(async () => {
      const [told] = end ? (await ask(LinkedEndsDocument, { of: [end] })).linkedEnds : [];
      if (!told?.known) throw new ApiError('NOT_FOUND', `[web] nothing on record is called ${id}`);
      const thing = thingOf(told);
      this.#know([thing], []);
      let next = picture.addThing(this.picture, thing.id);
      // Who wrote of a thing is one step further than what it is linked to; a source is linked to nothing else.
      const asked = thing.counts.filter(
        ({ relation, total }) => total > 0 && (relation !== 'SOURCED' || thing.kind === 'SOURCES'),
      );
      const pages = await Promise.all(
        asked.map(({ relation, direction }) => this.#fetch(thing.id, relation, direction, near, AT_FIRST, null)),
      );
      for (const { links, opened } of pages) next = picture.addLinks(next, thing.id, links, opened);
      // What the page was opened with is where steps begin.
      if (this.picture.things.length === 0 && this.mayUndo === 0) this.#history = begin(next);
      else this.#take(next);
      this.select([thing.id]);
    });
  }

  /** The next links by a relation. */
  expand(id: string, relation: LinkRelation, direction: Direction, near: string | null): Promise<void> {
    return this.#work(async () => {
      const before = picture.openedOf(this.picture, id, relation, direction);
      const { links, opened } = await this.#fetch(id, relation, direction, near, PAGE, before?.after ?? null);
      const next = picture.addLinks(this.picture, id, links, opened);
      // The last page was brought: what was collapsed or hidden since is brought again from the beginning.
      const ends = before?.after === null ? links.flatMap(({ from, to }) => [from, to]) : [];
      this.#take(picture.bringBack(next, ends));
    });
  }

  /** All that lies on a way is put on the sheet. */
  showPath(hops: readonly Hop[]): void {
    let next = this.picture;
    const [first] = hops;
    if (!first) return;
    const ends = hops.flatMap(({ from, to }) => [thingOf(from), thingOf(to)]);
    this.#know(ends, hops.flatMap(({ links }) => links).map(linkOf));
    next = picture.addThing(next, thingOf(first.from).id);
    for (const { from, links } of hops) next = picture.addLinks(next, thingOf(from).id, links.map(linkOf), null);
    next = picture.bringBack(
      next,
      ends.map(({ id }) => id),
    );
    this.#take(next);
  }

  collapse = (id: string): void => this.#take(picture.collapse(this.picture, id));
  hide = (ids: readonly string[]): void => this.#take(picture.hide(this.picture, ids));
  bringBack = (ids: readonly string[]): void => this.#take(picture.bringBack(this.picture, ids));
  pin = (ids: readonly string[], pinned: boolean): void => this.#take(picture.pin(this.picture, ids, pinned));
  move = (id: string, place: Point): void => this.#take(picture.move(this.picture, id, place));
  place = (places: ReadonlyMap<string, Point>): void => this.#take(picture.place(this.picture, places));
  undo = (): void => this.#go(undo(this.#history));
  redo = (): void => this.#go(redo(this.#history));

  select(ids: readonly string[]): void {
    this.#selected = ids;
  }
  /** Adds it to what is selected, or takes it out. */
  toggle(id: string): void {
    this.#selected = this.#selected.includes(id) ? this.#selected.filter((one) => one !== id) : [...this.#selected, id];
  }

  async retry(): Promise<void> {
    await this.#again?.();
  }

  keep = (): KeptSheet => ({
    picture: this.picture,
    links: this.picture.links.flatMap(({ id }) => this.#links.get(id) ?? []),
  });

  /** Takes up what a short link kept; names and counts are asked for anew. True where there was something. */
  async takeUp(kept: unknown): Promise<boolean> {
    const sheet = readKept(kept);
    if (!sheet) return false;
    await this.#work(async () => {
      const ends = sheet.picture.things.flatMap(({ id }) => endOf(id) ?? []);
      const told: Thing[] = [];
      for (let at = 0; at < ends.length; at += BATCH) {
        const { linkedEnds } = await ask(LinkedEndsDocument, { of: ends.slice(at, at + BATCH) });
        told.push(...linkedEnds.map(thingOf));
      }
      this.#know(told, sheet.links);
      this.#history = begin(sheet.picture);
    });
    return true;
  }

  async #fetch(
    id: string,
    relation: LinkRelation,
    direction: Direction,
    near: string | null,
    first: number,
    after: string | null,
  ) {
    const of = endOf(id);
    if (!of) return { links: [], opened: { of: id, relation, direction, after: null } };
    const { links } = await ask(ThingLinksDocument, { of, relation, direction, near, first, after });
    const shown = links.edges.map(({ node }) => node satisfies LinkShownFragment).map(linkOf);
    this.#know(
      links.edges.map(({ node }) => thingOf(node.other)),
      shown,
    );
    const { hasNextPage, endCursor } = links.pageInfo;
    return { links: shown, opened: { of: id, relation, direction, after: hasNextPage ? endCursor : null } };
  }

  #know(things: readonly Thing[], links: readonly SheetLink[]): void {
    this.#things = know(this.#things, things);
    this.#links = know(this.#links, links);
  }

  #take(next: Picture): void {
    this.#go(step(this.#history, next));
  }
  #go(history: History<Picture>): void {
    this.#history = history;
    const seen = picture.seenThings(history.present).map(({ id }) => id);
    this.#selected = this.#selected.filter((id) => seen.includes(id));
  }

  async #work(run: () => Promise<void>): Promise<void> {
    this.#again = () => this.#work(run);
    this.#working += 1;
    this.#error = null;
    try {
      await run();
    } catch (cause) {
      this.#error = cause instanceof ApiError ? cause : new ApiError('INTERNAL', String(cause));
    }
    this.#working -= 1;
  }
}
