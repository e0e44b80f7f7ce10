import { describe, expect, it } from 'vitest';
import type { ProofFragment } from '../api/generated/graphql.ts';
import { claimsOf, fieldsOf } from './record.ts';

let count = 0;
const proof = (field: string, value: string, shown: boolean): ProofFragment => ({
  id: `claim-${(count += 1)}`,
  field,
  value,
  shown,
  quote: null,
  asOf: '2025',
  confidence: 'SOURCED',
  method: null,
  source: { key: 's', title: 'S', publisher: null, url: null, published: null, grade: 'A', kind: 'DOCUMENT' },
});
const CLAIMS = claimsOf([
  proof('tags', 'listed', true),
  proof('tags', 'SRDI', true),
  proof('name_zh', '中盐碱业集团', false),
  proof('name_zh', '中盐(内蒙古)碱业有限公司', true),
  proof('region', '150525', true),
  proof('region', '150525', false),
]);

describe('the record of a firm', () => {
  it('goes by the order of the card, and names what should be asked for', () => {
    const fields = fieldsOf(CLAIMS);
    expect(fields[0]).toMatchObject({ field: 'name_zh', shown: [{ value: '中盐(内蒙古)碱业有限公司' }] });
    expect(fields.find(({ field }) => field === 'uscc')).toEqual({ field: 'uscc', shown: [] });
    expect(fields.map(({ field }) => field)).not.toContain('address');
  });
});
