import { describe, expect, it } from 'vitest';
import { COLUMNS, RECORD_KINDS, type Column } from '../chain/records.ts';
import { FILE_KINDS, fileColumns, isRecordKind } from './format.ts';
import { choiceFor, columnFor, kindFor, plain, wordsForChoice, wordsForColumn, wordsForFile } from './headers.ts';
import { VOCABULARIES } from './choiceWords.ts';
import { CLAIM_WORDS, COLUMN_WORDS } from './columnWords.ts';

const CHINESE = /\p{Script=Han}/u;
const choiceColumns = RECORD_KINDS.flatMap((kind): readonly Column[] => COLUMNS[kind]).filter(
  ({ type }) => type === 'choice',
);

describe('the alias tables', () => {
  it('know every file by a Chinese name', () => {
    for (const kind of FILE_KINDS)
      expect(
        wordsForFile(kind).some((word) => CHINESE.test(word)),
        kind,
      ).toBe(true);
  });

  it.each(FILE_KINDS)('know every column of %s by a Chinese name, and speak of no other', (kind) => {
    const names = fileColumns(kind).map(({ name }) => name);
    for (const name of names)
      expect(
        wordsForColumn(kind, name).some((word) => CHINESE.test(word)),
        name,
      ).toBe(true);
    for (const name of Object.keys(COLUMN_WORDS[kind])) expect(names).toContain(name);
    for (const name of Object.keys(CLAIM_WORDS))
      if (kind !== 'sources' && isRecordKind(kind)) expect(names).toContain(name);
  });

  it.each(FILE_KINDS)('never let two columns of %s share a header', (kind) => {
    const headers = fileColumns(kind).flatMap(({ name }) => [name, ...wordsForColumn(kind, name)].map(plain));
    expect(headers.filter((header, at) => headers.indexOf(header) !== at)).toEqual([]);
  });

  it('never let two files share a name', () => {
    const names = FILE_KINDS.flatMap((kind) => [kind, ...wordsForFile(kind)].map(plain));
    expect(new Set(names).size).toBe(names.length);
  });

  it('never let two choices of a vocabulary share a word', () => {
    for (const { choices } of VOCABULARIES) {
      const words = choices.flatMap((choice) => [choice, ...wordsForChoice(choices, choice)].map(plain));
      expect(new Set(words).size, choices.join()).toBe(words.length);
    }
  });

  it('cover every vocabulary that a column uses', () => {
    for (const column of choiceColumns) {
      if (column.type === 'choice')
        expect(
          VOCABULARIES.map(({ choices }) => choices),
          column.name,
        ).toContain(column.choices);
    }
  });
});

describe('a header', () => {
  it.each([
    ['segments', 'Name_ZH', 'name_zh'],
    ['segments', ' 环节 名称* ', 'name_zh'],
    ['enterprises', 'ＵＳＣＣ', 'uscc'],
    ['enterprises', '统一社会信用代码', 'uscc'],
    ['produces', '企业', 'enterprise'],
    ['enterprises', 'as of', 'as_of'],
    ['surveys', '来源', 'source'],
  ] as const)('of %s that says “%s” means %s', (kind, header, column) => {
    expect(columnFor(kind, header)?.name).toBe(column);
  });

  it('that nobody knows means nothing', () => {
    expect(columnFor('enterprises', '法定代表人')).toBeUndefined();
  });

  it('belongs to its file: a source’s own row names no source', () => {
    expect(columnFor('sources', 'source')).toBeUndefined();
  });
});

describe('a name', () => {
  it('of a file is found in both languages, whatever its case and width', () => {
    expect(['Enterprises', '企业', 'project amounts', 'ｓｏｕｒｃｅｓ', '通讯录'].map(kindFor)).toEqual([
      'enterprises',
      'enterprises',
      'project_amounts',
      'sources',
      undefined,
    ]);
  });

  it('of a choice is found in both languages', () => {
    const { choices } = VOCABULARIES[0] ?? { choices: [] };
    expect(['中游', 'Midstream', 'by_product', '副产品', '别的'].map((word) => choiceFor(choices, word))).toEqual([
      'midstream',
      'midstream',
      'by-product',
      'by-product',
      undefined,
    ]);
  });
});
