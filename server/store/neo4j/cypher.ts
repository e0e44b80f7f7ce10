// All Cypher of the product. Values are parameters; labels and types come from model.ts, never from data.
import { MOST_FOUND_ELSE } from '../../chain/candidates/around.ts';
import { TIE_KINDS, type CandidateContributionName, type TieKind } from '../../chain/candidates/candidate.ts';
import { LEFT_OUT_REASONS, type LeftOutReason } from '../../chain/candidates/leftOut.ts';
import { SIGNAL } from '../../chain/candidates/merit.ts';
import { CANDIDATE_DEFAULTS } from '../../chain/candidates/options.ts';
import { INTRODUCING } from '../../chain/introduction/path.ts';
import {
  END_KINDS,
  LINK_MODELS,
  LINK_RELATIONS,
  type EndKind,
  type LinkDirection,
  type LinkRelation,
} from '../../chain/link.ts';
import { EXPLORED_KINDS } from '../../chain/exploring/relation.ts';
import { TELLING_BY_FIELDS, TOLD_OF } from '../sourced.ts';
import { KEYED_ORDERS, type EnterpriseOrder, type KeyedOrder } from '../enterpriseOrder.ts';
import {
  LINKS,
  MERGED_LABEL,
  NODE_KINDS,
  NODES,
  RELATIONSHIPS,
  type NodeKind,
  type NodeModel,
  type RelationshipKind,
} from './model.ts';

const label = (kind: NodeKind): string => NODES[kind].label;
const nodeLabel = (kind: NodeKind | 'merged'): string => (kind === 'merged' ? MERGED_LABEL : label(kind));

// --- Schema, made once for an empty database -------------------------------------------------------------------------

const unique = (name: string, property = 'id') =>
  `CREATE CONSTRAINT ${name.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${name}) REQUIRE n.${property} IS UNIQUE`;

const index = (name: string, properties: string) => {
  const list = properties.split(' ');
  const title = [name, ...list].join('_').toLowerCase();
  return `CREATE INDEX ${title} IF NOT EXISTS FOR (n:${name}) ON (${list.map((property) => `n.${property}`).join(', ')})`;
};

const relationshipIndex = (type: string, properties: string) => {
  const list = properties.split(' ');
  const title = [type, ...list].join('_').toLowerCase();
  return `CREATE INDEX ${title} IF NOT EXISTS FOR ()-[r:${type}]-() ON (${list.map((property) => `r.${property}`).join(', ')})`;
};

/** Of firms that say what they do. */
const TEXT_INDEXES = [index('Enterprise', 'described sort id'), index('Enterprise', 'unclassified sort id')];

/** A firm's key in an order. */
const keyOf = (order: KeyedOrder): string => `by${order.charAt(0).toUpperCase()}${order.slice(1)}`;

/** Where sources tell a thing differently. */
const CONFLICT_INDEXES = [index('Conflict', 'sequence key'), index('Conflict', 'one'), index('Conflict', 'other')];

export const SCHEMA: readonly string[] = [
  unique('Liantu'),
  `CREATE CONSTRAINT claim IF NOT EXISTS FOR (c:Claim) REQUIRE (c.kind, c.key, c.source) IS UNIQUE`,
  unique('Change', 'revision'),
  unique(MERGED_LABEL),
  ...NODE_KINDS.map((kind) => unique(label(kind))),
  index('Claim', 'about'),
  index('Claim', 'asOf'),
  index('Claim', 'partyFrom'),
  index('Claim', 'partyTo'),
  index('Edit', 'key'),
  index('Enterprise', 'sort id'),
  index('Enterprise', 'group'),
  index('Enterprise', 'institution operation listed'),
  ...KEYED_ORDERS.map((order) => index('Enterprise', `${keyOf(order)} sort id`)),
  unique('Conflict'),
  ...CONFLICT_INDEXES,
  ...TEXT_INDEXES,
  index('Region', 'route'),
  index('Name', 'text'),
  index('Name', 'initials'),
  index('Name', 'order'),
  relationshipIndex(RELATIONSHIPS.produces.type, 'sought merit'),
  relationshipIndex(RELATIONSHIPS.supplies.type, 'segment'),
  // Pairs of characters with spaces between them: every analyzer made for language would lose some substrings.
  `CREATE FULLTEXT INDEX name_grams IF NOT EXISTS FOR (n:Name) ON EACH [n.grams]
   OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false } }`,
];

/** Came after the first graphs of this schema: one that lacks them gets them when it is opened. */
export const SCHEMA_OF_KEPT: readonly string[] = [
  `CREATE CONSTRAINT kept IF NOT EXISTS FOR (k:Kept) REQUIRE (k.kind, k.id) IS UNIQUE`,
  index('Kept', 'kind sort id'),
  index('Kept', 'kind parent sort id'),
];

export const AWAIT_INDEXES = 'CALL db.awaitIndexes(300)';

// --- The store itself ------------------------------------------------------------------------------------------------

export const LOOK_AROUND = `
  OPTIONAL MATCH (m:Liantu {id: 'meta'})
  RETURN m.schema AS schema, m.regions AS regions, EXISTS { MATCH (n) WHERE NOT n:TestDatabase } AS filled`;

export const FOUND = `
  MERGE (m:Liantu {id: 'meta'})
  ON CREATE SET m.schema = $schema, m.revision = 0, m.regions = ''`;

export const SET_SCHEMA = `MATCH (m:Liantu {id: 'meta'}) SET m.schema = $schema`;

export const REVISION = `MATCH (m:Liantu {id: 'meta'}) RETURN m.revision AS revision`;

/** Setting a property takes the lock before the revision is read: writers stand in line here. */
export const LOCK = `
  MATCH (m:Liantu {id: 'meta'})
  SET m.locked = true
  REMOVE m.locked
  RETURN m.revision AS revision, m.regions AS regions`;

export const SET_REVISION = `MATCH (m:Liantu {id: 'meta'}) SET m.revision = $revision`;
export const SET_REGIONS = `MATCH (m:Liantu {id: 'meta'}) SET m.regions = $edition`;

// --- Claims ----------------------------------------------------------------------------------------------------------

/** The index over kind, key and source is taken only where each of them is asked for. */
const ANY_SOURCE = 'c.source IS NOT NULL';

const NAMED_CLAIM = '(c:Claim {kind: row.kind, key: row.key, source: row.source})';

export const CLAIMS_NAMED = `UNWIND $rows AS row MATCH ${NAMED_CLAIM} RETURN properties(c) AS claim`;

/** A claim is about the thing of its own key unless `about` says otherwise. */
export const CLAIMS_ABOUT = `
  UNWIND $rows AS thing
  CALL (thing) {
    MATCH (c:Claim {kind: thing.kind, key: thing.key}) WHERE ${ANY_SOURCE} AND c.about IS NULL RETURN c
    UNION ALL
    MATCH (c:Claim {about: thing.key}) WHERE c.kind = thing.kind RETURN c
  }
  RETURN properties(c) AS claim ORDER BY c.kind, thing.key, c.key, c.source`;

export const CLAIMS_OF_KINDS = `
  UNWIND $rows AS kind
  MATCH (c:Claim {kind: kind}) WHERE c.key IS NOT NULL AND ${ANY_SOURCE}
  RETURN properties(c) AS claim ORDER BY c.kind, c.key, c.source`;

export const NEWEST_AS_OF = `
  MATCH (c:Claim) WHERE c.asOf >= '' RETURN c.asOf AS asOf ORDER BY c.asOf DESC LIMIT 1`;

/** Their keys begin with the project's, and a bar. */
export const AMOUNTS_OF_PROJECTS = `
  UNWIND $rows AS id
  MATCH (c:Claim {kind: 'project_amounts'}) WHERE c.key STARTS WITH id + '|' AND ${ANY_SOURCE}
  RETURN properties(c) AS claim ORDER BY c.key, c.source`;

export const COUNT_CLAIMS = `
  MATCH (c:Claim {kind: $kind}) WHERE c.key IS NOT NULL AND ${ANY_SOURCE} RETURN count(c) AS total`;

export const PAGE_OF_CLAIMS = `
  MATCH (c:Claim {kind: $kind})
  WHERE c.key >= $key AND ${ANY_SOURCE} AND (c.key > $key OR c.source > $source)
  RETURN properties(c) AS claim ORDER BY c.kind, c.key, c.source LIMIT $limit`;

export const DELETE_CLAIMS = `UNWIND $rows AS row MATCH ${NAMED_CLAIM} DETACH DELETE c`;

export const CUT_CLAIMS = `
  UNWIND $rows AS row MATCH ${NAMED_CLAIM}-[r:FROM|ABOUT|MENTIONS]->() DELETE r`;

export const WRITE_CLAIMS = `
  UNWIND $rows AS row MERGE ${NAMED_CLAIM} SET c = row.properties RETURN elementId(c) AS id ORDER BY row.at`;

export const MOVE_CLAIMS = `
  UNWIND $rows AS row
  MATCH (c:Claim) WHERE elementId(c) = row.id
  SET c.about = row.about
  WITH c MATCH (c)-[r:ABOUT]->() DELETE r`;

const claimLink = (type: string, target: string) => `
  UNWIND $rows AS row
  MATCH (c:Claim) WHERE elementId(c) = row.claim
  MATCH (n:${target} {id: row.to})
  CREATE (c)-[:${type}]->(n)`;

