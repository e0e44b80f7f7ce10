// All SQL of the engine, as named constants. Values are always parameters.
//
// Claims are the truth; region, source, enterprise, tag, production, holding, linked, link, signal, maker, conflict, entry and
// gram are made of them.
// A place is a region's number on a walk through the tree, so that a subtree is BETWEEN; 0 is abroad, NULL not known.
// A group is NULL where the enterprise is in none. A capacity counts millionths of its canonical unit; both are NULL where
// it is not known.
import { MOST_FOUND_ELSE } from '../../chain/candidates/around.ts';
import { TIE_KINDS, type CandidateContributionName, type TieKind } from '../../chain/candidates/candidate.ts';
import { LEFT_OUT_REASONS, type LeftOutReason } from '../../chain/candidates/leftOut.ts';
import { SIGNAL } from '../../chain/candidates/merit.ts';
import { CANDIDATE_DEFAULTS } from '../../chain/candidates/options.ts';
import { EXPLORED_KINDS } from '../../chain/exploring/relation.ts';
import { INTRODUCING } from '../../chain/introduction/path.ts';
import { TELLING_BY_FIELDS, TOLD_OF } from '../sourced.ts';
import { KEYED_ORDERS, type EnterpriseOrder } from '../enterpriseOrder.ts';

/** Marks a file as a store of this product: "Lian" in ASCII. */
export const APPLICATION_ID = 0x4c69616e;
/** Grows with every change of the tables. */
export const SCHEMA_VERSION = 4;
/** Since this version claims and the log lie as they do now: what is made of them can be made anew. */
export const OLDEST_CLAIMS = 2;

/** FULL: a change that was answered for outlives a power cut. */
export const SETTINGS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA cache_size = -65536;
  PRAGMA temp_store = MEMORY;
