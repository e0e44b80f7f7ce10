// Does the code keep to the arrows of its design? Read from the files themselves, and proved to be able to fail.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { areaOf, wrongArrows } from './architecture/arrows.ts';
import { importCycles } from './architecture/cycles.ts';
import { HOMES, speaks, strayQueries } from './architecture/queryText.ts';
import { isGenerated, isTest, readImports, readSources, type SourceTree } from './architecture/sources.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const LONG = 250;

const tree = (files: Record<string, string>): SourceTree => new Map(Object.entries(files));
const arrowsOf = (files: Record<string, string>) => wrongArrows(readImports(tree(files)));

describe('the code of this project', () => {
  const sources = readSources(root);
  const imports = readImports(sources);

  it('is found, on both sides', () => {
    expect([...sources.keys()]).toContain('server/chain/errors.ts');
    expect([...sources.keys()].some((path) => path.startsWith('web/'))).toBe(true);
    expect(imports.length).toBeGreaterThan(sources.size / 2);
  });

  it('belongs, file by file, to an area of the design', () => {
    expect([...sources.keys()].filter((path) => areaOf(path) === null && !isTest(path))).toEqual([]);
  });

  it('imports only along the arrows', () => {
    expect(wrongArrows(imports)).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(importCycles(imports)).toEqual([]);
  });

  it('keeps the query text of each engine in one file', () => {
    expect(strayQueries(sources)).toEqual([]);
  });

  it('names its long files', () => {
    const long = [...sources]
      .filter(([path]) => !isGenerated(path))
      .map(([path, text]) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > LONG);
    // Length is a question to a reader (is there a seam?), not a fault.
    for (const { path, lines } of long) console.warn(`[architecture] ${path} has ${lines} lines`);
  });
});

describe('the arrows', () => {
  it('let the composition root reach the app, the store and the settings', () => {
    const main = `import './app.ts'; import './settings.ts'; import { openStore } from './store/open.ts';`;
    expect(arrowsOf({ 'server/main.ts': main })).toEqual([]);
  });

  it.each([
    ['server/chain/gap.ts', `import type { Store } from '../store/store.ts';`],
    ['server/chain/gap.ts', `import { readFileSync } from 'node:fs';`],
    ['server/store/open.ts', `import { readBundle } from '../bundle/read.ts';`],
    ['server/store/open.ts', `import { settings } from '../settings.ts';`],
    ['server/bundle/read.ts', `export { app } from '../app.ts';`],
    ['server/schema/gap/resolvers.ts', `const bundle = await import('../../cli.ts');`],
    ['server/app.ts', `import { DatabaseSync } from 'node:sqlite';`],
    ['server/store/sqlite/engine.ts', `import neo4j from 'neo4j-driver';`],
    ['web/App.svelte', `<script lang="ts">import type { Gap } from '../server/chain/gap.ts';</script>`],
    ['web/layout.ts', `new Worker(new URL('../server/worker.ts', import.meta.url))`],
    ['server/main.ts', `import '../web/main.ts';`],
    ['server/elsewhere.ts', `import './chain/gap.ts';`],
  ])('stop %s from saying %s', (path, text) => {
    expect(arrowsOf({ [path]: text })).toHaveLength(1);
  });

  it('leave tests and benchmarks free', () => {
    expect(arrowsOf({ 'server/chain/gap.test.ts': `import '../store/open.ts';` })).toEqual([]);
    expect(arrowsOf({ 'server/bench/main.ts': `import '../store/open.ts'; import '../app.ts';` })).toEqual([]);
  });
});

describe('the search for cycles', () => {
  it('finds a circle through a type-only import, and names its files', () => {
    const files = {
      'server/chain/a.ts': `import { b } from './b.ts';`,
      'server/chain/b.ts': `export * from './c.ts'; import './d.ts';`,
      'server/chain/c.ts': `import type { A } from './a.ts';`,
      'server/chain/d.ts': ``,
    };
    expect(importCycles(readImports(tree(files)))).toEqual([
      ['server/chain/a.ts', 'server/chain/b.ts', 'server/chain/c.ts'],
    ]);
  });

  it('takes two ways to one file for no circle', () => {
    const files = {
      'web/a.ts': `import './b.ts'; import './c.ts';`,
      'web/b.ts': `import './d.ts';`,
      'web/c.ts': `import './d.ts';`,
    };
    expect(importCycles(readImports(tree(files)))).toEqual([]);
  });
});

describe('the search for query text', () => {
  it.each([
    ['SQL', 'SELECT id, name FROM enterprise WHERE region BETWEEN ? AND ?'],
    ['SQL', 'INSERT OR IGNORE INTO claim VALUES (?, ?)'],
    ['SQL', 'UPDATE meta SET revision = ?'],
    ['SQL', 'PRAGMA journal_mode = WAL'],
    ['SQL', 'CREATE VIRTUAL TABLE names USING fts5(text)'],
    ['SQL', 'CREATE INDEX by_region ON production (region, segment)'],
    ['SQL', 'BEGIN IMMEDIATE'],
    ['Cypher', 'MATCH (e:Enterprise {id: $id}) RETURN e'],
    ['Cypher', 'OPTIONAL MATCH path = SHORTEST 3 (a)-[:SUPPLIES]-+(b)'],
    ['Cypher', 'UNWIND $rows AS row'],
    ['Cypher', 'CREATE CONSTRAINT enterprise_id IF NOT EXISTS FOR (e:Enterprise) REQUIRE e.id IS UNIQUE'],
    ['Cypher', 'CALL db.awaitIndexes(300)'],
  ] as const)('knows %s: %s', (language, text) => {
    expect(speaks(text, language)).toBe(true);
    const file = 'server/schema/gap/resolvers.ts';
    expect(strayQueries(tree({ [file]: `const text = ${JSON.stringify(text)};` }))).toHaveLength(1);
    expect(strayQueries(tree({ [file]: `const text = \`${text} \${limit}\`;` }))).toHaveLength(1);
    expect(strayQueries(tree({ [HOMES[language]]: `const text = ${JSON.stringify(text)};` }))).toEqual([]);
  });

  it('takes sentences, GraphQL and comments for what they are', () => {
    const text = `
      // SELECT id FROM enterprise; MATCH (n) RETURN n
      const words = ['Select a region from the list', 'update the set', 'no match (yet)', 'create an index'];
      const operation = 'query Gaps($region: ID!) { gaps(region: $region, first: 10) { id } }';`;
    expect(strayQueries(tree({ 'web/words/en.ts': text }))).toEqual([]);
  });

  it('lets an engine hold no query of its own in a second file', () => {
    const text = `const text = 'DELETE FROM claim WHERE revision = ?';`;
    expect(strayQueries(tree({ 'server/store/sqlite/import.ts': text }))).toHaveLength(1);
  });
});