export const LINK_CLAIM_FROM = claimLink('FROM', label('sources'));
export const linkClaimAbout = (kind: NodeKind) => claimLink('ABOUT', label(kind));
export const linkClaimMentions = (kind: NodeKind | 'merged') => claimLink('MENTIONS', nodeLabel(kind));

const NAMED = 'elementId(c) AS id, c.kind AS kind, c.key AS key, c.source AS source, coalesce(c.about, c.key) AS about';

/** Claims that name one of these in their key or a field. */
export const claimsNaming = (kind: NodeKind | 'merged') => `
  UNWIND $rows AS id
  MATCH (:${nodeLabel(kind)} {id: id})<-[:MENTIONS|FROM]-(c:Claim)
  RETURN DISTINCT id AS named, ${NAMED}`;

export const CLAIMS_ON_ENTERPRISES = `
  UNWIND $rows AS id
  MATCH (c:Claim {kind: 'enterprises', key: id}) WHERE ${ANY_SOURCE}
  RETURN id AS named, ${NAMED}`;

export const CLAIMS_OF_PARTIES = `
  UNWIND $rows AS id
  CALL (id) {
    MATCH (c:Claim {partyFrom: id}) RETURN c
    UNION
    MATCH (c:Claim {partyTo: id}) RETURN c
  }
  RETURN id AS named, ${NAMED}`;

/** An enterprise's own claims, those that name it in their key, and those that name it as a party. */
const CLAIMS_UNDER = `
  CALL () {
    MATCH (c:Claim {kind: 'enterprises', key: $id}) WHERE ${ANY_SOURCE} RETURN c
    UNION
    MATCH (:Enterprise|${MERGED_LABEL} {id: $id})<-[:MENTIONS]-(c:Claim)
    WHERE c.kind IN $kinds AND $id IN split(c.key, '|') RETURN c
    UNION
    MATCH (c:Claim {partyFrom: $id}) RETURN c
    UNION
    MATCH (c:Claim {partyTo: $id}) RETURN c
  }`;
export const COUNT_CLAIMS_UNDER = `${CLAIMS_UNDER} RETURN count(c) AS total`;
export const PAGE_OF_CLAIMS_UNDER = `${CLAIMS_UNDER}
  WITH c WHERE c.kind > $kind OR c.kind = $kind AND (c.key > $key OR c.key = $key AND c.source > $source)
  RETURN properties(c) AS claim ORDER BY c.kind, c.key, c.source LIMIT $limit`;

export const CLAIMS_FROM_SOURCES = `
  UNWIND $rows AS id
  MATCH (:Source {id: id})<-[:FROM]-(c:Claim)
  RETURN DISTINCT c.kind AS kind, coalesce(c.about, c.key) AS about`;

// --- Is it there, and who names it? ----------------------------------------------------------------------------------

export const KNOWN_THINGS = `
  UNWIND $rows AS thing
  WITH thing
  WHERE EXISTS { MATCH (c:Claim {kind: thing.kind, key: thing.key}) WHERE ${ANY_SOURCE} AND c.about IS NULL }
    OR EXISTS { MATCH (c:Claim {about: thing.key}) WHERE c.kind = thing.kind }
  RETURN thing.kind AS kind, thing.key AS key`;

// --- Aliases ---------------------------------------------------------------------------------------------------------

export const ALIASES = `MATCH (m:${MERGED_LABEL}) RETURN m.id AS alias, m.into AS id`;

export const ALIASES_OF = `UNWIND $rows AS id MATCH (m:${MERGED_LABEL} {id: id}) RETURN id AS alias, m.into AS id`;

/** What is known under this id moves to another; its node stays for those that name it. */
export const MERGE_AWAY = `
  UNWIND $rows AS id
  MERGE (e:Enterprise {id: id})
  WITH e, e.name AS name
  SET e = {id: e.id, name: name}
  REMOVE e:Enterprise
  SET e:${MERGED_LABEL}
  WITH e
  OPTIONAL MATCH (e)<-[:NAMES]-(n:Name)
  DETACH DELETE n
  WITH DISTINCT e
  MATCH (e)-[r]-() WHERE NOT type(r) IN ['MENTIONS', 'MERGED_INTO']
  DELETE r`;

export const TAKE_APART = `
  UNWIND $rows AS id
  MATCH (e:${MERGED_LABEL} {id: id})
  REMOVE e:${MERGED_LABEL}, e.into
  SET e:Enterprise
  WITH e MATCH (e)-[r:MERGED_INTO]->() DELETE r`;

export const LEAD_TO = `
  UNWIND $rows AS row
  MATCH (m:${MERGED_LABEL} {id: row.alias})
  SET m.into = row.id
  WITH m MATCH (m)-[r:MERGED_INTO]->() DELETE r`;

/** Draws what `into` says, wherever it is not drawn yet. */
export const DRAW_MERGES = `
  MATCH (m:${MERGED_LABEL}) WHERE NOT EXISTS { (m)-[:MERGED_INTO]->() }
  MATCH (e:Enterprise|${MERGED_LABEL} {id: m.into})
  CREATE (m)-[:MERGED_INTO]->(e)`;

// --- Nodes and relationships -----------------------------------------------------------------------------------------

export const writeNodes = (kind: NodeKind) =>
  `UNWIND $rows AS row MERGE (n:${label(kind)} {id: row.id}) SET n += row.properties`;

export const deleteNodes = (kind: NodeKind) => `
  UNWIND $rows AS id
  MATCH (n:${label(kind)} {id: id})
  OPTIONAL MATCH (n)<-[:NAMES]-(name:Name)
  DETACH DELETE name, n`;

export const cutLinks = (kind: NodeKind) => {
  const { links }: NodeModel = NODES[kind];
  const types = [...new Set(links.map(({ type }) => type))].join('|');
  return `UNWIND $rows AS id MATCH (:${label(kind)} {id: id})-[r:${types}]->() DELETE r`;
};

export const writeLink = (from: NodeKind, type: string, to: NodeKind) => `
  UNWIND $rows AS row
  MATCH (a:${label(from)} {id: row.from})
  MATCH (b:${label(to)} {id: row.to})
  MERGE (a)-[:${type}]->(b)`;

export const writeRelationships = (kind: RelationshipKind, from: NodeKind, to: NodeKind) => `
  UNWIND $rows AS row
  MATCH (a:${label(from)} {id: row.from})
  MATCH (b:${label(to)} {id: row.to})
  MERGE (a)-[r:${RELATIONSHIPS[kind].type} {key: row.key}]->(b)
  SET r += row.properties`;

export const deleteRelationships = (kind: RelationshipKind, from: NodeKind) => `
  UNWIND $rows AS row
  MATCH (:${label(from)} {id: row.from})-[r:${RELATIONSHIPS[kind].type} {key: row.key}]->() DELETE r`;

export const PROJECTS_FINANCED_BY = `
  MATCH (p:Project) WHERE p.investors IS NOT NULL
  UNWIND p.investors AS investor
  WITH p, investor WHERE investor IN $ids
  RETURN DISTINCT p.id AS key`;

export const SOURCE_RANKS = `
  UNWIND $rows AS id MATCH (s:Source {id: id}) RETURN id, s.grade AS grade, s.kind AS kind`;

// --- Holding groups --------------------------------------------------------------------------------------------------

export const GROUPS_OF = `
  UNWIND $rows AS id MATCH (e:Enterprise {id: id}) RETURN id, coalesce(e.group, id) AS group`;

export const GROUP_MEMBERS = `
  UNWIND $rows AS group MATCH (e:Enterprise {group: group}) RETURN e.id AS id`;

export const CONTROLLING_HOLDINGS = `
  UNWIND $rows AS id
  MATCH (a:Enterprise {id: id})-[h:HOLDS]->(b:Enterprise) WHERE h.controlling
  RETURN a.id AS holder, b.id AS held`;

export const SET_GROUPS = `UNWIND $rows AS row MATCH (e:Enterprise {id: row.id}) SET e.group = row.group`;

export const GROUP_ALONE = `UNWIND $rows AS id MATCH (e:Enterprise {id: id}) WHERE e.group IS NULL SET e.group = id`;

// --- Regions ---------------------------------------------------------------------------------------------------------

export const REGION_PRINTS = `MATCH (r:Region) RETURN r.id AS id, r.print AS print`;

export const WRITE_REGIONS = `UNWIND $rows AS row MERGE (r:Region {id: row.id}) SET r = row.properties`;

export const CUT_REGIONS = `UNWIND $rows AS id MATCH (:Region {id: id})-[r:PART_OF|BORDERS]->() DELETE r`;

export const HANG_REGIONS = `
  UNWIND $rows AS row
  MATCH (r:Region {id: row.from})
  MATCH (parent:Region {id: row.to})
  MERGE (r)-[:PART_OF]->(parent)`;

export const BORDER_REGIONS = `
  UNWIND $rows AS row
  MATCH (r:Region {id: row.from})
  MATCH (other:Region {id: row.to})
  MERGE (r)-[:BORDERS]->(other)`;

// --- Names and search ------------------------------------------------------------------------------------------------

export const dropNames = (kind: NodeKind) =>
  `UNWIND $rows AS id MATCH (:${label(kind)} {id: id})<-[:NAMES]-(n:Name) DETACH DELETE n`;

