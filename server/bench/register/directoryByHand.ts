// The directory by hand: ids alone, of one order and one stretch of it, as somebody would write it who needed only that.
import { DatabaseSync } from 'node:sqlite';
import type { Ask } from './neo4j.ts';
import type { DirectoryByHand } from './register.ts';

export function directoryByHandSqlite(path: string): DirectoryByHand & { close(): void } {
  const database = new DatabaseSync(path, { readOnly: true });
  database.exec('PRAGMA cache_size = -65536;');
  const ids = (text: string, values: readonly string[]) =>
    (database.prepare(text).all(...values) as { id: string }[]).map(({ id }) => id);
  return {
    page: async (order, after) => {
      const columns = order === 'name' || after?.[0] === '' ? ['sort', 'id'] : [`by_${order}`, 'sort', 'id'];
      const values = after?.slice(-columns.length) ?? (order === 'name' ? ['', ''] : ['', '\u{10ffff}', '']);
      const where = order === 'name' ? 'TRUE' : after?.[0] === '' ? `by_${order} = ''` : 'TRUE';
      const list = columns.join(', ');
      const places = columns.map(() => '?').join(', ');
      return ids(
        `SELECT id FROM enterprise WHERE ${where} AND (${list}) > (${places}) ORDER BY ${list} LIMIT 100`,
        values,
      );
    },
    count: async () => (database.prepare('SELECT count(*) AS total FROM enterprise').get() as { total: number }).total,
    close: () => database.close(),
  };
}

export function directoryByHandNeo4j(ask: Ask): DirectoryByHand {
  const FOLLOWS = `e.sort >= $sort AND e.id IS NOT NULL AND (e.sort > $sort OR e.id > $id)`;
  return {
    page: async (order, after) => {
      const [sort = '', id = ''] = after?.slice(-2) ?? [];
      const key = `e.by${order.charAt(0).toUpperCase()}${order.slice(1)}`;
      const where =
        order === 'name'
          ? FOLLOWS
          : after === null
            ? `${key} > '' AND e.sort IS NOT NULL AND e.id IS NOT NULL`
            : after[0] === ''
              ? `${key} = '' AND ${FOLLOWS}`
              : `${key} >= $key AND e.sort IS NOT NULL AND e.id IS NOT NULL
                 AND (${key} > $key OR e.sort > $sort OR e.sort = $sort AND e.id > $id)`;
      const by = order === 'name' ? 'e.sort, e.id' : `${key}, e.sort, e.id`;
      const query = `MATCH (e:Enterprise) WHERE ${where} RETURN e.id AS id ORDER BY ${by} LIMIT 100`;
      return (await ask(query, { sort, id, key: after?.[0] ?? '' })).map((row) => String(row.id));
    },
    count: async () => Number((await ask('MATCH (e:Enterprise) RETURN count(e) AS total', {}))[0]?.total ?? 0),
  };
}
