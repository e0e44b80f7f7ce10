// How is the bundle documented? The page is written from the tables that read it, so that it cannot say anything else.
import type { Column } from '../chain/records.ts';
import { KEPT_KINDS } from '../store/kept.ts';
import {
  FILE_KINDS,
  isKeptKind,
  NONE,
  provenanceColumns,
  RETRACTED,
  SET_SEPARATOR,
  thingColumns,
  type FileKind,
} from './format.ts';
import { wordsForChoice, wordsForColumn, wordsForFile } from './headers.ts';
import { VOCABULARIES } from './choiceWords.ts';

/** What a file is for, in one line; its columns follow from the tables. */
const PURPOSES = {
  sources: 'Documents, data sets and searches that facts come from. Every other file names them.',
  industries: 'Named chains.',
  segments: 'Products, processes and services of a chain.',
  flows:
    'What one segment delivers to another. Flows into one segment that share an `either_or` label stand in for each other.',
  regions: 'What the built-in table of GB/T 2260 lacks: statistical units, other names, neighbours, coordinates.',
  enterprises: 'Firms and institutions.',
  enterprise_facts: 'Figures of an enterprise by measure and period.',
  produces: 'Which enterprise makes which segment.',
  supplies: 'Which enterprise delivers to which.',
  holdings: 'Who holds whom. A shareholder is no supplier.',
  relations: 'Memberships, visits, agreements between firms, organisations and places.',
  surveys:
    'What somebody found for a segment in a place. `none` says that somebody looked; an empty place says nothing.',
  conditions: 'What an official would name beside a segment or a place before inviting anybody.',
  demands: 'Documented needs of a place.',
  market: 'Prices, outputs and rates of a segment.',
  projects: 'Investment projects by stage.',
  project_amounts: 'Money of a project, by what the amount covers; in yuan.',
  indicators: 'Aggregates as a source states them. They stand beside computed ones and are never added to them.',
  signals: 'Dated signs that an enterprise intends something.',
  organisations: 'Chambers, offices, banks, schools; never persons.',
  merges: 'Ids of enterprises that were merged into another. Claims keep the id they came with; this file leads it on.',
  shortlists: 'Lists of candidates that an office shares.',
  shortlist_entries: 'Who is on a list, for which gap, and how far the office has come.',
  questions: 'Questions that people have kept. `blanks` and `variables` are JSON.',
  views: 'What short links stand for. `state` is JSON.',
  refusals: 'Segments that were suggested for an enterprise and refused, so that they are not offered again.',
} satisfies Record<FileKind, string>;

const INTRODUCTION = `# The bundle: the file format of Liantu

A bundle is how facts enter and leave Liantu. The seed is one, an import takes one, an export writes one.

It is a **folder of CSV files**, a **.zip** of that folder, or one **.xlsx** with a sheet for each file; a single .csv will do where
there is only one. Files and sheets are called as below, in English or Chinese. None has to be there.

\`\`\`
npx liantu check my-bundle              # is it in order by itself? opens no store
npx liantu import my-bundle --dry-run   # what would it change?
npx liantu import my-bundle             # one change, or nothing
npx liantu export my-folder             # everything back as a bundle
\`\`\`

## Rules

- **A row is a claim by its source.** Key and source name it: two rows with one key and two sources are two claims about one
  thing, and both stay visible. A row replaces the earlier claim of the same key and source as a whole; the dry run counts the
  values that go with it. A further row about a known thing needs only its key and what it claims.
- **An empty cell claims nothing; \`${NONE}\` claims that there is none.** Several values stand in a cell only in the columns marked
  *set*, with \`${SET_SEPARATOR}\` between them.
- **Column \`${RETRACTED}\`** (是, true or 1) takes the claim of its key and source back. The other cells of the row do not matter.
- **Keys** are the columns in bold, joined by \`${SET_SEPARATOR}\`; no part may hold that character, and only a part marked *may be empty* may be.
- **Required** columns (marked *) must be filled in some row about the thing, in the bundle or already in the store.
- **References** must exist in the bundle or in the store. A **party** is the id of an enterprise or an organisation, or the code
  of a region.
- **Regions** are six-digit codes of GB/T 2260 (end of 2024), full names (通辽市), stated or made short names (通辽, 科左中旗),
  or a path from the larger to the smaller (内蒙古通辽市奈曼旗). A name that several places share is refused, with their codes. A name
  that somebody gave a place goes before one that is only made by shortening: 吉林 is the province.
- **Numbers** are decimals as text: \`12\`, \`-3.50\`. No thousands separators, no exponents, no units.
- **Dates** are \`2025\`, \`2025-10\` or \`2025-10-27\`, as precise as the source is and no more.
- **Headers and words** may be in English or Chinese as below; case, width, spaces, underscores and a trailing \`*\` do not matter.
  A title may stand above the header row. Space around a value does not count.
- **Nothing is dropped in silence.** Unknown columns and files are kept out and reported; their values are not repeated, as they may be
  personal. All problems are told together, with file, row (the first row of a file is row 1) and column. Errors keep the whole
  bundle out; warnings do not.

## Files

CSV is comma-separated, with quotes where a value holds a comma, a quote or a line break. Text is read as UTF-8 (with or without
a byte order mark), and as GB18030 where it is not valid UTF-8; that is reported. An archive may hold the folder itself; what macOS and
Windows leave in it is passed over and reported. At most 2,000 files and 1 GiB unpacked are read from an archive or a workbook.

In a workbook, cells should be formatted as text. Numbers are read with the fifteen digits that a spreadsheet keeps. A long code that has
become a number has lost its last digits: that is an error that names the cell, and nothing is guessed. Dates are read as days.

\`README\`, \`LICENSE\` and \`bundle.json\` may lie beside the files and are not read. \`bundle.json\` marks a folder that an export
wrote: only such a folder, or an empty one, is written over.

An export writes every claim with the key it came with, in UTF-8 with a byte order mark, the columns in English and in the order below, and
every file even where it has no row. Import of an export into an empty store gives the same claims and merges. Exports are data to be
imported again, so values are written exactly: one that begins with \`=\`, \`+\`, \`-\` or \`@\` is **not** disarmed. Do not open a bundle
of unknown origin in a spreadsheet.
`;

