// The plain table in a SQLite file of its own, as durable as the product's.
import { DatabaseSync } from 'node:sqlite';
import { parseRow, type PlainTable } from './plain.ts';

export function openPlainSqlite(path: string): PlainTable {
  const database = new DatabaseSync(path);
  database.exec(`
    PRAGMA journal_mode = WAL;
    CREATE TABLE claim (kind TEXT, key TEXT, source TEXT, name TEXT, content TEXT, PRIMARY KEY (kind, key, source))
      STRICT, WITHOUT ROWID`);
  const insert = database.prepare('INSERT INTO claim VALUES (?, ?, ?, ?, ?)');
  const read = database.prepare('SELECT kind, key, content FROM claim WHERE kind IN (SELECT value FROM json_each(?))');
  const scan = database.prepare(
    `SELECT key FROM claim WHERE name LIKE '%' || ? || '%' ORDER BY length(name), key LIMIT ?`,
  );
  return {
    fill: async (rows) => {
      database.exec('BEGIN IMMEDIATE; DELETE FROM claim');
      for (const { kind, key, source, name, content } of rows) insert.run(kind, key, source, name, content);
      database.exec('COMMIT');
    },
    read: async (kinds) => read.all(JSON.stringify(kinds)).map(parseRow),
    scan: async (text, first) => scan.all(text, first).map(({ key }) => String(key)),
    close: async () => database.close(),
  };
}
