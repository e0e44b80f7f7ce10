// Which firm is asked for, and where does it sit?
import { canonicalId } from '../alias.ts';
import { send } from './batches.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { readAliasesOf } from './reading.ts';

interface FirmRow {
  id: string;
  into: string | null;
  known: boolean;
  place: string | null;
}

/** In the order asked; an alias is followed. */
export async function readFirms(
  run: Run,
  ids: readonly string[],
): Promise<{ key: string; known: boolean; route: string | null }[]> {
  const rows = new Map((await send<FirmRow>(run, cypher.FIRMS, [...new Set(ids)])).map((row) => [row.id, row]));
  const merged = ids.filter((id) => (rows.get(id)?.into ?? null) !== null);
  const aliases = merged.length === 0 ? new Map<string, string>() : await readAliasesOf(run, merged);
  const others = [...new Set(merged.map((id) => canonicalId(id, aliases)))].filter((id) => !rows.has(id));
  for (const row of others.length === 0 ? [] : await send<FirmRow>(run, cypher.FIRMS, others)) rows.set(row.id, row);
  return ids.map((id) => {
    const key = canonicalId(id, aliases);
    return { key, known: rows.get(key)?.known === true, route: rows.get(key)?.place ?? null };
  });
}
