import { buildSchema, getIntrospectionQuery, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readTypeDefinitions } from '../typeDefinitions.ts';
import { limitShape, MOST_ALIASES, MOST_DEPTH } from './shape.ts';
import { limitSize } from './size.ts';

const schema = buildSchema(readTypeDefinitions().join('\n'));
const complaints = (query: string) =>
  validate(schema, parse(query), [limitShape]).map((error) => error.extensions.code);
const TOO_EXPENSIVE = expect.objectContaining({ code: 'TOO_EXPENSIVE' });

/** `industry { segments { inputs { from { inputs { from … { slug } } } } } }` with so many levels. */
const deep = (levels: number): string => {
  const inner = Array.from({ length: levels - 3 }, (_, index) => (index % 2 ? 'from' : 'inputs'));
  return `{ industry(id: "a") { segments { ${inner.map((name) => `${name} {`).join(' ')} __typename ${'}'.repeat(inner.length)} slug } } }`;
};

describe('the limit of a query’s shape', () => {
  it('lets the tools that draw the schema in', () => {
    expect(validate(schema, parse(getIntrospectionQuery()), [...specifiedRules, limitShape])).toEqual([]);
  });

  it('takes the last level that is allowed and refuses the next', () => {
    const nested = (levels: number) =>
      `{ region(code: "1") ${'{ parent '.repeat(levels - 2)}{ slug: code }${' }'.repeat(levels - 2)} }`;
    expect(complaints(nested(MOST_DEPTH))).toEqual([]);
    expect(complaints(nested(MOST_DEPTH + 1))).toEqual(['TOO_EXPENSIVE']);
  });

  it('counts depth through fragments, named and inline', () => {
    const query = `
      query { region(code: "1") { ...Four ... on Region { ...Four } } }
      fragment Four on Region { parent { parent { parent { ...Eight } } } }
      fragment Eight on Region { parent { parent { parent { parent { parent { ...Last } } } } } }
      fragment Last on Region { parent { parent { parent { parent { code } } } } }`;
    expect(complaints(query)).toEqual([]);
    expect(complaints(query.replace('{ code }', '{ parent { code } }'))).toEqual(['TOO_EXPENSIVE']);
  });

  it('counts aliases wherever they stand, those of __typename too', () => {
    const aliases = (count: number, field: string) =>
      Array.from({ length: count }, (_, index) => `a${index}: ${field}`);
    expect(complaints(`{ ${aliases(MOST_ALIASES, '__typename').join(' ')} }`)).toEqual([]);
    expect(complaints(`{ ${aliases(MOST_ALIASES + 1, '__typename').join(' ')} }`)).toEqual(['TOO_EXPENSIVE']);
    const spread = `{ a: about { ...A } b: about { ...A } } fragment A on About { ${aliases(60, 'version').join(' ')} }`;
    expect(complaints(spread)).toEqual(['TOO_EXPENSIVE']);
  });

  it('ends with fragments that lead to themselves, and with those that double at every step', () => {
    expect(complaints('{ about { ...A } } fragment A on About { ...B } fragment B on About { ...A }')).toEqual([]);
    const doubling = Array.from({ length: 40 }, (_, n) => `fragment F${n} on About { ...F${n + 1} ...F${n + 1} }`);
    const query = `{ about { ...F0 } } ${doubling.join(' ')} fragment F40 on About { a: version }`;
    expect(complaints(query)).toEqual(['TOO_EXPENSIVE']);
  });
});

describe('the limit of an answer’s size', () => {
  const check =
    (query: string, variables = {}, name?: string) =>
    () =>
      limitSize(schema, parse(query), name, variables);
  const gaps = (first: string, rest: string) =>
    `query G($n: Int!, $m: Int = 1000) { gaps(regions: ["150500"], first: ${first}) { edges { node { ${rest} } } } }`;

  it('lets a long list of small answers through, and a short list of large ones', () => {
    expect(check(gaps('1000', 'score segment { nameZh } coverage { state }'))).not.toThrow();
    expect(
      check(gaps('100', 'contributions { evidence { source { title } } } coverage { evidence { quote } }')),
    ).not.toThrow();
  });

  it('refuses a long list of large ones, whether its length is written or comes from a variable or its default', () => {
    const large =
      'producersElsewhere(first: 200) { edges { node { enterprise { productions { evidence { quote } } } } } }';
    expect(check(gaps('1000', large))).toThrow(TOO_EXPENSIVE);
    expect(check(gaps('$n', large), { n: 1000 })).toThrow(TOO_EXPENSIVE);
    expect(check(gaps('$m', large), { n: 1 })).toThrow(TOO_EXPENSIVE);
    expect(check(gaps('$n', large), { n: 1 })).not.toThrow();
  });

  it('refuses lists inside lists inside lists, without any `first`', () => {
    expect(check(deep(6))).not.toThrow();
    expect(check(deep(14))).toThrow(TOO_EXPENSIVE);
  });

  it('counts a fragment once for each use', () => {
    const large =
      'fragment F on Segment { inputs { from { inputs { from { inputs { from { inputs { kind } } } } } } } }';
    const uses = (count: number) =>
      Array.from({ length: count }, (_, n) => `a${n}: segment(id: "x") { ...F }`).join(' ');
    expect(check(`{ ${uses(1)} } ${large}`)).not.toThrow();
    expect(check(`{ ${uses(100)} } ${large}`)).toThrow(TOO_EXPENSIVE);
  });

  it('looks at the operation that is asked for', () => {
    const both = `query Small { about { version } } query Large ${deep(14)}`;
    expect(check(both, {}, 'Small')).not.toThrow();
    expect(check(both, {}, 'Large')).toThrow(TOO_EXPENSIVE);
  });
});
