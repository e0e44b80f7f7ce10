import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SODA } from './bundle/fixture.ts';
import { openStore } from './store/open.ts';

const CLI = fileURLToPath(new URL('cli.ts', import.meta.url));
const STACK = /^\s+at .*\(?.*:\d+:\d+\)?$/m;
let folder: string;
let bundle: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liantu-cli-'));
  bundle = await writeBundle('soda', SODA);
});
afterAll(() => rm(folder, { recursive: true }));

async function writeBundle(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const path = join(folder, name);
  await mkdir(path, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(path, `${file}.csv`), text);
  return path;
}

function writeLarge(): Promise<string> {
  const rows = Array.from({ length: 20_000 }, (_, at) => `S${at},第${at}页`).join('\n');
  return writeBundle('large', { sources: `key,title\n${rows}` });
}

const storeAt = (name: string) => `sqlite:${join(folder, name)}`;

function start(words: readonly string[], store = storeAt('unused.db')) {
  const child = spawn(process.execPath, [CLI, ...words], {
    env: { ...process.env, LIANTU_STORE: store },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  const ended = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as string | null,
    ...output,
  }));
  return { child, ended };
}
const run = (words: readonly string[], store?: string) => start(words, store).ended;

async function revisionOf(name: string): Promise<number> {
  const store = await openStore({ engine: 'sqlite', path: join(folder, name) });
  const revision = await store.revision();
  await store.close();
  return revision;
}

describe('the command line', () => {
  it('tells its commands, exit codes and version', async () => {
    const help = await run(['--help']);
    expect(help.code).toBe(0);
    for (const command of [
      'start',
      'check',
      'import',
      'export',
      'changes',
      'undo',
      'merge',
      'neo4j',
      'LIANTU_STORE',
      'Exit codes',
    ])
      expect(help.stdout).toContain(command);
    expect(await run(['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  it.each([[['frobnicate']], [['check']], [['import', 'a', 'b']], [['neo4j', '--port', 'x']], [[]]])(
    'ends with 2 where %j is not understood',
    async (words) => {
      const { code, stdout, stderr } = await run(words);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).not.toMatch(STACK);
    },
  );

  it('ends with 2 where a setting is not understood, and with 4 where the store cannot be opened', async () => {
    expect(await run(['export', join(folder, 'x')], 'oracle:x')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('LIANTU_STORE'),
    });
    const closed = await run(['import', bundle], `sqlite:${join(bundle, 'sources.csv', 'x.db')}`);
    expect(closed.code).toBe(4);
    expect(closed.stderr).not.toMatch(STACK);
  });
});

describe('liantu check', () => {
  it('says how many rows it found, and ends with 0', async () => {
    const { code, stdout, stderr } = await run(['check', bundle]);
    expect({ code, last: stdout.trimEnd().split('\n').at(-1) }).toEqual({
      code: 0,
      last: 'soda: 9 rows in 6 files, 0 errors and 0 warnings',
    });
    expect(stderr).toBe(`checking ${bundle}\n`);
  });

  it('tells what is wrong, and ends with 3', async () => {
    const path = await writeBundle('wrong', { ...SODA, produces: 'enterprise,segment,source\nnobody,ash,ZY' });
    const { code, stdout, stderr } = await run(['check', path]);
    expect(code).toBe(3);
    expect(stdout).toContain('error: produces.csv, row 2, enterprise: “nobody” is not the id');
    expect(stderr).not.toMatch(STACK);
    expect(await run(['check', join(folder, 'nowhere')])).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('there is nothing at'),
    });
  });

  it('takes a reader that goes away in silence', async () => {
    const { child, ended } = start(['check', bundle]);
    child.stdout.destroy();
    expect(await ended).toMatchObject({ code: 0, stderr: `checking ${bundle}\n` });
  });
});

