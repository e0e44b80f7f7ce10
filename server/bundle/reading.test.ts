import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { readArchive } from './archive.ts';
import { readCsv } from './csv.ts';
import { decodeText } from './decode.ts';
import { describeProblem } from './problem.ts';
import { readBundle, readUpload } from './readBundle.ts';
import { textOf } from './table.ts';
import { writeNumber } from './workbook.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const INDUSTRIES = 'id,name_zh\nsoda,天然碱\n';
let folder: string;

beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'liantu-reading-'))));
afterAll(() => rm(folder, { recursive: true }));

describe('text', () => {
  it.each([
    ['UTF-8', bytes('天然碱')],
    ['UTF-8', bytes('\uFEFF天然碱')],
    ['GB18030', iconv.encode('天然碱', 'gb18030')],
    ['UTF-16', iconv.encode('天然碱', 'utf16le', { addBOM: true })],
  ])('is read as %s', (encoding, content) => {
    expect(decodeText(new Uint8Array(content))).toEqual({ text: '天然碱', encoding });
  });

  it('is refused where it is none, instead of filled with marks', () => {
    expect(decodeText(Uint8Array.of(0x41, 0xff, 0xff, 0x00))).toBeNull();
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0xff))).toBeNull();
  });
});

describe('a CSV file', () => {
  const rows = (text: string) => readCsv('industries.csv', bytes(text)).table?.rows;

  it('keeps quoted line breaks, commas and quotes, and every line ending', () => {
    expect(rows('a,b\r\n"one\r\ntwo","say ""three"""\r\nfour,"five,six"\r\n')).toEqual([
      ['a', 'b'],
      ['one\r\ntwo', 'say "three"'],
      ['four', 'five,six'],
    ]);
    expect(rows('a,b\rc,d\r')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('keeps blank rows, so that rows count as a person counts them', () => {
    expect(rows('a,b\n\n,\nc,d')).toEqual([['a', 'b'], [''], ['', ''], ['c', 'd']]);
  });

  it('says in which row a quote is out of place', () => {
    const { table, problems } = readCsv('industries.csv', bytes('id,name_zh\nsoda,天然碱\nsalt,"盐"x\n'));
    expect(table).toBeNull();
    expect(problems.map(describeProblem)).toEqual([
      expect.stringMatching(/^error: industries.csv, row 3: is not well-formed/),
    ]);
  });

  it('says that it was read as GB18030, and that its separators are not commas', () => {
    const gbk = readCsv('企业.csv', new Uint8Array(iconv.encode('编号,名称\na,通辽\n', 'gbk')));
    expect(gbk.table?.rows).toEqual([
      ['编号', '名称'],
      ['a', '通辽'],
    ]);
    expect(gbk.problems).toMatchObject([{ severity: 'warning', message: 'was read as GB18030' }]);
    expect(readCsv('a.csv', bytes('id;name_zh;note\na;b;c\n')).problems).toMatchObject([{ severity: 'error' }]);
  });
});

describe('a folder', () => {
  it('gives its CSV files, and says what else lay there', async () => {
    const path = join(folder, 'plain');
    await mkdir(join(path, 'old'), { recursive: true });
    await Promise.all([
      writeFile(join(path, 'industries.csv'), INDUSTRIES),
      writeFile(join(path, 'README.md'), 'beside'),
      writeFile(join(path, '.DS_Store'), ''),
      writeFile(join(path, 'plan.docx'), ''),
    ]);
    const { name, tables, problems } = await readBundle(path);
    expect(name).toBe('plain');
    expect(tables.map(({ file }) => file)).toEqual(['industries.csv']);
    expect(problems.map(({ file, severity }) => [file, severity])).toEqual([
      ['old/', 'warning'],
      ['.DS_Store', 'warning'],
      ['plan.docx', 'warning'],
    ]);
  });

  it('that holds no table, or is not there, is refused', async () => {
    await mkdir(join(folder, 'empty'), { recursive: true });
    await expect(readBundle(join(folder, 'empty'))).rejects.toMatchObject({ code: 'INVALID' });
    await expect(readBundle(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('an archive', () => {
  const read = (files: Record<string, string>) =>
    readUpload(
      'bundle.zip',
      zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
    );

  it('gives the files of the folder it was made from, and says what was left in it', async () => {
    const { tables, problems } = await read({
      'soda/industries.csv': INDUSTRIES,
      'soda/来源.csv': 'key,title\n',
      '__MACOSX/soda/._industries.csv': 'junk',
      'soda/.DS_Store': '',
    });
    expect(tables.map(({ file }) => file)).toEqual(['industries.csv', '来源.csv']);
    expect(problems.map(({ file, severity }) => [file, severity])).toEqual([
      ['__MACOSX/soda/._industries.csv', 'warning'],
      ['.DS_Store', 'warning'],
    ]);
  });

  it('names its files in the code page of a Chinese Windows', () => {
    const name = iconv.encode('企业.csv', 'gbk');
    const zip = zipSync({ [name.toString('latin1')]: strToU8('x') });
    // The writer stored the name as UTF-8: put the bytes that Windows writes in its place, and clear the mark of UTF-8.
    const utf8 = Buffer.from(name.toString('latin1'), 'utf8');
    expect(readArchive('a.zip', renameRaw(zip, utf8, name)).map(({ path }) => path)).toEqual(['企业.csv']);
  });

  it('is refused beyond the limits, before anything is unpacked', async () => {
    const bomb = zipSync({ 'industries.csv': new Uint8Array(4_000_000) });
    expect(bomb.byteLength).toBeLessThan(10_000);
    await expect(readUpload('bomb.zip', bomb, { entries: 10, bytes: 1_000_000 })).rejects.toMatchObject({
      code: 'INVALID',
      message: expect.stringContaining('unpacks to 4000000 bytes'),
    });
    await expect(
      readUpload('many.zip', zipSync({ a: bytes('1'), b: bytes('2') }), { entries: 1, bytes: 100 }),
    ).rejects.toThrow('holds 2 files');
  });

  it('is refused where it lies about its sizes, is damaged or cut short', () => {
    const zip = zipSync({ 'industries.csv': strToU8(INDUSTRIES.repeat(50)) });
    const directory = zip.findIndex((_, at) => zip[at] === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 1);
    const lying = zip.slice();
    lying.set([10, 0, 0, 0], directory + 24);
    const damaged = zip.slice();
    damaged[50] = (damaged[50] ?? 0) ^ 0xff;
    for (const broken of [lying, damaged, zip.slice(0, 60), zip.slice(20), bytes('no archive at all, only text')]) {
      expect(() => readArchive('a.zip', broken)).toThrow('is no whole zip archive');
    }
  });
});

describe('a workbook', () => {
  const text = (value: string) => ({ value, type: String });
  const row = (...cells: string[]) => cells.map(text);

  it('gives a table for each sheet, with numbers and dates as they are seen', async () => {
    const file = await writeWorkbook([
      {
        sheet: '企业',
        data: [
          row('编号', '名称', '成立日期', '注册资本'),
          [
            text('a'),
            text('通辽梅花'),
            { value: new Date(Date.UTC(2003, 4, 9)), type: Date, format: 'yyyy-mm-dd' },
            { value: 8754.65, type: Number },
          ],
        ],
      },
      { sheet: '备忘', data: [row('x')] },
    ]).toBuffer();
    const { tables } = await readUpload('atlas.xlsx', file);
    expect(tables.map(({ file, name, sheet }) => [file, name, sheet])).toEqual([
      ['atlas.xlsx › 企业', '企业', true],
      ['atlas.xlsx › 备忘', '备忘', true],
    ]);
    expect(tables[0]?.rows[1]?.map(textOf)).toEqual(['a', '通辽梅花', '2003-05-09', '8754.65']);
    expect(tables[0]?.rows[1]?.map((cell) => (typeof cell === 'string' ? 'text' : cell.was))).toEqual([
      'text',
      'text',
      'date',
      'number',
    ]);
  });

  it('says which cells hold a formula that failed, instead of taking them for empty', async () => {
    const data = [row('编号', '名称'), row('a', 'failing')];
    const parts = unzipSync(await writeWorkbook([{ sheet: '企业 & 其他', data }]).toBuffer());
    const path = 'xl/worksheets/sheet1.xml';
    const sheet = strFromU8(parts[path] ?? new Uint8Array());
    const failed = sheet.replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2" t="e"><f>VLOOKUP(1,A:A,1)</f><v>#N/A</v></c>');
    expect(failed).not.toBe(sheet);
    const { tables, problems } = await readUpload('atlas.xlsx', zipSync({ ...parts, [path]: strToU8(failed) }));
    expect(tables[0]?.rows[1]?.map(textOf)).toEqual(['a', '']);
    expect(problems.map(describeProblem)).toEqual([
      'error: atlas.xlsx › 企业 & 其他, cell B2: “#N/A” is a formula that failed; correct the formula, or write its value',
    ]);
  });

  it('that is none is refused', async () => {
    await expect(readUpload('atlas.xlsx', bytes('no workbook'))).rejects.toMatchObject({ code: 'INVALID' });
    await expect(readUpload('atlas.xlsx', zipSync({ a: bytes('1') }))).rejects.toMatchObject({ code: 'INVALID' });
  });

  it('stores numbers with seventeen digits, and they are written as a person sees them', () => {
    expect(['1.1000000000000001', '8754.6499999999996', '150500', '1.5E-3', '1.5E+17', '-0'].map(writeNumber)).toEqual([
      '1.1',
      '8754.65',
      '150500',
      '0.0015',
      '150000000000000000',
      '0',
    ]);
  });
});

function renameRaw(zip: Uint8Array, from: Buffer, to: Buffer): Uint8Array {
  const parts: Buffer[] = [];
  const whole = Buffer.from(zip);
  let at = 0;
  let shift = 0;
  const end = whole.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const directory = whole.readUInt32LE(end + 16);
  for (let found = whole.indexOf(from); found >= 0; found = whole.indexOf(from, at)) {
    const central = found > directory;
    const header = Buffer.from(whole.subarray(at, found));
    const start = found - at - (central ? 46 : 30);
    header.writeUInt16LE(header.readUInt16LE(start + (central ? 8 : 6)) & ~(1 << 11), start + (central ? 8 : 6));
    header.writeUInt16LE(to.length, start + (central ? 28 : 26));
    parts.push(header, to);
    at = found + from.length;
    if (!central) shift += to.length - from.length;
  }
  const rest = Buffer.from(whole.subarray(at));
  const restEnd = rest.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  rest.writeUInt32LE(directory + shift, restEnd + 16);
  return new Uint8Array(Buffer.concat([...parts, rest]));
}
