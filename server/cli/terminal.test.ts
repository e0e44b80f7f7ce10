import { describe, expect, it } from 'vitest';
import { alignColumns } from './columns.ts';
import { openTerminal } from './terminal.ts';

function output(isTTY: boolean) {
  const written: string[] = [];
  const listeners: ((error: NodeJS.ErrnoException) => void)[] = [];
  return {
    isTTY,
    written,
    write: (text: string) => void written.push(text),
    on: (_: 'error', listener: (error: NodeJS.ErrnoException) => void) => void listeners.push(listener),
    fail: (code: string) => listeners.forEach((listener) => listener(Object.assign(new Error(code), { code }))),
  };
}

describe('a terminal', () => {
  it('keeps results apart from what is told meanwhile', () => {
    const [results, errors] = [output(false), output(false)];
    const terminal = openTerminal(results, errors);
    terminal.print('result');
    terminal.tell('told');
    expect([results.written, errors.written]).toEqual([['result\n'], ['told\n']]);
  });

  it('shows a person a bar that is drawn over itself and leaves nothing', () => {
    const errors = output(true);
    const progress = openTerminal(output(true), errors).progress('reading');
    progress.at(5, 10);
    progress.at(10, 10);
    progress.end();
    expect(errors.written).toEqual([
      '\r\u001b[2Kreading …',
      '\r\u001b[2Kreading ████████████░░░░░░░░░░░░ 5 of 10',
      '\r\u001b[2Kreading ████████████████████████ 10 of 10',
      '\r\u001b[2K',
    ]);
  });

  it('gives a pipe one plain line for each stage', () => {
    const errors = output(false);
    const progress = openTerminal(output(false), errors).progress('reading');
    progress.at(5, 10);
    progress.end();
    expect(errors.written).toEqual(['reading\n']);
  });

  it('takes a reader that goes away in silence, and no other failure', () => {
    const results = output(false);
    openTerminal(results, output(false));
    expect(() => results.fail('EPIPE')).not.toThrow();
    expect(() => results.fail('EIO')).toThrow('EIO');
  });
});

describe('columns', () => {
  it('stand under each other, Chinese ones too', () => {
    expect(
      alignColumns([
        ['file', 'rows'],
        ['企业.csv', 1200],
        ['a.csv', 3],
      ]),
    ).toEqual(['file       rows', '企业.csv  1,200', 'a.csv         3']);
  });
});
