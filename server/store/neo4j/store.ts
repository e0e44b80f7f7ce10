// Neo4j as an engine: opens a database, founds it where it is empty, and answers the port's questions.
import { invalid } from '../../chain/errors.ts';
import { canonicalId } from '../alias.ts';
import { checkPage } from '../paging.ts';
import { EDITION } from '../regions/builtIn.ts';
import { BY_NAME, partsOfPosition } from '../enterpriseOrder.ts';
import { Recollection } from '../recollection.ts';
import type { Store } from '../store.ts';
import { countMakers, pageLeftOut, readMakers, readTies } from './candidates.ts';
import { applyChange, undoChange } from './change.ts';
import { countConflicts, pageConflicts } from './conflicting.ts';
import { connect, type Connection, type Run } from './connection.ts';
import { countEnterprises } from './countingEnterprises.ts';
import * as cypher from './cypher.ts';
import { pageFirmChanges, pageFirmRecords } from './firmRecords.ts';
import { readIntroduced, readIntroductions } from './introducing.ts';
import { keep, pageKept, prepareKeeping, readEntriesOf, readKept } from './keeping.ts';
import { pageLines, readGroups } from './lines.ts';
import { pageLinks } from './linking.ts';
import { pageEnterprises, pageProducers, readProductions } from './listing.ts';
import { countUnplaced, readMakerPlaces } from './makerPlaces.ts';
import { pageChanges, pageClaims, pageClaimsUnder, pageEdits, readAliasesOf, readThings } from './reading.ts';
import { refreshRegions } from './regions.ts';
import { renewGraph, type OnRenewal } from './renewing.ts';
import { readAtOnce, readRevision, type Reading } from './revision.ts';
import { search } from './searching.ts';
import { pageSourced } from './sourcing.ts';
import { readSnapshotSource, readSnapshotUpdate } from './updating.ts';

export interface Neo4jLocation {
  /** neo4j://…, bolt://… and their +s, +ssc forms. */
  url: string;
  user?: string | null;
  password?: string | null;
  database?: string | null;
}

