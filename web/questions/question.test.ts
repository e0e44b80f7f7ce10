// Do phrases, blanks and the address agree with each other, for every question that ships?
import { describe, expect, it } from 'vitest';
import { fill, piecesOf, readChosen, writeChosen, type Here } from './question.ts';
import { SHIPPED } from './shipped.ts';

const here: Here = { region: '150525', industry: 'soda', segment: 'glass', from: 'trona', to: 'glass' };
const blanksIn = (phrase: string) =>
  piecesOf(phrase)
    .flatMap((piece) => ('blank' in piece ? [piece.blank] : []))
    .sort();

describe('the questions that ship', () => {
  it('are ten, each with an id of its own', () => {
    expect(SHIPPED.length).toBe(10);
    expect(new Set(SHIPPED.map(({ id }) => id)).size).toBe(10);
  });

  it.each(SHIPPED.map((question) => [question.id, question] as const))(
    '%s has the same blanks in both languages, and fills every variable that its query must have',
    (_id, question) => {
      const blanks = Object.keys(question.blanks).sort();
      expect(blanksIn(question.phraseZh)).toEqual(blanks);
      expect(blanksIn(question.phraseEn)).toEqual(blanks);
      const filled = fill(question, here, {});
      const needed = [...question.query.matchAll(/\$(\w+): [\w[\]!]+!/g)].map(([, name]) => name ?? '');
      expect(needed.filter((name) => filled[name] === undefined)).toEqual([]);
      expect(Object.values(filled)).not.toContain(undefined);
    },
  );
});

describe('what fills the blanks', () => {
  const question = SHIPPED.find(({ id }) => id === 'worth-recruiting')!;

  it('begins with where the reader is, and goes over the address', () => {
    expect(fill(question, here, {})).toMatchObject({ region: '150525', industry: 'soda', atLeast: 2 });
    const chosen = { region: '150500', atLeast: 5 };
    expect(readChosen(writeChosen(chosen), question)).toEqual(chosen);
    expect(fill(question, here, chosen)).toMatchObject({ region: '150500', industry: 'soda', atLeast: 5 });
  });

  it('overlooks what the question has no blank for, and numbers that are none', () => {
    expect(readChosen('atLeast:x,first:9,region:%E0,odd', question)).toEqual({});
  });
});
