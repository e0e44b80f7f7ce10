import { describe, expect, it } from 'vitest';
import { kindsMeant, mentionsOf, namesOf } from './mention.ts';

const named = (...found: Parameters<typeof mentionsOf>) => mentionsOf(...found).map(({ to, key }) => [to, key]);

describe('what a claim names', () => {
  it('is its source, then the parts of its key, then its fields', () => {
    expect(named('surveys', '150525|ash', 'gov', { finding: 'none' })).toEqual([
      ['sources', 'gov'],
      ['regions', '150525'],
      ['segments', 'ash'],
    ]);
    expect(named('segments', 'hou', 'gov', { industry: 'soda', makes: 'ash', stage: 'midstream' })).toEqual([
      ['sources', 'gov'],
      ['industries', 'soda'],
      ['segments', 'ash'],
    ]);
  });

  it('is every value of a cell that holds several, and each thing once', () => {
    expect(
      named('conditions', 'c', '', { segments: ['ash', 'glass', 'ash'], regions: ['150500'], kind: 'water' }),
    ).toEqual([
      ['segments', 'ash'],
      ['segments', 'glass'],
      ['regions', '150500'],
    ]);
    expect(named('flows', 'ash|ash|main-input', '', {})).toEqual([['segments', 'ash']]);
  });

  it('says what stands in the key, and what may be plain text', () => {
    expect(mentionsOf('projects', 'p', '', { investors: ['fuyao'], region: '150525' })).toEqual([
      { to: 'enterprises', key: 'fuyao', inKey: false, loose: true },
      { to: 'regions', key: '150525', inKey: false, loose: false },
    ]);
    expect(mentionsOf('produces', 'fuyao|ash', '', {})).toMatchObject([{ inKey: true }, { inKey: true }]);
  });

  it('leaves out parts of a key that are empty, and claims of none', () => {
    expect(named('supplies', 'a|b||salt', '', {})).toEqual([
      ['enterprises', 'a'],
      ['enterprises', 'b'],
    ]);
    expect(named('enterprises', 'fuyao', '', { region: null })).toEqual([]);
  });

  it('may be a party of several kinds', () => {
    expect(named('relations', 'fuyao|150500|visit', '', {})).toEqual([
      ['party', 'fuyao'],
      ['party', '150500'],
    ]);
    expect(kindsMeant('party')).toEqual(['enterprises', 'organisations', 'regions']);
    expect(kindsMeant('segments')).toEqual(['segments']);
    expect(namesOf({ kind: 'regions' })).toEqual(['regions', 'party']);
    expect(namesOf({ kind: 'segments' })).toEqual(['segments']);
  });
});
