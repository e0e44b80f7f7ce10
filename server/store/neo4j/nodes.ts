// What stands in a node? What people read there, and what queries need of it.
import type { Resolved } from '../../chain/claim.ts';
import { projectEnterprise } from '../projection.ts';
import type { NodeKind } from './model.ts';
import { thingProperties, type Properties } from './values.ts';

export function nodeProperties(kind: NodeKind, resolved: Resolved): Properties {
  const properties = thingProperties(resolved);
  if (kind !== 'enterprises') return properties;
  const { name, sort, region, abroad, institution, ceased, tags } = projectEnterprise(resolved);
  return { ...properties, name, sort, region, abroad, institution, ceased, tags };
}
