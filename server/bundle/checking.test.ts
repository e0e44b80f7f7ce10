import writeWorkbook from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../chain/claim.ts';
import { checkBundle } from './checkBundle.ts';
import { rawBundle, SODA } from './fixture.ts';
import { describeProblem, describeProblems } from './problem.ts';
import { readUpload } from './readBundle.ts';
import type { Known } from './standing.ts';

const check = (files: Readonly<Record<string, string>>, store: Known | null = null) =>
  checkBundle(rawBundle(files), store);
const problems = async (files: Readonly<Record<string, string>>, store: Known | null = null) =>
  (await check({ ...SODA, ...files }, store)).problems.map(describeProblem);

/** A store that holds these claims and nothing else. */
function knowing(...claims: Pick<Claim, 'kind' | 'key' | 'source' | 'fields'>[]): Known {
  const whole = claims.map((claim) => ({
    ...claim,
    about: claim.key,
    quote: null,
    asOf: null,
    confidence: null,
    note: null,
    revision: 1,
  }));
  return {
    claims: async (kind) => {
      const items = whole
        .filter((claim) => claim.kind === kind)
        .map((item) => ({ item, position: [item.key, item.source] }));
      return { items, more: false, total: items.length };
    },
    claimsAbout: async (things) =>
      things.map(({ kind, key }) => whole.filter((claim) => claim.kind === kind && claim.key === key)),
    keptNamed: async (_kind, ids) => ids.map(() => null),
    canonicalIds: async (ids) => ids,
  };
}

describe('a bundle', () => {
  it('without a fault becomes claims, in the order of kinds and rows', async () => {
    const { claims, files, problems } = await check(SODA);
    expect(problems).toEqual([]);
    expect(files.map(({ kind, rows }) => [kind, rows])).toEqual([
      ['sources', 2],
      ['industries', 1],
      ['segments', 2],
      ['flows', 1],
      ['enterprises', 2],
      ['produces', 1],
    ]);
    expect(claims.find(({ key }) => key === 'zhongyan')).toMatchObject({
      kind: 'enterprises',
      source: 'ZY',
      row: 2,
      content: { fields: { name_zh: '中盐化工', region: '152900', tags: ['龙头', '上市'] }, quote: null, asOf: null },
    });
    expect(claims.find(({ kind }) => kind === 'produces')).toMatchObject({
      key: 'zhongyan|ash',
      content: { fields: { status: 'active' } },
    });
  });

  it('tells all its problems at once, errors first', async () => {
    const found = await check({
      ...SODA,
      segments: 'id,industry,name_zh,stage,source\ntrona,soda,天然碱矿,顶游,ZY\nash,salt,纯碱,中游,ZY',
      produces: 'enterprise,segment,capacity,source\nzhongyan,ash,"5,000,000",NN\nnobody,ash,,',
    });
    expect(describeProblems(found.problems)).toEqual([
      'error: segments.csv, row 2, stage: “顶游” is not one of the words of this column; write one of: upstream 上游, midstream 中游, downstream 下游, supporting 配套, by-product 副产',
      'error: produces.csv, row 2, capacity: “5,000,000” is no decimal number; write it without thousands separators: 5000000',
      'error: segments.csv, row 3, industry: “salt” is not the id of anything among industries in the bundle; correct it, add a row for it to that file, or, if it stands in the store, check with import --dry-run',
      'error: produces.csv, row 3, enterprise: “nobody” is not the id of anything among enterprises in the bundle; correct it, add a row for it to that file, or, if it stands in the store, check with import --dry-run',
      'warning: produces.csv, row 3: the row names no source; name the source that says so: a claim without one ranks below every other',
    ]);
  });

  it('does not take a survey that contradicts itself, but two sources that contradict each other', async () => {
    const surveys = 'region,segment,finding,producers,source\n';
    expect(await problems({ surveys: `${surveys}150500,ash,none,3,ZY\n150500,trona,present,0,ZY` })).toEqual([
      'error: surveys.csv, row 2, producers: “3” does not agree with the finding none; whoever found none has no producers to count: leave producers empty, or find present or partial',
      'error: surveys.csv, row 3, producers: “0” does not agree with the finding present; whoever found it has one producer at least: say how many, or find none or planned',
    ]);
    expect(await problems({ surveys: `${surveys}150500,ash,none,0,ZY\n150500,ash,present,3,B1` })).toEqual([]);
  });

  it('prints a bounded number of problems, and says how many there are', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `firm-${at},,`).join('\n');
    const { problems } = await check({ ...SODA, enterprises: `id,name_zh,source\nzhongyan,中盐,ZY\n${rows}` });
    expect(describeProblems(problems, 10)).toHaveLength(11);
    expect(describeProblems(problems, 10).at(-1)).toBe('… and 20 errors and 30 warnings more, not shown here');
  });
});

