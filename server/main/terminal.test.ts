import { describe, expect, it } from 'vitest';
import { invalid, unavailable } from '../chain/errors.ts';
import { checkNode } from './node.ts';
import { describeFailure } from './terminal.ts';

describe('a failure at the terminal', () => {
  it('is one line, without its cause and its stack', () => {
    expect(describeFailure(unavailable('[store] cannot be opened:\n  no such folder', new Error('inner')))).toEqual([
      '[store] cannot be opened: no such folder',
    ]);
    expect(describeFailure(new TypeError('x is undefined'))).toEqual(['[main] unexpected: x is undefined']);
    expect(describeFailure('odd')).toEqual(['[main] unexpected: odd']);
  });

  it('has a line for each finding', () => {
    expect(describeFailure(invalid('two are wrong', ['the one', 'the other']))).toEqual([
      'two are wrong',
      'the one',
      'the other',
    ]);
  });
});

describe('the version of Node', () => {
  it.each(['24.0.0', '26.10.0'])('%s will do', (version) => expect(() => checkNode(version)).not.toThrow());

  it.each(['20.19.0', '23.11.1'])('%s will not, and the message says what will', (version) => {
    expect(() => checkNode(version)).toThrow(
      `[main] Node 24 or newer is needed, this is ${version}: start with npm start`,
    );
  });
});