export const writeNames = (kind: NodeKind) => `
  UNWIND $rows AS row
  MATCH (thing:${label(kind)} {id: row.key})
  CREATE (n:Name)-[:NAMES]->(thing)
  SET n = row.properties`;

/** Of the orders, which begin with the kind. */
const IN_RANGE = 'n.order >= $from AND n.order < $to';
const ENTRY = 'thing.id AS key, n.order AS order, coalesce(n.written, n.text) AS written';
const FIRST_ENTRIES = `
  WITH n ORDER BY n.order LIMIT $limit
  MATCH (n)-[:NAMES]->(thing)
  RETURN ${ENTRY} ORDER BY n.order`;

export const EXACT_NAMES = `MATCH (n:Name) WHERE n.text = $query AND ${IN_RANGE} ${FIRST_ENTRIES}`;
export const PREFIX_NAMES = `MATCH (n:Name) WHERE n.text STARTS WITH $query AND ${IN_RANGE} ${FIRST_ENTRIES}`;
export const INITIALS_NAMES = `MATCH (n:Name) WHERE n.initials STARTS WITH $query AND ${IN_RANGE} ${FIRST_ENTRIES}`;

/** How many names share the pairs of the query, counted no further than the limit. */
export const COUNT_NAMES_WITH_PAIRS = `
  CALL db.index.fulltext.queryNodes('name_grams', $pairs, {limit: $limit}) YIELD node
  RETURN count(node) AS total`;

export const NAMES_WITH_PAIRS = `
  CALL db.index.fulltext.queryNodes('name_grams', $pairs) YIELD node AS n
  WITH n WHERE n.text CONTAINS $query AND ${IN_RANGE} ${FIRST_ENTRIES}`;

/** Along the names in the order of the hits: where very many match, the first ones are met soon. */
export const NAMES_ALONG_ORDER = `
  MATCH (n:Name) WHERE ${IN_RANGE}
  WITH n ORDER BY n.order
  WHERE n.text CONTAINS $query ${FIRST_ENTRIES}`;

// --- Enterprises and productions -------------------------------------------------------------------------------------

const SAYS_WHAT = 'coalesce(e.mainProducts, e.businessScope) IS NOT NULL';
const MARK = `SET e.described = CASE WHEN ${SAYS_WHAT} THEN true ELSE null END, e.unclassified = CASE
  WHEN ${SAYS_WHAT} AND NOT EXISTS { (e)-[:PRODUCES]->(:Segment) } THEN true ELSE null END`;

/** Of six digits, nine less each: whoever makes most comes first. Empty where nothing is known. */
const COUNT_MADE = `
  SET e.${keyOf('productions')} = CASE made WHEN 0 THEN '' ELSE right('000000' + toString(999999 - made), 6) END`;

/** What a firm makes, in short; and does it say what it does, while nobody knows what it produces? */
export const RECKON_MAKINGS = `
  UNWIND $rows AS id
  MATCH (e:Enterprise {id: id}) ${MARK}
  WITH e, COUNT { (e)-[p:PRODUCES]->(:Segment) WHERE p.status <> 'closed' } AS made ${COUNT_MADE}`;

/** For a graph of before the mark. */
export const INDEX_TEXTS: readonly string[] = TEXT_INDEXES;
export const PAGE_OF_ENTERPRISES = `
  MATCH (e:Enterprise) WHERE e.id > $after RETURN e.id AS id ORDER BY e.id LIMIT $limit`;

export interface EnterpriseParts {
  region: boolean;
  segments: boolean;
  tags: boolean;
  anyTags: boolean;
  institution: boolean;
  listed: boolean;
  operations: boolean;
  described: boolean;
  unclassified: boolean;
  /** Long enough for pairs of characters, or to be looked for in every name. */
  text: 'pairs' | 'every' | null;
}

const BY_TEXT = {
  pairs: `CALL db.index.fulltext.queryNodes('name_grams', $pairs) YIELD node AS n
    WITH n WHERE n.text CONTAINS $text OR $withInitials AND n.initials CONTAINS $text
    MATCH (n)-[:NAMES]->(e:Enterprise)
    WITH DISTINCT e`,
  every: `MATCH (n:Name) WHERE n.order STARTS WITH $kindOrder AND n.text CONTAINS $text
    MATCH (n)-[:NAMES]->(e:Enterprise)
    WITH DISTINCT e`,
};
const PASSES = {
  described: 'e.described = true',
  unclassified: 'e.unclassified = true',
  tags: 'all(tag IN $tags WHERE tag IN e.tags)',
  anyTags: 'any(tag IN $anyTags WHERE tag IN e.tags)',
  institution: 'e.institution = $institution',
  listed: 'e.listed = $listed',
  operations: 'e.operation IN $operations',
} as const satisfies Partial<Record<keyof EnterpriseParts, string>>;

/** `range`: what an index is to be walked by, where nothing else leads to the firms. */
function filteredEnterprises(parts: EnterpriseParts, range: string): string {
  const passes = Object.entries(PASSES).flatMap(([part, condition]) =>
    parts[part as keyof typeof PASSES] ? [condition] : [],
  );
  return [
    parts.text === null ? '' : BY_TEXT[parts.text],
    parts.segments
      ? `MATCH (s:Segment)<-[p:PRODUCES]-(e) WHERE s.id IN $segments AND p.status <> 'closed' WITH DISTINCT e`
      : '',
    parts.region
      ? `MATCH (place:Region {id: $region})
         MATCH (e)-[:LOCATED_IN]->(r:Region) WHERE r.route STARTS WITH place.route`
      : '',
    `MATCH (e:Enterprise) WHERE ${[range, ...passes].join(' AND ')}`,
  ].join('\n');
}

const isWhole = ({ text, ...parts }: EnterpriseParts): boolean => text === null && !Object.values(parts).includes(true);
const HAS_NAME = `e.sort >= '' AND e.id IS NOT NULL`;

/** The server keeps the number of all. */
export const countEnterprises = (parts: EnterpriseParts) =>
  isWhole(parts)
    ? 'MATCH (e:Enterprise) RETURN count(e) AS total'
    : `${filteredEnterprises(parts, HAS_NAME)} RETURN count(e) AS total`;

/** A tag is counted once for each that carries it. */
export const countEnterprisesByTag = (parts: EnterpriseParts) => `
  ${filteredEnterprises(parts, HAS_NAME)}
  UNWIND e.tags AS tag
  RETURN tag, count(DISTINCT e) AS enterprises ORDER BY tag`;
/** The values come from the index. */
export const countEnterprisesByRegion = (parts: EnterpriseParts) => `
  ${filteredEnterprises(parts, `e.${keyOf('region')} >= '' AND e.sort IS NOT NULL AND e.id IS NOT NULL`)}
  WITH e.${keyOf('region')} AS code, count(*) AS enterprises
  RETURN CASE code WHEN '' THEN null ELSE code END AS region, enterprises ORDER BY code`;
export const countEnterprisesApart = (parts: EnterpriseParts) => `
  ${filteredEnterprises(parts, 'e.institution IS NOT NULL AND e.operation IS NOT NULL AND e.listed IS NOT NULL')}
  RETURN e.institution AS institution, e.operation AS operation, e.listed AS listed, count(*) AS enterprises`;
export const countEnterprisesByInitial = (parts: EnterpriseParts) => `
  ${filteredEnterprises(parts, HAS_NAME)}
  RETURN CASE WHEN e.sort < 'a' THEN '' WHEN e.sort >= '{' THEN '{' ELSE left(e.sort, 1) END AS initial,
    count(*) AS enterprises ORDER BY initial`;
export const countEnterprisesBySegment = (parts: EnterpriseParts) =>
  isWhole(parts)
    ? `
  MATCH (s:Segment)<-[p:PRODUCES]-(:Enterprise) WHERE s.id IN $among AND p.status <> 'closed'
  RETURN s.id AS segment, count(p) AS enterprises ORDER BY segment`
    : `
  ${filteredEnterprises(parts, HAS_NAME)}
  MATCH (e)-[made:PRODUCES]->(one:Segment) WHERE one.id IN $among AND made.status <> 'closed'
  RETURN one.id AS segment, count(DISTINCT e) AS enterprises ORDER BY segment`;

/**
 * A stretch of a list: all by name; those of one key; those whose key comes after it. Each is walked along an index of which
 * the first property alone may be a range.
 */
export type EnterpriseStretch = 'names' | 'sameKey' | 'furtherKeys';
export interface Walk {
  order: EnterpriseOrder;
  stretch: EnterpriseStretch;
  reversed: boolean;
  /** Only what follows a position. */
  after: boolean;
}

function stretchOf({ order, stretch, reversed, after }: Walk): { range: string; order: string } {
  const [further, bound] = reversed ? ['<', '<='] : ['>', '>='];
  const follows = after
    ? `e.sort ${bound} $sort AND e.id IS NOT NULL AND (e.sort ${further} $sort OR e.id ${further} $id)`
    : HAS_NAME;
  const direction = reversed ? ' DESC' : '';
  const byName = `e.sort${direction}, e.id${direction}`;
  if (order === 'name' || stretch === 'names') return { range: follows, order: byName };
  const key = `e.${keyOf(order)}`;
  const keyed = `${key}${direction}, ${byName}`;
  if (stretch === 'sameKey') return { range: `${key} = $key AND ${follows}`, order: keyed };
  const beyond = after && reversed ? `${key} < $key AND ${key} > ''` : `${key} > $key`;
  return { range: `${beyond} AND e.sort IS NOT NULL AND e.id IS NOT NULL`, order: keyed };
}

