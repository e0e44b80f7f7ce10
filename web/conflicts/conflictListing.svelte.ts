// Which records do sources tell differently? One page after the other, all or those of one enterprise.
import { ask } from '../api/client.ts';
import {
  ConflictsDocument,
  type ConflictFilter,
  type ConflictRowFragment,
  type RecordKind,
} from '../api/generated/graphql.ts';
import { Loader } from '../state/loader.svelte.ts';

interface Listed {
  rows: readonly ConflictRowFragment[];
  end: string | null;
  total: number;
  counts: readonly { kind: RecordKind; things: number }[];
}

export class ConflictListing {
  readonly loader = new Loader<Listed>();
  readonly #page: number;
  #filter: ConflictFilter = {};

  constructor(page: number) {
    this.#page = page;
  }

  follow(filter: ConflictFilter): void {
    this.#filter = filter;
    void this.loader.follow(JSON.stringify(filter), (signal) => this.#fetch(signal, [], null));
  }

  more(): void {
    const { rows, end } = this.loader.value ?? {};
    if (!rows || !end) return;
    void this.loader.load(`${JSON.stringify(this.#filter)}|${end}`, (signal) => this.#fetch(signal, rows, end));
  }

  async #fetch(signal: AbortSignal, before: readonly ConflictRowFragment[], after: string | null): Promise<Listed> {
    const { conflicts } = await ask(ConflictsDocument, { first: this.#page, after, filter: this.#filter }, signal);
    return {
      rows: [...before, ...conflicts.edges.map(({ node }) => node)],
      end: conflicts.pageInfo.hasNextPage ? conflicts.pageInfo.endCursor : null,
      total: conflicts.totalCount,
      counts: conflicts.counts,
    };
  }
}
