// What are the resolvers of a list's numbers handed?
import type { EnterpriseFilter } from '../../store/store.ts';

/** A list of which the numbers are asked. */
export interface CountsOf {
  filter: EnterpriseFilter;
}