export const pageOfEnterprises = (parts: EnterpriseParts, walk: Walk): string => {
  const { range, order } = stretchOf(walk);
  const key = walk.order === 'name' ? `''` : `e.${keyOf(walk.order)}`;
  return `
  ${filteredEnterprises(parts, range)}
  RETURN e.id AS id, e.sort AS sort, ${key} AS key ORDER BY ${order} SKIP $skip LIMIT $limit`;
};
export const countStretch = (parts: EnterpriseParts, walk: Walk): string =>
  `${filteredEnterprises(parts, stretchOf(walk).range)} RETURN count(e) AS total`;

export const PRODUCTIONS_OF = `
  UNWIND $rows AS id
  MATCH (e:Enterprise {id: id})-[p:PRODUCES]->(s:Segment)
  RETURN e.id AS enterprise, s.id AS segment, p.status AS status, e.group AS group, e.region AS region
  ORDER BY e.id, s.id`;

const PRODUCERS = `
  UNWIND $queries AS q
  OPTIONAL MATCH (place:Region {id: q.region})
  WITH q, coalesce(place.route, 'nowhere') AS route
  CALL (q, route) {
    MATCH (s:Segment {id: q.segment})<-[p:PRODUCES]-(e:Enterprise)
    WHERE p.status IN q.statuses AND NOT e.ceased AND NOT (q.firmsOnly AND e.institution)
    OPTIONAL MATCH (e)-[:LOCATED_IN]->(r:Region)
    WITH q, s, p, e, r
    WHERE CASE WHEN q.inside THEN r.route STARTS WITH route ELSE e.abroad OR NOT r.route STARTS WITH route END`;

export const COUNT_PRODUCERS = `${PRODUCERS}
    RETURN count(e) AS total
  }
  RETURN q.at AS at, total`;

export const PAGE_OF_PRODUCERS = `${PRODUCERS}
      AND e.sort >= q.sort AND (e.sort > q.sort OR e.id > q.id)
    RETURN e, s, p ORDER BY e.sort, e.id LIMIT $limit
  }
  RETURN q.at AS at, e.id AS enterprise, s.id AS segment, p.status AS status, e.group AS group, e.region AS region,
    e.sort AS sort`;

export const HOLDING_GROUPS = `UNWIND $rows AS id MATCH (e:Enterprise {id: id}) RETURN id, e.group AS group`;

/** Numbers of END_KINDS. */
const KIND_OF_OTHER = END_KINDS.map((kind, at) => `WHEN m:${label(kind)} THEN ${at}`).join(' ');

/** What leads from a thing of this kind, by this relation and in this direction. */
function seenFrom(kind: EndKind, relation: LinkRelation, direction: LinkDirection): string {
  const { type, reversed } = LINKS[relation];
  const outward = (direction === 'out') !== reversed;
  const arrow = outward ? `-[r:${type}]->` : `<-[r:${type}]-`;
  const [other, ...others] = LINK_MODELS[relation][direction === 'out' ? 'to' : 'from'].map(label);
  return `(n:${label(kind)} {id: q.key})${arrow}(m:${[other, ...others].join('|')})`;
}

/** Only supplies have one. */
const OF_SEGMENT = '(q.segment IS NULL OR r.segment = q.segment)';

/** The properties of a link whose record is a project are the project's. */
const TRAITS = {
  relationship:
    'r.key AS record, r.kind AS word, coalesce(r.controlling, false) AS controlling, r.inForce AS inForce, r.dated AS dated, r.grade AS grade',
  project:
    'p.id AS record, null AS word, false AS controlling, p.inForce AS inForce, p.dated AS dated, p.grade AS grade',
} as const;

export function pageOfLinks(kind: EndKind, relation: LinkRelation, direction: LinkDirection): string {
  const byProject = LINK_MODELS[relation].record === 'projects';
  return `
  UNWIND $queries AS q
  OPTIONAL MATCH (near:Region {id: q.near})
  WITH q, coalesce(near.route, 'nowhere') AS route
  CALL (q, route) {
    MATCH ${seenFrom(kind, relation, direction)} WHERE ${OF_SEGMENT}
    OPTIONAL MATCH (m)-[:LOCATED_IN]->(place:Region)
    WITH q, n, r, m, CASE ${KIND_OF_OTHER} END AS kind, coalesce(m.sort, '') AS sort, coalesce(r.key, '') AS key,
      CASE WHEN coalesce(place.route, m.route, '') STARTS WITH route THEN 0 ELSE 1 END AS far
    WHERE far > q.far OR far = q.far AND (sort > q.sort OR sort = q.sort AND (kind > q.kind OR kind = q.kind AND
      (m.id > q.other OR m.id = q.other AND key > q.record)))
    RETURN n, r, m, kind, sort, far, key ORDER BY far, sort, kind, m.id, key LIMIT $limit
  }
  ${byProject ? 'WITH *, CASE WHEN n:Project THEN n ELSE m END AS p' : ''}
  RETURN q.at AS at, m.id AS other, kind, sort, far, key, ${TRAITS[byProject ? 'project' : 'relationship']}`;
}

export const countLinks = (kind: EndKind, relation: LinkRelation, direction: LinkDirection): string => `
  UNWIND $queries AS q
  RETURN q.at AS at, COUNT { ${seenFrom(kind, relation, direction)} WHERE ${OF_SEGMENT} } AS total`;

// --- What a source tells of, and which sources tell of a thing -------------------------------------------------------

const IS_TOLD_OF = `c.kind IN [${TOLD_OF.map((kind) => `'${kind}'`).join(', ')}]`;
const TELLS_BY_FIELDS = `c.kind IN [${TELLING_BY_FIELDS.map((kind) => `'${kind}'`).join(', ')}]`;
const ABOUT = 'coalesce(c.about, c.key)';
/** The smallest is the first: the thing's own record comes before all that name it. */
const RECORD = `min(CASE WHEN ${IS_TOLD_OF} THEN '0' ELSE '1' END + c.kind + ' ' + ${ABOUT})`;
const NAMED_BY = (node: string) => `NOT ${IS_TOLD_OF} AND (${TELLS_BY_FIELDS} OR ${node}.id IN split(${ABOUT}, '|'))`;
/** All that was found, of which one page is told; a row for each query. */
const pageOfSourced = (sort: string, kind: string, far: string) => `
  WITH q, route, collect({m: m, record: record}) AS found
  CALL (q, route, found) {
    UNWIND found AS one
    WITH q, route, one.m AS m, one.record AS record
    OPTIONAL MATCH (m)-[:LOCATED_IN]->(place:Region)
    WITH q, m, record, ${kind} AS kind, ${sort} AS sort, ${far} AS far
    WHERE far > q.far OR far = q.far AND (sort > q.sort OR sort = q.sort AND (kind > q.kind OR kind = q.kind AND m.id > q.other))
    WITH m, record, kind, sort, far ORDER BY far, sort, kind, m.id LIMIT $limit
    RETURN collect({kind: kind, key: m.id, record: record, sort: sort, far: far}) AS items
  }
  RETURN q.at AS at, size(found) AS total, items`;

/** Parties go by the key that the claim has now; what a party is, is what there is first. */
export const TOLD_BY_SOURCE = `
  UNWIND $queries AS q
  OPTIONAL MATCH (near:Region {id: q.near})
  WITH q, coalesce(near.route, 'nowhere') AS route
  CALL (q) {
    MATCH (:Source {id: q.key})<-[:FROM]-(c:Claim)-[:ABOUT]->(m) WHERE ${IS_TOLD_OF} RETURN m, c
    UNION
    MATCH (:Source {id: q.key})<-[:FROM]-(c:Claim)-[:MENTIONS]->(named:${[...END_KINDS.map(label), MERGED_LABEL].join('|')})
    MATCH (named)-[:MERGED_INTO*0..]->(m) WHERE NOT m:${MERGED_LABEL} AND ${NAMED_BY('m')}
    RETURN m, c
    UNION
    MATCH (:Source {id: q.key})<-[:FROM]-(c:Claim {kind: 'relations'})
    UNWIND split(${ABOUT}, '|')[0..2] AS party
    OPTIONAL MATCH (firm:Enterprise {id: party})
    OPTIONAL MATCH (organisation:Organisation {id: party})
    OPTIONAL MATCH (region:Region {id: party})
    WITH c, coalesce(firm, organisation, region) AS m WHERE m IS NOT NULL
    RETURN m, c
  }
  WITH q, route, m, ${RECORD} AS record
  ${pageOfSourced(
    "coalesce(m.sort, '')",
    `CASE ${KIND_OF_OTHER} END`,
    "CASE WHEN coalesce(place.route, m.route, '') STARTS WITH route THEN 0 ELSE 1 END",
  )}`;

/** What of the same name comes before it where a claim names a party. */
const BEFORE: Partial<Record<EndKind, string>> = {
  organisations: 'NOT EXISTS { (:Enterprise {id: q.key}) }',
  regions: 'NOT EXISTS { (:Enterprise {id: q.key}) } AND NOT EXISTS { (:Organisation {id: q.key}) }',
};

