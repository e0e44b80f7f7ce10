// The embedded engine: one file, no server. Calls are short, so they run where they are made; a change is one transaction.
import { canonicalId } from '../alias.ts';
import { BY_NAME } from '../enterpriseOrder.ts';
import type { Store } from '../store.ts';
import { countMakers, pageLeftOut, readMakers, readTies } from './candidates.ts';
import { applyChange, undoChange } from './change.ts';
import { countConflicts, pageConflicts } from './conflicting.ts';
import { Connection, type ConnectionOptions } from './connection.ts';
import { countEnterprises } from './countingEnterprises.ts';
import { pageFirmChanges, pageFirmRecords } from './firmRecords.ts';
import { readIntroduced, readIntroductions } from './introducing.ts';
import { keep, pageKept, readEntriesOf, readKept } from './keeping.ts';
import { pageLines, readGroups } from './lines.ts';
import { readLinks } from './linking.ts';
import { pageEnterprises, pageProducers, readProductions } from './listing.ts';
import { countUnplaced, readMakerPlaces } from './makerPlaces.ts';
import {
  pageChanges,
  pageClaims,
  pageClaimsUnder,
  pageEdits,
  readAliases,
  readClaimsOf,
  readRevision,
  readThings,
} from './reading.ts';
import { buildRegions, holdsEdition } from './regions.ts';
import { renewProjection, type OnRenewal } from './renewing.ts';
import { searchThings } from './searching.ts';
import { readSourced } from './sourcing.ts';
import { readInTurns } from './turns.ts';
import { readSource, readUpdate } from './updating.ts';
import { rankSources } from '../sourceRank.ts';

export interface OpenOptions extends Partial<ConnectionOptions> {
  /** Told where a file of an older version is made to fit this one, which takes as long as an import. */
  onRenewal?: OnRenewal;
}

/**
 * Makes the file and its folder where they are not there yet; `:memory:` lives as long as the store.
 * @throws UNAVAILABLE where the file cannot be opened or written; INVALID where it is not a store, or of another version.
 */
export async function openSqliteStore(path: string, options: OpenOptions = {}): Promise<Store> {
  const connection = new Connection(path, options);
  try {
    if (connection.isOld()) renewProjection(connection, options.onRenewal);
    if (!holdsEdition(connection)) {
      connection.write(() => buildRegions(connection, rankSources(readClaimsOf(connection, 'sources'))));
    }
  } catch (error) {
    connection.close();
    throw error;
  }
  return storeOf(connection);
}

/** Mostly async only in shape: a method is one transaction, but for those that read much and take turns with the others. */
function storeOf(connection: Connection): Store {
  const read = async <T>(work: () => T): Promise<T> => connection.read(work);
  const write = async <T>(work: () => T): Promise<T> => connection.write(work);
  const change = async <T>({ dryRun }: { dryRun?: boolean }, work: () => T): Promise<T> =>
    dryRun ? connection.rehearse(work) : connection.write(work);
  return {
    engine: 'sqlite',
    revision: () => read(() => readRevision(connection)),
    apply: (draft) => change(draft, () => applyChange(connection, draft)),
    undo: (revision, by) => change(by, () => undoChange(connection, revision, by)),
    changes: (page) => read(() => pageChanges(connection, page)),
    edits: (revision, page) => read(() => pageEdits(connection, revision, page)),
    claims: (kind, page) => read(() => pageClaims(connection, kind, page)),
    claimsAbout: (things) => read(() => readThings(connection, things)),
    claimsUnder: (enterprise, page) => read(() => pageClaimsUnder(connection, enterprise, page)),
    canonicalIds: (ids) =>
      read(() => {
        const aliases = readAliases(connection);
        return ids.map((id) => canonicalId(id, aliases));
      }),
    snapshotSource: () => readInTurns(connection, () => readSource(connection)),
    snapshotUpdate: (since) => readInTurns(connection, () => readUpdate(connection, since)),
    listEnterprises: (filter, page, listing = BY_NAME) =>
      read(() => pageEnterprises(connection, filter, page, listing)),
    countEnterprises: (filter, by) => readInTurns(connection, () => countEnterprises(connection, filter, by)),
    productionsOf: (enterprises) => read(() => readProductions(connection, enterprises)),
    producers: (queries) => read(() => queries.map((query) => pageProducers(connection, query))),
    holdingGroups: (enterprises) => read(() => readGroups(connection, enterprises)),
    lines: (queries) => read(() => queries.map((query) => pageLines(connection, query))),
    firmRecords: (query) => read(() => pageFirmRecords(connection, query)),
    firmChanges: (enterprise, page) => read(() => pageFirmChanges(connection, enterprise, page)),
    introductions: (queries) => readInTurns(connection, () => readIntroductions(connection, queries)),
    hasIntroduction: (enterprises, region, within) =>
      readInTurns(connection, () => readIntroduced(connection, enterprises, region, within)),
    conflicts: (query, page) => read(() => pageConflicts(connection, query, page)),
    countConflicts: (query) => read(() => countConflicts(connection, query)),
    links: (queries) => read(() => readLinks(connection, queries)),
    sourced: (queries) => read(() => readSourced(connection, queries)),
    makers: (query, page) => read(() => readMakers(connection, query, page)),
    countMakers: (query) => read(() => countMakers(connection, query)),
    makerPlaces: (query) => read(() => readMakerPlaces(connection, query)),
    countUnplaced: (query) => read(() => countUnplaced(connection, query)),
    ties: (query) => read(() => readTies(connection, query)),
    leftOut: (query) => read(() => pageLeftOut(connection, query)),
    search: (text, first) => read(() => searchThings(connection, text, first)),
    keep: (edits) => write(() => keep(connection, edits)),
    kept: (query) => read(() => pageKept(connection, query)),
    keptNamed: (kind, ids) => read(() => ids.map((id) => readKept(connection, { kind, id }))),
    entriesOf: (enterprises) => read(() => readEntriesOf(connection, enterprises)),
    close: async () => connection.close(),
  };
}
