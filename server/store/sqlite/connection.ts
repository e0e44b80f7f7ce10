// How is the file reached? One connection, prepared statements kept, one transaction at a time, failures told in words.
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { LiantuError, invalid, unavailable } from '../../chain/errors.ts';
import { makeFolder } from '../makeFolder.ts';
import { explain } from './failure.ts';
import * as sql from './sql.ts';

export const DEFAULTS = {
  /** How long a writer waits for another one. */
  patienceMs: 10_000,
};
export type ConnectionOptions = typeof DEFAULTS;

/** Values by the names that a statement has for them, without the sign before the name. */
export type Named = Readonly<Record<string, SQLInputValue>>;

export class Connection {
  readonly path: string;
  #database: DatabaseSync;
  #statements = new Map<string, StatementSync>();
  #names = new Map<string, readonly string[]>();

  /** @throws UNAVAILABLE where the file cannot be opened or made; INVALID where something else lies there. */
  constructor(path: string, options: Partial<ConnectionOptions> = {}) {
    this.path = path;
    this.#database = open(path, { ...DEFAULTS, ...options });
    try {
      this.#prepareFile();
    } catch (error) {
      this.#database.close();
      throw explain(error, path);
    }
  }

  all<Row>(text: string, ...values: SQLInputValue[]): Row[] {
    return this.#statement(text).all(...values) as Row[];
  }

  /** Rows as arrays, in the order of the columns: of statements that are read in no other way. */
  arrays(text: string, ...values: SQLInputValue[]): unknown[][] {
    const known = this.#statements.get(text);
    const statement = known ?? this.#statement(text);
    if (known === undefined) statement.setReturnArrays(true);
    return statement.all(...values) as unknown as unknown[][];
  }

  /** The first column of each row. */
  column(text: string, ...values: SQLInputValue[]): unknown[] {
    return this.arrays(text, ...values).map(([value]) => value);
  }

  get<Row>(text: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#statement(text).get(...values) as Row | undefined;
  }

  /** By the names that the text has; values that it does not name are left aside. */
  named<Row>(text: string, values: Named): Row[] {
    const names = this.#namesIn(text);
    const given: Record<string, SQLInputValue> = {};
    for (const name of names) if (values[name] !== undefined) given[name] = values[name];
    const missing = names.filter((name) => !(name in given));
    if (missing.length > 0) throw new Error(`[store:sqlite] A statement lacks the values of ${missing.join(', ')}`);
    return this.#statement(text).all(given) as Row[];
  }

  /** Row by row, for readers that stop early; one statement can be read by one reader at a time. */
  iterate<Row>(text: string, ...values: SQLInputValue[]): IterableIterator<Row> {
    return this.#statement(text).iterate(...values) as IterableIterator<Row>;
  }

  run(text: string, ...values: SQLInputValue[]): void {
    const statement = this.#statement(text);
    // A full-text table leaves internal row ids behind that do not fit a number.
    statement.setReadBigInts(true);
    statement.run(...values);
  }

  count(text: string, ...values: SQLInputValue[]): number {
    return this.get<{ total: number }>(text, ...values)?.total ?? 0;
  }

  /** For statements without values or rows, such as those that make tables. */
  execute(text: string): void {
    this.#statements.clear();
    this.#database.exec(text);
  }

  /** Are the tables that are made of the claims of an older version? Nothing but the claims and the log can be read then. */
  isOld(): boolean {
    return this.#checkFormat() === 'old';
  }

  /** Everything inside is read at one revision. */
  read<T>(work: () => T): T {
    return this.#transaction(sql.BEGIN_READ, work);
  }

  /** All or nothing; one writer at a time, in whatever process. */
  write<T>(work: () => T): T {
    return this.#transaction(sql.BEGIN_WRITE, work);
  }

  /** Goes as far as `write` would, and takes all of it back. */
  rehearse<T>(work: () => T): T {
    return this.#transaction(sql.BEGIN_WRITE, work, sql.ROLLBACK);
  }

  close(): void {
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
  }

  #transaction<T>(begin: string, work: () => T, end: string = sql.COMMIT): T {
    if (!this.#database.isOpen) throw unavailable(`[store:sqlite] The store of ${this.path} is closed: open it again`);
    try {
      this.#database.exec(begin);
      const result = work();
      this.#database.exec(end);
      return result;
    } catch (error) {
      if (this.#database.isOpen && this.#database.isTransaction) this.#database.exec(sql.ROLLBACK);
      throw explain(error, this.path);
    }
  }

  #namesIn(text: string): readonly string[] {
    const known = this.#names.get(text);
    if (known) return known;
    const names = [...new Set(text.match(/\$\w+/g)?.map((name) => name.slice(1)))];
    this.#names.set(text, names);
    return names;
  }

  #statement(text: string): StatementSync {
    const known = this.#statements.get(text);
    if (known) return known;
    const made = this.#database.prepare(text);
    this.#statements.set(text, made);
    return made;
  }

  #prepareFile(): void {
    // Asked before anything is set, so that another program's file is left as it is.
    this.#checkFormat();
    this.#database.exec(sql.SETTINGS);
    this.#database.exec(sql.CREATE_ASKED);
    // A file that is ready needs no writer's turn, so that it opens while another process imports.
    if (this.#checkFormat() === 'ours' && this.get(sql.FIND_TABLE, 'kept') !== undefined) return;
    this.write(() => {
      if (this.#checkFormat() === 'empty') this.#database.exec(sql.CREATE);
      this.#database.exec(sql.CREATE_KEPT);
    });
  }

  #checkFormat(): 'empty' | 'ours' | 'old' {
    const format = this.#database.prepare(sql.READ_FORMAT).get() as {
      application: number;
      version: number;
      tables: number;
    };
    if (format.tables === 0) return 'empty';
    if (format.application !== sql.APPLICATION_ID) {
      throw invalid(`[store:sqlite] ${this.path} holds the data of another program: name another file`);
    }
    if (format.version > sql.SCHEMA_VERSION) {
      throw invalid(
        `[store:sqlite] ${this.path} was written by a newer version (format ${format.version}, this one knows ` +
          `${sql.SCHEMA_VERSION}): update Liantu, or name another file`,
      );
    }
    if (format.version < sql.OLDEST_CLAIMS) {
      throw invalid(
        `[store:sqlite] ${this.path} has the old format ${format.version}: export it with the version that wrote it, ` +
          `and import it into a new file`,
      );
    }
    return format.version < sql.SCHEMA_VERSION ? 'old' : 'ours';
  }
}

function open(path: string, { patienceMs }: ConnectionOptions): DatabaseSync {
  try {
    if (path !== ':memory:') makeFolder(dirname(path));
    return new DatabaseSync(path, { timeout: patienceMs });
  } catch (error) {
    if (error instanceof LiantuError) throw error;
    throw explain(
      error,
      path,
      unavailable(`[store:sqlite] ${path} cannot be opened: check the folder and its permissions`, error),
    );
  }
}
