// Which columns do kept documents have? What people work with beside the facts moves with a bundle as rows, a file for each kind.
import { splitKey, type Column } from '../chain/records.ts';
import { SHORTLIST_STATES } from '../chain/vocabulary.ts';
import type { Kept, KeptBody, KeptKind } from '../store/kept.ts';

const text = (name: string, more: Partial<Column> = {}): Column => ({ name, type: 'text', ...more }) as Column;
const ID = text('id', { key: true });
const ENTERPRISE: Column = { name: 'enterprise', type: 'reference', to: 'enterprises', key: true };
const SEGMENT: Column = { name: 'segment', type: 'reference', to: 'segments', key: true };
const MUST = { required: true } as const;
/** Who changed it last, and when: the later of two states stays. */
const CHANGED = [text('by'), text('at')];

export const KEPT_COLUMNS = {
  shortlists: [ID, text('name', MUST), text('note'), ...CHANGED],
  shortlist_entries: [
    text('shortlist', { key: true }),
    ENTERPRISE,
    { name: 'region', type: 'region', key: true, optionalKey: true },
    { ...SEGMENT, optionalKey: true },
    { name: 'state', type: 'choice', choices: SHORTLIST_STATES },
    text('note'),
    text('added'),
    ...CHANGED,
  ],
  questions: [
    ID,
    text('name', MUST),
    text('phrase', MUST),
    text('blanks'),
    text('query', MUST),
    text('variables'),
    ...CHANGED,
  ],
  views: [ID, text('state', MUST), text('revision', MUST), ...CHANGED],
  refusals: [ENTERPRISE, SEGMENT, text('words'), text('texts', MUST), ...CHANGED],
} as const satisfies Record<KeptKind, readonly Column[]>;

/** Hold JSON. */
export const JSON_COLUMNS: Readonly<Partial<Record<KeptKind, readonly string[]>>> = {
  questions: ['blanks', 'variables'],
  views: ['state'],
};

/** Say what is not in the body: which document it is, to which it belongs, who changed it and when. */
const BESIDE = ['id', 'shortlist', 'by', 'at'];

export const columnsOfKept = (kind: KeptKind): readonly Column[] => KEPT_COLUMNS[kind];

export function bodyOf(kind: KeptKind, id: string, fields: Readonly<Record<string, unknown>>): KeptBody {
  const parts = splitKey(id);
  const keyed = columnsOfKept(kind).filter(({ key }) => key);
  const values = columnsOfKept(kind)
    .filter(({ name }) => !BESIDE.includes(name))
    .map((column): [string, string | null] => {
      const value = column.key ? parts[keyed.indexOf(column)] : fields[column.name];
      return [column.name, typeof value === 'string' && value !== '' ? value : null];
    });
  return Object.fromEntries(values);
}

/** `undefined` for what is not said. */
export function cellOfKept({ kind, id, body, actor, at }: Kept, column: Column): string | undefined {
  if (column.key) {
    const keyed = columnsOfKept(kind).filter(({ key }) => key);
    return (keyed.length === 1 ? [id] : splitKey(id))[keyed.findIndex(({ name }) => name === column.name)];
  }
  if (column.name === 'by') return actor === '' ? undefined : actor;
  return column.name === 'at' ? at : (body[column.name] ?? undefined);
}

/** The list that an entry belongs to. */
export const parentOf = (kind: KeptKind, id: string): string | null =>
  kind === 'shortlist_entries' ? (splitKey(id)[0] ?? null) : null;