describe('a table', () => {
  it('may have a title above its header, full-width Chinese headers, and blank rows', async () => {
    const enterprises = '通辽市重点企业表,,\n\n　编号＊,企业名称,所在地,ＵＳＣＣ,来源\n\nzhongyan,中盐,通辽,,ZY';
    const { claims, problems } = await check({ ...SODA, enterprises });
    expect(claims.find(({ kind }) => kind === 'enterprises')).toMatchObject({
      row: 5,
      content: { fields: { region: '150500' } },
    });
    expect(problems.map(describeProblem)).toEqual([
      'warning: enterprises.csv, row 1: “通辽市重点企业表” stands above the header and was left out; nothing, if it is a title',
    ]);
  });

  it('without a header is an error, and what it should hold is not missed besides', async () => {
    expect(await problems({ enterprises: '名称,地区\n中盐,通辽' })).toEqual([
      'error: enterprises.csv: has no header row: among its first 10 rows none names id or 编号; give the first row the columns that docs/bundle.md lists for this file',
    ]);
  });

  it('that is not well-formed is an error, and what it should hold is not missed besides', async () => {
    expect(await problems({ enterprises: 'id,name_zh\nzhongyan,"中盐"x' })).toEqual([
      expect.stringMatching(/^error: enterprises.csv, row 2: is not well-formed CSV/),
    ]);
  });

  it('keeps unknown columns out, and tells how many values they held but none of them', async () => {
    const found = await problems({ enterprises: 'id,name_zh,法定代表人,source\nzhongyan,中盐,张三,ZY' });
    expect(found).toEqual([
      expect.stringContaining(
        'warning: enterprises.csv, 法定代表人: is no column of this file: it was kept out with 1 value',
      ),
    ]);
    expect(found.join()).not.toContain('张三');
  });

  it('of an unknown name is kept out, and said', async () => {
    expect(await problems({ contacts: 'a,b\n1,2' })).toEqual([
      expect.stringContaining(
        'warning: contacts.csv: has a name that no kind of record has: it was kept out with 2 rows',
      ),
    ]);
  });

  it('may not come twice, nor have a column twice, nor more cells than headers', async () => {
    expect(await problems({ 企业: 'id,name_zh\na,b' })).toEqual([
      expect.stringContaining('error: 企业.csv: holds enterprises, as enterprises.csv does'),
    ]);
    expect(await problems({ industries: 'id,名称,name_zh,source\nsoda,天然碱,纯碱,ZY' })).toEqual([
      expect.stringContaining('error: industries.csv, row 1, name_zh: means the column name_zh, as “名称” does'),
    ]);
    expect(await problems({ industries: 'id,name_zh,source\nsoda,天然碱,ZY,more' })).toEqual([
      expect.stringContaining('error: industries.csv, row 2, column D: the row has more cells than the header'),
    ]);
  });
});

