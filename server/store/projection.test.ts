import { describe, expect, it } from 'vitest';
import type { Fields, Resolved } from '../chain/claim.ts';
import type { RecordKind } from '../chain/records.ts';
import { projectEnterprise, projectHolding, projectProduction, scaleCapacity, unscaleCapacity } from './projection.ts';

const resolved = (kind: RecordKind, key: string, fields: Fields, asOf: string | null = null): Resolved => ({
  kind,
  key,
  fields,
  shownBy: {},
  asOf,
});
const firm = (fields: Fields) => projectEnterprise(resolved('enterprises', 'e', fields));
const holding = (fields: Fields, key = 'a|b') => projectHolding(resolved('holdings', key, fields)).controlling;

describe('an enterprise for queries', () => {
  it('stands under the pinyin of its shown name, or of its id', () => {
    expect(firm({ name_zh: '重庆盐业' })).toMatchObject({ name: '重庆盐业', sort: 'chong qing yan ye' });
    expect(firm({})).toMatchObject({ id: 'e', name: 'e', sort: 'e', region: null, abroad: false, tags: [] });
  });

  it('is abroad only where its country is another and no region is known', () => {
    expect(firm({ country: 'Belgium' }).abroad).toBe(true);
    expect(firm({ country: 'Belgium', region: '310000' }).abroad).toBe(false);
    for (const country of ['CN', '中国', ' China ', null]) expect(firm({ country }).abroad).toBe(false);
  });

  it.each(['注销', '吊销，未注销', '已迁出', 'closed', 'Revoked', '清算'])(
    'has ceased when its status is %s',
    (status) => {
      expect(firm({ status }).ceased).toBe(true);
    },
  );

  it.each(['存续', 'active', '在业', '开业', null])('stands when its status is %s', (status) => {
    expect(firm({ status }).ceased).toBe(false);
  });
});

describe('a production for queries', () => {
  it('runs unless its status says otherwise, and carries its date', () => {
    const key = 'e|ash';
    expect(projectProduction(resolved('produces', key, {}, '2024-05'))).toEqual({
      enterprise: 'e',
      segment: 'ash',
      status: 'active',
      asOf: '2024-05',
      capacity: null,
    });
    expect(projectProduction(resolved('produces', key, { status: 'planned' }))).toMatchObject({
      status: 'planned',
      asOf: '',
    });
  });

  it('carries a capacity in the canonical unit, of one claim alone', () => {
    const claims = (unitFrom: string, amountFrom: string) =>
      projectProduction({
        ...resolved('produces', 'e|ash', { capacity: '280.5', unit: '万吨/年' }),
        shownBy: { unit: unitFrom, capacity: amountFrom },
      }).capacity;
    expect(claims('gov', 'gov')).toEqual({ unit: 't/a', amount: '2805000' });
    expect(claims('press', 'gov')).toBeNull();
  });

  it('is counted in millionths, and told in the unit again', () => {
    const capacity = { unit: 't/a', amount: '99999999999.999999' };
    expect(scaleCapacity(capacity)).toBe(99_999_999_999_999_999n);
    expect(unscaleCapacity(scaleCapacity(capacity))).toBe(capacity.amount);
    expect(unscaleCapacity('500')).toBe('0.0005');
  });
});

describe('a holding for queries', () => {
  it('makes a group when it is of a subsidiary, or of more than half', () => {
    expect(holding({ kind: 'subsidiary' })).toBe(true);
    expect(holding({ kind: 'subsidiary', share: '30' })).toBe(true);
    expect(holding({ kind: 'acquisition', share: '50.01' })).toBe(true);
    expect(holding({ share: '50' })).toBe(false);
    expect(holding({ kind: 'stake' })).toBe(false);
    expect(holding({ kind: 'joint-venture', share: null })).toBe(false);
  });

  it('makes none when it is over, or not yet, or of itself', () => {
    for (const status of ['已转让', 'sold', 'planned', '拟收购'])
      expect(holding({ kind: 'subsidiary', status })).toBe(false);
    expect(holding({ kind: 'subsidiary' }, 'a|a')).toBe(false);
  });
});
