import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../industry.ts';
import { saidOfReading } from '../words/suggestion.ts';
import type { FirmText } from './firmText.ts';
import { suggestSegments } from './suggest.ts';
import { termsOf } from './terms.ts';
import { buildVocabulary } from './vocabulary.ts';

const segment = (id: string, nameZh: string, more: Partial<Segment> = {}): Segment => ({
  id,
  industry: 'soda',
  nameZh,
  shortZh: null,
  nameEn: null,
  shortEn: null,
  stage: 'midstream',
  summaryZh: null,
  summaryEn: null,
  gbt4754: null,
  hs: null,
  unit: null,
  siting: 'open',
  reach: 'national',
  scope: 'business',
  makes: null,
  ...more,
});

const SEGMENTS = [
  segment('light', '轻质纯碱', { gbt4754: '2612 无机碱制造' }),
  segment('dense', '重质纯碱', { gbt4754: '2612 无机碱制造' }),
  segment('solvay', '氨碱法纯碱(对标)', { makes: 'light' }),
  segment('bicarb', '小苏打', { summaryZh: '食品、饲料、脱硫、医药' }),
  segment('feed-bicarb', '饲料级小苏打'),
  segment('silicate', '硅酸钠(水玻璃/泡花碱)'),
  segment('float', '浮法/平板玻璃', { gbt4754: '3041 平板玻璃制造' }),
  segment('sulfuric', '硫酸'),
  segment('propylene', '丙烯'),
  segment('alanine', '丙氨酸'),
  segment('lysine', '赖氨酸'),
  segment('lithium', '碳酸锂'),
  segment('feed', '饲料(配合/预混/浓缩)'),
  segment('licorice', '甘草', { gbt4754: '0171 中草药种植' }),
  segment('pieces', '中药(蒙药)饮片', { gbt4754: '2730 中药饮片加工' }),
  segment('distribution', '药品批发流通', { gbt4754: '5152 中药批发' }),
  segment('rail', '铁路与港口物流', { gbt4754: '5320 铁路货物运输' }),
  segment('rail-box', '铁路与集装箱物流', { gbt4754: '5320 铁路货物运输' }),
  segment('evap', '蒸发结晶', { scope: 'step' }),
  segment('antibiotic', '抗生素原料药', { summaryZh: '土霉素、头孢噻呋等' }),
];
const vocabulary = buildVocabulary(SEGMENTS);

const inScope = (text: string) => suggestSegments(vocabulary, { business_scope: text });
const inProducts = (text: string) => suggestSegments(vocabulary, { main_products: text });
const ids = (found: ReturnType<typeof inScope>) => found.map(({ segment: id }) => id).sort();
const standings = (found: ReturnType<typeof inScope>) =>
  Object.fromEntries(found.map(({ segment: id, standing }) => [id, standing]));
const words = (name: string, more?: Partial<Segment>) => termsOf(segment('x', name, more)).map(({ word }) => word);

describe('the words of a segment', () => {
  it('are its name and what stands in its brackets, where that is a thing', () => {
    expect(words('硅酸钠(水玻璃/泡花碱)')).toEqual(expect.arrayContaining(['硅酸钠', '水玻璃', '泡花碱']));
    expect(words('联碱法纯碱(对标)')).not.toContain('对标');
    expect(words('中药(蒙药)饮片')).toEqual(['中药饮片', '蒙药饮片']);
  });

  it('share the head that a slash leaves out', () => {
    const found = words('浮法/平板玻璃');
    expect(found).toEqual(expect.arrayContaining(['浮法玻璃', '平板玻璃']));
    expect(found).not.toContain('浮法');
    expect(words('糖蜜/蔗糖')).toEqual(expect.arrayContaining(['糖蜜', '蔗糖']));
    expect(words('饲料(配合/预混/浓缩)')).toEqual(expect.arrayContaining(['饲料', '配合饲料', '浓缩饲料']));
  });

  it('take goods from a description, not what explains', () => {
    expect(words('抗生素', { summaryZh: '土霉素、头孢噻呋钠等' })).toEqual(['抗生素', '土霉素', '头孢噻呋钠']);
    expect(words('丙氨酸', { summaryZh: '以葡萄糖为原料' })).toEqual(['丙氨酸']);
  });
});

