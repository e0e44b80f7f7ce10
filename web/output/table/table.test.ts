// Does a table that is taken along open as text wherever it is opened, with its numbers as numbers?
import readXlsxFile from 'read-excel-file/browser';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../parts/fileName.ts';
import { csvText } from './csv.ts';
import type { ExportTable } from './exportTable.ts';
import { ndjsonText } from './ndjson.ts';
import { writeWorkbook } from './xlsx.ts';

const table = (over: Partial<ExportTable>): ExportTable => ({
  sheet: '表',
  titles: [],
  rows: [],
  records: [],
  ...over,
});

describe('CSV', () => {
  it('begins with the mark that tells Excel its encoding, and ends its lines as Excel does', () => {
    const rows = [
      ['一', 2],
      [null, -3.5],
    ];
    expect(csvText({ titles: ['甲', 'b'], rows })).toBe('\uFEFF甲,b\r\n一,2\r\n,-3.5\r\n');
  });

  it('keeps text that looks like a formula as text, whatever its width', () => {
    const leads = ['=1+1', '+1', '-1', '@x', '\tx', ' =1', '＝1', '＋1', '－1', '＠x'];
    for (const text of leads) expect(csvText({ titles: [], rows: [[text]] })).toContain(`'${text}`);
    expect(csvText({ titles: [], rows: [['a=1']] })).not.toContain("'");
  });

  it('keeps codes that a spreadsheet would round, shorten or take for powers', () => {
    const codes = ['911505001234567890', '002557', '12E5'];
    for (const code of codes) expect(csvText({ titles: [], rows: [[code]] })).toContain(`'${code}`);
    expect(csvText({ titles: [], rows: [['150525', '91150500MA0N2XQ46E']] })).not.toContain("'");
  });

  it('quotes what would break a cell', () => {
    expect(csvText({ titles: [], rows: [['a,"b"\nc']] })).toContain('"a,""b""\nc"');
  });
});

describe('a workbook', () => {
  it('opens again with text as text and numbers as numbers, on every sheet', async () => {
    const rows = [['=1+1', '911505001234567890', -3.5, null]];
    const further = [{ sheet: '依据', titles: ['来源'], rows: [['综述（A）']] }];
    const blob = await writeWorkbook(
      table({ titles: ['甲', '乙', '丙', '丁'], rows, further }),
      new AbortController().signal,
    );
    const sheets = await readXlsxFile(new File([blob], 'list.xlsx'));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['表', '依据']);
    expect(sheets[0]?.data).toEqual([['甲', '乙', '丙', '丁'], ...rows]);
    expect(sheets[1]?.data).toEqual([['来源'], ['综述（A）']]);
  });
});

describe('a workbook that is given up', () => {
  it('is none', async () => {
    const abort = new AbortController();
    const writing = writeWorkbook(table({ titles: ['甲'], rows: [['乙']] }), abort.signal);
    abort.abort();
    await expect(writing).rejects.toThrow(/abort/i);
  });
});

describe('NDJSON', () => {
  it('holds one record a line', () => {
    const lines = ndjsonText(table({ records: [{ rank: 1 }, { rank: 2 }] })).split('\n');
    expect(lines.slice(0, -1).map((line) => (JSON.parse(line) as { rank: number }).rank)).toEqual([1, 2]);
    expect(lines.at(-1)).toBe('');
  });
});

describe('a file name', () => {
  it('keeps out what file systems do not take', () => {
    expect(fileName('链图缺口_a/b: c\u0007_修订7', 'csv')).toBe('链图缺口_a-b-c_修订7.csv');
  });
});
