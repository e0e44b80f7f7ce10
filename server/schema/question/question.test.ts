import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, type Answer, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const data = <T>(answer: Answer): T => {
  expect(answer.errors).toEqual([]);
  return answer.data as T;
};
const FIELDS = 'id name phrase blanks { label variable kind } query variables version changedBy';
const QUESTION = {
  name: '县里缺什么',
  phrase: '〔产业链〕在〔县〕缺哪些环节？',
  blanks: [
    { label: '县', variable: 'region', kind: 'REGION' },
    { label: '产业链', variable: 'industry', kind: 'INDUSTRY' },
  ],
  query: `query Missing($region: ID!, $industry: ID) {
    gaps(regions: [$region], industry: $industry, first: 10) { edges { node { segment { nameZh } } } }
  }`,
  variables: { region: '150525' },
};
const keep = (question: object) =>
  world.ask(
    `mutation($question: SavedQuestionInput!) { keepQuestion(question: $question, actor: "分析组") { ${FIELDS} } }`,
    {
      question,
    },
  );

describe('a saved question', () => {
  it('is kept for all, with its blanks in the order of the phrase, changed and taken away', async () => {
    const { keepQuestion: kept } = data<{ keepQuestion: { id: string } }>(await keep(QUESTION));
    expect(kept).toMatchObject({
      ...QUESTION,
      blanks: [QUESTION.blanks[1], QUESTION.blanks[0]],
      version: 1,
      changedBy: '分析组',
    });
    expect(data(await world.ask(`{ savedQuestion(id: "${kept.id}") { ${FIELDS} } }`))).toEqual({ savedQuestion: kept });
    const change = `mutation($id: ID!, $version: Int!, $question: SavedQuestionInput!) {
      changeQuestion(id: $id, version: $version, question: $question) { ${FIELDS} } }`;
    const renamed = { ...QUESTION, name: '安代县缺什么' };
    expect(data(await world.ask(change, { id: kept.id, version: 1, question: renamed }))).toMatchObject({
      changeQuestion: { name: '安代县缺什么', version: 2 },
    });
    const late = await world.ask(change, { id: kept.id, version: 1, question: QUESTION });
    expect(late.errors).toMatchObject([{ code: 'CONFLICT' }]);
    await keep({ ...QUESTION, name: '中间' });
    expect(data(await world.ask('{ savedQuestions(first: 5) { totalCount edges { node { name } } } }'))).toEqual({
      savedQuestions: { totalCount: 2, edges: [{ node: { name: '安代县缺什么' } }, { node: { name: '中间' } }] },
    });
    const drop = `mutation { dropQuestion(id: "${kept.id}", version: 2) }`;
    expect(data(await world.ask(drop))).toEqual({ dropQuestion: kept.id });
    expect((await world.ask(drop)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('can be asked as it is kept', async () => {
    const { keepQuestion } = data<{ keepQuestion: { query: string; variables: Record<string, unknown> } }>(
      await keep(QUESTION),
    );
    expect((await world.ask(keepQuestion.query, keepQuestion.variables)).errors).toEqual([]);
  });

  it.each<[string, object, RegExp]>([
    ['an empty name', { name: ' ' }, /question\.name/],
    ['what is no GraphQL', { query: '{ gaps(' }, /question\.query: Syntax Error/],
    ['a field that is not there', { query: '{ nothing }' }, /question\.query: Cannot query field/],
    ['a mutation', { query: 'mutation { dropQuestion(id: "1", version: 1) }' }, /no mutation/],
    ['two queries', { query: 'query A { about { version } } query B { about { version } }' }, /one query/],
    [
      'a query that nests too deep',
      { query: `{ region(code: "1") ${'{ parent '.repeat(16)} { code } ${'}'.repeat(16)} }` },
      /levels of fields/,
    ],
    ['a blank that the phrase lacks', { phrase: '〔县〕缺什么' }, /no 〔产业链〕/],
    ['a blank that nothing fills', { blanks: [QUESTION.blanks[0]] }, /〔产业链〕/],
    [
      'a blank for a variable that is not declared',
      { blanks: [{ ...QUESTION.blanks[0], variable: 'place' }, QUESTION.blanks[1]] },
      /\$place/,
    ],
    ['two blanks of one label', { phrase: '〔县〕和〔县〕', blanks: [QUESTION.blanks[0]] }, /same label/],
    ['a value for a variable that is not declared', { variables: { place: '1' } }, /\$place/],
    ['variables that are no object', { variables: [1] }, /question\.variables: an object/],
  ])('is refused with %s', async (_what, more, message) => {
    expect((await keep({ ...QUESTION, ...more })).errors).toMatchObject([
      { code: 'INVALID', message: expect.stringMatching(message) },
    ]);
  });
});
