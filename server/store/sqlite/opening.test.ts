import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Draft } from '../contract/draft.ts';
import { everyLink, linked } from '../contract/links.ts';
import { everything } from '../contract/read.ts';
import { chains } from '../contract/world.ts';
import { openStore } from '../open.ts';
import { openSqliteStore } from './store.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'liantu-'))));
afterAll(() => rm(folder, { recursive: true }));

const PAGE = { first: 100, after: null };

const refusal = (path: string) =>
  openSqliteStore(path).then(
    () => null,
    (error: unknown) => error,
  );

/** Another program's hand on a file. */
function touch(path: string, text: string): void {
  const database = new DatabaseSync(path);
  database.exec(text);
  database.close();
}

describe('opening an SQLite store', () => {
  it('makes the folder and the file where they are not there yet', async () => {
    const path = join(folder, 'new', 'deep', 'graph.db');
    const store = await openStore({ engine: 'sqlite', path });
    expect(store.engine).toBe('sqlite');
    expect(await store.revision()).toBe(0);
    await store.close();
  });

  it('finds again what it held, after it was closed', async () => {
    const path = join(folder, 'kept.db');
    const first = await openSqliteStore(path);
    await first.apply(chains().change());
    await first.close();
    const second = await openSqliteStore(path);
    expect(await second.revision()).toBe(1);
    expect((await second.search('开发区', 1))[0]?.key).toBe('150571');
    await second.close();
  });

  it('can hold everything in memory', async () => {
    const store = await openSqliteStore(':memory:');
    await store.apply(chains().change());
    expect(await store.revision()).toBe(1);
    await store.close();
  });

  it('says what to do when the folder cannot be made', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const error = await refusal(join(file, 'graph.db'));
    expect(error).toMatchObject({ code: 'UNAVAILABLE' });
    expect(String(error)).toMatch(/\[store:sqlite\] .*a-file.*check the folder/);
  });

  it('says what to do when a folder has the name', async () => {
    const path = join(folder, 'a-folder');
    await mkdir(path);
    expect(await refusal(path)).toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('leaves a file alone that is no database', async () => {
    const path = join(folder, 'letter.txt');
    const text = 'Dear reader, this is a letter and no database. '.repeat(40);
    await writeFile(path, text);
    const error = await refusal(path);
    expect(error).toMatchObject({ code: 'INVALID' });
    expect(String(error)).toMatch(/letter\.txt is not a database/);
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  it('leaves the database of another program alone', async () => {
    const path = join(folder, 'other.db');
    touch(path, 'CREATE TABLE song (title TEXT)');
    const before = await readFile(path);
    expect(await refusal(path)).toMatchObject({ code: 'INVALID' });
    expect(await readFile(path)).toEqual(before);
  });

  it.each([
    ['a newer', 99, /update Liantu/],
    ['an older', 0, /export it with the version that wrote it/],
  ])('refuses the format of %s version', async (_, version, sentence) => {
    const path = join(folder, `version-${version}.db`);
    await (await openSqliteStore(path)).close();
    touch(path, `PRAGMA user_version = ${version}`);
    const error = await refusal(path);
    expect(error).toMatchObject({ code: 'INVALID' });
    expect(String(error)).toMatch(sentence);
  });

  it('makes a file of an older version fit, from its claims alone, and tells how far it is', async () => {
    const path = join(folder, 'older.db');
    const first = await openSqliteStore(path);
    await first.apply(linked().change());
    await first.apply(new Draft().merge('jianye', 'haihua').change('merge'));
    const before = { ...(await everything(first)), links: await everyLink(first), log: await first.edits(2, PAGE) };
    await first.close();
    touch(
      path,
      `DROP TABLE link; DROP TABLE linked; DROP TABLE conflict; DELETE FROM enterprise; DELETE FROM gram; UPDATE region SET start = 1;
       PRAGMA user_version = 2`,
    );
    const told: (readonly [number, number])[] = [];
    const second = await openSqliteStore(path, { onRenewal: (done, total) => told.push([done, total]) });
    const after = { ...(await everything(second)), links: await everyLink(second), log: await second.edits(2, PAGE) };
    expect(after).toEqual(before);
    const [done, total] = told.at(-1) ?? [];
    expect(done).toBe(total);
    await second.close();
    const third = await openSqliteStore(path, { onRenewal: () => expect.unreachable('it fits already') });
    await third.close();
  });

  it('takes the built-in regions anew when the file holds another edition, and leaves the rest', async () => {
    const path = join(folder, 'edition.db');
    const first = await openSqliteStore(path);
    await first.apply(chains().enterprise('fuyao', '福耀', { region: '150525' }).produces('fuyao', 'glass').change());
    const before = await first.snapshotSource();
    await first.close();
    touch(
      path,
      `UPDATE meta SET value = 'an older edition' WHERE name = 'regions';
       UPDATE region SET start = start + 7, "end" = "end" + 7;
       UPDATE region SET content = json_set(content, '$.nameZh', '旧名') WHERE code = '150525';
       UPDATE enterprise SET place = place + 7;`,
    );
    const second = await openSqliteStore(path);
    expect(await second.snapshotSource()).toEqual(before);
    await second.close();
  });

  it('answers nothing once it is closed', async () => {
    const store = await openSqliteStore(':memory:');
    await store.close();
    await store.close();
    await expect(store.revision()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('says so when another process keeps writing', async () => {
    const path = join(folder, 'busy.db');
    const store = await openSqliteStore(path, { patienceMs: 1 });
    const writer = new DatabaseSync(path);
    writer.exec('BEGIN IMMEDIATE');
    await expect(store.apply(chains().change())).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(await store.revision()).toBe(0);
    writer.exec('ROLLBACK');
    writer.close();
    expect(await store.apply(chains().change())).toMatchObject({ revision: 1 });
    await store.close();
  });
});