describe('rows', () => {
  it('that repeat a claim are a warning in the same words and an error in others', async () => {
    const produces =
      'enterprise,segment,capacity,source\nzhongyan,ash,5,ZY\nzhongyan,ash,5,ZY\nzhongyan,ash,6,ZY\nzhongyan,ash,6,B1';
    expect(await problems({ produces })).toEqual([
      expect.stringMatching(
        /^warning: produces.csv, row 3: “zhongyan\|ash” is claimed by ZY in row 2 already, in the same words/,
      ),
      expect.stringMatching(
        /^error: produces.csv, row 4: “zhongyan\|ash” is claimed by ZY in row 2 already, in other words/,
      ),
    ]);
  });

  it('take a claim back, whatever else they say', async () => {
    const { claims, problems } = await check({
      ...SODA,
      produces: '企业,环节,产能,来源,撤回\nzhongyan,ash,about 5,ZY,是',
    });
    expect(problems).toEqual([]);
    expect(claims.at(-1)).toMatchObject({ key: 'zhongyan|ash', source: 'ZY', content: null });
    expect(await problemsOf('maybe')).toEqual([expect.stringContaining('says neither yes nor no')]);
  });

  const problemsOf = (word: string) =>
    problems({ produces: `enterprise,segment,source,retracted\nzhongyan,ash,ZY,${word}` });

  it('need their key', async () => {
    expect(await problems({ produces: 'enterprise,segment,source\nzhongyan,,ZY\na|b,ash,ZY' })).toEqual([
      expect.stringContaining('error: produces.csv, row 2, segment: is empty and is part of the key'),
      expect.stringContaining('error: produces.csv, row 3, enterprise: “a|b” holds a “|”'),
    ]);
  });

  it('of one thing share its required fields', async () => {
    expect(await problems({ enterprises: 'id,name_zh,region,source\nzhongyan,,152900,ZY\nzhongyan,中盐,,B1' })).toEqual(
      [],
    );
    expect(await problems({ enterprises: 'id,name_zh,region,source\nzhongyan,-,152900,ZY' })).toEqual([
      expect.stringContaining('error: enterprises.csv, row 2, name_zh 名称: “zhongyan” has no name_zh'),
    ]);
  });

  it('with an error are not missed a second time by those that name them', async () => {
    expect(await problems({ enterprises: 'id,name_zh,established,source\nzhongyan,,soon,ZY' })).toEqual([
      expect.stringContaining('error: enterprises.csv, row 2, established: “soon” is no date'),
    ]);
  });

  it('with a doubtful credit code are a warning', async () => {
    expect(
      await problems({
        enterprises: 'id,name_zh,uscc,source\nzhongyan,中盐,91150500MA0N000000,ZY\nboyuan,博源,91110000802100433B,B1',
      }),
    ).toEqual([
      expect.stringContaining('warning: enterprises.csv, row 2, uscc: “91150500MA0N000000” is no valid credit code'),
    ]);
  });

  it('may name a place that the bundle itself brings, as its parent or by another name', async () => {
    const { claims, problems } = await check({
      ...SODA,
      regions:
        'code,name_zh,aliases,parent,level,source\n150599,通辽新区,新区,通辽市,statistical,ZY\n150598,新区一园,,通辽新区,statistical,ZY',
      enterprises: 'id,name_zh,region,source\nzhongyan,中盐,通辽新区,ZY\nboyuan,博源,通辽市新区,B1',
    });
    expect(problems).toEqual([]);
    expect(claims.filter(({ kind }) => kind === 'enterprises').map(({ content }) => content?.fields.region)).toEqual([
      '150599',
      '150599',
    ]);
    expect(claims.find(({ key }) => key === '150598')?.content?.fields.parent).toBe('150599');
  });

  it('may name a firm, an organisation or a place as a party', async () => {
    const organisations = 'id,name_zh,source\nchamber,商会,ZY';
    const relations =
      'from,to,kind,source\n150500,zhongyan,visit,ZY\nchamber,zhongyan,member,ZY\nnobody,zhongyan,member,ZY\n通辽市,zhongyan,visit,B1';
    expect(await problems({ organisations, relations })).toEqual([
      expect.stringContaining(
        'error: relations.csv, row 4, from: “nobody” is not the id of anything among enterprises, organisations, regions',
      ),
      expect.stringMatching(/^error: relations.csv, row 5, from: “通辽市” .* write the code of the place, 150500$/),
    ]);
  });
});

describe('a merge', () => {
  it('leads to an enterprise that is there, and never in a circle', async () => {
    expect(await problems({ merges: 'alias,id\nboyuan,zhongyan' })).toEqual([]);
    expect(await problems({ 合并: '原编号,现编号\nboyuan,nobody\nzhongyan,zhongyan\n' })).toEqual([
      expect.stringContaining('error: 合并.csv, row 3: “zhongyan” leads, by way of other merges, back to itself'),
      expect.stringContaining('error: 合并.csv, row 2, 现编号: “nobody” is not the id of anything among enterprises'),
    ]);
  });

  it('lets the one that stands supply what the other lacks', async () => {
    const enterprises = 'id,name_zh,uscc,source\nzhongyan,中盐,,ZY\nboyuan,,91110000802100433B,B1';
    expect(await problems({ enterprises })).toHaveLength(1);
    expect(await problems({ enterprises, merges: 'alias,id\nboyuan,zhongyan' })).toEqual([]);
  });
});

