import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firms } from '../../store/contract/world.ts';
import { openWorld, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeAll(async () => {
  world = await openWorld(
    firms()
      .enterprise(
        'fuyao',
        '福耀通辽玻璃',
        { region: '150500', tags: ['SRDI'] },
        { source: 'blog', quote: '福耀在通辽', asOf: '2020', confidence: 'estimate' },
      )
      .source('ck', { title: '常识', kind: 'common-knowledge' })
      .produces('fuyao', 'glass', undefined, { source: 'ck' })
      .produces('haihua', 'glass', undefined, { source: '' }),
  );
});
afterAll(() => world.close());

const evidenceOf = async (of: string, fields: string): Promise<Record<string, unknown>[]> => {
  const { data, errors } = await world.ask(`{ ${of} { evidence { field value shown ${fields} } } }`);
  expect(errors).toEqual([]);
  return Object.values(data as Record<string, { evidence: Record<string, unknown>[] }>)[0]?.evidence ?? [];
};

describe('the evidence of a thing', () => {
  it('shows the claim that won beside the one that lost, each with its quote and source', async () => {
    const found = await evidenceOf('enterprise(id: "fuyao")', 'quote asOf confidence source { key title grade }');
    const names = found.filter(({ field }) => field === 'name_zh');
    expect(names).toEqual([
      expect.objectContaining({
        value: '福耀通辽玻璃',
        shown: false,
        quote: '福耀在通辽',
        asOf: '2020',
        confidence: 'ESTIMATE',
      }),
      expect.objectContaining({ value: '福耀集团通辽有限公司', shown: true, quote: null, confidence: 'SOURCED' }),
    ]);
    expect(names.map(({ source }) => source)).toEqual([
      { key: 'blog', title: '转载', grade: 'C' },
      { key: 'gov', title: '通辽市政府公告', grade: 'A' },
    ]);
  });

  it('counts every claim about a set as shown', async () => {
    const found = await evidenceOf('enterprise(id: "fuyao")', '');
    expect(found.filter(({ field }) => field === 'tags')).toEqual([{ field: 'tags', value: 'SRDI', shown: true }]);
  });

  it('has one id for each claim and field', async () => {
    const ids = (await evidenceOf('enterprise(id: "fuyao")', 'id')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('takes the confidence from the source where the row states none', async () => {
    const { data } = await world.ask(`{
      fuyao: enterprise(id: "fuyao") { productions { segment { slug } evidence { confidence source { key title } } } }
      haihua: enterprise(id: "haihua") { productions { segment { slug } evidence { confidence source { key title } } } }
    }`);
    const { fuyao, haihua } = data as Record<
      string,
      { productions: { segment: { slug: string }; evidence: unknown[] }[] }
    >;
    const glass = (firm: typeof fuyao) => firm?.productions.find(({ segment }) => segment.slug === 'glass')?.evidence;
    expect(glass(fuyao)).toContainEqual({ confidence: 'COMMON_KNOWLEDGE', source: { key: 'ck', title: '常识' } });
    expect(glass(haihua)).toContainEqual({ confidence: 'ESTIMATE', source: { key: '', title: '未注明来源' } });
  });

  it('says of a survey how it looked, and of nothing else', async () => {
    const survey = await evidenceOf('coverage(region: "150500", segment: "silicate")', 'method asOf');
    expect(survey).toContainEqual({ field: 'finding', value: 'none', shown: true, method: 'FIELD', asOf: '2025-06' });
    const firm = await evidenceOf('enterprise(id: "fuyao")', 'method');
    expect(firm.every(({ method }) => method === null)).toBe(true);
  });
});
