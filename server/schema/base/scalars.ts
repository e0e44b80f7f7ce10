// Which texts are dates and decimals? Both stay text on the way through: as precise as their source, and never a float.
import { GraphQLScalarType } from 'graphql';
import { invalid } from '../../chain/errors.ts';

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;

const textScalar = (name: string, pattern: RegExp, accepted: string): GraphQLScalarType<string, string> => {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw invalid(`[schema] ${JSON.stringify(value)} is no ${name}: ${accepted} is accepted, in quotes`);
  };
  return new GraphQLScalarType({
    name,
    // What the store holds was checked when it came in; a reader sees it as it is.
    coerceOutputValue: String,
    coerceInputValue: read,
  });
};

/** As it is, both ways. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  coerceOutputValue: (value: unknown) => value,
  coerceInputValue: (value: unknown) => value,
});

export const DateScalar = textScalar('Date', DATE, 'YYYY-MM-DD, YYYY-MM or YYYY');
export const DecimalScalar = textScalar('Decimal', DECIMAL, 'a number such as 12.5');
