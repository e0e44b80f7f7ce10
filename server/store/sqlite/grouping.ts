// Which enterprises may be in another holding group now? Only members of the groups that the ends of touched holdings had.
import { groupHoldings } from '../holdingGroup.ts';
import type { Connection } from './connection.ts';
import * as sql from './sql.ts';

/** The touched ends, and the groups they were in before anything changed. */
export interface TouchedGroups {
  ends: readonly string[];
  names: readonly string[];
}

interface Member {
  id: string;
  group: string | null;
}

export function groupsOf(connection: Connection, ends: readonly string[]): TouchedGroups {
  const unique = [...new Set(ends)];
  const names = unique.flatMap((id) => connection.get<Member>(sql.READ_ENTERPRISE, id)?.group ?? []);
  return { ends: unique, names: [...new Set(names)] };
}

/** Names those that are in another group now. */
export function regroup(connection: Connection, { ends, names }: TouchedGroups): string[] {
  const found = [
    ...names.flatMap((name) => connection.all<Member>(sql.MEMBERS, name)),
    ...ends.flatMap((end) => connection.all<Member>(sql.READ_ENTERPRISE, end)),
  ];
  const before = new Map(found.map(({ id, group }) => [id, group]));
  const holdings = [...before.keys()].flatMap((id) =>
    connection.all<{ holder: string; held: string }>(sql.CONTROLLED_BY, id),
  );
  const after = groupHoldings(before.keys(), holdings);
  const sizes = Map.groupBy(after.values(), (group) => group);
  const moved: string[] = [];
  for (const [id, name] of after) {
    const group = (sizes.get(name)?.length ?? 0) > 1 ? name : null;
    if (before.get(id) === group) continue;
    connection.run(sql.WRITE_GROUP, id, group);
    connection.run(sql.CARRY_GROUP, id, group);
    moved.push(id);
  }
  return moved;
}
