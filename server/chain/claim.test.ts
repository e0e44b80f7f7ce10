import { describe, expect, it } from 'vitest';
import { rankClaims, resolveClaims, type Claim, type SourceRank } from './claim.ts';

const RANKS: Readonly<Record<string, SourceRank>> = {
  bureau: { grade: 'A', kind: 'document' },
  agency: { grade: 'B', kind: 'document' },
  press: { grade: 'B', kind: 'document' },
  ruling: { grade: null, kind: 'ruling' },
};
const rankOf = (source: string) => RANKS[source];

const claim = (source: string, name: string, more: Partial<Claim> = {}): Claim => ({
  ...{ kind: 'enterprises', key: 'kept', about: 'kept', source, fields: { name_zh: name } },
  ...{ quote: null, asOf: null, confidence: null, note: null, revision: 1 },
  ...more,
});
const shown = (...claims: Claim[]) => {
  const forwards = resolveClaims('enterprises', 'kept', claims, rankOf).fields.name_zh;
  expect(resolveClaims('enterprises', 'kept', claims.toReversed(), rankOf).fields.name_zh).toBe(forwards);
  return forwards;
};

describe('the claim that is shown', () => {
  it('is a ruling, then that of the best grade, then the newest, then by the key of the source', () => {
    expect(shown(claim('ruling', '裁定'), claim('bureau', '甲', { asOf: '2026' }))).toBe('裁定');
    expect(shown(claim('bureau', '甲'), claim('press', '乙', { asOf: '2026' }))).toBe('甲');
    expect(shown(claim('agency', '甲', { asOf: '2025' }), claim('press', '乙', { asOf: '2025-03' }))).toBe('乙');
    expect(shown(claim('agency', '甲'), claim('press', '乙'))).toBe('甲');
  });

  it('is, where nothing else tells them apart, that of the firm which others were merged into', () => {
    const merged = { key: 'a-merged' };
    expect(shown(claim('press', '存续'), claim('press', '并入', merged))).toBe('存续');
    expect(shown(claim('press', '存续'), claim('agency', '并入', merged))).toBe('存续');
    expect(shown(claim('press', '存续'), claim('bureau', '并入', merged))).toBe('并入');
    expect(shown(claim('press', '存续'), claim('agency', '并入', { ...merged, asOf: '2026' }))).toBe('并入');
    expect(shown(claim('press', '甲', merged), claim('press', '乙', { key: 'b-merged' }))).toBe('甲');
  });

  it('of a dated field goes by date before grade', () => {
    const [first] = rankClaims(
      [claim('bureau', '甲', { asOf: '2024' }), claim('press', '乙', { asOf: '2026' })],
      rankOf,
      true,
    );
    expect(first?.source).toBe('press');
  });
});