describe('liantu import and export', () => {
  const store = () => storeAt('one.db');

  it('show a plan without writing, write it as one change, and find nothing to change after that', async () => {
    const dry = await run(['import', bundle, '--dry-run'], store());
    expect(dry.code).toBe(0);
    expect(dry.stdout).toMatch(/^enterprises.csv +2 +2 +0 +0 +0 +0$/m);
    expect(dry.stdout).toMatch(/^total +9 +9 +0 +0 +0 +0$/m);
    expect(dry.stdout).toContain('nothing was written');
    expect(await revisionOf('one.db')).toBe(0);
    expect(await run(['import', bundle], store())).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('revision 1 is written'),
    });
    expect(await run(['import', bundle], store())).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('nothing to change'),
    });
  });

  it('refuse a bundle with errors with 3, up to a bound of lines, and write nothing', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => `nobody-${at},ash,ZY`).join('\n');
    const path = await writeBundle('many', { ...SODA, produces: `enterprise,segment,source\n${rows}` });
    const { code, stderr } = await run(['import', path], storeAt('refused.db'));
    expect(code).toBe(3);
    expect(stderr).toContain('many has 60 errors and 0 warnings, so nothing was imported');
    expect(stderr).toContain('… and 20 errors and 0 warnings more, not shown here');
    expect(stderr).not.toMatch(STACK);
    expect((await run(['import', path, '--all'], storeAt('refused.db'))).stderr).toContain('nobody-59');
    expect(await revisionOf('refused.db')).toBe(0);
  });

  it('write everything back, and end with 5 where the folder is not theirs', async () => {
    const out = join(folder, 'out');
    expect(await run(['export', out], store())).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('holds revision 1'),
    });
    expect(await run(['import', out], storeAt('two.db'))).toMatchObject({ code: 0 });
    expect(await run(['import', out], store())).toMatchObject({ stdout: expect.stringContaining('nothing to change') });
    expect(await run(['export', bundle], store())).toMatchObject({
      code: 5,
      stderr: expect.stringContaining('holds files that no export wrote'),
    });
  });

  it('end with 130 when interrupted before the writing, and leave nothing', async () => {
    // A pipe in the place of a file: the import waits for its other end, so that the signal comes before anything is read.
    const path = await writeBundle('piped', { industries: SODA.industries });
    const pipe = join(path, 'sources.csv');
    execFileSync('mkfifo', [pipe]);
    const { child, ended } = start(['import', path], storeAt('broken.db'));
    await once(child.stderr, 'data');
    child.kill('SIGINT');
    await writeFile(pipe, SODA.sources);
    expect(await ended).toMatchObject({
      code: 130,
      stderr: expect.stringContaining('interrupted: nothing was written'),
    });
    expect(await revisionOf('broken.db')).toBe(0);
  });

  it('leave all or nothing when killed in the middle of the writing', async () => {
    const { child, ended } = start(['import', await writeLarge()], storeAt('killed.db'));
    child.stderr.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('writing')) child.kill('SIGINT');
    });
    const { signal, code } = await ended;
    expect(signal ?? code).toSatisfy((how) => how === 'SIGINT' || how === 0);
    const store = await openStore({ engine: 'sqlite', path: join(folder, 'killed.db') });
    const { total } = await store.claims('sources', { first: 1, after: null });
    expect([await store.revision(), total]).toEqual(signal === null ? [1, 20_000] : [0, 0]);
    await store.close();
  });

  it('leave a whole export or none when interrupted', async () => {
    const from = storeAt('exported.db');
    await run(['import', await writeLarge()], from);
    const { child, ended } = start(['export', join(folder, 'half')], from);
    child.stderr.once('data', () => child.kill('SIGINT'));
    const { code } = await ended;
    const found = (await readdir(folder)).filter((name) => name.includes('half'));
    expect([code, found]).toEqual(code === 0 ? [0, ['half']] : [130, []]);
    if (code === 0) expect(await readdir(join(folder, 'half'))).toContain('bundle.json');
  });
});

describe('liantu changes, undo and merge', () => {
  const store = () => storeAt('changed.db');
  const because = ['--reason', '同一企业'];

  it('show what they would do, do it, list it and take it back', async () => {
    await run(['import', bundle], store());
    const merge = ['merge', 'zhongyan', 'boyuan', ...because];
    const dry = await run([...merge, '--dry-run'], store());
    expect(dry).toMatchObject({ code: 0, stdout: expect.stringContaining('moves enterprises boyuan (B1)') });
    expect(dry.stdout).toContain(
      'nothing was written: merging boyuan into zhongyan would make revision 2 and move 1 claims',
    );
    expect(await revisionOf('changed.db')).toBe(1);
    expect(await run([...merge, '--actor', '产业处'], store())).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('revision 2 is written'),
    });
    const listed = await run(['changes'], store());
    expect(listed.stdout).toMatch(/^2 .* merge .*产业处 .* 同一企业$/m);
    expect((await run(['changes', '--first', '1'], store())).stdout).toContain('1 of 2 are shown');
    const undo = ['undo', '2', '--reason', '两家企业'];
    expect((await run([...undo, '--dry-run'], store())).stdout).toContain('takes away the merge of boyuan');
    expect(await revisionOf('changed.db')).toBe(2);
    expect(await run(undo, store())).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('revision 3 is written, which undoes 2: 0 added, 0 changed, 1 removed'),
    });
  });

  it('end with 5 where something stands in the way, with 1 for what is not there, with 2 without a reason', async () => {
    expect(await run(['undo', '2', '--reason', 'x'], store())).toMatchObject({
      code: 5,
      stderr: expect.stringContaining('later changes touched the same'),
    });
    expect((await run(['undo', '9', '--reason', 'x'], store())).code).toBe(1);
    expect((await run(['merge', 'zhongyan', 'nobody', ...because], store())).code).toBe(1);
    expect((await run(['undo', '2'], store())).code).toBe(2);
    expect((await run(['undo', 'two', '--reason', 'x'], store())).code).toBe(2);
  });
});
