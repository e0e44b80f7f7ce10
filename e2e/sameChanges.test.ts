// Does it matter which engine holds the graph when it is changed over the API? The same changes are asked of both, and what they
// answer, refuse and leave is compared.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { neo4jOffered, PATIENCE_MS } from '../server/store/neo4j/local/borrow.ts';
import { ENGINES, type StartedProduct } from './stage/engines.ts';

interface Answer {
  data: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string; details?: string[] } }[];
}

/** With the errors, for refusals are compared too. */
async function put(address: string, query: string, variables: object = {}): Promise<Answer> {
  const response = await fetch(`${address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

/** What differs from run to run: instants, the id of the list and the ends of sources' keys, which chance makes. */
function settled(answers: readonly Answer[], list: string): unknown {
  const text = JSON.stringify(answers)
    .replaceAll(list, 'LIST')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'INSTANT')
    .replaceAll(/(\d{4}-\d\d-\d\d):[0-9a-z]{6}\b/g, '$1:END')
    .replaceAll(/\[store:\w+\]/g, '[store]');
  return JSON.parse(text) as unknown;
}

const ENTRY =
  'id version state note enterpriseId region { code } segment { slug } parts { enterpriseId note version state }';
const LIST = `query($id: ID!) { shortlist(id: $id) { name counts { state entries } entries(first: 50) { totalCount edges { node { ${ENTRY} } } } } }`;
const LOG = `{ changes(first: 10) { totalCount edges { node { revision kind actor reason added changed removed undoes
  edits(first: 20) { totalCount edges { node { kind key before after } } } } } } }`;

/** One story for each engine: every answer in the order in which it was given. */
async function tell(address: string): Promise<{ answers: Answer[]; list: string }> {
  const answers: Answer[] = [];
  const note = async (query: string, variables: object = {}): Promise<Answer> => {
    const answer = await put(address, query, variables);
    answers.push(answer);
    return answer;
  };
  const made = await note('mutation { createShortlist(name: "拜访", actor: "招商局") { id version name } }');
  const { id } = made.data?.createShortlist as { id: string };
  const add = `mutation($id: ID!, $entries: [ShortlistEntryInput!]!) {
    addToShortlist(shortlist: $id, entries: $entries) { added entries { ${ENTRY} } } }`;
  const gap = { region: '150525', segment: 'ns-silicate' };
  const added = await note(add, {
    id,
    entries: [
      { enterprise: '002128.SZ', ...gap, note: '先电话' },
      { enterprise: '600873.SH', ...gap },
      { enterprise: '002128.SZ' },
    ],
  });
  const { entries } = added.data?.addToShortlist as { entries: { id: string }[] };
  await note(add, { id, entries: [{ enterprise: 'nobody' }] });
  const change = `mutation($id: ID!, $version: Int!) {
    changeShortlistEntry(id: $id, version: $version, state: VISITING, note: "下周") { ${ENTRY} } }`;
  await note(change, { id: entries[0]?.id, version: 1 });
  await note(change.replace('下周', '明天'), { id: entries[0]?.id, version: 1 });
  const merge = `mutation($dryRun: Boolean!) {
    mergeEnterprises(keep: "600873.SH", merged: "002128.SZ", reason: "同一企业", dryRun: $dryRun) {
      written change { revision added } moving(first: 50) { totalCount edges { node { kind key about joins } } } } }`;
  await note(merge, { dryRun: true });
  await note(merge, { dryRun: false });
  await note(LIST, { id });
  await note(
    'mutation { undoChange(revision: 2, reason: "两家", dryRun: true) { written change { revision removed } edits(first: 5) { edges { node { kind key before after } } } } }',
  );
  await note('mutation { undoChange(revision: 2, reason: "两家") { written } }');
  await note('mutation { undoChange(revision: 2, reason: "两家") { written } }');
  await note(LIST, { id });
  await note(`mutation { registerContact(contact: { region: "150525", enterprise: "002128.SZ", on: "2026-01-15", kind: VISIT }) {
    change { revision added } source { key title grade } } }`);
  await note(`mutation { registerSurvey(survey: { region: "150525", segment: "ns-silicate", finding: NONE, method: FIELD, on: "2026-01-16" }) {
    change { revision added } coverage { state verdictZh } source { key title grade } } }`);
  const view = await note(
    'mutation { keepView(state: {page: "map", region: "150525", industry: "natural-soda"}) { path state revision } }',
  );
  const { path } = view.data?.keepView as { path: string };
  await note('mutation { undoChange(revision: 5, reason: "复核") { written } }');
  await note('query($id: ID!) { view(id: $id) { state revision since { revision changes touching } } }', {
    id: path.slice('/v/'.length),
  });
  await note(`mutation { keepQuestion(question: { name: "缺什么", phrase: "〔县〕缺什么", query: "query($region: ID!) { gaps(regions: [$region], first: 1) { totalCount } }",
    blanks: [{ label: "县", variable: "region", kind: REGION }] }) { name phrase blanks { label kind } version } }`);
  await note('{ savedQuestions(first: 5) { totalCount edges { node { name } } } }');
  await note('mutation($id: ID!) { dropShortlist(id: $id, version: 1) }', { id });
  await note('mutation($id: ID!) { dropShortlist(id: $id, version: 1, withEntries: true) }', { id });
  await note('{ shortlists(first: 5) { totalCount } }');
  await note(LOG);
  return { answers, list: id };
}

describe.runIf(neo4jOffered)('the changes of both engines', () => {
  let products: StartedProduct[] = [];
  beforeAll(async () => {
    for (const { start } of ENGINES) products = [...products, await start()];
  }, PATIENCE_MS);
  afterAll(() => Promise.all(products.map((product) => product.clearAway())));

  it(
    'are answered, refused and logged in the same words',
    async () => {
      const [sqlite, neo4j] = products;
      if (!sqlite || !neo4j) throw new Error('[e2e] Both engines are needed');
      const [told, other] = [await tell(sqlite.address), await tell(neo4j.address)];
      expect(settled(other.answers, other.list)).toEqual(settled(told.answers, told.list));
      const codes = told.answers.map(({ errors }) => errors?.[0]?.extensions.code ?? null);
      expect(codes.filter((code) => code !== null)).toEqual(['NOT_FOUND', 'CONFLICT', 'CONFLICT', 'CONFLICT']);
    },
    PATIENCE_MS,
  );
});