describe('with a store', () => {
  const stored = (kind: Claim['kind'], key: string, source: string, fields: Claim['fields']) => ({
    kind,
    key,
    source,
    fields,
  });
  const meihua = stored('enterprises', 'meihua', 'ZY', { name_zh: '梅花' });

  it('rows may name what stands there', async () => {
    const produces = 'enterprise,segment,source\nmeihua,ash,ZY';
    expect(await problems({ produces }, knowing(meihua))).toEqual([]);
    expect(await problems({ produces }, knowing())).toEqual([
      expect.stringContaining('“meihua” is not the id of anything among enterprises in the bundle or in the store'),
    ]);
  });

  it('a new row needs only what it claims, unless it replaces the claim that said the rest', async () => {
    expect(await problems({ enterprises: 'id,region,source\nmeihua,通辽,B1\nzhongyan,,ZY' }, knowing(meihua))).toEqual([
      expect.stringContaining('“zhongyan” has no name_zh'),
    ]);
    expect(await problems({ enterprises: `${SODA.enterprises}\nmeihua,,通辽,,ZY` }, knowing(meihua))).toEqual([
      expect.stringContaining('“meihua” has no name_zh'),
    ]);
  });

  it('what the bundle takes back is no longer there for others', async () => {
    const files = {
      enterprises: `id,name_zh,source,retracted\nmeihua,,ZY,是\nzhongyan,中盐,ZY,`,
      produces: 'enterprise,segment,source\nmeihua,ash,ZY',
    };
    expect(await problems(files, knowing(meihua))).toEqual([expect.stringContaining('“meihua” is not the id')]);
    const another = stored('enterprises', 'meihua', 'B1', { name_zh: '梅花' });
    expect(await problems(files, knowing(meihua, another))).toEqual([]);
  });

  it('places of the store have names too', async () => {
    const renamed = stored('regions', '150500', 'B1', { name_zh: '哲里木' });
    const byEither = 'id,name_zh,region,source\nzhongyan,中盐,哲里木,ZY\nboyuan,博源,通辽市,ZY';
    expect(await problems({ enterprises: byEither }, knowing(renamed))).toEqual([]);
    const zone = stored('regions', '150571', 'ZY', {
      name_zh: '通辽经济技术开发区',
      aliases: ['开发区'],
      parent: '150500',
      level: 'statistical',
    });
    expect(
      await problems({ enterprises: 'id,name_zh,region,source\nzhongyan,中盐,通辽经济技术开发区,ZY' }, knowing(zone)),
    ).toEqual([]);
  });
});

describe('a workbook', () => {
  const words = (...cells: string[]) => cells.map((value) => ({ value, type: String }));

  it('that made a number of a long code is an error that names the cell', async () => {
    const sheets = [
      { sheet: '来源', data: [words('来源键', '标题'), words('ZY', '产业页')] },
      {
        sheet: '企业',
        data: [
          words('编号', '名称', '统一社会信用代码', '证券代码', '成立日期', '来源'),
          [
            ...words('zhongyan', '中盐'),
            { value: 911500001234567, type: Number },
            { value: 328, type: Number },
            { value: new Date(Date.UTC(2000, 11, 1)), type: Date, format: 'yyyy-mm' },
            ...words('ZY'),
          ],
        ],
      },
    ];
    const raw = await readUpload('名录.xlsx', await writeWorkbook(sheets).toBuffer());
    expect((await checkBundle(raw)).problems.map(describeProblem)).toEqual([
      'error: 名录.xlsx › 企业, row 2, 统一社会信用代码 (cell C2): “911500001234567” became a number in the spreadsheet and lost digits; format the column as text and write the code again from its document',
      'warning: 名录.xlsx › 企业, row 2, 证券代码 (cell D2): “328” is a number in the spreadsheet: a zero at its beginning would be lost; format the column as text and write the code again from its document',
      'warning: 名录.xlsx › 企业, row 2, 成立日期 (cell E2): “2000-12-01” is a date in the spreadsheet; if only the month is known, write it as text: 2000-12',
    ]);
  });
});
