// What are the resolvers of a list of conflicts handed?
import type { ConflictQuery } from '../../store/conflicts.ts';
import type { Thing } from '../../store/store.ts';
import type { Connection } from '../base/connection.ts';

/** A page, and what was asked for, to count it by kind. */
export interface ConflictList extends Connection<Thing> {
  query: ConflictQuery;
}
