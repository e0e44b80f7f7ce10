import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Value } from '../chain/claim.ts';
import { readCsv } from './csv.ts';
import { gatherPlaces } from './gatherPlaces.ts';
import { readRows } from './readRows.ts';
import { describeLosses, writeClaim, writeHeader } from './writeClaim.ts';

const places = gatherPlaces(undefined, []);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const anything = fc.string({ unit: fc.constantFrom(...'天然碱aZ0 ,"|;=+-@\'\n\t　（）é😀') });
const text = anything.map((value) => value.trim()).filter((value) => value !== '' && value !== '-');
const member = text.filter((value) => !value.includes('|'));
const set = fc.uniqueArray(member, { minLength: 1, maxLength: 3 });

const fields = fc.record<Record<string, Value>>(
  {
    name_zh: optional(text),
    aliases: optional(set),
    address: optional(text),
    established: optional(fc.constantFrom('2020', '2020-02', '2020-02-29')),
    lat: optional(fc.constantFrom('43.6', '-0.5')),
    kind: optional(fc.constantFrom('firm', 'institution')),
    region: optional(fc.constantFrom('150500', '320106')),
  },
  { requiredKeys: [] },
);

const claims: fc.Arbitrary<Claim[]> = fc.array(
  fc.record({
    kind: fc.constant('enterprises' as const),
    key: member,
    about: fc.constant(''),
    source: fc.oneof(fc.constant(''), member),
    fields,
    quote: optional(text),
    asOf: optional(fc.constantFrom('2025', '2025-10')),
    confidence: optional(fc.constantFrom('sourced', 'estimate')),
    note: optional(text),
    revision: fc.constant(1),
  }),
  { minLength: 1, maxLength: 5 },
);

const encode = (lines: readonly string[]) => new TextEncoder().encode(lines.join(''));

describe('a claim written as a row', () => {
  it('is read back as the same claim, whatever its texts hold', () => {
    fc.assert(
      fc.property(claims, (written) => {
        const { table } = readCsv('enterprises.csv', encode([writeHeader('enterprises'), ...written.map(writeClaim)]));
        if (table === null) throw new Error('the rows are no CSV');
        const read = readRows(table, 'enterprises', places);
        expect(read.claims.map(({ key, source, content }) => ({ key, source, ...content }))).toEqual(
          written.map(({ key, source, fields, quote, asOf, confidence, note }) => ({
            key,
            source,
            fields,
            quote,
            asOf,
            confidence,
            note,
          })),
        );
        expect(written.flatMap((claim) => describeLosses(claim, 2, places))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
