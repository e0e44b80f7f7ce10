// How many enterprises of a list are there of each sort? Counted by the server.
import type { CountedBy, EnterpriseCounts, Facet, KindCount } from '../enterpriseCounts.ts';
import type { Recollection } from '../recollection.ts';
import type { EnterpriseFilter } from '../store.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { readFilter, recalled } from './listing.ts';
import { readTotal } from './reading.ts';

interface ApartRow extends Omit<KindCount, 'kind'> {
  institution: boolean;
}

export async function countEnterprises(
  run: Run,
  filter: EnterpriseFilter,
  { facets, segments = [] }: CountedBy,
  memory: Recollection,
): Promise<EnterpriseCounts> {
  const { parts, parameters } = readFilter(filter);
  const read = <Row>(query: string, given: Record<string, unknown>): Promise<Row[]> =>
    recalled(run, memory, [query, given], () => run<Row>(query, given));
  const rows = async <Row>(facet: Facet, query: string): Promise<Row[]> =>
    facets.includes(facet) ? read<Row>(query, parameters) : [];
  const total = cypher.countEnterprises(parts);
  const made = { ...parameters, among: segments };
  return {
    total: await recalled(run, memory, [total, parameters], () => readTotal(run, total, parameters)),
    tags: await rows('tags', cypher.countEnterprisesByTag(parts)),
    regions: await rows('regions', cypher.countEnterprisesByRegion(parts)),
    kinds: (await rows<ApartRow>('kinds', cypher.countEnterprisesApart(parts))).map(kindOf),
    segments: segments.length === 0 ? [] : await read(cypher.countEnterprisesBySegment(parts), made),
    initials: await rows('initials', cypher.countEnterprisesByInitial(parts)),
  };
}

const kindOf = ({ institution, ...told }: ApartRow): KindCount => ({
  kind: institution ? 'institution' : 'firm',
  ...told,
});
