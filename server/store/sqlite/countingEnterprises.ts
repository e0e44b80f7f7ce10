// How many enterprises of a list are there of each sort? Counted in several short reads, so that other answers come in between.
import type { CountedBy, EnterpriseCounts, Facet, KindCount } from '../enterpriseCounts.ts';
import type { Operation } from '../enterpriseOrder.ts';
import type { EnterpriseFilter } from '../store.ts';
import type { Connection } from './connection.ts';
import { countListed, readFilter } from './listing.ts';
import { recalled } from './recalling.ts';
import * as sql from './sql.ts';

/** One in so many: then it is quicker to look up what each makes than to ask each that makes something. */
const FEW = 10;

interface ApartRow {
  institution: number;
  operation: Operation;
  listed: number;
  enterprises: number;
}

export function* countEnterprises(
  connection: Connection,
  filter: EnterpriseFilter,
  { facets, segments = [] }: CountedBy,
): Generator<undefined, EnterpriseCounts> {
  const { parts, values } = readFilter(connection, filter);
  const read = <Row>(statement: string, ...given: (string | number)[]): Row[] =>
    recalled(connection, statement, given, () => connection.all<Row>(statement, ...given));
  const rows = <Row>(facet: Facet, statement: string): Row[] =>
    facets.includes(facet) ? read<Row>(statement, ...values) : [];
  const total = countListed(connection, { parts, values });
  yield;
  const tags = rows<EnterpriseCounts['tags'][number]>('tags', sql.countEnterprisesByTag(parts));
  yield;
  const regions = rows<EnterpriseCounts['regions'][number]>('regions', sql.countEnterprisesByRegion(parts));
  yield;
  const kinds = rows<ApartRow>('kinds', sql.countEnterprisesApart(parts)).map(kindOf);
  yield;
  const initials = rows<EnterpriseCounts['initials'][number]>('initials', sql.countEnterprisesByInitial(parts));
  yield;
  const made =
    segments.length === 0
      ? []
      : read<EnterpriseCounts['segments'][number]>(
          sql.countEnterprisesBySegment(
            parts,
            total * FEW < countListed(connection, readFilter(connection, {})) ? 'gathered' : 'walked',
          ),
          JSON.stringify(segments),
          ...values,
        );
  return { total, tags, regions, kinds, segments: made, initials };
}

const kindOf = ({ institution, operation, listed, enterprises }: ApartRow): KindCount => ({
  kind: institution === 1 ? 'institution' : 'firm',
  operation,
  listed: listed === 1,
  enterprises,
});
