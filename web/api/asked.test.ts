// What is told to stand behind a view, when several things were asked?
import { expect, it } from 'vitest';
import { askedLog } from './asked.ts';

const names = () => askedLog.questions.map(({ name }) => name);

it('keeps the last question of each name, the newest first, and no change that was written', () => {
  askedLog.note('query Gaps($region: ID!) { x }', { region: 'a' });
  askedLog.note('query Standing { y }', {});
  askedLog.note('query Gaps($region: ID!) { x }', { region: 'b' });
  askedLog.note('mutation KeepView { keepView }', {});
  askedLog.note('query Search { search }', {});
  expect(names()).toEqual(['Gaps', 'Standing']);
  expect(askedLog.questions[0]?.variables).toEqual({ region: 'b' });
  askedLog.turn();
  expect(names()).toEqual(['Standing']);
});
