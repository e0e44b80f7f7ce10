// Does what somebody wrote become a question with the blanks that it names?
import { describe, expect, it } from 'vitest';
import { writtenQuestion } from './writtenQuestion.ts';

const QUERY = 'query Mine($region: ID!, $atLeast: Int!, $tags: [String!]) { about { revision } }';

describe('a question that somebody wrote', () => {
  it('has a blank for each variable that its phrase names, once', () => {
    const written = writtenQuestion(' 〔region〕有〔atLeast〕家？〔region〕 ', QUERY, { region: '150500' });
    expect(written).toEqual({
      ok: true,
      question: {
        name: 'region有atLeast家？region',
        phrase: '〔region〕有〔atLeast〕家？〔region〕',
        query: QUERY,
        variables: { region: '150500' },
        blanks: [
          { label: 'region', variable: 'region', kind: 'REGION' },
          { label: 'atLeast', variable: 'atLeast', kind: 'NUMBER' },
        ],
      },
    });
  });

  it('is refused with the blank that its query does not know, or without a phrase', () => {
    expect(writtenQuestion('〔县〕？', QUERY, {})).toEqual({ ok: false, unknown: '县' });
    expect(writtenQuestion('  ', QUERY, {})).toEqual({ ok: false, unknown: null });
  });
});
