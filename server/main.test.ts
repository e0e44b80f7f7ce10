// The product as a person starts it: a process, a port, a data folder, and signals.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from './schema/examples.ts';
import { PROJECT_FOLDER } from './settings.ts';

interface Started {
  child: ChildProcess;
  out: () => string;
  err: () => string;
  /** Resolves with what standard output holds once a line fits; rejects when the process ends before. */
  line(pattern: RegExp): Promise<RegExpExecArray>;
  exit: Promise<{ code: number | null; signal: string | null }>;
}

let folder: string;
const children: ChildProcess[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liantu-main-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function start(settings: Record<string, string>, program = process.execPath, words = ['server/main.ts']): Started {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('LIANTU_'));
  const env = { ...Object.fromEntries(inherited), LIANTU_PORT: '0', LIANTU_BUILD: 'none', ...settings };
  const child = spawn(program, words, {
    cwd: PROJECT_FOLDER,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const exit = once(child, 'close').then(([code, signal]: (number | string | null)[]) => ({
    code: code as number | null,
    signal: signal as string | null,
  }));
  const line = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((done, fail) => {
      const look = () => {
        const found = pattern.exec(out);
        if (found) done(found);
      };
      child.stdout.on('data', look);
      look();
      void exit.then(() => fail(new Error(`the server ended; it said: ${out}${err}`)));
    });
  return { child, out: () => out, err: () => err, line, exit };
}

const address = async (server: Started): Promise<string> => (await server.line(/open (http:\S+)/))[1] ?? '';

const ask = async (at: string, query: string) => {
  const body = JSON.stringify({ query });
  const response = await fetch(`${at}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return (await response.json()) as { data: Record<string, unknown> | null; errors?: unknown };
};

describe('the started product', () => {
  it('fills an empty store from the seed, answers every example, and keeps what it has', async () => {
    const store = join(folder, 'fresh/data/liantu.db');
    const first = start({ LIANTU_STORE: `sqlite:${store}` });
    const at = await address(first);
    await first.line(/, revision 1\n/);
    expect(first.out().match(/http:/g)).toHaveLength(1);
    expect(first.out()).toContain(store);
    expect(await (await fetch(`${at}health`)).json()).toMatchObject({ status: 'ready', engine: 'sqlite', revision: 1 });
    for (const { title, query } of EXAMPLES) {
      const { data, errors } = await ask(at, query);
      expect([title, errors]).toEqual([title, undefined]);
      expect([title, Object.values(data ?? {}).every((value) => value !== null)]).toEqual([title, true]);
    }
    first.child.kill('SIGTERM');
    expect(await first.exit).toEqual({ code: 0, signal: null });
    expect(first.err()).toBe('');

    const again = start({ LIANTU_STORE: `sqlite:${store}` });
    const { data } = await ask(await address(again), '{ about { revision } industries { slug } }');
    expect(data).toMatchObject({ about: { revision: 1 } });
    expect(data?.industries).toHaveLength(3);
    expect(again.out()).not.toContain('importing');
  });

  it('starts empty when told to', async () => {
    const server = start({ LIANTU_STORE: 'sqlite::memory:', LIANTU_SEED: 'none' });
    const { data } = await ask(await address(server), '{ about { revision home { code } } industries { slug } }');
    expect(data).toEqual({ about: { revision: 0, home: null }, industries: [] });
  });

  it('answers what is in flight at SIGTERM, takes nothing new, and ends well', async () => {
    const server = start({ LIANTU_STORE: 'sqlite::memory:', LIANTU_SEED: 'none' });
    const { port } = new URL(await address(server));
    const body = JSON.stringify({ query: '{ about { engine } }' });
    const socket = connect(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nExpect: 100-continue\r\n\r\n`,
    );
    await heard(socket, /100 Continue/);
    server.child.kill('SIGTERM');
    await untilRefused(Number(port));
    socket.write(body);
    expect(await heard(socket, /\{"data".*\}/)).toContain('"engine":"sqlite"');
    expect(await server.exit).toEqual({ code: 0, signal: null });
  });

  it('ends when the shell that npm started it in is gone', async () => {
    const settings = { LIANTU_STORE: 'sqlite::memory:', LIANTU_SEED: 'none', npm_lifecycle_event: 'start' };
    const shell = start(settings, 'sh', ['-c', `"${process.execPath}" server/main.ts; true`]);
    const { port } = new URL(await address(shell));
    shell.child.kill('SIGTERM');
    await untilRefused(Number(port));
  });

  it('ends at once at a second signal', async () => {
    const server = start({ LIANTU_STORE: 'sqlite::memory:', LIANTU_SEED: 'none' });
    const { port } = new URL(await address(server));
    const socket = connect(Number(port), '127.0.0.1').on('error', () => {});
    await once(socket, 'connect');
    socket.write('POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\nExpect: 100-continue\r\n\r\n');
    await heard(socket, /100 Continue/);
    server.child.kill('SIGTERM');
    await untilRefused(Number(port));
    server.child.kill('SIGTERM');
    expect((await server.exit).code).toBe(1);
  });
});

describe('a start that fails', () => {
  const failure = async (settings: Record<string, string>): Promise<string[]> => {
    const server = start({ LIANTU_STORE: 'sqlite::memory:', LIANTU_SEED: 'none', ...settings });
    expect((await server.exit).code).toBe(1);
    expect(server.out()).not.toContain('open http');
    return server.err().trimEnd().split('\n');
  };

  it('says in one line that the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expect(await failure({ LIANTU_PORT: String(port) })).toEqual([
      expect.stringMatching(`^\\[main\\] port ${port} .* is in use`),
    ]);
    other.close();
  });

  it('says in one line that the data folder cannot be made', async () => {
    await writeFile(join(folder, 'file'), 'no folder');
    const path = join(folder, 'file/liantu.db');
    expect(await failure({ LIANTU_STORE: `sqlite:${path}` })).toEqual([expect.stringContaining(path)]);
  });

  it('says in one line that no Neo4j answers', async () => {
    expect(await failure({ LIANTU_STORE: 'bolt://127.0.0.1:1' })).toEqual([expect.stringMatching(/^\[store:neo4j\]/)]);
  });

  it('says in one line that the seed is not there, or wrong', async () => {
    const seed = join(folder, 'seed');
    expect(await failure({ LIANTU_SEED: join(folder, 'nowhere') })).toEqual([expect.stringContaining('nowhere')]);
    await mkdir(seed);
    await writeFile(join(seed, 'segments.csv'), 'id,name_zh,stage\nash,纯碱,sideways\n');
    expect(await failure({ LIANTU_SEED: seed })).toEqual([expect.stringMatching(/^\[bundle\] .*npx liantu check/)]);
  });

  it('says in one line which setting is wrong, and what is accepted', async () => {
    expect(await failure({ LIANTU_PORT: 'x' })).toEqual([
      expect.stringMatching(/^\[settings\] LIANTU_PORT is "x": .* is accepted$/),
    ]);
  });
});

/** What came over the socket so far, once a pattern is in it. */
function heard(socket: Socket, pattern: RegExp): Promise<string> {
  let text = '';
  return new Promise((done, fail) => {
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (pattern.test(text)) done(text);
    });
    socket.on('close', () => fail(new Error(`the connection ended after: ${text}`)));
  });
}

async function untilRefused(port: number): Promise<void> {
  for (;;) {
    const refused = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1')
        .on('connect', () => done(false))
        .on('error', () => done(true));
      socket.on('connect', () => socket.destroy());
    });
    if (refused) return;
  }
}