export const sourcesTelling = (kind: EndKind): string => `
  UNWIND $queries AS q
  MATCH (n:${label(kind)} {id: q.key})
  CALL (q, n) {
    MATCH (n)<-[:ABOUT]-(c:Claim)-[:FROM]->(m:Source) RETURN m, c
    UNION
    MATCH (n)<-[:MERGED_INTO*0..]-()<-[:MENTIONS]-(c:Claim)-[:FROM]->(m:Source) WHERE ${NAMED_BY('n')} RETURN m, c
    UNION
    MATCH (n)<-[:MERGED_INTO*0..]-(called)
    MATCH (c:Claim) WHERE (c.partyFrom = called.id OR c.partyTo = called.id)
    WITH q, c WHERE q.key IN split(${ABOUT}, '|')[0..2] AND ${BEFORE[kind] ?? 'true'}
    MATCH (c)-[:FROM]->(m:Source) RETURN m, c
  }
  WITH q, 'nowhere' AS route, m, ${RECORD} AS record
  ${pageOfSourced("coalesce(m.grade, '~')", String(EXPLORED_KINDS.indexOf('sources')), '1')}`;

// --- Things that sources tell differently ----------------------------------------------------------------------------

export const WRITE_CONFLICTS = `
  UNWIND $rows AS row MERGE (c:Conflict {id: row.kind + ' ' + row.key}) SET c += row`;
export const DELETE_CONFLICTS = `UNWIND $rows AS id MATCH (c:Conflict {id: id}) DELETE c`;

const conflictsOf = (ofEnterprise: boolean): string =>
  ofEnterprise
    ? `
  CALL () {
    MATCH (c:Conflict {one: $enterprise}) RETURN c
    UNION
    MATCH (c:Conflict {other: $enterprise}) RETURN c
  }
  WITH c WHERE c.sequence >= $sequence`
    : `
  MATCH (c:Conflict) WHERE c.sequence >= $sequence AND c.key IS NOT NULL`;
export const pageOfConflicts = (ofEnterprise: boolean): string => `${conflictsOf(ofEnterprise)}
  AND (c.sequence > $sequence OR c.key > $key) AND (size($kinds) = 0 OR c.kind IN $kinds)
  RETURN c.sequence AS sequence, c.kind AS kind, c.key AS key ORDER BY c.sequence, c.key LIMIT $limit`;
export const countConflicts = (ofEnterprise: boolean): string => `${conflictsOf(ofEnterprise)}
  AND (size($kinds) = 0 OR c.kind IN $kinds)
  RETURN c.kind AS kind, c.sequence AS sequence, count(c) AS things ORDER BY sequence`;

// --- What is on record of one firm -----------------------------------------------------------------------------------

const FILED = {
  enterprise_facts: `(f:${NODES.enterprise_facts.label})-[:${NODES.enterprise_facts.links[0].type}]->(:Enterprise {id: $id})`,
  signals: `(f:${NODES.signals.label})-[:${NODES.signals.links[0].type}]->(:Enterprise {id: $id})`,
} as const;

export const pageOfFirmRecords = (kind: keyof typeof FILED): string => `
  MATCH ${FILED[kind]} WHERE f.id > $after RETURN f.id AS key ORDER BY key LIMIT $limit`;
export const countFirmRecords = (kind: keyof typeof FILED): string => `MATCH ${FILED[kind]} RETURN count(f) AS total`;

const TOUCHED_FIRM = `
  UNWIND $ids AS id
  CALL (id) {
    MATCH (e:Edit {key: id}) WHERE e.kind = 'enterprises' RETURN e
    UNION
    MATCH (e:Edit) WHERE e.key STARTS WITH id + '|' AND e.kind IN $kinds RETURN e
    UNION
    MATCH (e:Edit {key: ''}) WHERE e.list = 'merged' AND e.kind = id RETURN e
  }
  MATCH (c:Change)-[:MADE]->(e)
  WITH DISTINCT c`;
export const PAGE_OF_FIRM_CHANGES = `${TOUCHED_FIRM}
  WHERE c.revision < $before RETURN properties(c) AS change ORDER BY c.revision DESC LIMIT $limit`;
export const COUNT_FIRM_CHANGES = `${TOUCHED_FIRM} RETURN count(c) AS total`;

// --- Introductions ---------------------------------------------------------------------------------------------------

/** Organisations of the country are everybody's, and so nobody's. */
const ABOVE_PLACE = `above.id IN place.path AND above.id <> place.id AND above.level <> 'country'`;
export const PLACE_OF_INTRODUCTION = `
  MATCH (place:Region {id: $region})
  RETURN place.route AS route, COLLECT { MATCH (above:Region) WHERE ${ABOVE_PLACE} RETURN above.route } AS above`;

const INTRODUCING_TYPES = INTRODUCING.map((relation) => LINKS[relation].type);
const ORDER_OF_TYPE = INTRODUCING_TYPES.map((type, at) => `WHEN '${type}' THEN ${at}`).join(' ');

const INTRODUCES = `m <> n AND coalesce(r.inForce, true)`;
const RELATION = `CASE type(r) ${ORDER_OF_TYPE} END`;
/** A project leads to its investors, who are the link's beginning. */
const OUTWARD = `(startNode(r) = n) <> (type(r) = '${LINKS.invests.type}')`;
const NEIGHBOUR = `-[r:${INTRODUCING_TYPES.join('|')}]-(m)`;

/** The names of neighbours, each by its kind's number and its id; in the order of the port's links where it matters. */
const namesAround = (ordered: boolean): string => `
  CALL (n) {
    MATCH (n)${NEIGHBOUR}
    WHERE ${INTRODUCES}
    WITH r, m, n, CASE ${KIND_OF_OTHER} END AS kind
    ${ordered ? `ORDER BY ${RELATION}, ${OUTWARD}, kind, m.id, r.key` : ''} LIMIT $limit
    RETURN collect(toString(kind) + m.id) AS names
  }`;
const AROUND = `names, coalesce(n.ceased, false) AS ceased, CASE WHEN n:Organisation THEN n.kind END AS calling`;

export const neighboursOf = (kind: EndKind, ordered: boolean): string => `
  UNWIND $rows AS row
  MATCH (n:${label(kind)} {id: row.key})${namesAround(ordered)}
  RETURN row.at AS at, ${AROUND}`;

/** Of the first neighbours of each firm, those of theirs: what a search asks for next. Places lead nowhere. */
export const NEIGHBOURS_AHEAD = `
  UNWIND $rows AS id
  MATCH (firm:Enterprise {id: id})
  CALL (firm) {
    MATCH (firm)-[r:${INTRODUCING_TYPES.join('|')}]-(n)
    WHERE n <> firm AND coalesce(r.inForce, true) AND NOT n:${label('regions')}
    RETURN DISTINCT n LIMIT $ahead
  }${namesAround(false)}
  WITH n AS m, n, names
  RETURN toString(CASE ${KIND_OF_OTHER} END) + n.id AS name, ${AROUND}`;

/** Of neighbours, what tells whether they belong to a place. */
export const marksOf = (kind: EndKind): string => `
  UNWIND $rows AS row
  MATCH (n:${label(kind)} {id: row.key})
  CALL (n) {
    MATCH (n)${NEIGHBOUR}
    WHERE ${INTRODUCES} AND NOT coalesce(m.ceased, false)
    RETURN DISTINCT m LIMIT $limit
  }
  OPTIONAL MATCH (m)-[:LOCATED_IN]->(p:Region)
  OPTIONAL MATCH (m:Organisation)-[:SERVES]->(s:Region)
  RETURN row.at AS at, CASE ${KIND_OF_OTHER} END AS kind, m.id AS key, coalesce(p.route, m.route) AS place,
    s.route AS serves, CASE WHEN m:Organisation THEN m.kind END AS calling`;

/** A project's tie is dated and graded by the project. */
export const tiesBetween = (here: EndKind, other: EndKind): string => `
  UNWIND $rows AS row
  MATCH (n:${label(here)} {id: row.here})
  MATCH (m:${label(other)} {id: row.other})
  MATCH (n)${NEIGHBOUR}
  WHERE ${INTRODUCES}
  WITH row, n, m, r, CASE WHEN r.key IS NOT NULL THEN r WHEN n:Project THEN n ELSE m END AS says
  RETURN row.at AS at, ${RELATION} AS relation, ${OUTWARD} AS outward, coalesce(r.key, says.id) AS record,
    CASE WHEN r.key IS NULL THEN null ELSE r.kind END AS word, coalesce(r.controlling, false) AS controlling,
    says.dated AS dated, says.grade AS grade`;

const BELOW_PLACE = `
    MATCH (place:Region {id: $region})
    MATCH (r:Region) WHERE r.route STARTS WITH place.route`;

/** By the number of their kind and their id. */
export const FIRMS_OF_PLACE = `${BELOW_PLACE}
  MATCH (r)<-[:LOCATED_IN]-(e:Enterprise) WHERE NOT e.ceased
  RETURN '0' + e.id AS name LIMIT $limit`;

