// Which enterprises may be in another holding group now? Only members of the groups that the ends of touched holdings had.
import { groupHoldings } from '../holdingGroup.ts';
import type { Connection } from './connection.ts';
import * as sql from './sql.ts';

/** The touched ends, and the groups they were in before anything changed. */
export interface TouchedGroups {
  ends: readonly string[];
  names: readonly string[];
}

export function groupsOf(connection: Connection, ends: readonly string[]): TouchedGroups {
  const unique = [...new Set(ends)];
  const names = unique.flatMap((id) => connection.get<{ group: string }>(sql.READ_ENTERPRISE, id)?.group ?? []);
  return { ends: unique, names: [...new Set(names)] };
}

export function regroup(connection: Connection, { ends, names }: TouchedGroups): void {
  const members = new Map<string, string>();
  const add = (rows: readonly { id: string; group: string }[]) => {
    for (const { id, group } of rows) members.set(id, group);
  };
  for (const name of names) add(connection.all(sql.MEMBERS, name));
  for (const end of ends) add(connection.all(sql.READ_ENTERPRISE, end));
  const holdings = [...members.keys()].flatMap((id) =>
    connection.all<{ holder: string; held: string }>(sql.CONTROLLED_BY, id),
  );
  for (const [id, group] of groupHoldings(members.keys(), holdings)) {
    if (members.get(id) === group) continue;
    connection.run(sql.WRITE_GROUP, id, group);
    connection.run(sql.CARRY_GROUP, id, group);
  }
}
