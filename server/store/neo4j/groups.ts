// Which enterprises are one holding group now? Only the groups that the change reached are asked again.
import { groupHoldings } from '../holdingGroup.ts';
import { send } from './batches.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import type { Touched } from './touched.ts';
import type { Scope } from './scope.ts';

export async function groupEnterprises(run: Run, scope: Scope, enterprises: readonly Touched[]): Promise<void> {
  await send(
    run,
    cypher.GROUP_ALONE,
    enterprises.map(({ key }) => key),
  );
  if (scope.holdingEnds.size === 0) return;
  // Ends that stood alone or are new belong to no group of before.
  const now = await send<{ id: string; group: string }>(run, cypher.GROUPS_OF, [...scope.holdingEnds]);
  const groups = new Set([...scope.groupsBefore, ...now.map(({ group }) => group)]);
  const members = await send<{ id: string }>(run, cypher.GROUP_MEMBERS, [...groups]);
  const ids = [...new Set([...members.map(({ id }) => id), ...now.map(({ id }) => id)])];
  const holdings = await send<{ holder: string; held: string }>(run, cypher.CONTROLLING_HOLDINGS, ids);
  const found = groupHoldings(ids, holdings);
  await send(
    run,
    cypher.SET_GROUPS,
    [...found].map(([id, group]) => ({ id, group })),
  );
}