describe('what a text names', () => {
  it('is sure where it is the name itself, or a kind of it, however it is typed', () => {
    expect(standings(inProducts('小苏打；电池级碳酸锂'))).toEqual({ bicarb: 'sure', lithium: 'sure' });
    expect(ids(inProducts('小 苏 打／ＰＶＣ，碳酸锂'))).toEqual(['bicarb', 'lithium']);
  });

  it('is marked at its place in the text as it is written', () => {
    const text = '主营：电池级　碳酸锂（年产３万吨）';
    const [found] = inProducts(text);
    const { start, end, words: marked, item } = found!.readings[0];
    expect(text.slice(start, end)).toBe('碳酸锂');
    expect([marked, item]).toEqual(['碳酸锂', '电池级　碳酸锂']);
  });

  it('goes to the longest name', () => {
    expect(ids(inProducts('饲料级小苏打'))).toEqual(['feed-bicarb']);
  });

  it.each([
    '苯丙氨酸',
    '聚丙烯',
    '丙烯酸',
    '亚硫酸钠',
    '硫酸铵',
    '碳酸锂电池',
    '饲料添加剂',
    '非硅酸钠',
    '废硫酸',
    '硫酸生产用催化剂',
  ])('is no other thing that only holds its letters: %s', (text) => {
    expect(inProducts(text).filter(({ standing }) => standing !== 'possible')).toEqual([]);
  });

  it('may be a salt or a form of it', () => {
    expect(standings(inProducts('L-赖氨酸盐酸盐、碳酸锂粉'))).toEqual({ lysine: 'sure', lithium: 'sure' });
  });

  it('is only possible where it is wider than the names, and never means another way to make them', () => {
    expect(standings(inProducts('纯碱'))).toEqual({ dense: 'possible', light: 'possible' });
  });

  it('is less sure where several segments share the words', () => {
    const found = inProducts('铁路货物运输');
    expect(standings(found)).toEqual({ rail: 'possible', 'rail-box': 'possible' });
    expect(found[0]!.readings[0].among).toBe(2);
  });

  it('never points to a step inside a plant', () => {
    expect(inProducts('蒸发结晶')).toEqual([]);
  });

  it('reads through quantities and dates', () => {
    expect(standings(inProducts('2022年赖氨酸销量约27.6万吨；年产60万吨小苏打项目'))).toEqual({
      bicarb: 'sure',
      lysine: 'sure',
    });
  });
});