const KEPT_BESIDE = `## What is kept beside the facts

The files below hold no claims: they name no source, and importing them makes no change of the graph, so that undoing an import leaves
them. \`by\` is the office or role that changed a row last, \`at\` the instant (2026-01-31T08:00:00.000Z); both may be empty.
Where the store holds another state, the later one stays. \`${RETRACTED}\` takes the row away, a list with all its entries.
`;

export function describeFormat(): string {
  return [
    INTRODUCTION,
    '## Columns of every file of facts but `sources`\n',
    describeColumns('segments', provenanceColumns('segments')),
    `Every file also takes \`${RETRACTED}\` (${wordsForColumn('segments', RETRACTED).join('、')}).\n`,
    '`source` names a row of `sources`. A row without one is taken, ranked below every other and reported.\n',
    ...FILE_KINDS.filter((kind) => !isKeptKind(kind)).map(describeFile),
    KEPT_BESIDE,
    ...KEPT_KINDS.map(describeFile),
    '## Words\n',
    'Where a column takes one of a list, each may be written in English or by any of its other words.\n',
    ...VOCABULARIES.map(({ choices }) => describeVocabulary(choices)),
  ].join('\n');
}

function describeFile(kind: FileKind): string {
  const names = wordsForFile(kind).join('、');
  return [`## ${kind}\n`, `Also called: ${names}. ${PURPOSES[kind]}\n`, describeColumns(kind, thingColumns(kind))].join(
    '\n',
  );
}

function describeColumns(kind: FileKind, columns: readonly Column[]): string {
  const rows = columns.map((column) => {
    const name = column.key ? `**${column.name}**` : column.name;
    const words = wordsForColumn(kind, column.name).join('、');
    return `| ${name}${column.required ? ' \\*' : ''} | ${words} | ${describeType(column)} |`;
  });
  return ['| column | other headers | holds |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

function describeType(column: Column): string {
  const marks = [
    column.set ? 'set' : null,
    column.optionalKey ? 'may be empty' : null,
    column.dated ? 'the newest counts' : null,
  ].filter((mark) => mark !== null);
  return marks.length === 0 ? typeName(column) : `${typeName(column)} (${marks.join(', ')})`;
}

function typeName(column: Column): string {
  switch (column.type) {
    case 'text':
      return 'text';
    case 'decimal':
      return 'decimal';
    case 'date':
      return 'date';
    case 'choice':
      return `one of: ${column.choices.join(', ')}`;
    case 'reference':
      return column.to === 'sources' ? 'a key of `sources`' : `an id of \`${column.to}\``;
    case 'reference-or-text':
      return `an id of \`${column.to}\`, or a name`;
    case 'region':
      return 'region';
    case 'party':
      return 'party';
  }
}

function describeVocabulary(choices: readonly string[]): string {
  const users = FILE_KINDS.flatMap((kind) =>
    [...thingColumns(kind), ...(kind === 'segments' ? provenanceColumns(kind) : [])]
      .filter((column) => column.type === 'choice' && column.choices === choices)
      .map((column) => (thingColumns(kind).includes(column) ? `${kind}.${column.name}` : column.name)),
  );
  const rows = choices.map((choice) => `| ${choice} | ${wordsForChoice(choices, choice).join('、')} |`);
  return [`### ${users.join(', ')}\n`, '| word | other words |', '| --- | --- |', ...rows, ''].join('\n');
}
