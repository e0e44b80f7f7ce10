// What else is on record of one firm? Each function runs inside a read transaction of its caller.
import { canonicalId } from '../alias.ts';
import { FILED_UNDER_FIRM, idsOfFirm } from '../firmIds.ts';
import { cutPage } from '../paging.ts';
import type { Change, FirmRecordQuery, Page, PageRequest } from '../store.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { limitOf, readAliases, readAliasesOf, readTotal } from './reading.ts';
import { readChange, type Properties } from './values.ts';

export async function pageFirmRecords(run: Run, { enterprise, kind, page }: FirmRecordQuery): Promise<Page<string>> {
  const id = canonicalId(enterprise, await readAliasesOf(run, [enterprise]));
  const [after = ''] = page.after ?? [];
  const rows = await run<{ key: string }>(cypher.pageOfFirmRecords(kind), { id, after, limit: limitOf(page) });
  const total = await readTotal(run, cypher.countFirmRecords(kind), { id });
  return cutPage(
    rows.map(({ key }) => key),
    page.first,
    total,
    (key) => [key],
  );
}

export async function pageFirmChanges(run: Run, enterprise: string, page: PageRequest): Promise<Page<Change>> {
  const ids = idsOfFirm(enterprise, await readAliases(run));
  const before = page.after === null ? Number.MAX_SAFE_INTEGER : Number(page.after[0]);
  const asked = { ids, kinds: FILED_UNDER_FIRM };
  const rows = await run<{ change: Properties }>(cypher.PAGE_OF_FIRM_CHANGES, {
    ...asked,
    before,
    limit: limitOf(page),
  });
  const total = await readTotal(run, cypher.COUNT_FIRM_CHANGES, asked);
  return cutPage(
    rows.map(({ change }) => readChange(change)),
    page.first,
    total,
    ({ revision }) => [String(revision)],
  );
}
