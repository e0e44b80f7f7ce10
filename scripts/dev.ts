// Development: Vite serves the web and reloads it; the API restarts when the server's code or the SDL changes.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const apiPort = process.env.LIANTU_PORT ?? '4000';
const api = `http://127.0.0.1:${apiPort}`;
process.env.LIANTU_API = api;
/** An editor writes a file in several steps, and a save of many files is one change. */
const SETTLED_AFTER = 150;

let server: ChildProcess | null = null;
let stopping = false;
let settling: NodeJS.Timeout | undefined;
let changes = new Set<string>();
let restarting = Promise.resolve();

await generate();
startServer();
watch('server', { recursive: true }, (_event, file) => noteChange(file && `server/${file}`));
watch('web/api/operations', { recursive: true }, (_event, file) => noteChange(file && `web/api/operations/${file}`));

const vite = await createServer({ configFile: 'vite.config.ts' });
await vite.listen();
console.log(`[dev] open ${vite.resolvedUrls?.local[0] ?? 'the address above'} (the API answers on ${api})`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());

function noteChange(file: string | null): void {
  if (!file || !/\.(ts|graphql)$/.test(file) || /\.(test|generated)\.ts$/.test(file)) return;
  changes.add(file);
  clearTimeout(settling);
  settling = setTimeout(() => {
    const settled = changes;
    changes = new Set();
    restarting = restarting.then(() => restart(settled));
  }, SETTLED_AFTER);
}

async function restart(files: Set<string>): Promise<void> {
  if (stopping) return;
  console.log(`[dev] ${[...files].join(', ')} changed`);
  const list = [...files];
  if (list.some((file) => file.endsWith('.graphql'))) await generate();
  if (list.every((file) => file.startsWith('web/'))) return;
  await stopServer();
  startServer();
}

function startServer(): void {
  // Vite serves the web here, so the server need not build it.
  const env = { ...process.env, LIANTU_PORT: apiPort, LIANTU_BUILD: 'none' };
  const child = spawn(process.execPath, ['server/main.ts'], { stdio: ['ignore', 'inherit', 'inherit'], env });
  child.on('exit', (code) => {
    if (server === child) server = null;
    if (code) console.log('[dev] the server stopped; it starts again with the next change');
  });
  server = child;
}

async function stopServer(): Promise<void> {
  const child = server;
  if (child === null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

function generate(): Promise<void> {
  return new Promise((resolve) => {
    spawn(process.execPath, ['scripts/generate.ts'], { stdio: ['ignore', 'inherit', 'inherit'] }).on('exit', () =>
      resolve(),
    );
  });
}

async function stop(): Promise<void> {
  stopping = true;
  await Promise.all([stopServer(), vite.close()]);
  process.exit(0);
}