/** @throws UNAVAILABLE within seconds where Neo4j does not answer; INVALID where the database holds another graph. */
export async function openNeo4jStore(
  { url, user, password, database }: Neo4jLocation,
  { onRenewal }: { onRenewal?: OnRenewal } = {},
): Promise<Store> {
  const connection = await connect({ url, user: user ?? null, password: password ?? null, database: database ?? null });
  try {
    return await storeOn(connection, onRenewal);
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** Grows with every change of labels, properties or indexes that an older program could not live with. */
const SCHEMA = 3;
/** Since this schema claims lie as they do now: what is drawn of them can be drawn anew. */
const OLDEST_CLAIMS = 1;
/** Who belongs to a place, and whom they know, is much: so many places are remembered. */
const FEW_PLACES = 16;

export async function storeOn(connection: Connection, onRenewal: OnRenewal = () => undefined): Promise<Store> {
  await found(connection, onRenewal);
  await prepareKeeping(connection);
  const memory = new Recollection();
  const places = new Recollection(FEW_PLACES);
  const change = <T>({ dryRun }: { dryRun?: boolean }, work: (run: Run) => Promise<T>): Promise<T> =>
    dryRun ? connection.rehearse(work) : connection.write(work);
  const reading = async <T>(read: (reading: Reading) => Promise<T>): Promise<T> =>
    (await readAtOnce(connection, read)).answer;
  const once = <T>(read: (run: Run) => Promise<T>): Promise<T> => reading(({ run }) => read(run));
  return {
    engine: 'neo4j',
    revision: () => connection.read(readRevision),
    apply: (draft) => change(draft, (run) => applyChange(run, draft)),
    undo: (revision, by) => change(by, (run) => undoChange(run, revision, by)),
    changes: async (page) => {
      checkPage(page, 1);
      return once((run) => pageChanges(run, page));
    },
    edits: (revision, page) => once((run) => pageEdits(run, revision, page)),
    claims: async (kind, page) => {
      checkPage(page, 2);
      return once((run) => pageClaims(run, kind, page));
    },
    claimsAbout: async (things) => (things.length === 0 ? [] : once((run) => readThings(run, things))),
    claimsUnder: async (enterprise, page) => {
      checkPage(page, 3);
      return once((run) => pageClaimsUnder(run, enterprise, page));
    },
    canonicalIds: async (ids) => {
      const aliases = await once((run) => readAliasesOf(run, ids));
      return ids.map((id) => canonicalId(id, aliases));
    },
    snapshotSource: async () => {
      const { answer, revision } = await readAtOnce(connection, ({ run }) => readSnapshotSource(run));
      return { revision, ...answer };
    },
    snapshotUpdate: async (since) => {
      const { answer, revision } = await readAtOnce(connection, ({ run }) => readSnapshotUpdate(run, since));
      return answer === null || since > revision ? null : { revision, ...answer };
    },
    listEnterprises: async (filter, page, listing = BY_NAME) => {
      checkPage(page, partsOfPosition(listing.order));
      return once((run) => pageEnterprises(run, filter, page, listing, memory));
    },
    countEnterprises: (filter, by) => once((run) => countEnterprises(run, filter, by, memory)),
    productionsOf: async (enterprises) =>
      enterprises.length === 0 ? [] : once((run) => readProductions(run, enterprises)),
    producers: async (queries) => (queries.length === 0 ? [] : once((run) => pageProducers(run, queries))),
    holdingGroups: (enterprises) => once((run) => readGroups(run, enterprises)),
    lines: (queries) => once((run) => pageLines(run, queries)),
    firmRecords: async (query) => {
      checkPage(query.page, 1);
      return once((run) => pageFirmRecords(run, query));
    },
    firmChanges: async (enterprise, page) => {
      checkPage(page, 1);
      return once((run) => pageFirmChanges(run, enterprise, page));
    },
    introductions: (queries) => readIntroductions(connection, places, queries),
    hasIntroduction: (enterprises, region, within) => readIntroduced(connection, places, enterprises, region, within),
    conflicts: async (query, page) => {
      checkPage(page, 2);
      return once((run) => pageConflicts(run, query, page));
    },
    countConflicts: (query) => once((run) => countConflicts(run, query)),
    links: (queries) => once((run) => pageLinks(run, queries)),
    sourced: (queries) => once((run) => pageSourced(run, queries)),
    makers: (query, page) => reading((one) => readMakers(one, query, page)),
    countMakers: (query) => once((run) => countMakers(run, query)),
    makerPlaces: (query) => once((run) => readMakerPlaces(run, query)),
    countUnplaced: (query) => once((run) => countUnplaced(run, query)),
    ties: (query) => reading((one) => readTies(one, query)),
    leftOut: (query) => once((run) => pageLeftOut(run, query)),
    search: (text, first) => once((run) => search(run, text, first)),
    keep: (edits) => connection.write((run) => keep(run, edits)),
    kept: async (query) => {
      checkPage(query.page, 2);
      return connection.read((run) => pageKept(run, query));
    },
    keptNamed: (kind, ids) => connection.read((run) => readKept(run, kind, ids)),
    entriesOf: (enterprises) => connection.read((run) => readEntriesOf(run, enterprises)),
    close: () => connection.close(),
  };
}

/** Makes an empty database ours, and brings the built-in regions up to the edition of this program. */
async function found(connection: Connection, onRenewal: OnRenewal): Promise<void> {
  const look = async (run: Run) =>
    (await run<{ schema: number | null; regions: string | null; filled: boolean }>(cypher.LOOK_AROUND))[0];
  const seen = await connection.read(look);
  if (seen?.schema === undefined || seen.schema === null) {
    if (seen?.filled) {
      throw invalid(
        '[store:neo4j] The database holds another graph: name an empty one in LIANTU_NEO4J_DATABASE, or empty it',
      );
    }
    await connection.write(async (run) => {
      for (const statement of cypher.SCHEMA) await run(statement);
    });
    await connection.write((run) => run(cypher.AWAIT_INDEXES));
    await connection.write((run) => run(cypher.FOUND, { schema: SCHEMA }));
  } else if (seen.schema >= OLDEST_CLAIMS && seen.schema < SCHEMA) {
    await renewGraph(connection, SCHEMA, onRenewal);
  } else if (seen.schema !== SCHEMA) {
    throw invalid(
      `[store:neo4j] The database was made by another version (schema ${seen.schema}, here ${SCHEMA}): export it there, and import it into an empty one`,
    );
  }
  if (seen?.regions === EDITION) return;
  await connection.write(async (run) => {
    const [meta] = await run<{ regions: string }>(cypher.LOCK);
    if (meta?.regions === EDITION) return;
    await refreshRegions(run);
    await run(cypher.SET_REGIONS, { edition: EDITION });
  });
}
