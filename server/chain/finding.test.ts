import { describe, expect, it } from 'vitest';
import { contradictionOf, type Contradiction } from './finding.ts';
import type { Finding } from './vocabulary.ts';

describe('a finding', () => {
  it.each<[Finding, string | null, Contradiction | null]>([
    ['none', null, null],
    ['none', '0', null],
    ['none', '3', 'some-of-none'],
    ['none', 'several', 'some-of-none'],
    ['present', '1', null],
    ['present', 'several', null],
    ['present', '0', 'none-of-some'],
    ['partial', '0', 'none-of-some'],
    ['partial', '2', null],
    ['planned', '0', null],
    ['planned', '2', null],
    ['unknown', null, null],
    ['unknown', '0', 'counted-unknown'],
    ['unknown', '2', 'counted-unknown'],
  ])('%s with %s producers: %s', (finding, producers, expected) => {
    expect(contradictionOf(finding, producers)).toBe(expected);
  });
});