describe('a business scope', () => {
  it('is sure only where it says made', () => {
    expect(standings(inScope('小苏打'))).toEqual({ bicarb: 'likely' });
    expect(standings(inScope('小苏打生产'))).toEqual({ bicarb: 'sure' });
  });

  it('says its verbs of all that they stand before or after', () => {
    for (const text of [
      '生产、销售：小苏打、碳酸锂',
      '小苏打、碳酸锂的生产、销售',
      '生产小苏打、碳酸锂',
      '从事小苏打及碳酸锂的制造与销售',
    ])
      expect(standings(inScope(text)), text).toEqual({ bicarb: 'sure', lithium: 'sure' });
  });

  it('makes no producer of a firm that sells', () => {
    for (const text of [
      '小苏打、碳酸锂销售',
      '销售：小苏打、碳酸锂',
      '批发小苏打、碳酸锂',
      '小苏打、碳酸锂的批发、零售',
    ]) {
      const found = inScope(text);
      expect(ids(found), text).toEqual(['bicarb', 'lithium']);
      expect(
        found.every(({ standing }) => standing === 'possible'),
        text,
      ).toBe(true);
    }
    expect(standings(inScope('小苏打生产、碳酸锂销售'))).toEqual({ bicarb: 'sure', lithium: 'possible' });
  });

  it('sells where selling is the segment', () => {
    expect(inScope('中药批发')[0]).toMatchObject({ segment: 'distribution', readings: [{ voice: 'makes' }] });
  });

  it('grows a herb by planting it, not by processing it', () => {
    expect(standings(inScope('甘草、黄芪等中药材种植'))).toEqual({ licorice: 'sure' });
    expect(standings(inScope('甘草加工'))).toEqual({ licorice: 'possible' });
  });

  it.each([
    '化工产品生产（不含小苏打、碳酸锂）',
    '化工产品生产（小苏打、碳酸锂除外）',
    '除小苏打、碳酸锂外，化工产品生产',
    '化工产品生产（不包括小苏打（食品级）及碳酸锂）；不得从事碳酸锂生产',
    '以小苏打为原料的化工产品',
    '采购生产所需的碳酸锂',
  ])('does not make what it leaves out or needs: %s', (text) => {
    expect(inScope(text)).toEqual([]);
  });

  it('goes on after what it leaves out', () => {
    expect(ids(inScope('无机盐（不含危险化学品）、小苏打生产；除草剂、外加剂、碳酸锂生产'))).toEqual([
      'bicarb',
      'lithium',
    ]);
  });

  it('names nothing in what every register prints', () => {
    expect(
      inScope(
        '货物进出口；技术进出口；技术服务、技术开发、技术咨询、技术交流、技术转让、技术推广（依法须经批准的项目，经相关部门批准后方可开展经营活动，具体经营项目以相关部门批准文件为准）',
      ),
    ).toEqual([]);
  });

  it('tells what is still to come', () => {
    expect(inScope('小苏打生产（筹建）')[0]?.readings[0].planned).toBe(true);
    expect(inScope('小苏打生产')[0]?.readings[0].planned).toBe(false);
  });
});

describe('a suggestion', () => {
  it('is surer the more a text says so, and never whole', () => {
    const texts: FirmText = { main_products: '电池级碳酸锂', business_scope: '碳酸锂生产' };
    const [both] = suggestSegments(vocabulary, texts);
    const [one] = inProducts('电池级碳酸锂');
    expect(both!.confidence).toBeGreaterThan(one!.confidence);
    expect(both!.confidence).toBeLessThan(1000);
    expect(both!.readings.map(({ field }) => field).sort()).toEqual(['business_scope', 'main_products']);
  });

  it('says its reason in both languages', () => {
    const said = (text: string) => saidOfReading(inScope(text)[0]!.readings[0]);
    expect(said('电池级碳酸锂销售').zh).toBe(
      '经营范围写有“电池级碳酸锂销售”，落在“碳酸锂”上，即环节名称；只写明销售，未必生产。',
    );
    expect(said('小苏打生产').en).toBe(
      'The business scope names “小苏打”: the name of the segment; it says made or provided.',
    );
    expect(said('纯碱生产').zh).toBe(
      '经营范围写有“纯碱”，比环节所称“重质纯碱”宽；写明生产或提供；同一说法还可指另外 1 个环节。',
    );
  });

  it('holds its places and its order whatever is written', () => {
    const pieces = fc.constantFrom(
      ...'小苏打 纯碱 硫酸 生产 销售 ： ； 、 （ ） 不含 除 外 等 以 为原料 年产3万吨 的 及 ａ 𠮷 \n'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        const found = suggestSegments(vocabulary, { main_products: text, business_scope: text });
        expect(
          suggestSegments(buildVocabulary(SEGMENTS.toReversed()), { business_scope: text, main_products: text }),
        ).toEqual(found);
        for (const { confidence, readings } of found) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1000);
          for (const { start, end, words: marked } of readings) expect(text.slice(start, end)).toBe(marked);
        }
      }),
    );
  });
});
