// When do two claims say the same, and how is what a claim says written down? One text for one content.
import type { Fields } from '../chain/claim.ts';
import type { ClaimContent } from './store.ts';
import { compareText } from './order.ts';

/** Fields by name, so that the order in which a reader met the columns never matters. */
const inOrder = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).sort(([left], [right]) => compareText(left, right)));

export const writeFields = (fields: Fields): string => JSON.stringify(inOrder(fields));

export const readFields = (text: string): Fields => JSON.parse(text) as Fields;

/** The whole content as one text, for the log. */
export const writeContent = ({ fields, quote, asOf, confidence, note }: ClaimContent): string =>
  JSON.stringify({ fields: inOrder(fields), quote, asOf, confidence, note });

export const readContent = (text: string): ClaimContent => JSON.parse(text) as ClaimContent;

export function sameContent(left: ClaimContent | null, right: ClaimContent | null): boolean {
  if (left === null || right === null) return left === right;
  return writeContent(left) === writeContent(right);
}
