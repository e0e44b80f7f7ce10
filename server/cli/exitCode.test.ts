import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conflict, invalid, unavailable } from '../chain/errors.ts';
import { EXIT, EXIT_MEANINGS, explain, refuseWith } from './exitCode.ts';

describe('an exit code', () => {
  it('is documented as it is meant', () => {
    const page = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');
    const documented = [...page.matchAll(/^\| (\d+) +\| (.*?) +\|$/gm)].map(([, code, meaning]) => [code, meaning]);
    expect(documented).toEqual(Object.entries(EXIT_MEANINGS));
  });

  it('tells failures apart, and never shows a stack', async () => {
    expect(explain(unavailable('[store] gone'))).toEqual({ exitCode: EXIT.unavailable, lines: ['[store] gone'] });
    expect(explain(conflict('[store] moved on', ['a', 'b']))).toEqual({
      exitCode: EXIT.conflict,
      lines: ['[store] moved on', 'a', 'b'],
    });
    expect(explain(new TypeError('x is\n  not a function'))).toEqual({
      exitCode: EXIT.failed,
      lines: ['[liantu] unexpected: x is not a function'],
    });
    const refused = refuseWith(['INVALID'], EXIT.bundle, () => Promise.reject(invalid('[bundle] bad', ['row 2'])));
    await expect(refused).rejects.toMatchObject({ exitCode: EXIT.bundle, lines: ['[bundle] bad', 'row 2'] });
  });
});
