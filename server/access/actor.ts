// Whose doing is a change? An office or a role, as the log shows it to all: never a person who could be called or written to.
import { invalid } from '../chain/errors.ts';

export const UNNAMED = 'operator';
const LONGEST = 40;
/** An address, or a number long enough to be a telephone or an identity card. */
const PERSONAL = /@|\d[\d\s-]{5,}\d/;

/** @throws INVALID */
export function readActor(text: string | null | undefined): string {
  const actor = text?.normalize('NFKC').replaceAll(/\s+/g, ' ').trim() ?? '';
  if (actor === '') return UNNAMED;
  const length = [...actor].length;
  if (length > LONGEST) {
    throw invalid(
      `[access] actor: ${length} characters are too many, ${LONGEST} are accepted: name an office or a role`,
    );
  }
  if (PERSONAL.test(actor)) {
    throw invalid(
      `[access] actor: ${JSON.stringify(actor)} looks like an address or a number: name an office or a role, such as 招商局, no person`,
    );
  }
  return actor;
}
