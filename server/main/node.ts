// Is this Node new enough? Better one clear line than a failure somewhere inside.
import { unavailable } from '../chain/errors.ts';

const NEEDED = 24;

/** @throws UNAVAILABLE */
export function checkNode(version: string): void {
  if (Number(version.split('.')[0]) >= NEEDED) return;
  throw unavailable(
    `[main] Node ${NEEDED} or newer is needed, this is ${version}: start with npm start, which brings its own, or install a newer one`,
  );
}