/** A place and those above it, with who belongs to each. */
export const OTHERS_OF_PLACE = `
  MATCH (place:Region {id: $region})
  CALL (place) {
    MATCH (r:Region) WHERE r.route STARTS WITH place.route
    RETURN r, true AS here
    UNION ALL
    MATCH (above:Region) WHERE ${ABOVE_PLACE}
    RETURN above AS r, false AS here
  }
  CALL (r, here) {
    MATCH (r)<-[:LOCATED_IN]-(p:Project) WHERE here
    RETURN ${END_KINDS.indexOf('projects')} AS kind, p.id AS key, null AS calling
    UNION ALL
    MATCH (r)<-[:LOCATED_IN|SERVES]-(o:Organisation)
    RETURN ${END_KINDS.indexOf('organisations')} AS kind, o.id AS key, o.kind AS calling
    UNION ALL
    RETURN ${END_KINDS.indexOf('regions')} AS kind, r.id AS key, null AS calling
  }
  RETURN kind, key, max(here) AS here, calling`;

/** Firms as they are asked for: into what each was merged, or what is known of it. */
export const FIRMS = `
  UNWIND $rows AS id
  OPTIONAL MATCH (merged:${MERGED_LABEL} {id: id})
  OPTIONAL MATCH (e:Enterprise {id: id}) WHERE e.sort IS NOT NULL
  OPTIONAL MATCH (e)-[:LOCATED_IN]->(r:Region)
  RETURN id, merged.into AS into, e IS NOT NULL AS known, r.route AS place`;

/** Each query says which lines it asks for: of a group, inside or outside a region, or of no known place. */
const LINES = `
  UNWIND $queries AS q
  OPTIONAL MATCH (place:Region {id: q.region})
  WITH q, coalesce(place.route, 'nowhere') AS route
  CALL (q, route) {
    MATCH (s:Segment {id: q.segment})<-[p:PRODUCES]-(e:Enterprise)
    OPTIONAL MATCH (e)-[:LOCATED_IN]->(r:Region)
    WITH q, p, e, r,
      CASE WHEN e.ceased THEN '1' ELSE '0' END
        + CASE p.status WHEN 'active' THEN '0' WHEN 'planned' THEN '1' ELSE '2' END
        + CASE WHEN e.institution THEN '1' ELSE '0' END AS rank
    WHERE CASE q.of
      WHEN 'group' THEN e.group = q.group
      WHEN 'inside' THEN r.route STARTS WITH route
      WHEN 'outside' THEN e.abroad OR NOT r.route STARTS WITH route
      ELSE r IS NULL AND NOT e.abroad
    END`;

export const COUNT_LINES = `${LINES}
    RETURN count(e) AS total
  }
  RETURN q.at AS at, total`;

export const PAGE_OF_LINES = `${LINES}
      AND e.group >= q.holding
      AND (e.group > q.holding OR rank > q.rank OR rank = q.rank AND e.id > q.id)
    RETURN p, e, r, rank ORDER BY e.group, rank, e.id LIMIT $limit
  }
  RETURN q.at AS at, e.id AS enterprise, q.segment AS segment, p.status AS status, coalesce(p.asOf, '') AS asOf,
    e.group AS group, r.id AS region, e.abroad AS abroad, e.institution AS institution, e.ceased AS ceased, rank,
    p.canonicalUnit AS unit, toString(p.millionths) AS millionths`;

/** Of the segments named: two stages, holding groups by county first, then along each county's path to the country. */
export const ROLL_UP = `
  UNWIND $rows AS id
  MATCH (s:Segment {id: id})<-[p:PRODUCES]-(e:Enterprise)
  WHERE p.status <> 'closed' AND NOT e.ceased
  OPTIONAL MATCH (e)-[:LOCATED_IN]->(r:Region)
  WITH s, p, e, r WHERE r IS NOT NULL OR e.abroad
  WITH s.id AS segment, e.group AS holding, r,
    max(CASE WHEN p.status = 'active' THEN coalesce(p.asOf, '') END) AS newest,
    sum(CASE WHEN p.status = 'active' THEN 1 ELSE 0 END) AS running,
    sum(CASE WHEN p.status = 'active' AND NOT e.institution THEN 1 ELSE 0 END) AS firmRunning
  WITH segment, holding, sum(firmRunning) AS firmAnywhere,
    collect({path: coalesce(r.path, []), newest: newest, running: running, firmRunning: firmRunning}) AS places
  UNWIND places AS place
  UNWIND place.path + [''] AS region
  WITH region, segment, holding, firmAnywhere, max(place.newest) AS newest,
    sum(place.running) AS running, sum(place.firmRunning) AS firmRunning
  WITH region, segment, newest,
    sum(CASE WHEN running > 0 THEN 1 ELSE 0 END) AS active,
    sum(CASE WHEN running = 0 THEN 1 ELSE 0 END) AS planned,
    sum(CASE WHEN firmRunning > 0 THEN 1 ELSE 0 END) AS firms,
    sum(CASE WHEN firmRunning > 0 AND firmRunning = firmAnywhere THEN 1 ELSE 0 END) AS firmsOnlyHere
  ORDER BY newest DESC
  RETURN region, segment, sum(active) AS active, sum(planned) AS planned, sum(firms) AS firms,
    sum(firmsOnlyHere) AS firmsOnlyHere,
    collect(CASE WHEN newest IS NULL THEN null WHEN active > 1 THEN [newest, newest] ELSE [newest] END)[0..2] AS newestActive
  ORDER BY segment, region`;

/**
 * Only groups of which some capacity is known are looked at, with all that they run: a group counts as known where every
 * running line of it has a capacity in one unit. Sums are text, for they may be longer than a number holds.
 */
export const ROLL_UP_CAPACITIES = `
  UNWIND $rows AS id
  MATCH (s:Segment {id: id})<-[p:PRODUCES]-(e:Enterprise)
  WHERE p.canonicalUnit IS NOT NULL AND p.status <> 'closed' AND NOT e.ceased
  WITH DISTINCT s, e.group AS holding
  MATCH (s)<-[p:PRODUCES]-(e:Enterprise {group: holding})
  WHERE p.status <> 'closed' AND NOT e.ceased
  OPTIONAL MATCH (e)-[:LOCATED_IN]->(r:Region)
  WITH s, holding, p, e, r WHERE r IS NOT NULL OR e.abroad
  UNWIND coalesce(r.path, []) + [''] AS region
  WITH s.id AS segment, holding, region, p.canonicalUnit AS unit,
    sum(CASE WHEN p.status = 'active' THEN coalesce(p.millionths, 0) ELSE 0 END) AS running,
    sum(CASE WHEN p.status = 'active' THEN 1 ELSE 0 END) AS lines,
    sum(CASE WHEN p.status = 'planned' THEN coalesce(p.millionths, 0) ELSE 0 END) AS planned
  WITH segment, holding, region, sum(lines) AS allLines,
    collect({unit: unit, running: running, lines: lines, planned: planned}) AS parts
  UNWIND parts AS part
  WITH segment, region, part.unit AS unit, part, part.lines > 0 AND part.lines = allLines AS isKnown
  WHERE unit IS NOT NULL
  RETURN region, segment, unit, toString(sum(part.running)) AS total, toString(max(part.running)) AS largest,
    sum(CASE WHEN isKnown THEN 1 ELSE 0 END) AS known, toString(sum(part.planned)) AS planned
  ORDER BY segment, region, unit`;

// --- Makers: running productions of firms that stand, in places that are known ----------------------------------------

/**
 * Of the firms named. `sought` is the segment where the production counts; `merit` the most that it can get wherever it is
 * wanted: an expansion counts as if it were new.
 */
export const LAY_MAKERS = `
  UNWIND $rows AS id
  MATCH (e:Enterprise {id: id})
  OPTIONAL MATCH (e)<-[:COMES_FROM]-(x:Signal) WHERE x.month IS NOT NULL
  WITH e, max(x.month) AS signalled
  SET e.signalled = signalled
  WITH e
  MATCH (e)-[p:PRODUCES]->(s:Segment)
  WITH e, p, s, p.status = 'active' AND NOT e.ceased AND NOT e.institution
    AND (e.abroad OR EXISTS { (e)-[:LOCATED_IN]->(:Region) }) AS counts
  SET p.sought = CASE WHEN counts THEN s.id END,
    p.merit = CASE WHEN counts THEN p.capability + p.scale + e.reputation
      + CASE WHEN e.signalled IS NULL THEN 0 ELSE ${SIGNAL} END END`;

export const REGIONS_BELOW = `
  MATCH (top:Region {id: $region})
  MATCH (r:Region) WHERE r.route STARTS WITH top.route
  RETURN r.id AS id`;

/** Regions inside, and groups that run the segment there. */
export const INSIDE = `
  MATCH (top:Region {id: $home})
  MATCH (r:Region) WHERE r.route STARTS WITH top.route
  OPTIONAL MATCH (r)<-[:LOCATED_IN]-(e:Enterprise)-[p:PRODUCES]->() WHERE p.sought = $segment
  RETURN collect(DISTINCT r.id) AS regions, collect(DISTINCT e.group) AS groups`;

/** Which parts of a filter are given. */
export interface MakerParts {
  region: boolean;
  tags: boolean;
  listed: boolean;
  capacity: boolean;
  places: boolean;
  enterprises: boolean;
}

