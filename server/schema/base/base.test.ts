import { describe, expect, it } from 'vitest';
import { buildSchema } from 'graphql';
import { checkFirst, connect, readCursor, readPage, writeCursor } from './connection.ts';
import { globalId, NODE_KINDS, readGlobalId } from './globalId.ts';
import { DateScalar, DecimalScalar } from './scalars.ts';
import { ENUMS } from './words.ts';
import { readTypeDefinitions } from '../typeDefinitions.ts';

const INVALID = expect.objectContaining({ code: 'INVALID' });
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a global id', () => {
  it.each(NODE_KINDS)('leads back to the %s it names, whatever its key', (kind) => {
    for (const key of ['ns-silicate', '002128.SZ', '开鲁:县', '150500']) {
      expect(readGlobalId(globalId(kind, key))).toEqual({ kind, key });
    }
  });

  it.each(['', 'segment:ns-silicate', globalId('segment', ''), Buffer.from('claim:x').toString('base64url'), '%%%'])(
    'is not %j',
    (id) => expect(() => readGlobalId(id)).toThrow(INVALID),
  );
});

describe('a cursor', () => {
  it('finds its place in the list it was made for', () => {
    expect(readCursor('gaps:rank', writeCursor('gaps:rank', [3, -512, '150500', 'ns-silicate']))).toEqual([
      3,
      -512,
      '150500',
      'ns-silicate',
    ]);
  });

  it.each([
    ['another list', writeCursor('enterprises', ['a', 'b'])],
    ['no JSON', 'bm90IGpzb24'],
    ['no list', encode({ list: 'gaps' })],
    ['no place', encode(['gaps'])],
    ['nested parts', encode(['gaps', ['a']])],
    ['fractions', encode(['gaps', 0.5])],
    ['nothing', ''],
  ])('is refused when it holds %s', (_what, cursor) => {
    expect(() => readCursor('gaps', cursor)).toThrow(INVALID);
  });
});

describe('a page', () => {
  it.each([1, 200])('may have %i items', (first) => expect(checkFirst(first, 200)).toBe(first));

  it.each([0, -1, 201])('of %i items is refused, with what is accepted', (first) => {
    expect(() => checkFirst(first, 200)).toThrow(/1 to 200 is accepted/);
  });

  it('begins at the beginning without a cursor', () => {
    expect(readPage('enterprises', { first: 5 }, 200)).toEqual({ first: 5, after: null });
  });

  it('tells where it stands in the whole list', () => {
    const page = { items: [{ item: 'b', position: ['b'] }], more: true, total: 3 };
    const found = connect('letters', page, (item) => item.toUpperCase(), {
      revision: 7,
      after: writeCursor('letters', ['a']),
    });
    const cursor = writeCursor('letters', ['b']);
    expect(found).toEqual({
      edges: [{ node: 'B', cursor }],
      pageInfo: { hasNextPage: true, hasPreviousPage: true, startCursor: cursor, endCursor: cursor },
      totalCount: 3,
      revision: 7,
    });
  });
});

describe('a scalar', () => {
  it.each(['2026', '2026-11', '2026-11-26'])('takes the date %s as precise as it is', (text) => {
    expect(DateScalar.coerceInputValue(text)).toBe(text);
  });

  it.each(['26.11.2026', '2026-13', '2026-11-32', 2026, null])('takes %j for no date', (value) => {
    expect(() => DateScalar.coerceInputValue(value)).toThrow(INVALID);
  });

  it('takes a decimal as text and never as a float', () => {
    expect(DecimalScalar.coerceInputValue('-12.50')).toBe('-12.50');
    expect(() => DecimalScalar.coerceInputValue(12.5)).toThrow(INVALID);
    expect(() => DecimalScalar.coerceInputValue('1e5')).toThrow(INVALID);
  });
});

describe('the words of the API', () => {
  const types = buildSchema(readTypeDefinitions().join('\n')).getTypeMap();
  const enums = Object.values(types).flatMap((type) =>
    'getValues' in type && !type.name.startsWith('__') ? [type] : [],
  );

  it('are the words of the core, for every enum of the SDL', () => {
    const written = Object.fromEntries(
      enums.map((type) => [
        type.name,
        type
          .getValues()
          .map(({ name }) => name)
          .sort(),
      ]),
    );
    const meant = Object.fromEntries(Object.entries(ENUMS).map(([name, words]) => [name, Object.keys(words).sort()]));
    expect(written).toEqual(meant);
  });
});
