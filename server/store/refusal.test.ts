import { describe, expect, it } from 'vitest';
import { danglingRefusal } from './refusal.ts';

describe('a refusal', () => {
  it('spells out as many findings as a person reads, and says how many more there are', () => {
    const missing = Array.from({ length: 205 }, (_, number) => ({
      claim: { kind: 'produces' as const, key: `e|s${number}`, source: '' },
      mention: { to: 'segments' as const, key: `s${number}` },
    }));
    const { code, message, details } = danglingRefusal('sqlite', missing, []);
    expect(code).toBe('INVALID');
    expect(message).toMatch(/^\[store:sqlite\] /);
    expect(details[0]).toBe('produces e|s0 (no source) names s0, but there is no such segments');
    expect(details).toHaveLength(201);
    expect(details.at(-1)).toBe('… and 5 more');
  });
});
