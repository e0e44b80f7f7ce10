import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXCEPTIONS, exceptionsIn } from './contract/guard.ts';

const folder = new URL('.', import.meta.url);
const files = ['contract.ts', ...readdirSync(new URL('contract/', folder)).map((name) => `contract/${name}`)].filter(
  (name) => name !== 'contract/guard.ts',
);

describe('the contract of the stores', () => {
  it('is read whole', () => {
    expect(files).toContain('contract/merging.ts');
    expect(files.length).toBeGreaterThan(10);
  });

  it.each(files)('names no engine and skips nothing: %s', (name) => {
    expect(exceptionsIn(readFileSync(new URL(name, folder), 'utf8'))).toEqual([]);
  });

  it.each([
    `it.skip('pages', () => {})`,
    `describe.skipIf(slow)('pages', () => {})`,
    `it.runIf(fast)('pages', () => {})`,
    `it.todo('pages')`,
    `it.only('pages', () => {})`,
    `it.fails('pages', () => {})`,
    `if (store.engine === other) return;`,
    `const name = 'Neo4j';`,
    `import { openSqliteStore } from '../sqlite/store.ts';`,
    `if (process.env.FAST) return;`,
    `test((context) => context.skip())`,
  ])('would not stand for %s', (text) => {
    expect(exceptionsIn(text)).toHaveLength(1);
  });

  it('asks in more than one way', () => {
    expect(EXCEPTIONS.length).toBeGreaterThan(3);
  });
});