`;

export const READ_FORMAT = `
  SELECT (SELECT application_id FROM pragma_application_id) AS application,
         (SELECT user_version FROM pragma_user_version) AS version,
         (SELECT count(*) FROM sqlite_schema) AS tables`;

const CREATE_CLAIMS = `
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${SCHEMA_VERSION};

  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  INSERT INTO meta VALUES ('revision', '0'), ('regions', '');

  CREATE TABLE claim (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL, source TEXT NOT NULL, about TEXT NOT NULL,
    fields TEXT NOT NULL, quote TEXT, as_of TEXT, confidence TEXT, note TEXT, revision INTEGER NOT NULL,
    UNIQUE (kind, key, source)
  ) STRICT;
  CREATE INDEX claim_about ON claim (kind, about, key, source);
  CREATE INDEX claim_as_of ON claim (as_of);

  CREATE TABLE mention (
    target TEXT NOT NULL, key TEXT NOT NULL, claim INTEGER NOT NULL, in_key INTEGER NOT NULL,
    PRIMARY KEY (target, key, claim)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX mention_claim ON mention (claim);

  CREATE TABLE alias (alias TEXT PRIMARY KEY, id TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX alias_id ON alias (id);

  CREATE TABLE change (
    revision INTEGER PRIMARY KEY, kind TEXT NOT NULL, actor TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL,
    added INTEGER NOT NULL, changed INTEGER NOT NULL, removed INTEGER NOT NULL, undoes INTEGER
  ) STRICT;
  CREATE TABLE edit (
    revision INTEGER NOT NULL, type TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, source TEXT NOT NULL,
    before TEXT, after TEXT,
    PRIMARY KEY (revision, type, kind, key, source)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX edit_claim ON edit (type, kind, key, source, revision);
`;

/** What is made of the claims. */
export const CREATE_PROJECTION = `
  CREATE TABLE region (
    code TEXT PRIMARY KEY, start INTEGER NOT NULL, "end" INTEGER NOT NULL, content TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX region_start ON region (start);
  CREATE TABLE above (place INTEGER NOT NULL, up INTEGER NOT NULL, PRIMARY KEY (place, up)) STRICT, WITHOUT ROWID;

  CREATE TABLE source (key TEXT PRIMARY KEY, grade TEXT, kind TEXT) STRICT, WITHOUT ROWID;

  CREATE TABLE enterprise (
    id TEXT PRIMARY KEY, sort TEXT NOT NULL, region TEXT, place INTEGER, institution INTEGER NOT NULL,
    described INTEGER NOT NULL DEFAULT 0, unclassified INTEGER NOT NULL DEFAULT 0,
    ceased INTEGER NOT NULL, reputation INTEGER NOT NULL, listed INTEGER NOT NULL, "group" TEXT,
    operation TEXT NOT NULL DEFAULT 'unstated', by_region TEXT NOT NULL DEFAULT '', by_capital TEXT NOT NULL DEFAULT '',
    by_established TEXT NOT NULL DEFAULT '', by_standing TEXT NOT NULL DEFAULT '', by_productions TEXT NOT NULL DEFAULT ''
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX enterprise_order ON enterprise (sort, id);
  ${KEYED_ORDERS.map((order) => `CREATE INDEX enterprise_by_${order} ON enterprise (by_${order}, sort, id);`).join('\n  ')}
  CREATE INDEX enterprise_told_apart ON enterprise (institution, operation, listed);
  CREATE INDEX enterprise_told_apart_in ON enterprise (place, institution, operation, listed);
  CREATE INDEX enterprise_described ON enterprise (sort, id) WHERE described = 1;
  CREATE INDEX enterprise_unclassified ON enterprise (sort, id) WHERE unclassified = 1;
  CREATE INDEX enterprise_place ON enterprise (place, sort, id);
  CREATE INDEX enterprise_group ON enterprise ("group") WHERE "group" IS NOT NULL;

  CREATE TABLE tag (tag TEXT NOT NULL, enterprise TEXT NOT NULL, PRIMARY KEY (tag, enterprise)) STRICT, WITHOUT ROWID;
  CREATE INDEX tag_enterprise ON tag (enterprise);

  CREATE TABLE production (
    segment TEXT NOT NULL, sort TEXT NOT NULL, enterprise TEXT NOT NULL, status TEXT NOT NULL, as_of TEXT NOT NULL,
    place INTEGER, institution INTEGER NOT NULL, ceased INTEGER NOT NULL, "group" TEXT, unit TEXT, capacity INTEGER,
    capability INTEGER NOT NULL, scale INTEGER NOT NULL,
    PRIMARY KEY (segment, sort, enterprise)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX production_enterprise ON production (enterprise, segment);
  CREATE INDEX production_place ON production (segment, place, as_of, status, institution, "group")
    WHERE place IS NOT NULL AND ceased = 0 AND status <> 'closed';
  CREATE INDEX production_group ON production (segment, "group") WHERE "group" IS NOT NULL;
  CREATE INDEX production_capacity ON production (segment, place, unit, status, capacity, "group")
    WHERE unit IS NOT NULL AND place IS NOT NULL AND ceased = 0 AND status <> 'closed';

  CREATE TABLE holding (
    holder TEXT NOT NULL, held TEXT NOT NULL, controlling INTEGER NOT NULL, PRIMARY KEY (holder, held)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE linked (
    kind INTEGER NOT NULL, key TEXT NOT NULL, sort TEXT NOT NULL, region TEXT, place INTEGER, serves TEXT,
    serves_place INTEGER, bank INTEGER NOT NULL,
    PRIMARY KEY (kind, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX linked_place ON linked (place) WHERE place IS NOT NULL;
  CREATE INDEX linked_serves ON linked (serves_place) WHERE serves_place IS NOT NULL;

  CREATE TABLE link (
    kind INTEGER NOT NULL, key TEXT NOT NULL, relation INTEGER NOT NULL, outward INTEGER NOT NULL,
    other_kind INTEGER NOT NULL, other TEXT NOT NULL, detail TEXT NOT NULL, word TEXT NOT NULL,
    controlling INTEGER NOT NULL, in_force INTEGER NOT NULL, dated TEXT NOT NULL, grade TEXT,
    PRIMARY KEY (kind, key, relation, outward, other_kind, other, detail)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX link_supplied ON link (detail, key) WHERE relation = 0 AND outward = 1;

  CREATE TABLE signal (
    enterprise TEXT NOT NULL, key TEXT NOT NULL, month INTEGER NOT NULL, PRIMARY KEY (enterprise, key)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE maker (
    segment TEXT NOT NULL, merit INTEGER NOT NULL, enterprise TEXT NOT NULL, "group" TEXT NOT NULL, place INTEGER NOT NULL,
    capability INTEGER NOT NULL, scale INTEGER NOT NULL, reputation INTEGER NOT NULL, listed INTEGER NOT NULL,
    signalled INTEGER, unit TEXT, capacity INTEGER, as_of TEXT NOT NULL,
    PRIMARY KEY (segment, merit DESC, enterprise)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX maker_enterprise ON maker (enterprise, segment);
  CREATE INDEX maker_group ON maker ("group", segment);

  CREATE TABLE conflict (
    sequence INTEGER NOT NULL, key TEXT NOT NULL, kind TEXT NOT NULL, one TEXT, other TEXT, PRIMARY KEY (sequence, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX conflict_one ON conflict (one) WHERE one IS NOT NULL;
  CREATE INDEX conflict_other ON conflict (other) WHERE other IS NOT NULL;

  CREATE TABLE entry (
    id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, key TEXT NOT NULL, written TEXT NOT NULL, text TEXT NOT NULL,
    initials INTEGER NOT NULL, length INTEGER NOT NULL, sort TEXT NOT NULL
  ) STRICT;
  CREATE INDEX entry_thing ON entry (kind, key);
  CREATE INDEX entry_text ON entry (initials, text, kind, length, sort, key);
  CREATE INDEX entry_order ON entry (initials, kind, length, sort, key, text);
  CREATE VIRTUAL TABLE gram USING fts5(grams, content='', contentless_delete=1, detail=none, tokenize='ascii');
`;
export const CREATE = CREATE_CLAIMS + CREATE_PROJECTION;

export const PROJECTED_TABLES = `
  SELECT name FROM sqlite_schema WHERE type = 'table' AND name IN (
    'region', 'above', 'source', 'enterprise', 'tag', 'production', 'holding', 'linked', 'link', 'signal', 'maker',
    'conflict', 'entry', 'gram')`;
export const dropTable = (name: string): string => `DROP TABLE "${name}"`;
export const SET_VERSION = `PRAGMA user_version = ${SCHEMA_VERSION}`;
/** In the order of the index, so that each page begins where the one before it ended. */
export const THINGS_PAGE = `
  SELECT DISTINCT about AS key FROM claim WHERE kind = ? AND about > ? ORDER BY about LIMIT ?`;
export const COUNT_ALL_CLAIMS = `SELECT count(*) AS total FROM claim`;

/** Came after the first files of this format: one that lacks it gets it, and a program that does not know it leaves it alone. */
export const CREATE_KEPT = `
  CREATE TABLE IF NOT EXISTS kept (
    kind TEXT NOT NULL, id TEXT NOT NULL, parent TEXT NOT NULL, sort TEXT NOT NULL, body TEXT NOT NULL,
    version INTEGER NOT NULL, actor TEXT NOT NULL, at TEXT NOT NULL,
    PRIMARY KEY (kind, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS kept_order ON kept (kind, sort, id);
  CREATE INDEX IF NOT EXISTS kept_parent ON kept (kind, parent, sort, id);
  CREATE INDEX IF NOT EXISTS kept_enterprise ON kept (kind, json_extract(body, '$.enterprise'));
`;
export const FIND_TABLE = `SELECT 1 AS found FROM sqlite_schema WHERE type = 'table' AND name = ?`;

export const BEGIN_READ = `BEGIN DEFERRED`;
export const BEGIN_WRITE = `BEGIN IMMEDIATE`;
export const COMMIT = `COMMIT`;
export const ROLLBACK = `ROLLBACK`;

export const READ_META = `SELECT value FROM meta WHERE name = ?`;
export const WRITE_META = `UPDATE meta SET value = ?2 WHERE name = ?1`;

// Claims

const CLAIM = `id, kind, key, source, about, fields, quote, as_of, confidence, note, revision`;

export const READ_CLAIM = `SELECT ${CLAIM} FROM claim WHERE kind = ? AND key = ? AND source = ?`;
export const CLAIMS_ABOUT = `SELECT ${CLAIM} FROM claim WHERE kind = ? AND about = ? ORDER BY key, source`;
export const CLAIMS_PAGE = `
  SELECT ${CLAIM} FROM claim WHERE kind = ? AND (key, source) > (?, ?) ORDER BY key, source LIMIT ?`;
export const CLAIMS_OF_KIND = `SELECT ${CLAIM} FROM claim WHERE kind = ? ORDER BY key, source`;
/** Their keys begin with the project's, and a bar. */
export const AMOUNTS_OF_PROJECT = `
  SELECT ${CLAIM} FROM claim WHERE kind = 'project_amounts' AND key >= ?1 || '|' AND key < ?1 || '}' ORDER BY key, source`;
export const COUNT_CLAIMS = `SELECT count(*) AS total FROM claim WHERE kind = ?`;
export const NEWEST_AS_OF = `SELECT max(as_of) AS newest FROM claim`;
export const IS_CLAIMED = `SELECT 1 AS found FROM claim WHERE kind = ? AND about = ? LIMIT 1`;

export const WRITE_CLAIM = `
  INSERT INTO claim (kind, key, source, about, fields, quote, as_of, confidence, note, revision)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (kind, key, source) DO UPDATE SET
    about = excluded.about, fields = excluded.fields, quote = excluded.quote, as_of = excluded.as_of,
    confidence = excluded.confidence, note = excluded.note, revision = excluded.revision
  RETURNING id`;
export const DELETE_CLAIM = `DELETE FROM claim WHERE id = ?`;
export const MOVE_CLAIM = `UPDATE claim SET about = ?2 WHERE id = ?1`;

export const WRITE_MENTION = `INSERT INTO mention (target, key, claim, in_key) VALUES (?, ?, ?, ?)`;
export const DELETE_MENTIONS = `DELETE FROM mention WHERE claim = ?`;
/** An enterprise's own claims, and those that name it in their key. */
export const CLAIMS_KEYED_BY = `
  SELECT ${CLAIM} FROM claim WHERE kind = 'enterprises' AND key = ?1
  UNION
  SELECT ${CLAIM} FROM claim
  WHERE id IN (SELECT claim FROM mention WHERE target IN ('enterprises', 'party') AND key = ?1 AND in_key = 1)`;
const KEYED_BY = `
  (kind = 'enterprises' AND key = ?1
    OR id IN (SELECT claim FROM mention WHERE target IN ('enterprises', 'party') AND key = ?1 AND in_key = 1))`;
export const KEYED_BY_PAGE = `
  SELECT ${CLAIM} FROM claim WHERE ${KEYED_BY} AND (kind, key, source) > (?2, ?3, ?4)
  ORDER BY kind, key, source LIMIT ?5`;
export const COUNT_KEYED_BY = `SELECT count(*) AS total FROM claim WHERE ${KEYED_BY}`;
export const THINGS_OF_SOURCE = `
  SELECT DISTINCT kind, about FROM mention JOIN claim ON claim.id = mention.claim
  WHERE mention.target = 'sources' AND mention.key = ?`;
export const WHO_NAMES = `
  SELECT claim.kind, claim.key, claim.source FROM mention JOIN claim ON claim.id = mention.claim
  WHERE mention.target = ? AND mention.key = ? ORDER BY claim.kind, claim.key, claim.source`;

// Aliases

export const READ_ALIASES = `SELECT alias, id FROM alias`;
export const WRITE_ALIAS = `INSERT INTO alias VALUES (?, ?) ON CONFLICT (alias) DO UPDATE SET id = excluded.id`;
export const DELETE_ALIAS = `DELETE FROM alias WHERE alias = ?`;
export const LEADS_TO = `SELECT id FROM alias WHERE alias = ?`;

// Log

const CHANGE = `revision, kind, actor, reason, at, added, changed, removed, undoes`;

export const WRITE_CHANGE = `INSERT INTO change (${CHANGE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
export const READ_CHANGE = `SELECT ${CHANGE} FROM change WHERE revision = ?`;
export const CHANGES_PAGE = `SELECT ${CHANGE} FROM change WHERE revision < ? ORDER BY revision DESC LIMIT ?`;
export const COUNT_CHANGES = `SELECT count(*) AS total FROM change`;
export const WRITE_EDIT = `
  INSERT INTO edit (revision, type, kind, key, source, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)`;
export const EDITS_PAGE = `
  SELECT type, kind, key, source, before, after FROM edit
  WHERE revision = ? AND (type, kind, key, source) > (?, ?, ?, ?)
  ORDER BY type, kind, key, source LIMIT ?`;
export const EDITS_OF = `
  SELECT type, kind, key, source, before, after FROM edit WHERE revision = ? ORDER BY type, kind, key, source`;
export const EDITS_SINCE = `
  SELECT type, kind, key, source, before, after FROM edit WHERE revision > ?
  ORDER BY revision, type, kind, key, source`;
export const COUNT_EDITS_SINCE = `
  SELECT coalesce(sum(added + changed + removed), 0) AS total FROM change WHERE revision > ?`;
export const COUNT_EDITS = `SELECT count(*) AS total FROM edit WHERE revision = ?`;
export const EDITED_LATER = `
  SELECT max(revision) AS revision FROM edit
  WHERE type = ? AND kind = ? AND key = ? AND source = ? AND revision > ?`;

// Regions

export const READ_REGIONS = `SELECT code, start, "end", content FROM region ORDER BY code`;
export const READ_REGION = `SELECT start, "end" FROM region WHERE code = ?`;
export const CLEAR_ABOVE = `DELETE FROM above`;
export const WRITE_REGION = `
  INSERT INTO region (code, start, "end", content) VALUES (?, ?, ?, ?)
  ON CONFLICT (code) DO UPDATE SET start = excluded.start, "end" = excluded."end", content = excluded.content`;
export const DELETE_REGION = `DELETE FROM region WHERE code = ?`;
export const WRITE_ABOVE = `INSERT INTO above (place, up) VALUES (?, ?)`;
export const MOVE_ENTERPRISES = `
  UPDATE enterprise SET place = (SELECT start FROM region WHERE code = enterprise.region)
  WHERE region IS NOT NULL AND place IS NOT (SELECT start FROM region WHERE code = enterprise.region)`;
export const MOVE_PRODUCTIONS = `
  UPDATE production SET place = (SELECT place FROM enterprise WHERE id = production.enterprise)
  WHERE place IS NOT (SELECT place FROM enterprise WHERE id = production.enterprise)`;

// Sources

export const READ_SOURCE = `SELECT grade, kind FROM source WHERE key = ?`;
export const WRITE_SOURCE = `
  INSERT INTO source VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET grade = excluded.grade, kind = excluded.kind`;
export const DELETE_SOURCE = `DELETE FROM source WHERE key = ?`;

// Enterprises

export const READ_ENTERPRISE = `
  SELECT id, sort, region, place, institution, ceased, "group" FROM enterprise WHERE id = ?`;
export const WRITE_ENTERPRISE = `
  INSERT INTO enterprise (id, sort, region, place, institution, ceased, reputation, listed)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET
    sort = excluded.sort, region = excluded.region, place = excluded.place, institution = excluded.institution,
    ceased = excluded.ceased, reputation = excluded.reputation, listed = excluded.listed`;
const OWN_KEYS = ['operation', 'by_region', 'by_capital', 'by_established', 'by_standing'] as const;
/** Where they are what they were, no index is touched. */
export const WRITE_KEYS = `
  UPDATE enterprise SET ${OWN_KEYS.map((name, at) => `${name} = ?${at + 2}`).join(', ')}
  WHERE id = ?1 AND (${OWN_KEYS.map((name, at) => `${name} <> ?${at + 2}`).join(' OR ')})`;
export const COUNT_OPEN_PRODUCTIONS = `
  SELECT count(*) AS total FROM production WHERE enterprise = ? AND status <> 'closed'`;
export const WRITE_PRODUCTIONS_KEY = `UPDATE enterprise SET by_productions = ?2 WHERE id = ?1 AND by_productions <> ?2`;
export const WRITE_DESCRIBED = `UPDATE enterprise SET described = ?2 WHERE id = ?1 AND described <> ?2`;
/** Nobody knows what a firm that says so produces; whoever says nothing is left alone. */
export const MARK_UNCLASSIFIED = `
  UPDATE enterprise SET unclassified = described AND NOT EXISTS (SELECT 1 FROM production WHERE production.enterprise = enterprise.id)
  WHERE id = ? AND (described = 1 OR unclassified = 1)`;
export const DELETE_ENTERPRISE = `DELETE FROM enterprise WHERE id = ?`;
export const CARRY_TO_PRODUCTIONS = `
  UPDATE production SET sort = ?2, place = ?3, institution = ?4, ceased = ?5 WHERE enterprise = ?1`;
export const WRITE_TAG = `INSERT INTO tag (tag, enterprise) VALUES (?, ?)`;
export const DELETE_TAGS = `DELETE FROM tag WHERE enterprise = ?`;

/** Where few pass, they are gathered; where many do, the list is walked and each firm is asked. */
export type Manner = 'gathered' | 'walked';

const WANTED_MAKING = `production.segment IN (SELECT value FROM json_each(?)) AND production.status <> 'closed'`;
const MAKES = {
  gathered: `enterprise.id IN (SELECT production.enterprise FROM production WHERE ${WANTED_MAKING})`,
  walked: `EXISTS (SELECT 1 FROM production WHERE production.enterprise = enterprise.id AND +${WANTED_MAKING})`,
};
const TAGGED = {
  gathered: `
  enterprise.id IN (
    SELECT tag.enterprise FROM (SELECT value, count(*) OVER () AS many FROM json_each(?)) AS wanted
      CROSS JOIN tag ON tag.tag = wanted.value
    GROUP BY tag.enterprise, many HAVING count(*) = many
  )`,
  walked: `
  NOT EXISTS (
    SELECT 1 FROM json_each(?) AS wanted
    WHERE NOT EXISTS (SELECT 1 FROM tag WHERE tag.tag = wanted.value AND tag.enterprise = enterprise.id)
  )`,
};
const WANTED_TAGS = `json_each(?) AS wanted CROSS JOIN tag ON tag.tag = wanted.value`;
const TAGGED_ANY = {
  gathered: `enterprise.id IN (SELECT tag.enterprise FROM ${WANTED_TAGS})`,
  walked: `EXISTS (SELECT 1 FROM ${WANTED_TAGS} AND tag.enterprise = enterprise.id)`,
};
const NAMED = `
  enterprise.id IN (
    SELECT entry.key FROM gram JOIN entry ON entry.id = gram.rowid
    WHERE gram MATCH ? AND entry.kind = ? AND entry.initials <= ? AND instr(entry.text, ?) > 0
  )`;
const alike = (passes: string) => ({ gathered: passes, walked: passes });

/** Which parts of a filter are given; their parameters follow in this order. */
export interface EnterpriseParts {
  region: boolean;
  segments: boolean;
  tags: boolean;
  anyTags: boolean;
  text: boolean;
  institution: boolean;
  listed: boolean;
  operations: boolean;
  described: boolean;
  unclassified: boolean;
}

const PASSES = {
  described: alike('described = 1'),
  unclassified: alike('unclassified = 1'),
  region: alike('enterprise.place BETWEEN ? AND ?'),
  segments: MAKES,
  tags: TAGGED,
  anyTags: TAGGED_ANY,
  text: alike(NAMED),
  institution: alike('enterprise.institution = ?'),
  listed: alike('enterprise.listed = ?'),
  operations: alike('operation IN (SELECT value FROM json_each(?))'),
} as const satisfies Record<keyof EnterpriseParts, Record<Manner, string>>;

const enterpriseWhere = (parts: EnterpriseParts, manner: Manner = 'gathered'): string => {
  const given = Object.entries(PASSES).flatMap(([part, passes]) =>
    parts[part as keyof EnterpriseParts] ? [passes[manner]] : [],
  );
  return given.length === 0 ? 'TRUE' : given.join(' AND ');
};
export const isWhole = (parts: EnterpriseParts): boolean => !Object.values(parts).includes(true);

/** What of a list is walked: those whose key is known, or those that have none and come last, by name. */
export type EnterpriseStretch = 'known' | 'unknown';

interface Walk {
  order: EnterpriseOrder;
  stretch: EnterpriseStretch;
  reversed: boolean;
  /** Only what follows a position. */
  after: boolean;
  manner: Manner;
}

const stretchOf = ({ order, stretch, reversed, after }: Walk) => {
  const keyed = order !== 'name';
  const columns = keyed && stretch === 'known' ? [`by_${order}`, 'sort', 'id'] : ['sort', 'id'];
  const backward = reversed && stretch === 'known';
  const where = [
    // What follows a key that is known is known; SQLite takes the first bound that it finds.
    keyed && stretch === 'unknown' && `by_${order} = ''`,
    keyed && stretch === 'known' && (reversed || !after) && `by_${order} > ''`,
    after && `(${columns.join(', ')}) ${backward ? '<' : '>'} (${columns.map(() => '?').join(', ')})`,
  ];
  const direction = backward ? ' DESC' : '';
  return {
    where: where.filter(Boolean).join(' AND ') || 'TRUE',
    order: columns.map((column) => column + direction).join(', '),
  };
};

const indexOf = ({ order, manner }: Walk): string =>
  manner === 'gathered' ? '' : `INDEXED BY enterprise_${order === 'name' ? 'order' : `by_${order}`}`;

/** Parameters: those of the filter, the position, then how many, and how many are passed over. */
export const enterprisesPage = (parts: EnterpriseParts, walk: Walk): string => {
  const { where, order } = stretchOf(walk);
  const key = walk.order === 'name' ? `''` : `by_${walk.order}`;
  return `
  SELECT ${key} AS "key", sort, id FROM enterprise ${indexOf(walk)} WHERE ${enterpriseWhere(parts, walk.manner)} AND ${where}
  ORDER BY ${order} LIMIT ? OFFSET ?`;
};
export const countStretch = (parts: EnterpriseParts, walk: Walk): string => `
  SELECT count(*) AS total FROM enterprise ${indexOf(walk)}
  WHERE ${enterpriseWhere(parts, walk.manner)} AND ${stretchOf(walk).where}`;
export const countEnterprises = (parts: EnterpriseParts): string => `
  SELECT count(*) AS total FROM enterprise WHERE ${enterpriseWhere(parts)}`;

export const countEnterprisesByTag = (parts: EnterpriseParts): string =>
  isWhole(parts)
    ? `SELECT tag, count(*) AS enterprises FROM tag GROUP BY tag ORDER BY tag`
    : `
  SELECT tag.tag, count(*) AS enterprises FROM tag JOIN enterprise ON enterprise.id = tag.enterprise
  WHERE ${enterpriseWhere(parts)} GROUP BY tag.tag ORDER BY tag.tag`;
export const countEnterprisesByRegion = (parts: EnterpriseParts): string => `
  SELECT region.code AS region, sum(enterprises) AS enterprises
  FROM (SELECT place, count(*) AS enterprises FROM enterprise WHERE ${enterpriseWhere(parts)} GROUP BY place)
  LEFT JOIN region ON region.start = place GROUP BY region.code ORDER BY region.code`;
/** By all that tells them apart in a word, together. */
export const countEnterprisesApart = (parts: EnterpriseParts): string => `
  SELECT institution, operation, listed, count(*) AS enterprises
  FROM enterprise ${parts.region ? 'INDEXED BY enterprise_told_apart_in' : ''}
  WHERE ${enterpriseWhere(parts)} GROUP BY institution, operation, listed`;
const MADE_BY = {
  all: 'production',
  /** Few pass: what they make is looked up. */
  gathered: 'enterprise CROSS JOIN production ON production.enterprise = enterprise.id',
  /** Many pass: what is made is walked. */
  walked: 'production CROSS JOIN enterprise ON enterprise.id = production.enterprise',
};
/** Parameters: the segments, then those of the filter. */
export const countEnterprisesBySegment = (parts: EnterpriseParts, manner: Manner): string => `
  SELECT production.segment, count(*) AS enterprises FROM ${MADE_BY[isWhole(parts) ? 'all' : manner]}
  WHERE production.segment IN (SELECT value FROM json_each(?)) AND production.status <> 'closed'
    AND ${enterpriseWhere(parts)}
  GROUP BY production.segment ORDER BY production.segment`;

/** What does not begin with a letter of the alphabet stands before them or behind, as it does in the list. */
const INITIALS = ['', ...'abcdefghijklmnopqrstuvwxyz', '{'];
const RANGES = INITIALS.map(
  (from, at) => `('${from}', ${at + 1 < INITIALS.length ? `'${INITIALS[at + 1]}'` : 'NULL'})`,
);
export const countEnterprisesByInitial = (parts: EnterpriseParts): string =>
  isWhole(parts)
    ? `
  WITH range (initial, until) AS (VALUES ${RANGES.join(', ')}),
  counted AS (
    SELECT initial, iif(until IS NULL, (SELECT count(*) FROM enterprise WHERE sort >= initial),
      (SELECT count(*) FROM enterprise WHERE sort >= initial AND sort < until)) AS enterprises
    FROM range
  )
  SELECT initial, enterprises FROM counted WHERE enterprises > 0 ORDER BY initial`
    : `
  SELECT CASE WHEN sort < 'a' THEN '' WHEN sort >= '{' THEN '{' ELSE substr(sort, 1, 1) END AS initial,
         count(*) AS enterprises
  FROM enterprise WHERE ${enterpriseWhere(parts)} GROUP BY initial ORDER BY initial`;

// Productions

export const WRITE_PRODUCTION = `
  INSERT INTO production (
    segment, sort, enterprise, status, as_of, place, institution, ceased, "group", unit, capacity, capability, scale
  )
  SELECT ?2, sort, id, ?3, ?4, place, institution, ceased, "group", ?5, ?6, ?7, ?8 FROM enterprise WHERE id = ?1`;
export const DELETE_PRODUCTION = `DELETE FROM production WHERE enterprise = ? AND segment = ?`;
export const PRODUCTIONS_OF = `
  SELECT production.enterprise, segment, status, coalesce(production."group", enterprise) AS "group", region
  FROM production JOIN enterprise ON enterprise.id = production.enterprise
  WHERE production.enterprise = ? ORDER BY segment`;

/** Parameters: segment, statuses, whether institutions count (0 or 1), the range of the region. */
const PRODUCES = `
  production.segment = ? AND production.status <> 'closed' AND production.status IN (SELECT value FROM json_each(?))
  AND production.ceased = 0 AND production.institution <= ?`;
const WHERE = {
  inside: `${PRODUCES} AND production.place BETWEEN ? AND ?`,
  outside: `${PRODUCES} AND production.place NOT BETWEEN ? AND ?`,
} as const;

const producersPage = (where: string): string => `
  SELECT production.sort, production.enterprise, segment, status,
         coalesce(production."group", production.enterprise) AS "group", region
  FROM production JOIN enterprise ON enterprise.id = production.enterprise
  WHERE ${where} AND (production.sort, production.enterprise) > (?, ?)
  ORDER BY production.sort, production.enterprise LIMIT ?`;
const countProducers = (where: string): string => `SELECT count(*) AS total FROM production WHERE ${where}`;

export const PRODUCERS_PAGE = { inside: producersPage(WHERE.inside), outside: producersPage(WHERE.outside) } as const;
export const COUNT_PRODUCERS = {
  inside: countProducers(WHERE.inside),
  outside: countProducers(WHERE.outside),
} as const;

/** Which lines: of one group, or where; their parameters follow the segment's. */
const LINES_OF = {
  group: `coalesce(production."group", production.enterprise) = ?`,
  inside: `production.place BETWEEN ? AND ?`,
  outside: `production.place NOT BETWEEN ? AND ?`,
  unplaced: `production.place IS NULL`,
} as const;
export type LinesOf = keyof typeof LINES_OF;

/** What would count first, first: what stands, runs, and is a firm's. */
const ORDER_OF_LINE = `
  production.ceased || CASE status WHEN 'active' THEN 0 WHEN 'planned' THEN 1 ELSE 2 END || production.institution`;

export const linesPage = (of: LinesOf): string => `
  SELECT coalesce(production."group", production.enterprise) AS holding, ${ORDER_OF_LINE} AS rank,
         production.enterprise, segment, status, as_of, production.institution, production.ceased,
         production.place IS 0 AS abroad, iif(production.place IS NULL, NULL, region) AS region,
         production.unit, CAST(production.capacity AS TEXT) AS capacity
  FROM production JOIN enterprise ON enterprise.id = production.enterprise
  WHERE production.segment = ? AND ${LINES_OF[of]} AND (holding, rank, production.enterprise) > (?, ?, ?)
  ORDER BY holding, rank, production.enterprise LIMIT ?`;
export const countLines = (of: LinesOf): string => `
  SELECT count(*) AS total FROM production WHERE production.segment = ? AND ${LINES_OF[of]}`;

/** The segments whose productions are added up. */
const ASKED = `segment IN (SELECT value FROM json_each(?1))`;

/**
 * Two stages: what stands in each place of its own, then spread to every place above. Most enterprises are in no group
 * and are only counted, by date, so that few rows have to be spread; groups are spread one by one, to count once in
 * each place. A group of no running line has no newest date; `lines` are running lines of firms, here and
 * (`lines_anywhere`) wherever the place is known.
 */
export const ROLL_UP = `
  WITH alone AS MATERIALIZED (
    SELECT segment, place, as_of, sum(status = 'active') AS active, sum(status = 'planned') AS planned,
           sum(status = 'active' AND institution = 0) AS firms
    FROM production
    WHERE ${ASKED} AND place IS NOT NULL AND ceased = 0 AND status <> 'closed' AND "group" IS NULL
    GROUP BY segment, place, as_of
  ),
  grouped AS (
    SELECT segment, place, "group", max(CASE status WHEN 'active' THEN as_of END) AS newest,
           sum(status = 'active' AND institution = 0) AS lines,
           sum(sum(status = 'active' AND institution = 0)) OVER (PARTITION BY segment, "group") AS lines_anywhere
    FROM production
    WHERE ${ASKED} AND place IS NOT NULL AND ceased = 0 AND status <> 'closed' AND "group" IS NOT NULL
    GROUP BY segment, "group", place
  ),
  groups AS (
    SELECT segment, up, max(newest) AS newest, sum(lines) AS lines, max(lines_anywhere) AS lines_anywhere
    FROM grouped JOIN above ON above.place = grouped.place
    GROUP BY segment, up, "group"
  ),
  counted AS (
    SELECT segment, up, as_of AS newest, sum(active) AS active, sum(planned) AS planned, sum(firms) AS firms,
           sum(firms) AS firms_only_here
    FROM alone JOIN above ON above.place = alone.place
    GROUP BY segment, up, as_of
    UNION ALL
    SELECT segment, up, newest, newest IS NOT NULL, newest IS NULL, lines > 0, lines > 0 AND lines = lines_anywhere
    FROM groups
  ),
  ranked AS (
    SELECT *, sum(active) OVER (PARTITION BY segment, up ORDER BY newest DESC ROWS UNBOUNDED PRECEDING) AS reached
    FROM counted
  )
  SELECT coalesce(region.code, '') AS region, segment, sum(active) AS active, sum(planned) AS planned,
         max(CASE WHEN active > 0 THEN newest END) AS newest,
         max(CASE WHEN active > 0 AND reached > 1 THEN newest END) AS second,
         sum(firms) AS firms, sum(firms_only_here) AS firms_only_here
  FROM ranked LEFT JOIN region ON region.start = up
  GROUP BY segment, up
  ORDER BY segment, up`;

/**
 * Only groups of which some capacity is known are looked at, with all that they run: a group counts as known where every
 * running line of it has a capacity in one unit. Sums are text, for they may be longer than a number holds.
 */
export const ROLL_UP_CAPACITIES = `
  WITH alone AS (
    SELECT segment, place, unit, sum(iif(status = 'active', capacity, 0)) AS running,
           max(iif(status = 'active', capacity, 0)) AS largest, sum(status = 'active') AS known,
           sum(iif(status = 'planned', capacity, 0)) AS planned
    FROM production INDEXED BY production_capacity
    WHERE ${ASKED} AND unit IS NOT NULL AND place IS NOT NULL AND ceased = 0 AND status <> 'closed' AND "group" IS NULL
    GROUP BY segment, place, unit
  ),
  telling AS (
    SELECT DISTINCT segment, "group" FROM production INDEXED BY production_capacity
    WHERE ${ASKED} AND unit IS NOT NULL AND place IS NOT NULL AND ceased = 0 AND status <> 'closed' AND "group" IS NOT NULL
  ),
  told AS (
    SELECT segment, up, unit, sum(iif(status = 'active', capacity, 0)) AS running,
           sum(iif(status = 'planned', capacity, 0)) AS planned, sum(status = 'active') AS lines,
           sum(sum(status = 'active')) OVER (PARTITION BY segment, up, "group") AS all_lines
    FROM telling JOIN production INDEXED BY production_group USING (segment, "group") JOIN above USING (place)
    WHERE place IS NOT NULL AND ceased = 0 AND status <> 'closed'
    GROUP BY segment, up, "group", unit
  ),
  counted AS (
    SELECT segment, up, unit, running, largest, known, planned FROM alone JOIN above USING (place)
    UNION ALL
    SELECT segment, up, unit, running, running, lines > 0 AND lines = all_lines, planned FROM told WHERE unit IS NOT NULL
  )
  SELECT coalesce(region.code, '') AS region, segment, unit, CAST(sum(running) AS TEXT) AS total,
         CAST(max(largest) AS TEXT) AS largest, sum(known) AS known, CAST(sum(planned) AS TEXT) AS planned
  FROM counted LEFT JOIN region ON region.start = up
  GROUP BY segment, up, unit
  ORDER BY segment, up, unit`;

// Holdings

export const WRITE_HOLDING = `INSERT INTO holding (holder, held, controlling) VALUES (?, ?, ?)`;
export const DELETE_HOLDING = `DELETE FROM holding WHERE holder = ? AND held = ?`;
export const CONTROLLED_BY = `SELECT holder, held FROM holding WHERE holder = ? AND controlling = 1`;
export const MEMBERS = `SELECT id, "group" FROM enterprise WHERE "group" = ?`;
export const WRITE_GROUP = `UPDATE enterprise SET "group" = ?2 WHERE id = ?1`;
export const CARRY_GROUP = `UPDATE production SET "group" = ?2 WHERE enterprise = ?1`;

// Things that sources tell differently

/** More than one speaks of it. */
export const IS_TOLD_TWICE = `
  SELECT count(*) AS total FROM (SELECT 1 FROM claim WHERE kind = ? AND about = ? LIMIT 2)`;
export const WRITE_CONFLICT = `
  INSERT INTO conflict (sequence, key, kind, one, other) VALUES (?, ?, ?, ?, ?) ON CONFLICT (sequence, key) DO NOTHING`;
export const DELETE_CONFLICT = `DELETE FROM conflict WHERE sequence = ? AND key = ?`;

/** Parameters: the kinds, then the enterprise, each where it is given. */
const conflictWhere = (ofKinds: boolean, ofEnterprise: boolean): string =>
  [
    'TRUE',
    ofKinds && 'kind IN (SELECT value FROM json_each($kinds))',
    ofEnterprise && '(one = $enterprise OR other = $enterprise)',
  ]
    .filter(Boolean)
    .join(' AND ');
export const conflictsPage = (ofKinds: boolean, ofEnterprise: boolean): string => `
  SELECT sequence, kind, key FROM conflict
  WHERE ${conflictWhere(ofKinds, ofEnterprise)} AND (sequence, key) > ($sequence, $key)
  ORDER BY sequence, key LIMIT $limit`;
export const countConflicts = (ofKinds: boolean, ofEnterprise: boolean): string => `
  SELECT kind, count(*) AS things FROM conflict WHERE ${conflictWhere(ofKinds, ofEnterprise)}
  GROUP BY sequence, kind ORDER BY sequence`;

// Links between things

const SEEN_FROM = `kind = ? AND key = ? AND relation = ? AND outward = ?`;

export const READ_LINKED = `SELECT kind, key, sort, region, place, serves, serves_place, bank FROM linked WHERE kind = ? AND key = ?`;
export const WRITE_LINKED = `
  INSERT INTO linked (kind, key, sort, region, place, serves, serves_place, bank) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (kind, key) DO UPDATE SET
    sort = excluded.sort, region = excluded.region, place = excluded.place, serves = excluded.serves,
    serves_place = excluded.serves_place, bank = excluded.bank`;
export const DELETE_LINKED = `DELETE FROM linked WHERE kind = ? AND key = ?`;
export const MOVE_LINKED = `
  UPDATE linked SET place = (SELECT start FROM region WHERE code = linked.region),
    serves_place = (SELECT start FROM region WHERE code = linked.serves)
  WHERE place IS NOT (SELECT start FROM region WHERE code = linked.region)
    OR serves_place IS NOT (SELECT start FROM region WHERE code = linked.serves)`;

const LINK = `kind, key, relation, outward, other_kind, other, detail, word, controlling, in_force, dated, grade`;

export const WRITE_LINK = `
  INSERT INTO link (${LINK}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (kind, key, relation, outward, other_kind, other, detail) DO UPDATE SET
    word = excluded.word, controlling = excluded.controlling, in_force = excluded.in_force, dated = excluded.dated,
    grade = excluded.grade`;
export const DELETE_LINK = `
  DELETE FROM link WHERE ${SEEN_FROM} AND other_kind = ? AND other = ? AND detail = ?`;
export const LINKS_SEEN_FROM = `SELECT ${LINK} FROM link WHERE ${SEEN_FROM}`;
/** What a supply is of begins its detail. */
const OF_SEGMENT = `(? IS NULL OR detail >= ? || '|' AND detail < ? || '}')`;
export const COUNT_LINKS = `SELECT count(*) AS total FROM link WHERE ${SEEN_FROM} AND ${OF_SEGMENT}`;

/** What names it as a party, or in a field that may also hold a mere name. */
export const NAMED_LOOSELY = `
  SELECT DISTINCT claim.kind, claim.about FROM mention JOIN claim ON claim.id = mention.claim
  WHERE mention.target = 'enterprises' AND mention.key = ?1 AND mention.in_key = 0
  UNION
  SELECT DISTINCT claim.kind, claim.about FROM mention JOIN claim ON claim.id = mention.claim
  WHERE mention.target = 'party' AND mention.key = ?1`;

/** Parameters: the range of the place whose things come first, then what the link is seen from, and the segment. */
export const LINKS_PAGE = `
  WITH seen AS (
    SELECT link.*, coalesce(enterprise.sort, linked.sort, '') AS sort,
           coalesce(coalesce(enterprise.place, linked.place, region.start) NOT BETWEEN ? AND ?, 1) AS far
    FROM link
      LEFT JOIN enterprise ON link.other_kind = 0 AND enterprise.id = link.other
      LEFT JOIN linked ON link.other_kind > 0 AND linked.kind = link.other_kind AND linked.key = link.other
      LEFT JOIN region ON link.other_kind = 2 AND region.code = link.other
    WHERE link.kind = ? AND link.key = ? AND link.relation = ? AND link.outward = ? AND ${OF_SEGMENT}
  )
  SELECT * FROM seen WHERE (far, sort, other_kind, other, detail) > (?, ?, ?, ?, ?)
  ORDER BY far, sort, other_kind, other, detail LIMIT ?`;

// What a source tells of, and which sources tell of a thing

const listed = (kinds: readonly string[]): string => kinds.map((kind) => `'${kind}'`).join(', ');
const IS_TOLD_OF = `IN (${listed(TOLD_OF)})`;
const TELLS_BY_FIELDS = `claim.kind IN (${listed(TELLING_BY_FIELDS)})`;
const KIND_OF_TARGET = EXPLORED_KINDS.map((kind, at) => `WHEN '${kind}' THEN ${at}`).join(' ');
/** One row at least, for the total. */
const pageOf = (list: string, after: number, limit: number) => `
  SELECT total, page.* FROM (SELECT count(*) AS total FROM ${list}) LEFT JOIN (
    SELECT * FROM placed WHERE (far, sort, kind, key) > (?${after}, ?${after + 1}, ?${after + 2}, ?${after + 3})
    ORDER BY far, sort, kind, key LIMIT ?${limit}
  ) AS page ON 1 ORDER BY far, sort, kind, key`;

/** Parameters: merged-away ids with those they lead to, the source, the range of the place whose things come first, the position. */
export const TOLD_BY_SOURCE = `
  WITH away AS (SELECT key AS alias, value AS id FROM json_each(?1)),
  told AS (
    SELECT claim.kind AS target, claim.about AS key, '0' || claim.kind || ' ' || claim.about AS record
    FROM mention AS cited JOIN claim ON claim.id = cited.claim
    WHERE cited.target = 'sources' AND cited.key = ?2 AND claim.kind ${IS_TOLD_OF}
    UNION ALL
    SELECT named.target, coalesce(away.id, named.key), '1' || claim.kind || ' ' || claim.about
    FROM mention AS cited JOIN claim ON claim.id = cited.claim JOIN mention AS named ON named.claim = claim.id
      LEFT JOIN away ON named.target IN ('enterprises', 'party') AND away.alias = named.key
    WHERE cited.target = 'sources' AND cited.key = ?2 AND NOT claim.kind ${IS_TOLD_OF}
      AND (named.target = 'party' OR named.target ${IS_TOLD_OF}) AND (named.in_key = 1 OR ${TELLS_BY_FIELDS})
  ),
  thing AS MATERIALIZED (
    SELECT CASE target ${KIND_OF_TARGET} ELSE
        CASE WHEN EXISTS (SELECT 1 FROM enterprise WHERE id = told.key) THEN 0
          WHEN EXISTS (SELECT 1 FROM linked WHERE kind = 1 AND linked.key = told.key) THEN 1 ELSE 2 END
      END AS kind, key, min(record) AS record
    FROM told GROUP BY 1, 2
  ),
  placed AS (
    SELECT thing.*, coalesce(enterprise.sort, linked.sort, '') AS sort,
      coalesce(coalesce(enterprise.place, linked.place, region.start) NOT BETWEEN ?3 AND ?4, 1) AS far
    FROM thing
      LEFT JOIN enterprise ON thing.kind = 0 AND enterprise.id = thing.key
      LEFT JOIN linked ON thing.kind > 0 AND linked.kind = thing.kind AND linked.key = thing.key
      LEFT JOIN region ON thing.kind = 2 AND region.code = thing.key
  )
  ${pageOf('thing', 5, 9)}`;

/** Parameters: kind and key of the thing, the targets of mentions that mean it, all its ids, the position. */
export const SOURCES_TELLING = `
  WITH telling AS (
    SELECT source, '0' || kind || ' ' || about AS record FROM claim WHERE kind = ?1 AND about = ?2
    UNION ALL
    SELECT claim.source, '1' || claim.kind || ' ' || claim.about
    FROM mention JOIN claim ON claim.id = mention.claim
    WHERE mention.target IN (SELECT value FROM json_each(?3)) AND mention.key IN (SELECT value FROM json_each(?4))
      AND NOT claim.kind ${IS_TOLD_OF}
      AND (${TELLS_BY_FIELDS} OR mention.in_key = 1 AND instr('|' || claim.about || '|', '|' || ?2 || '|') > 0)
  ),
  placed AS MATERIALIZED (
    SELECT ${EXPLORED_KINDS.indexOf('sources')} AS kind, telling.source AS key, min(record) AS record,
      coalesce(source.grade, '~') AS sort, 1 AS far
    FROM telling LEFT JOIN source ON source.key = telling.source
    WHERE telling.source <> '' GROUP BY telling.source
  )
  ${pageOf('placed', 5, 9)}`;

// Makers: running productions of firms that stand, in places that are known

export type WeighedByEngine = Extract<
  CandidateContributionName,
  'capability' | 'capacity' | 'tags' | 'signals' | 'finds'
>;
const reasonOrder = (reason: LeftOutReason): number => LEFT_OUT_REASONS.indexOf(reason);

const MAKER = `
  segment, merit, enterprise, "group", place, capability, scale, reputation, listed, signalled, unit, capacity, as_of`;
/** Merit is the most that a maker can get wherever it is wanted: an expansion counts as if it were new. */
const LAID = `
  INSERT INTO maker (${MAKER})
  SELECT segment, capability + scale + reputation + iif(signalled IS NULL, 0, ${SIGNAL}), id, coalesce(production."group", id),
         production.place, capability, scale, reputation, listed, signalled, unit, capacity, as_of
  FROM production JOIN (
    SELECT *, (SELECT max(month) FROM signal WHERE signal.enterprise = enterprise.id) AS signalled FROM enterprise
  ) ON id = production.enterprise
  WHERE status = 'active' AND production.ceased = 0 AND production.institution = 0 AND production.place IS NOT NULL`;

export const DELETE_MAKERS = `DELETE FROM maker WHERE enterprise = ?`;
export const LAY_MAKERS = `${LAID} AND production.enterprise = ?`;
export const DROP_MOVED_MAKERS = `
  DELETE FROM maker WHERE place IS NOT (SELECT place FROM enterprise WHERE id = maker.enterprise)`;
export const LAY_MISSING_MAKERS = `
  ${LAID} AND NOT EXISTS (
    SELECT 1 FROM maker WHERE maker.enterprise = production.enterprise AND maker.segment = production.segment
  )`;

export const WRITE_SIGNAL = `
  INSERT INTO signal (enterprise, key, month) VALUES (?, ?, ?)
  ON CONFLICT (enterprise, key) DO UPDATE SET month = excluded.month`;
export const DELETE_SIGNAL = `DELETE FROM signal WHERE enterprise = ? AND key = ?`;

/** What a question brings along, in tables of its own. Places stay for the next question, which often is of the same region. */
export const CREATE_ASKED = `
  CREATE TEMP TABLE IF NOT EXISTS asked_segment (
    segment TEXT PRIMARY KEY, worth INTEGER NOT NULL, floor INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TEMP TABLE IF NOT EXISTS asked_place (place INTEGER PRIMARY KEY, points INTEGER NOT NULL) STRICT;
  CREATE TEMP TABLE IF NOT EXISTS asked_places (revision INTEGER NOT NULL, points TEXT NOT NULL) STRICT;
  CREATE TEMP TABLE IF NOT EXISTS asked_found (segment TEXT PRIMARY KEY, points INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TEMP TABLE IF NOT EXISTS asked_tie (enterprise TEXT PRIMARY KEY, points INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TEMP TABLE IF NOT EXISTS asked_group ("group" TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;`;
export const CLEAR_ASKED = [`segment`, `found`, `tie`, `group`].map((name) => `DELETE FROM asked_${name}`);
export const ASK_SEGMENT = `
  INSERT INTO asked_segment VALUES (?, ?, ?) ON CONFLICT (segment) DO UPDATE SET floor = excluded.floor`;
/** Above every merit, so that nobody is looked at. */
export const CLOSE_SEGMENTS = `UPDATE asked_segment SET floor = ${Number.MAX_SAFE_INTEGER}`;
/** Are these the places that were asked last? Parameters: the revision, the points of each. */
export const ARE_PLACES_ASKED = `SELECT 1 FROM asked_places WHERE revision = ? AND points = ?`;
export const CLEAR_PLACES = [`DELETE FROM asked_place`, `DELETE FROM asked_places`];
export const ASK_THESE_PLACES = `INSERT INTO asked_places VALUES (?, ?)`;
export const ASK_PLACES = `
  INSERT INTO asked_place SELECT start, value FROM json_each(?) JOIN region ON code = json_each.key`;
export const ASK_FOUND = `INSERT INTO asked_found SELECT key, value FROM json_each(?)`;
export const ASK_TIES = `INSERT INTO asked_tie SELECT key, value FROM json_each(?)`;
/** Groups that run the segment inside. Parameters: the segment, the range. */
export const ASK_GROUPS = `
  INSERT INTO asked_group
  SELECT DISTINCT coalesce("group", enterprise) FROM production
  WHERE segment = ? AND place IS NOT NULL AND place BETWEEN ? AND ? AND ceased = 0 AND status <> 'closed'
    AND status = 'active' AND institution = 0`;

/** Which parts of a filter are given. */
export interface MakerParts {
  region: boolean;
  tags: boolean;
  listed: boolean;
  capacity: boolean;
  places: boolean;
  enterprises: boolean;
}

/** Numbered parameters, the same in every query about makers; what a query does not name stays unused. */
const makerPasses = ({ region, tags, listed, capacity, places, enterprises }: MakerParts): string =>
  [
    `maker.place NOT BETWEEN $homeStart AND $homeEnd`,
    `maker."group" NOT IN (SELECT "group" FROM asked_group)`,
    `(maker.segment = $sought OR NOT EXISTS (
      SELECT 1 FROM maker AS exact WHERE exact."group" = maker."group" AND exact.segment = $sought
    ))`,
    region && `maker.place BETWEEN $regionStart AND $regionEnd`,
    tags &&
      `NOT EXISTS (
        SELECT 1 FROM json_each($tags) AS wanted
        WHERE NOT EXISTS (SELECT 1 FROM tag WHERE tag = wanted.value AND enterprise = maker.enterprise)
      )`,
    listed && `maker.listed = $listed`,
    capacity && `maker.unit = $unit AND maker.capacity >= $least`,
    places && `maker.place IN (SELECT start FROM json_each($places) JOIN region ON code = json_each.value)`,
    enterprises && `maker.enterprise IN (SELECT value FROM json_each($enterprises))`,
  ]
    .filter(Boolean)
    .join(' AND ');

const halvings = `(max(0, $asOf - maker.signalled) / $halfLife)`;
/** What else it runs, by what that would find in the place. */
const FOUND_ELSE = `
  min(${MOST_FOUND_ELSE}, (
    SELECT coalesce(sum(points), 0) FROM maker AS other CROSS JOIN asked_found ON asked_found.segment = other.segment
    WHERE other.enterprise = maker.enterprise AND other.segment <> $sought
  ))`;
const weighed = (points: string, name: WeighedByEngine): string =>
  `(${points}) * $weight_${name} / ${CANDIDATE_DEFAULTS.weights[name]}`;
const PLACE_POINTS = `coalesce((SELECT points FROM asked_place WHERE asked_place.place = maker.place), 0)`;
const TIE_POINTS = `coalesce((SELECT points FROM asked_tie WHERE asked_tie.enterprise = maker.enterprise), 0)`;
const SCORE = [
  weighed(`maker.capability * asked_segment.worth / 1000`, 'capability'),
  weighed(`maker.scale`, 'capacity'),
  weighed(`maker.reputation`, 'tags'),
  weighed(`iif(maker.signalled IS NULL OR $asOf IS NULL, 0, ${SIGNAL} >> min(60, ${halvings}))`, 'signals'),
  weighed(`$found + ${FOUND_ELSE}`, 'finds'),
  PLACE_POINTS,
  TIE_POINTS,
].join(' + ');
const SCORED = `
  maker.segment, maker.merit, maker.enterprise, maker."group", asked_segment.worth, ${SCORE} AS score`;

/** The first by merit of one segment. */
export const makersByMerit = (parts: MakerParts): string => `
  SELECT ${SCORED} FROM asked_segment JOIN maker ON maker.segment = asked_segment.segment
  WHERE asked_segment.segment = $segment AND ${makerPasses(parts)}
  ORDER BY maker.merit DESC, maker.enterprise LIMIT $limit`;

/** Who is tied to the place, whatever its merit. */
export const makersTied = (parts: MakerParts): string => `
  SELECT ${SCORED} FROM asked_tie
    CROSS JOIN asked_segment
    CROSS JOIN maker ON maker.enterprise = asked_tie.enterprise AND maker.segment = asked_segment.segment
  WHERE ${makerPasses(parts)}
  ORDER BY score DESC, worth DESC, maker.enterprise LIMIT $limit`;

/** From the floor of each segment on, of those that may come to the bar without what they would find. */
export const makersAbove = (parts: MakerParts): string => `
  SELECT ${SCORED} FROM asked_segment
    CROSS JOIN maker ON maker.segment = asked_segment.segment AND maker.merit >= asked_segment.floor
  WHERE ${makerPasses(parts)} AND maker.merit + ${PLACE_POINTS} + ${TIE_POINTS} >= $bar
  ORDER BY score DESC, worth DESC, maker.enterprise LIMIT $limit`;

export const countMakers = (parts: MakerParts): string => `
  SELECT count(DISTINCT maker."group") AS total
  FROM asked_segment CROSS JOIN maker ON maker.segment = asked_segment.segment WHERE ${makerPasses(parts)}`;

/** Firms elsewhere that run one of the segments which their group does not run inside. */
const makersElsewhere = (within: boolean): string => `
  WITH found AS (
    SELECT maker.segment, maker.enterprise, maker.place
    FROM (SELECT DISTINCT value FROM json_each($segments)) AS asked CROSS JOIN maker ON maker.segment = asked.value
    WHERE maker.place NOT BETWEEN $homeStart AND $homeEnd
      ${within ? `AND maker.place BETWEEN $regionStart AND $regionEnd` : ''}
      AND ${noneInside(`maker."group"`, `maker.segment`)}
  )`;
const noneInside = (group: string, segment: string): string => `
  NOT EXISTS (
    SELECT 1 FROM maker AS own
    WHERE own."group" = ${group} AND own.segment = ${segment} AND own.place BETWEEN $homeStart AND $homeEnd
  )`;
export const makersByRegion = (within: boolean): string => `${makersElsewhere(within)}
  SELECT code AS region, count(DISTINCT enterprise) AS firms FROM found LEFT JOIN region ON start = place
  GROUP BY place ORDER BY region`;
export const makersBySegment = (within: boolean): string => `${makersElsewhere(within)}
  SELECT segment, count(*) AS firms FROM found GROUP BY segment ORDER BY segment`;
export const COUNT_UNPLACED = `
  SELECT count(DISTINCT enterprise) AS total
  FROM (SELECT DISTINCT value FROM json_each($segments)) AS asked CROSS JOIN production ON production.segment = asked.value
  WHERE status = 'active' AND ceased = 0 AND institution = 0 AND place IS NULL
    AND ${noneInside(`coalesce(production."group", production.enterprise)`, `production.segment`)}`;

/** Of a few makers, all that their reasons need, in the order asked. Parameter: [segment, merit, enterprise] of each. */
export const MAKERS_IN_FULL = `
  SELECT maker.enterprise, maker."group", maker.segment, maker.place = 0 AS abroad, maker.as_of AS asOf, maker.unit,
         CAST(maker.capacity AS TEXT) AS capacity, maker.capability, maker.scale, maker.reputation, maker.listed,
         maker.signalled, (SELECT region FROM enterprise WHERE id = maker.enterprise) AS region,
         (SELECT json_group_array(tag ORDER BY tag) FROM tag WHERE tag.enterprise = maker.enterprise) AS tags,
         (SELECT key FROM signal WHERE signal.enterprise = maker.enterprise AND month = maker.signalled
          ORDER BY key LIMIT 1) AS signal,
         (SELECT json_group_array(segment ORDER BY segment) FROM maker AS other
          WHERE other.enterprise = maker.enterprise AND other.segment <> maker.segment) AS others
  FROM json_each(?) AS best
    CROSS JOIN maker ON maker.segment = best.value ->> 0 AND maker.merit = best.value ->> 1
      AND maker.enterprise = best.value ->> 2
  ORDER BY best.key`;

/** The numbers of the reasons follow LEFT_OUT_REASONS; null is a candidate. Parameters: the range of home, the segment. */
const LEFT_OUT = `
  WITH judged AS (
    SELECT CASE
             WHEN institution THEN ${reasonOrder('institution')}
             WHEN ceased THEN ${reasonOrder('ceased')}
             WHEN status = 'closed' THEN ${reasonOrder('closed')}
             WHEN status = 'active' AND place BETWEEN $homeStart AND $homeEnd THEN ${reasonOrder('here')}
             WHEN coalesce("group", enterprise) IN (SELECT "group" FROM asked_group) THEN ${reasonOrder('group-here')}
             WHEN status = 'planned' THEN ${reasonOrder('planned')}
             WHEN place IS NULL THEN ${reasonOrder('unplaced')}
           END AS reason, sort, enterprise
    FROM production WHERE segment = $segment
    UNION ALL
    SELECT CASE WHEN institution THEN ${reasonOrder('institution')} WHEN ceased THEN ${reasonOrder('ceased')}
                ELSE ${reasonOrder('unproven')} END, sort, id
    FROM (SELECT DISTINCT key FROM link WHERE relation = 0 AND outward = 1 AND detail >= $segment || '|' AND detail < $segment || '}')
      JOIN enterprise ON id = key
    WHERE NOT EXISTS (SELECT 1 FROM production WHERE production.enterprise = id AND segment = $segment)
  )`;
export const LEFT_OUT_PAGE = `${LEFT_OUT}
  SELECT reason, sort, enterprise FROM judged
  WHERE reason IN (SELECT value FROM json_each($reasons)) AND (reason, sort, enterprise) > ($reason, $sort, $enterprise)
  ORDER BY reason, sort, enterprise LIMIT $limit`;
export const COUNT_LEFT_OUT = `${LEFT_OUT}
  SELECT reason, count(*) AS total FROM judged WHERE reason IS NOT NULL GROUP BY reason`;

/** Seen from the place: numbers as END_KINDS, LINK_RELATIONS and TIE_KINDS count them. */
const ENDS = { enterprise: 0, organisation: 1, region: 2, project: 3 } as const;
const RELATION = { supplies: 0, holds: 1, related: 2, invests: 3 } as const;
const tieOrder = (kind: TieKind): number => TIE_KINDS.indexOf(kind);
/** By the index alone; where they are is looked at last. */
const MAKES_ASKED = `EXISTS (
      SELECT 1 FROM maker WHERE maker.enterprise = link.other AND maker.segment IN (SELECT value FROM json_each($segments))
    )`;
const SEEN = `relation, outward, detail, word, dated`;

/** A holding that makes the two one group is told as the group. */
export const TIES = `
  WITH here AS MATERIALIZED (SELECT id, "group" FROM enterprise WHERE place BETWEEN $start AND $end AND ceased = 0),
  speaking AS (
    SELECT ${ENDS.region} AS kind, code AS key FROM region WHERE start BETWEEN $start AND $end
    UNION SELECT ${ENDS.region}, value FROM json_each($above)
    UNION SELECT kind, key FROM linked
    WHERE kind = ${ENDS.organisation} AND (
      place BETWEEN $start AND $end OR serves_place BETWEEN $start AND $end OR serves IN (SELECT value FROM json_each($above))
    )
  ),
  found AS (
    SELECT link.other AS enterprise, CASE relation WHEN ${RELATION.supplies} THEN ${tieOrder('supply')}
             WHEN ${RELATION.holds} THEN ${tieOrder('holding')} ELSE ${tieOrder('joint')} END AS tie,
           kind AS other_kind, key AS other, ${SEEN}
    FROM here CROSS JOIN link ON link.kind = ${ENDS.enterprise} AND link.key = here.id
    WHERE relation <= ${RELATION.related} AND other_kind = ${ENDS.enterprise}
      AND in_force = 1 AND controlling = 0 AND ${MAKES_ASKED}
    UNION ALL
    SELECT link.other, ${tieOrder('contact')}, link.kind, link.key, ${SEEN}
    FROM speaking CROSS JOIN link ON link.kind = speaking.kind AND link.key = speaking.key
    WHERE relation = ${RELATION.related} AND other_kind = ${ENDS.enterprise} AND ${MAKES_ASKED}
    UNION ALL
    SELECT link.other, ${tieOrder('joint')}, link.kind, link.key, ${SEEN}
    FROM linked CROSS JOIN link ON link.kind = linked.kind AND link.key = linked.key
    WHERE linked.kind = ${ENDS.project} AND linked.place BETWEEN $start AND $end AND relation = ${RELATION.invests}
      AND ${MAKES_ASKED}
    UNION ALL
    SELECT maker.enterprise, ${tieOrder('group')}, ${ENDS.enterprise}, member, NULL, 1, '', '', ''
    FROM (SELECT "group", min(id) AS member FROM here WHERE "group" IS NOT NULL GROUP BY "group") AS groups
      CROSS JOIN maker ON maker."group" = groups."group" AND maker.segment IN (SELECT value FROM json_each($segments))
    WHERE maker.enterprise <> member
    GROUP BY maker.enterprise
  )
  SELECT * FROM found`;

// What is on record of one firm

/** Keys between a firm's bar and the character after it. Parameters: the kind, the firm. */
const FILED_UNDER = `kind = ?1 AND about > ?2 || '|' AND about < ?2 || '}'`;
export const FIRM_RECORDS_PAGE = `
  SELECT DISTINCT about AS key FROM claim WHERE ${FILED_UNDER} AND about > ?3 ORDER BY about LIMIT ?4`;
export const COUNT_FIRM_RECORDS = `SELECT count(DISTINCT about) AS total FROM claim WHERE ${FILED_UNDER}`;

/** Parameters: ids of the firm, kinds of records that are filed under it. */
const TOUCHED_FIRM = `
  SELECT revision FROM json_each(?1) AS firm
    JOIN edit ON edit.type = 'claim' AND edit.kind = 'enterprises' AND edit.key = firm.value
  UNION
  SELECT revision FROM json_each(?1) AS firm CROSS JOIN json_each(?2) AS filed
    JOIN edit ON edit.type = 'claim' AND edit.kind = filed.value
      AND edit.key > firm.value || '|' AND edit.key < firm.value || '}'
  UNION
  SELECT revision FROM json_each(?1) AS firm JOIN edit ON edit.type = 'merged' AND edit.kind = firm.value`;
export const FIRM_CHANGES_PAGE = `
  SELECT ${CHANGE} FROM change WHERE revision IN (${TOUCHED_FIRM}) AND revision < ?3 ORDER BY revision DESC LIMIT ?4`;
export const COUNT_FIRM_CHANGES = `SELECT count(*) AS total FROM (${TOUCHED_FIRM})`;

// Introductions

/** Organisations of the country are everybody's, and so nobody's. Parameter: the number of a place. */
export const OFFICES_ABOVE = `
  SELECT region.start FROM above JOIN region ON region.start = above.up
  WHERE above.place = ?1 AND above.up <> ?1 AND region.content ->> '$.level' <> 'country'`;

/** The first four relations introduce people. */
const INTRODUCES = `relation <= ${INTRODUCING.length - 1} AND in_force = 1`;

/** The names of neighbours, each by its kind's number and its key. Parameters: the end, how many. */
export const NEIGHBOURS = `SELECT other_kind || other FROM link WHERE kind = ? AND key = ? AND ${INTRODUCES} LIMIT ?`;
export const NEIGHBOURS_IN_ORDER = `
  SELECT other_kind || other FROM link WHERE kind = ? AND key = ? AND ${INTRODUCES}
  ORDER BY relation, outward, other_kind, other, detail LIMIT ?`;
/** Which of these firms have ceased, and which of these organisations are banks: by the number of their kind and their key. */
export const CEASED_OR_BANKS = `
  SELECT '0' || id FROM enterprise WHERE id IN (SELECT value FROM json_each(?1)) AND ceased = 1
  UNION ALL
  SELECT '1' || key FROM linked WHERE kind = 1 AND key IN (SELECT value FROM json_each(?2)) AND bank = 1`;
/** Parameters: the end that they are seen from, the other. */
export const TIES_BETWEEN = `
  SELECT ${LINK} FROM link
  WHERE kind = ? AND key = ? AND relation IN (${INTRODUCING.map((_, at) => at).join(', ')}) AND outward IN (0, 1)
    AND other_kind = ? AND other = ? AND in_force = 1`;

/** By the number of their kind and their id. Parameters: the range of the place, how many. */
export const FIRMS_OF_PLACE = `SELECT '0' || id FROM enterprise WHERE place BETWEEN ? AND ? AND ceased = 0 LIMIT ?`;

/** Who else belongs to a place, whether here or above it, and whether it is a bank. Parameters: its range, the numbers above. */
export const OTHERS_OF_PLACE = `
  SELECT 3 AS kind, key, 1 AS here, 0 AS bank FROM linked WHERE place BETWEEN ?1 AND ?2 AND kind = 3
  UNION ALL
  SELECT 1, key, max(here), max(bank) FROM (
    SELECT key, bank, 1 AS here FROM linked WHERE place BETWEEN ?1 AND ?2 AND kind = 1
    UNION ALL
    SELECT key, bank, 1 FROM linked WHERE serves_place BETWEEN ?1 AND ?2 AND kind = 1
    UNION ALL
    SELECT key, bank, 0 FROM linked WHERE place IN (SELECT value FROM json_each(?3)) AND kind = 1
    UNION ALL
    SELECT key, bank, 0 FROM linked WHERE serves_place IN (SELECT value FROM json_each(?3)) AND kind = 1
  )
  GROUP BY key
  UNION ALL
  SELECT 2, code, start BETWEEN ?1 AND ?2, 0 FROM region
  WHERE start BETWEEN ?1 AND ?2 OR start IN (SELECT value FROM json_each(?3))`;

// Search

const ENTRY = `entry.kind, entry.key, entry.written, entry.text, entry.initials, entry.length, entry.sort`;
const ENTRY_ORDER = `ORDER BY entry.kind, entry.length, entry.sort, entry.key, entry.text`;

export const ENTRIES_OF = `SELECT id, ${ENTRY} FROM entry WHERE kind = ? AND key = ?`;
export const WRITE_ENTRY = `
  INSERT INTO entry (kind, key, written, text, initials, length, sort) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id`;
export const DELETE_ENTRY = `DELETE FROM entry WHERE id = ?`;
export const WRITE_GRAMS = `INSERT INTO gram (rowid, grams) VALUES (?, ?)`;
export const DELETE_GRAMS = `DELETE FROM gram WHERE rowid = ?`;

/** Parameters: the text, the first and last kind. */
export const ENTRIES_EQUAL = `
  SELECT ${ENTRY} FROM entry WHERE initials = 0 AND text = ? AND kind BETWEEN ? AND ? ${ENTRY_ORDER}`;

/** Parameters: initials (0 or 1), the range of the texts, the first and last kind. */
const BEGINNING = `initials = ? AND text >= ? AND text < ? AND kind BETWEEN ? AND ?`;
export const ENTRIES_BEGINNING = `SELECT ${ENTRY} FROM entry INDEXED BY entry_text WHERE ${BEGINNING} ${ENTRY_ORDER}`;
export const COUNT_BEGINNING = `
  SELECT count(*) AS total FROM (SELECT 1 FROM entry INDEXED BY entry_text WHERE ${BEGINNING} LIMIT ?)`;
/** Walks along all entries in their order: for beginnings that so many share that the first are met at once. */
export const WALK_BEGINNING = `
  SELECT ${ENTRY} FROM entry INDEXED BY entry_order WHERE ${BEGINNING} ${ENTRY_ORDER}`;

/** Parameters: grams, the text itself, the first and last kind. */
export const ENTRIES_CONTAINING = `
  SELECT ${ENTRY} FROM gram CROSS JOIN entry ON entry.id = gram.rowid
  WHERE gram MATCH ? AND entry.initials = 0 AND instr(entry.text, ?) > 0 AND entry.kind BETWEEN ? AND ? ${ENTRY_ORDER}`;
export const COUNT_GRAMS = `SELECT count(*) AS total FROM (SELECT 1 FROM gram WHERE gram MATCH ? LIMIT ?)`;
export const WALK_CONTAINING = `
  SELECT ${ENTRY} FROM entry INDEXED BY entry_order
  WHERE initials = 0 AND instr(text, ?) > 0 AND kind BETWEEN ? AND ? ${ENTRY_ORDER}`;

// Kept documents

const KEPT = `kind, id, parent, sort, body, version, actor, at`;

export const READ_KEPT = `SELECT ${KEPT} FROM kept WHERE kind = ? AND id = ?`;
export const WRITE_KEPT = `
  INSERT INTO kept (${KEPT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (kind, id) DO UPDATE SET
    parent = excluded.parent, sort = excluded.sort, body = excluded.body, version = excluded.version,
    actor = excluded.actor, at = excluded.at`;
export const DROP_KEPT = `DELETE FROM kept WHERE kind = ? AND id = ?`;
export const DROP_KEPT_UNDER = `DELETE FROM kept WHERE kind = ? AND parent = ?`;
export const COUNT_KEPT = `SELECT count(*) AS total FROM kept WHERE kind = ?`;
export const COUNT_KEPT_UNDER = `SELECT count(*) AS total FROM kept WHERE kind = ? AND parent = ?`;
export const KEPT_ENTRIES_OF = `
  SELECT ${KEPT} FROM kept
  WHERE kind = 'shortlist_entries' AND json_extract(body, '$.enterprise') IN (SELECT value FROM json_each(?))
  ORDER BY sort, id`;
export const KEPT_PAGE = `
  SELECT ${KEPT} FROM kept WHERE kind = ? AND (sort, id) > (?, ?) ORDER BY sort, id LIMIT ?`;
export const KEPT_PAGE_UNDER = `
  SELECT ${KEPT} FROM kept WHERE kind = ? AND parent = ? AND (sort, id) > (?, ?) ORDER BY sort, id LIMIT ?`;
