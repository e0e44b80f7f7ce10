// From how near is the map looked at, and in which order are the rows? What the address does not say, and a short link keeps.
import { readCamera, WHOLE, type Camera } from './camera.ts';
import { COLUMNS, type Column, type Order } from './placeRows.ts';
import type { Sheet } from './sheet.ts';

export interface KeptLook {
  /** The region whose places the camera looks at: over others it begins anew. */
  of: string;
  camera: Camera;
  order: Order;
}

const BY_CODE: Order = { column: 'place', descending: false };
/** The sheet is not laid out when a link is taken up; what looks past its edges is brought back as soon as it moves. */
const ANY_SIZE = { width: 1e5, height: 1e5 };

export class Looking {
  #seen = $state.raw<Pick<KeptLook, 'of' | 'camera'>>({ of: '', camera: WHOLE });
  order = $state.raw<Order>(BY_CODE);

  constructor(kept: unknown) {
    const { of, camera, order } = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<KeptLook>;
    if (typeof of === 'string') this.#seen = { of, camera: readCamera(camera, ANY_SIZE) };
    const column = Object.values(COLUMNS)
      .flat()
      .find((one) => one === order?.column);
    if (column !== undefined) this.order = { column, descending: order?.descending === true };
  }

  cameraOf(extent: string, sheet: Sheet | null): Camera {
    return sheet?.kind === 'map' && this.#seen.of === extent ? this.#seen.camera : WHOLE;
  }

  look(of: string, camera: Camera): void {
    this.#seen = { of, camera };
  }

  /** Another layer may not have the column. */
  orderOf(columns: readonly Column[]): Order {
    return columns.includes(this.order.column) ? this.order : BY_CODE;
  }

  keep(): KeptLook {
    return { ...this.#seen, order: this.order };
  }
}
