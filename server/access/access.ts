// Who may do what over the network? There are no accounts: the server's settings say it for all who reach it.
import { forbidden } from '../chain/errors.ts';

export interface Access {
  /** May anything be changed: facts, lists, questions, links? */
  mayWrite: boolean;
  /** May short links be made and read? */
  mayShare: boolean;
}

export const OPEN: Access = { mayWrite: true, mayShare: true };

/** @throws FORBIDDEN */
export function refuseWriting({ mayWrite }: Access): void {
  if (mayWrite) return;
  throw forbidden(
    '[access] this server takes no changes: it was started with LIANTU_READONLY=1; ask whoever runs it, or use another one',
  );
}

/** @throws FORBIDDEN */
export function refuseSharing({ mayShare }: Access): void {
  if (mayShare) return;
  throw forbidden(
    '[access] short links are switched off here: the server was started with LIANTU_SHARE=off; ask whoever runs it',
  );
}
