// What else is on record of one firm? Each function runs inside a read of its caller.
import { canonicalId } from '../alias.ts';
import { FILED_UNDER_FIRM, idsOfFirm } from '../firmIds.ts';
import { checkPage, cutPage } from '../paging.ts';
import type { Change, FirmRecordQuery, Page, PageRequest } from '../store.ts';
import type { Connection } from './connection.ts';
import { readAliases } from './reading.ts';
import { changeOf, type ChangeRow } from './rows.ts';
import * as sql from './sql.ts';

export function pageFirmRecords(connection: Connection, { enterprise, kind, page }: FirmRecordQuery): Page<string> {
  checkPage(page, 1);
  const id = canonicalId(enterprise, readAliases(connection));
  const [after = ''] = page.after ?? [];
  const rows = connection.all<{ key: string }>(sql.FIRM_RECORDS_PAGE, kind, id, after, page.first + 1);
  const keys = rows.map(({ key }) => key);
  return cutPage(keys, page.first, connection.count(sql.COUNT_FIRM_RECORDS, kind, id), (key) => [key]);
}

export function pageFirmChanges(connection: Connection, enterprise: string, page: PageRequest): Page<Change> {
  checkPage(page, 1);
  const ids = JSON.stringify(idsOfFirm(enterprise, readAliases(connection)));
  const kinds = JSON.stringify(FILED_UNDER_FIRM);
  const before = page.after === null ? Number.MAX_SAFE_INTEGER : Number(page.after[0]);
  const found = connection.all<ChangeRow>(sql.FIRM_CHANGES_PAGE, ids, kinds, before, page.first + 1).map(changeOf);
  const total = connection.count(sql.COUNT_FIRM_CHANGES, ids, kinds);
  return cutPage(found, page.first, total, ({ revision }) => [String(revision)]);
}