const makerPasses = ({ region, tags, listed, capacity, places, enterprises }: MakerParts): string =>
  [
    'NOT coalesce($inside[e.region], false)',
    'NOT coalesce($groups[e.group], false)',
    '(p.sought = $sought OR NOT EXISTS { (:Enterprise {group: e.group})-[x:PRODUCES]->() WHERE x.sought = $sought })',
    region && '$within[e.region]',
    tags && 'all(tag IN $tags WHERE tag IN e.tags)',
    listed && 'coalesce(e.listed, false) = $listed',
    capacity && 'p.canonicalUnit = $unit AND p.millionths >= $least',
    places && '$near[e.region]',
    enterprises && 'e.id IN $enterprises',
  ]
    .filter(Boolean)
    .join(' AND ');

type WeighedByEngine = Extract<CandidateContributionName, 'capability' | 'capacity' | 'tags' | 'signals' | 'finds'>;
const weighed = (points: string, name: WeighedByEngine): string =>
  `(${points}) * $weights.${name} / ${CANDIDATE_DEFAULTS.weights[name]}`;
/** `$decay` holds what is left after so many halvings. */
const SIGNALLED = `CASE WHEN e.signalled IS NULL OR $asOf IS NULL THEN 0 ELSE
  coalesce($decay[CASE WHEN $asOf > e.signalled THEN ($asOf - e.signalled) / $halfLife ELSE 0 END], 0) END`;
const SCORED = `
  WITH e, p, $segments[p.sought] AS asked
  WITH e, p, asked, reduce(sum = 0, other IN [(e)-[r:PRODUCES]->() WHERE r.sought <> $sought | r.sought] |
    sum + coalesce($foundElse[other], 0)) AS besides
  WITH e, p, asked.worth AS worth, ${[
    weighed('p.capability * asked.worth / 1000', 'capability'),
    weighed('p.scale', 'capacity'),
    weighed('e.reputation', 'tags'),
    weighed(SIGNALLED, 'signals'),
    weighed(`$found + CASE WHEN besides > ${MOST_FOUND_ELSE} THEN ${MOST_FOUND_ELSE} ELSE besides END`, 'finds'),
    'coalesce($places[e.region], 0)',
    'coalesce($tied[e.id], 0)',
  ].join(' + ')} AS score`;
const scoredRow = (isTied: boolean): string => `
  RETURN e.id AS enterprise, e.group AS group, p.sought AS segment, p.merit AS merit, worth, score, ${isTied} AS isTied`;
const BEST_FIRST = 'ORDER BY score DESC, worth DESC, enterprise LIMIT $many';

const PRODUCED = '(e)-[p:PRODUCES]->()';
const BY_MERIT = 'USING INDEX p:PRODUCES(sought, merit)';

/** Who is tied to the place, whatever its merit. */
export const makersTied = (parts: MakerParts): string => `
  UNWIND keys($tied) AS id
  MATCH (e:Enterprise {id: id})-[p:PRODUCES]->()
  WHERE p.sought IN keys($segments) AND ${makerPasses(parts)}
  ${SCORED} ${scoredRow(true)} ${BEST_FIRST}`;

/** They, and the first by merit of each segment. */
export const makersFirst = (parts: MakerParts): string => `
  ${makersTied(parts)}
  UNION ALL
  UNWIND keys($segments) AS segment
  CALL (segment) {
    MATCH ${PRODUCED} ${BY_MERIT}
    WHERE p.sought = segment AND p.merit >= 0 AND ${makerPasses(parts)}
    RETURN e, p ORDER BY p.sought DESC, p.merit DESC LIMIT $limit
  }
  ${SCORED} ${scoredRow(false)}`;

/** From the floor of each segment on, of those that may come to the bar without what they would find. */
export const makersAbove = (parts: MakerParts): string => `
  UNWIND $floors AS asked
  MATCH ${PRODUCED} ${BY_MERIT}
  WHERE p.sought = asked.segment AND p.merit >= asked.floor AND ${makerPasses(parts)}
    AND p.merit + coalesce($places[e.region], 0) + coalesce($tied[e.id], 0) >= $bar
  ${SCORED} ${scoredRow(false)} ${BEST_FIRST}`;

export const countMakers = (parts: MakerParts): string => `
  MATCH (e)-[p:PRODUCES]->() WHERE p.sought IN keys($segments) AND ${makerPasses(parts)}
  RETURN count(DISTINCT e.group) AS total`;

/** Regions inside, and the groups that run each of the segments there. */
export const INSIDE_BY_SEGMENT = `
  MATCH (top:Region {id: $home})
  MATCH (r:Region) WHERE r.route STARTS WITH top.route
  OPTIONAL MATCH (r)<-[:LOCATED_IN]-(e:Enterprise)-[p:PRODUCES]->() WHERE p.sought IN $segments
  RETURN collect(DISTINCT r.id) AS regions, collect(DISTINCT p.sought + '|' + e.group) AS groups`;
/** Firms elsewhere that run one of the segments which their group does not run inside. */
const makersElsewhere = (within: boolean) => `
  MATCH (e)-[p:PRODUCES]->()
  WHERE p.sought IN $segments AND NOT coalesce($inside[e.region], false)
    AND NOT coalesce($groups[p.sought + '|' + e.group], false) ${within ? 'AND $within[e.region]' : ''}`;
export const makersByRegion = (within: boolean) => `${makersElsewhere(within)}
  WITH CASE WHEN e.abroad THEN null ELSE e.region END AS region, e
  WITH region, count(DISTINCT e) AS firms
  RETURN region, firms ORDER BY coalesce(region, '')`;
export const makersBySegment = (within: boolean) => `${makersElsewhere(within)}
  RETURN p.sought AS segment, count(DISTINCT e) AS firms ORDER BY segment`;
export const COUNT_UNPLACED = `
  MATCH (s:Segment)<-[p:PRODUCES]-(e:Enterprise)
  WHERE s.id IN $segments AND p.status = 'active' AND NOT e.ceased AND NOT e.institution AND NOT e.abroad
    AND NOT EXISTS { (e)-[:LOCATED_IN]->(:Region) } AND NOT coalesce($groups[s.id + '|' + e.group], false)
  RETURN count(DISTINCT e) AS total`;

export const MAKERS_IN_FULL = `
  UNWIND $rows AS row
  MATCH (e:Enterprise {id: row.enterprise})-[p:PRODUCES]->() WHERE p.sought = row.segment
  RETURN e.id AS enterprise, e.group AS group, p.sought AS segment, e.region AS region, e.abroad AS abroad,
    coalesce(p.asOf, '') AS asOf, p.canonicalUnit AS unit, toString(p.millionths) AS millionths, p.capability AS capability,
    p.scale AS scale, e.reputation AS reputation, e.tags AS tags, e.listed AS listed, e.signalled AS signalled,
    COLLECT { MATCH (e)<-[:COMES_FROM]-(x:Signal) WHERE x.month = e.signalled RETURN x.id ORDER BY x.id LIMIT 1 } AS signals,
    COLLECT { MATCH (e)-[r:PRODUCES]->() WHERE r.sought <> p.sought RETURN r.sought ORDER BY r.sought } AS others`;

/** Numbers of TIE_KINDS, END_KINDS and LINK_RELATIONS. */
const tieOrder = (kind: TieKind): number => TIE_KINDS.indexOf(kind);
const endOrder = (kind: EndKind): number => END_KINDS.indexOf(kind);
const relationOrder = (relation: LinkRelation): number => LINK_RELATIONS.indexOf(relation);
/** A link, or a project, that says so: it is read only of those who make what is asked for. */
const told = (tie: TieKind, kind: EndKind, other: string, says: string): string =>
  `RETURN x, ${tieOrder(tie)} AS tie, ${endOrder(kind)} AS kind, ${other} AS other, ${says} AS says`;

/** Seen from the place, as a link lies there; outward is away from it. A holding that makes the two one group is told as the group. */
export const TIES = `
  MATCH (top:Region {id: $region})
  CALL (top) {
    MATCH (r:Region) WHERE r.route STARTS WITH top.route
    MATCH (r)<-[:LOCATED_IN]-(h:Enterprise) WHERE NOT h.ceased
    MATCH (h)-[l:SUPPLIES|HOLDS|RELATED_TO]-(x:Enterprise)
    WHERE coalesce(l.inForce, true) AND NOT coalesce(l.controlling, false)
    RETURN x, CASE type(l) WHEN 'SUPPLIES' THEN ${tieOrder('supply')} WHEN 'HOLDS' THEN ${tieOrder('holding')}
      ELSE ${tieOrder('joint')} END AS tie, ${endOrder('enterprises')} AS kind, h AS other, l AS says
    UNION ALL
    MATCH (r:Region) WHERE r.route STARTS WITH top.route OR r.id IN $above
    MATCH (r)-[l:RELATED_TO]-(x:Enterprise)
    ${told('contact', 'regions', 'r', 'l')}
    UNION ALL
    MATCH (o:Organisation)
    WHERE EXISTS { (o)-[:LOCATED_IN|SERVES]->(r:Region) WHERE r.route STARTS WITH top.route }
      OR EXISTS { (o)-[:SERVES]->(r:Region) WHERE r.id IN $above }
    MATCH (o)-[l:RELATED_TO]-(x:Enterprise)
    ${told('contact', 'organisations', 'o', 'l')}
    UNION ALL
    MATCH (r:Region) WHERE r.route STARTS WITH top.route
    MATCH (r)<-[:LOCATED_IN]-(j:Project)-[l:FINANCED_BY]->(x:Enterprise)
    ${told('joint', 'projects', 'j', 'l')}
    UNION ALL
    MATCH (r:Region) WHERE r.route STARTS WITH top.route
    MATCH (r)<-[:LOCATED_IN]-(h:Enterprise) WHERE NOT h.ceased
    WITH h.group AS group, min(h.id) AS member
    MATCH (x:Enterprise {group: group}) WHERE x.id <> member
    MATCH (h:Enterprise {id: member})
    ${told('group', 'enterprises', 'h', 'null')}
  }
  WITH * WHERE EXISTS { (x)-[m:PRODUCES]->() WHERE m.sought IN $segments }
  RETURN x.id AS enterprise, tie, kind AS otherKind, other.id AS other,
    CASE type(says) WHEN 'SUPPLIES' THEN ${relationOrder('supplies')} WHEN 'HOLDS' THEN ${relationOrder('holds')}
      WHEN 'RELATED_TO' THEN ${relationOrder('related')} WHEN 'FINANCED_BY' THEN ${relationOrder('invests')} END AS relation,
    CASE WHEN type(says) <> 'FINANCED_BY' AND startNode(says) = x OR type(says) = 'FINANCED_BY' THEN 0 ELSE 1 END AS outward,
    CASE type(says) WHEN 'FINANCED_BY' THEN other.id ELSE says.key END AS record, says.kind AS word,
    coalesce(CASE type(says) WHEN 'FINANCED_BY' THEN other.dated ELSE says.dated END, '') AS dated`;

