// How does a large register get into a SQLite store in minutes? Straight into the tables that queries use, sorted, with
// their indexes made afterwards; no claims stand behind it.
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { END_KINDS, LINK_RELATIONS } from '../../chain/link.ts';
import * as sql from '../../store/sqlite/sql.ts';
import { drawFirms, drawLinks, keysOf, type RegisterSize } from './register.ts';

const FIRM = END_KINDS.indexOf('enterprises');
const REGION = END_KINDS.indexOf('regions');

/** The file is a store that is empty but for its regions, and nobody has it open. */
export function fillSqlite(path: string, size: RegisterSize): void {
  const database = new DatabaseSync(path);
  database.exec(`PRAGMA synchronous = OFF; PRAGMA cache_size = -524288; PRAGMA temp_store = MEMORY;`);
  const indexes = database
    .prepare(
      `SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('enterprise', 'tag', 'production', 'link', 'maker')`,
    )
    .all() as { name: string; sql: string }[];
  for (const { name } of indexes) database.exec(`DROP INDEX ${name}`);
  const places = new Map(
    (database.prepare(`SELECT code, start FROM region`).all() as { code: string; start: number }[]).map(
      ({ code, start }) => [code, start] as const,
    ),
  );
  database.exec(`
    BEGIN;
    CREATE TEMP TABLE made AS SELECT * FROM production LIMIT 0;
    CREATE TEMP TABLE joined AS SELECT * FROM link LIMIT 0;`);
  fillFirms(database, size, places);
  fillLinks(database, size);
  database.exec(`
    INSERT INTO production SELECT * FROM made ORDER BY segment, sort, enterprise;
    INSERT INTO link SELECT * FROM joined ORDER BY kind, key, relation, outward, other_kind, other, detail;
    DROP TABLE made; DROP TABLE joined;`);
  for (const statement of indexes.filter(({ name }) => !name.startsWith('maker'))) database.exec(statement.sql);
  // Without its guard against what is laid already, and in the order of its key.
  const laid = sql.LAY_MISSING_MAKERS.slice(0, sql.LAY_MISSING_MAKERS.indexOf('AND NOT EXISTS'));
  database.exec(`${laid} ORDER BY 1, 2 DESC, 3`);
  for (const { sql: statement } of indexes.filter(({ name }) => name.startsWith('maker'))) database.exec(statement);
  database.exec(`COMMIT; ANALYZE;`);
  database.close();
}

function fillFirms(database: DatabaseSync, size: RegisterSize, places: ReadonlyMap<string, number>): void {
  const firm = database.prepare(
    `INSERT INTO enterprise (
       id, sort, region, place, institution, ceased, reputation, listed, "group", operation, by_region, by_capital, by_established,
       by_standing, by_productions
     ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const tag = database.prepare(sql.WRITE_TAG);
  const signal = database.prepare(sql.WRITE_SIGNAL);
  const made = database.prepare(
    `INSERT INTO temp.made (segment, sort, enterprise, status, as_of, place, institution, ceased, "group", unit, capacity, capability, scale)
     VALUES (?, ?, ?, ?, '2025', ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const drawn of drawFirms(size)) {
    const { id, sort, region, institution, ceased, tags, reputation, listed, group, signalled, makes } = drawn;
    const place = places.get(region) ?? null;
    const [isInstitution, hasCeased] = [Number(institution), Number(ceased)];
    const keys = keysOf(drawn);
    const own = [keys.region, keys.capital, keys.established, keys.standing, keys.productions];
    firm.run(
      id,
      sort,
      region,
      place,
      isInstitution,
      hasCeased,
      reputation,
      Number(listed),
      group,
      keys.operation,
      ...own,
    );
    for (const one of tags) tag.run(one, id);
    if (signalled !== null) signal.run(id, `${id}|building|`, signalled);
    for (const { segment, status, capability, scale, millionths } of makes) {
      const amount: SQLInputValue[] = millionths === null ? [null, null] : ['t/a', millionths];
      made.run(segment, sort, id, status, place, isInstitution, hasCeased, group, ...amount, capability, scale);
    }
  }
}

function fillLinks(database: DatabaseSync, size: RegisterSize): void {
  const joined = database.prepare(`INSERT INTO temp.joined VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 1, '2024', 'B')`);
  for (const { relation, from, to, toRegion, detail } of drawLinks(size)) {
    const [order, kind] = [LINK_RELATIONS.indexOf(relation), toRegion ? REGION : FIRM];
    joined.run(FIRM, from, order, 1, kind, to, detail, detail);
    joined.run(kind, to, order, 0, FIRM, from, detail, detail);
  }
}
