import { describe, expect, it } from 'vitest';
import type { Fields } from '../chain/claim.ts';
import { operationOf, orderKeys, productionsKey } from './enterpriseOrder.ts';

const keysOf = (fields: Fields, reputation = 0) => orderKeys({ fields }, { reputation });
const first = (...keys: string[]) => [...keys].sort()[0];

describe('the keys that enterprises are put in order by', () => {
  it('are empty where nobody knows, and where nothing can be made of what is said', () => {
    const none = { region: '', capital: '', established: '', standing: '' };
    expect(keysOf({})).toEqual(none);
    expect(keysOf({ region: null, registered_capital: '1000万美元', established: null })).toEqual(none);
    expect(productionsKey(0)).toBe('');
  });

  it('put the largest capital, the youngest firm, the weightiest tags and the most productions first', () => {
    const capital = (text: string) => keysOf({ registered_capital: text }).capital;
    expect(first(capital('9000万元'), capital('1.5亿元'), capital('10元'))).toBe(capital('1.5亿元'));
    const established = (text: string) => keysOf({ established: text }).established;
    expect(first(established('1998'), established('2025-03-28'), established('2025-03'))).toBe(established('2025-03'));
    expect(first(keysOf({}, 30).standing, keysOf({}, 100).standing)).toBe(keysOf({}, 100).standing);
    expect(first(productionsKey(9), productionsKey(12), productionsKey(1))).toBe(productionsKey(12));
  });

  it('tell a firm that works from one that has ceased, and both from one of which nobody says so', () => {
    expect(operationOf({ fields: { status: '存续' } })).toBe('standing');
    expect(operationOf({ fields: { status: '已注销' } })).toBe('ceased');
    expect(operationOf({ fields: { status: null } })).toBe('unstated');
    expect(operationOf({ fields: {} })).toBe('unstated');
  });
});
