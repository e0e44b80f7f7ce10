// What decides whether a production counts? One enterprise's production of one segment, whatever became of it.
import type { Capacity } from './capacity.ts';
import type { ProductionStatus } from './vocabulary.ts';

export interface Line {
  enterprise: string;
  segment: string;
  status: ProductionStatus;
  /** '' = undated. */
  asOf: string;
  /** Null where none is known that can be reckoned with. */
  capacity: Capacity | null;
  /** The smallest id of the holding group; the enterprise's own where it has none. */
  group: string;
  /** Null where it lies abroad, or nobody knows where. */
  region: string | null;
  abroad: boolean;
  institution: boolean;
  /** The enterprise is closed, struck off or gone. */
  ceased: boolean;
}