const reasonOrder = (reason: LeftOutReason): number => LEFT_OUT_REASONS.indexOf(reason);
/** The numbers of the reasons follow LEFT_OUT_REASONS; null is a candidate. */
const LEFT_OUT = `
  CALL () {
    MATCH (:Segment {id: $segment})<-[p:PRODUCES]-(e:Enterprise)
    RETURN e, CASE
      WHEN e.institution THEN ${reasonOrder('institution')}
      WHEN e.ceased THEN ${reasonOrder('ceased')}
      WHEN p.status = 'closed' THEN ${reasonOrder('closed')}
      WHEN p.status = 'active' AND $inside[e.region] THEN ${reasonOrder('here')}
      WHEN $groups[e.group] THEN ${reasonOrder('group-here')}
      WHEN p.status = 'planned' THEN ${reasonOrder('planned')}
      WHEN NOT e.abroad AND NOT EXISTS { (e)-[:LOCATED_IN]->(:Region) } THEN ${reasonOrder('unplaced')}
    END AS reason
    UNION ALL
    MATCH (e:Enterprise)-[l:SUPPLIES]->() WHERE l.segment = $segment
    WITH DISTINCT e WHERE NOT EXISTS { (e)-[:PRODUCES]->(:Segment {id: $segment}) }
    RETURN e, CASE WHEN e.institution THEN ${reasonOrder('institution')} WHEN e.ceased THEN ${reasonOrder('ceased')}
      ELSE ${reasonOrder('unproven')} END AS reason
  }
  WITH e, reason WHERE reason IS NOT NULL`;

export const COUNT_LEFT_OUT = `${LEFT_OUT} RETURN reason, count(e) AS total`;
export const LEFT_OUT_PAGE = `${LEFT_OUT}
  AND reason IN $reasons AND (reason > $reason OR reason = $reason AND (e.sort > $sort OR e.sort = $sort AND e.id > $id))
  RETURN e.id AS enterprise, e.sort AS sort, reason ORDER BY reason, e.sort, e.id LIMIT $limit`;

// --- The log ---------------------------------------------------------------------------------------------------------

export const WRITE_CHANGE = `CREATE (c:Change) SET c = $change`;

export const WRITE_EDITS = `
  MATCH (c:Change {revision: $revision})
  UNWIND $rows AS row
  CREATE (c)-[:MADE]->(e:Edit)
  SET e = row`;

export const CHANGE = `MATCH (c:Change {revision: $revision}) RETURN properties(c) AS change`;
export const COUNT_CHANGES = `MATCH (c:Change) RETURN count(c) AS total`;
export const PAGE_OF_CHANGES = `
  MATCH (c:Change) WHERE c.revision < $before
  RETURN properties(c) AS change ORDER BY c.revision DESC LIMIT $limit`;

export const COUNT_EDITS = `MATCH (:Change {revision: $revision})-[:MADE]->(e:Edit) RETURN count(e) AS total`;

const EDITS = `MATCH (:Change {revision: $revision})-[:MADE]->(e:Edit) WITH e, coalesce(e.list, 'claim') AS list`;
const EDIT_ORDER = 'list, e.kind, e.key, e.source';

export const ALL_EDITS = `${EDITS} RETURN properties(e) AS edit ORDER BY ${EDIT_ORDER}`;

export const PAGE_OF_EDITS = `
  ${EDITS}
  WHERE list > $list OR list = $list AND (e.kind > $kind OR e.kind = $kind AND
    (e.key > $key OR e.key = $key AND e.source > $source))
  RETURN properties(e) AS edit ORDER BY ${EDIT_ORDER} LIMIT $limit`;

export const COUNT_EDITS_SINCE = `
  MATCH (c:Change) WHERE c.revision > $since RETURN sum(c.added + c.changed + c.removed) AS total`;

export const EDITS_SINCE = `
  MATCH (c:Change) WHERE c.revision > $since
  MATCH (c)-[:MADE]->(e:Edit)
  RETURN properties(e) AS edit ORDER BY c.revision, e.kind, e.key, e.source`;

export const LATER_EDITS = `
  ${EDITS}
  WITH e AS mine, list
  MATCH (e:Edit {key: mine.key})<-[:MADE]-(c:Change)
  WHERE c.revision > $revision AND e.kind = mine.kind AND e.source = mine.source AND coalesce(e.list, 'claim') = list
  WITH mine, list, max(c.revision) AS later
  RETURN properties(mine) AS edit, later ORDER BY list, mine.kind, mine.key, mine.source`;

/** Merges that were edited after a revision, each with the last that did. */
export const LATER_MERGES = `
  UNWIND $aliases AS alias
  MATCH (e:Edit {key: ''})<-[:MADE]-(c:Change)
  WHERE c.revision > $revision AND e.kind = alias AND e.list IS NOT NULL
  RETURN alias, max(c.revision) AS later ORDER BY alias`;

// --- Kept documents --------------------------------------------------------------------------------------------------

/** Keeping waits for no import: it has a lock of its own. */
export const LOCK_KEPT = `
  MERGE (m:Liantu {id: 'kept'})
  SET m.locked = true
  REMOVE m.locked`;

export const KNOWS_KEPT = `OPTIONAL MATCH (m:Liantu {id: 'kept'}) RETURN m IS NOT NULL AS known`;

export const KEPT_NAMED = `
  UNWIND $rows AS row MATCH (k:Kept {kind: row.kind, id: row.id}) RETURN properties(k) AS kept`;

export const SIZES_OF_KEPT = `
  UNWIND $rows AS row
  OPTIONAL MATCH (k:Kept {kind: row.kind, parent: row.parent})
  RETURN row.kind AS kind, row.parent AS parent, count(k) AS total`;

export const DROP_KEPT = `UNWIND $rows AS row MATCH (k:Kept {kind: row.kind, id: row.id}) DELETE k`;
export const DROP_KEPT_UNDER = `UNWIND $rows AS row MATCH (k:Kept {kind: row.kind, parent: row.parent}) DELETE k`;
export const WRITE_KEPT = `UNWIND $rows AS row MERGE (k:Kept {kind: row.kind, id: row.id}) SET k = row`;

/** A body is JSON: within its texts a quotation mark never stands without a backslash. */
export const KEPT_ENTRIES_OF = `
  MATCH (k:Kept {kind: 'shortlist_entries'})
  WHERE any(told IN $told WHERE k.body CONTAINS told)
  RETURN properties(k) AS kept ORDER BY k.sort, k.id`;

const keptOf = (under: boolean) => `MATCH (k:Kept {kind: $kind${under ? ', parent: $parent' : ''}})`;
export const countKept = (under: boolean) => `${keptOf(under)} RETURN count(k) AS total`;
export const pageOfKept = (under: boolean) => `
  ${keptOf(under)}
  WHERE k.sort >= $sort AND (k.sort > $sort OR k.id > $id)
  RETURN properties(k) AS kept ORDER BY k.sort, k.id LIMIT $limit`;

// --- For tests only: see emptying.ts ---------------------------------------------------------------------------------

export const IS_FOR_TESTS = `
  OPTIONAL MATCH (t:TestDatabase)
  RETURN count(t) > 0 AS marked, EXISTS { MATCH (n) WHERE NOT n:TestDatabase } AS filled`;
export const MARK_FOR_TESTS = `CREATE (:TestDatabase)`;
export const WIPE_BATCH = `
  MATCH (n) WHERE NOT n:TestDatabase AND NOT n:Liantu AND NOT n:Region AND NOT EXISTS { (n)-[:NAMES]->(:Region) }
  WITH n LIMIT $limit
  DETACH DELETE n
  RETURN count(*) AS gone`;
/** Between places that stay. */
export const WIPE_RELATIONS = `MATCH (:Region)-[r:RELATED_TO]->(:Region) DELETE r`;
export const WIPE_META = `MATCH (m:Liantu) SET m.revision = 0, m.regions = ''`;
