// Is what was filled in possible? Dates that have come, addresses that can be opened, things that are there.
import { invalid, notFound } from '../../chain/errors.ts';
import type { Resolved } from '../../chain/claim.ts';
import { readText } from '../base/text.ts';
import type { Context } from '../context.ts';

export const LONGEST_NOTE = 2000;
export const LONGEST_TITLE = 300;
const LONGEST_ADDRESS = 2000;
/** East of everybody: a day that has begun anywhere has come. */
const AHEAD_MS = 14 * 3_600_000;

/** @throws INVALID for a day that is still to come, anywhere */
export function readPast(name: string, date: string, { now }: Context): string {
  const today = new Date(Date.parse(now()) + AHEAD_MS).toISOString().slice(0, 10);
  if (date <= today) return date;
  throw invalid(`[schema] ${name}: ${date} is still to come: record what has happened, when it has`);
}

/** @throws INVALID for what a browser cannot open */
export function readAddress(name: string, text: string | null | undefined): string | null {
  const address = readText(name, text, LONGEST_ADDRESS);
  if (address === null || (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol))) return address;
  throw invalid(
    `[schema] ${name}: ${JSON.stringify(address)} is no address: one such as https://example.org/page is needed`,
  );
}

/** @throws NOT_FOUND */
export async function loadEnterprise(name: string, id: string, { loaders }: Context): Promise<Resolved> {
  const found = await loaders.things.load({ kind: 'enterprises', key: id });
  if (found !== null) return found;
  throw notFound(`[schema] ${name}: no enterprise has the id ${JSON.stringify(id)}: search finds them by name`);
}
