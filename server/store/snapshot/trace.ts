// Which parts of a snapshot may read otherwise after these edits? Followed from the log alone, after the fact: what was
// touched, and whose productions count otherwise. Rather too much than too little; what counts is read as it stands now.
import { splitKey, type RecordKind } from '../../chain/records.ts';
import type { ClaimContent, Edit, Thing } from '../store.ts';

/** Of more than this it costs less to read everything anew than to follow it. */
export const MOST = {
  edits: 2_000,
  things: 2_000,
  /** Whose productions are added up again. */
  segments: 100,
};

/** What decides where an enterprise's productions count, and whether they do. */
const PLACING = ['region', 'country', 'kind', 'status'];
/** What decides which claims of a source are shown. */
const WEIGHING = ['grade', 'kind'];

const TOLD_KINDS = ['industries', 'segments', 'flows', 'surveys', 'conditions', 'demands', 'market'] as const;
const isTold = (kind: RecordKind): boolean => (TOLD_KINDS as readonly RecordKind[]).includes(kind);

export class Trace {
  readonly #things = new Map<string, Thing>();
  /** The tree itself may be another: then nothing can be taken over. */
  regions = false;
  /** Sources whose claims may be ranked otherwise: everything that they claim is touched. */
  readonly sources = new Set<string>();
  /** Ids of enterprises on either side of a merge: what is claimed under them may be about another one. */
  readonly merged = new Set<string>();
  /** Enterprises all of whose productions may count otherwise. */
  readonly enterprises = new Set<string>();
  /** Enterprises that may be in another holding group, with all of it. */
  readonly ends = new Set<string>();
  /** Segments whose productions may add up otherwise. */
  readonly segments = new Set<string>();

  get things(): readonly Thing[] {
    return [...this.#things.values()];
  }

  get projects(): string[] {
    return this.things.flatMap(({ kind, key }) => (kind === 'projects' ? [key] : []));
  }

  get isTooMuch(): boolean {
    return this.regions || this.#things.size > MOST.things || this.segments.size > MOST.segments;
  }

  follow(edit: Edit): void {
    if (edit.type === 'alias') {
      for (const id of [edit.alias, edit.before, edit.after]) if (id !== null) this.merged.add(id);
    } else if (edit.kind === 'sources') {
      if (says(edit.before, WEIGHING) !== says(edit.after, WEIGHING)) this.sources.add(edit.key);
    } else if (edit.kind !== 'enterprises' || says(edit.before, PLACING) !== says(edit.after, PLACING)) {
      this.touch(edit);
    }
  }

  /** What is claimed about this thing may be shown otherwise. */
  touch({ kind, key }: Thing): void {
    const [first = '', second = ''] = splitKey(key);
    if (kind === 'regions') this.regions = true;
    else if (kind === 'enterprises') this.enterprises.add(key);
    else if (kind === 'produces') this.segments.add(second);
    else if (kind === 'holdings') this.ends.add(first).add(second);
    // A project is told with its amounts.
    else if (kind === 'projects' || kind === 'project_amounts') this.#add({ kind: 'projects', key: first });
    else if (isTold(kind)) this.#add({ kind, key });
  }

  #add(thing: Thing): void {
    this.#things.set(`${thing.kind} ${thing.key}`, thing);
  }
}

/** What a claim says of these fields, with its date where it says something of them: claims are ranked by date too. */
function says(content: ClaimContent | null, fields: readonly string[]): string {
  const said = fields.flatMap((field) => {
    const value = content?.fields[field];
    return value === undefined ? [] : [[field, value]];
  });
  return said.length === 0 ? '' : JSON.stringify([said, content?.asOf]);
}
