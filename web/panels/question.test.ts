// Does the editor open with the question that the panel answered?
import { expect, it } from 'vitest';
import { questionAddress } from './question.ts';

const opened = (address: string) => new URL(address, 'http://here').searchParams;

it('asks for one place and one segment, with nothing else to fill in', () => {
  const opens = opened(questionAddress('150525', 'ns-silicate'));
  expect(opens.get('query')).toContain('gap(region: "150525", segment: "ns-silicate")');
  expect(opens.get('query')).toContain('query Why {');
  expect(opens.get('variables')).toBeNull();
});

it('carries the weights and the plants that the verdict was asked with', () => {
  const landings = [{ segment: 'ns-silicate', region: '150525', enterprise: 'x' }];
  const options = { weights: { inputs: 100 } };
  const opens = opened(questionAddress('150525', 'ns-silicate', { options, landings }));
  expect(opens.get('query')).toContain('query Why($options: GapOptions, $landings: [LandingInput!]) {');
  expect(opens.get('query')).toContain('segment: "ns-silicate", options: $options, landings: $landings)');
  expect(JSON.parse(opens.get('variables') ?? '')).toEqual({ options, landings });
});

it('says nothing of plants where none is assumed', () => {
  expect(opened(questionAddress('1', 'a', { landings: [] })).get('query')).toContain('query Why {');
});
