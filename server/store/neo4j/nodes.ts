// What stands in a node? What people read there, and what queries need of it.
import { isLinkedKind, projectLinked, projectTraits } from '../linkProjection.ts';
import { operationOf, orderKeys } from '../enterpriseOrder.ts';
import { projectSignal, projectStanding } from '../makerProjection.ts';
import { projectEnterprise } from '../projection.ts';
import type { NodeKind } from './model.ts';
import type { Touched } from './touched.ts';
import { thingProperties, traitProperties, type Properties } from './values.ts';

export function nodeProperties(kind: NodeKind, { resolved, grade }: Pick<Touched, 'resolved' | 'grade'>): Properties {
  const properties = thingProperties(resolved);
  // The links of a project have no record of their own.
  const traits = kind === 'projects' ? traitProperties(projectTraits(resolved, grade)) : {};
  if (isLinkedKind(kind)) return { ...properties, ...traits, sort: projectLinked(resolved).sort };
  if (kind === 'signals') return { ...properties, month: projectSignal(resolved).month };
  if (kind !== 'enterprises') return properties;
  const { name, sort, region, abroad, institution, ceased, tags } = projectEnterprise(resolved);
  const standing = projectStanding(resolved);
  const { region: byRegion, capital, established, standing: weight } = orderKeys(resolved, standing);
  const keys = { byRegion, byCapital: capital, byEstablished: established, byStanding: weight };
  const own = { name, sort, region, abroad, institution, ceased, tags, operation: operationOf(resolved) };
  return { ...properties, ...own, ...standing, ...keys };
}
