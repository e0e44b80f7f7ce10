import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimsOf, everything } from '../../store/contract/read.ts';
import { openWorld, type Answer, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const data = (answer: Answer): unknown => {
  expect(answer.errors).toEqual([]);
  return answer.data;
};
const undoLast = async () =>
  data(
    await world.ask(
      `mutation { undoChange(revision: ${await world.store.revision()}, reason: "录入有误") { written } }`,
    ),
  );

const CONTACT = { region: '150525', enterprise: 'haihua', on: '2026-01-15', kind: 'VISIT', note: '愿意来看看' };
const contact = (more: object = {}, actor: string | null = '奈曼旗招商局') =>
  world.ask(
    `mutation($contact: ContactInput!, $actor: String) { registerContact(contact: $contact, actor: $actor) {
      change { revision kind actor reason added } enterprise { slug } region { code } source { title publisher grade kind published } } }`,
    { contact: { ...CONTACT, ...more }, actor },
  );

const SURVEY = { region: '150525', segment: 'glass', finding: 'NONE', method: 'FIELD', on: '2026-01-20' };
const survey = (more: object = {}) =>
  world.ask(
    `mutation($survey: SurveyInput!) { registerSurvey(survey: $survey, actor: "产业处") {
      change { revision kind actor reason added } source { title publisher grade kind url }
      coverage { state region { code } segment { slug } evidence { field value quote asOf shown method confidence source { publisher } } } } }`,
    { survey: { ...SURVEY, ...more } },
  );

describe('registering a contact', () => {
  it('writes a relation from the place to the firm, with the record of the office as its source', async () => {
    expect(data(await contact())).toEqual({
      registerContact: {
        change: {
          ...{ revision: 2, kind: 'EDIT', actor: '奈曼旗招商局', added: 2 },
          reason: '登记接触：奈曼旗拜访山东海化集团有限公司的记录，2026-01-15',
        },
        enterprise: { slug: 'haihua' },
        region: { code: '150525' },
        source: {
          title: '奈曼旗拜访山东海化集团有限公司的记录，2026-01-15',
          ...{ publisher: '奈曼旗招商局', grade: 'A', kind: 'DOCUMENT', published: '2026-01-15' },
        },
      },
    });
    expect(await claimsOf(world.store, 'relations')).toMatchObject([
      {
        ...{ key: '150525|haihua|visit', fields: { on: '2026-01-15' }, asOf: '2026-01-15' },
        ...{
          note: '愿意来看看',
          confidence: 'sourced',
          source: expect.stringMatching(/^visit:150525:haihua:2026-01-15:/),
        },
      },
    ]);
  });

  it('keeps two contacts of one day apart, and takes each back by itself', async () => {
    const before = await everything(world.store);
    await contact();
    await contact({ kind: 'CONTACT', note: null, grade: 'B' }, null);
    await contact({ note: '第二次' });
    expect((await claimsOf(world.store, 'relations')).map(({ note }) => note).sort()).toEqual(
      [null, '愿意来看看', '第二次'].sort(),
    );
    for (const revision of [4, 3, 2]) {
      data(await world.ask(`mutation { undoChange(revision: ${revision}, reason: "录入有误") { written } }`));
    }
    expect(await everything(world.store)).toEqual(before);
  });

  it.each<[string, object, string, RegExp]>([
    ['a day to come', { on: '2999-01-01' }, 'INVALID', /contact\.on: 2999/],
    ['a firm that nobody knows', { enterprise: 'nobody' }, 'NOT_FOUND', /contact\.enterprise/],
    ['a place that is none', { region: '1' }, 'NOT_FOUND', /region/],
    [
      'a note with a telephone number',
      { note: '厂长 13812345678' },
      'INVALID',
      /contact\.note: it holds a telephone number/,
    ],
    ['a note without end', { note: 'x'.repeat(2001) }, 'INVALID', /contact\.note/],
  ])('refuses %s, and writes nothing', async (_what, more, code, message) => {
    expect((await contact(more)).errors).toMatchObject([{ code, message: expect.stringMatching(message) }]);
    expect(await world.store.revision()).toBe(1);
  });
});

describe('registering a survey', () => {
  it('changes what is known of the place, and gives the coverage as it is now', async () => {
    const asked = '{ coverage(region: "150525", segment: "glass") { state } }';
    expect(data(await world.ask(asked))).toEqual({ coverage: { state: 'UNKNOWN' } });
    expect(data(await survey({ note: '走访三个园区' }))).toMatchObject({
      registerSurvey: {
        change: {
          revision: 2,
          added: 2,
          actor: '产业处',
          reason: '登记摸底：奈曼旗平板玻璃实地摸底，2026-01-20，没有',
        },
        source: { title: '奈曼旗平板玻璃实地摸底，2026-01-20', publisher: '产业处', grade: 'A', kind: 'DOCUMENT' },
        coverage: {
          state: 'ABSENT',
          evidence: [
            {
              field: 'finding',
              value: 'none',
              asOf: '2026-01-20',
              shown: true,
              method: 'FIELD',
              confidence: 'SOURCED',
            },
            { field: 'method', value: 'field' },
          ],
        },
      },
    });
    await undoLast();
    expect(data(await world.ask(asked))).toEqual({ coverage: { state: 'UNKNOWN' } });
  });

  it('takes a document with its grade, its address and its words', async () => {
    const source = {
      title: '2025 年统计公报',
      publisher: '统计局',
      url: 'https://tj.example/1',
      grade: 'B',
      quote: '一家在产',
    };
    expect(data(await survey({ finding: 'PRESENT', producers: '1', method: 'DOCUMENT', source }))).toMatchObject({
      registerSurvey: {
        source: {
          title: '2025 年统计公报',
          publisher: '统计局',
          url: 'https://tj.example/1',
          grade: 'B',
          kind: 'DOCUMENT',
        },
        coverage: {
          state: 'WEAK',
          evidence: expect.arrayContaining([expect.objectContaining({ quote: '一家在产' })]) as unknown,
        },
      },
    });
  });

  it('ranks a desk search below everything, and lets what an office found later count', async () => {
    data(await survey({ finding: 'PRESENT', producers: 'several', on: '2025-12' }));
    const desk = data(await survey({ method: 'DESK', on: '2026-01' }));
    expect(desk).toMatchObject({
      registerSurvey: { source: { grade: null, kind: 'DESK_SEARCH' }, coverage: { state: 'PRESENT' } },
    });
    expect(data(await survey({ on: '2026-01-21' }))).toMatchObject({
      registerSurvey: { coverage: { state: 'ABSENT' } },
    });
  });

  it.each<[string, object, string, RegExp]>([
    ['a day to come', { on: '2999' }, 'INVALID', /survey\.on/],
    ['a segment that is none', { segment: 'x' }, 'NOT_FOUND', /segment/],
    ['a document without a name', { method: 'DOCUMENT' }, 'INVALID', /survey\.source: name/],
    [
      'a document without a grade',
      { method: 'DOCUMENT', source: { title: '公报' } },
      'INVALID',
      /survey\.source\.grade/,
    ],
    [
      'an address that cannot be opened',
      { source: { title: 'a', url: 'javascript:alert(1)' } },
      'INVALID',
      /survey\.source\.url/,
    ],
    [
      'producers where none were found',
      { producers: '3' },
      'INVALID',
      /survey\.producers: .*3.* none: .*leave producers empty/,
    ],
    ['none of what was found', { finding: 'PRESENT', producers: '0' }, 'INVALID', /survey\.producers: .*how many/],
    ['a count of what nobody knows', { finding: 'UNKNOWN', producers: 'several' }, 'INVALID', /survey\.producers/],
    ['a number that is none', { producers: 'many' }, 'INVALID', /survey\.producers/],
    ['an empty title', { source: { title: ' ' } }, 'INVALID', /survey\.source\.title/],
  ])('refuses %s, and writes nothing', async (_what, more, code, message) => {
    expect((await survey(more)).errors).toMatchObject([{ code, message: expect.stringMatching(message) }]);
    expect(await world.store.revision()).toBe(1);
  });
});
