import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { neo4jOffered } from './borrow.ts';
import { provideJars } from './jars.ts';
import { startLocalNeo4j } from './server.ts';
import { findTools } from './tools.ts';

const report = () => undefined;
const run = fileURLToPath(new URL('run.ts', import.meta.url));
const canStart = neo4jOffered && !process.env.LIANTU_NEO4J_URL;

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'liantu-local-'));
  return work(folder).finally(() => rm(folder, { recursive: true, force: true }));
}

describe('a machine without the tools', () => {
  it('is told to install Java', () => {
    expect(() => findTools({ PATH: '/nowhere' })).toThrow(/Java was not found: install Java 17 or newer/);
  });

  it('is told to install Maven', async () => {
    await inFolder(async (cache) => {
      const tools = { java: 'java', maven: join(cache, 'no-such-maven') };
      await expect(provideJars(tools, report, cache)).rejects.toThrow(/Maven was not found: install it/);
    });
  });
});

describe.runIf(canStart)('a local Neo4j', () => {
  it('refuses a port in use with one clear line', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await inFolder(async (folder) => {
      const start = startLocalNeo4j({ port, folder, report });
      await expect(start).rejects.toMatchObject({
        code: 'UNAVAILABLE',
        message: `[neo4j] Port ${port} cannot be used on 127.0.0.1: choose another with --port`,
      });
    });
    other.close();
  });

  it('runs in the foreground, prints its address when it answers, and ends with SIGTERM', async () => {
    await inFolder(async (folder) => {
      const program = `import { runLocalNeo4j } from ${JSON.stringify(run)};
        await runLocalNeo4j({ port: 0, folder: ${JSON.stringify(folder)}, onReady: (address) => console.log(address) });
        console.log('stopped');`;
      const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = once(child, 'exit');
      const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      expect((await lines.next()).value).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
      child.kill('SIGTERM');
      expect((await lines.next()).value).toBe('stopped');
      expect(await ended).toEqual([0, null]);
    });
  });
});
