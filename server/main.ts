// How does the product start and end? Settings, a port that answers at once, the store behind it, and the way back.
import { readFileSync, realpathSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { createApp } from './app.ts';
import { openBoundaries } from './app/boundaries.ts';
import { readFiles } from './app/files.ts';
import { listen } from './main/listen.ts';
import { checkNode } from './main/node.ts';
import { openProduct } from './main/product.ts';
import { endOnSignal } from './main/signals.ts';
import { describeFailure } from './main/terminal.ts';
import { builtWeb, buildStaleWeb } from './main/webBuild.ts';
import { PROJECT_FOLDER, readSettings, type Settings } from './settings.ts';

export interface Running {
  /** Where a browser finds it. */
  address: string;
  /** Takes no further requests, answers those in flight, and closes the store. */
  stop(): Promise<void>;
}

type Tell = (line: string) => void;

/**
 * Starts everything, and is done when questions are answered; the port answers before, and /health says what it waits for.
 * @throws LiantuError, with everything closed again.
 */
export async function startServer(settings: Settings, tell: Tell = console.log): Promise<Running> {
  const log = pino({ level: settings.log }, pino.destination(2));
  const boundaries = await openBoundaries(settings.boundaries, (problem) => tell(problem));
  const app = createApp({
    version: readVersion(),
    log,
    access: { mayWrite: !settings.readOnly, mayShare: settings.share },
    boundaries,
    hosts: [settings.host, hostname(), ...settings.hosts].map((name) => name.toLowerCase()),
  });
  const listener = await listen(app.fetch, settings);
  const step = (reason: string) => {
    app.wait(reason);
    log.info(reason);
  };
  try {
    step('the web is being built');
    if (settings.build) await buildStaleWeb(PROJECT_FOLDER, tell);
    const files = await readFiles(builtWeb(PROJECT_FOLDER));
    const warn = (error: unknown) => log.warn({ err: error }, 'the store could not be looked at');
    const product = await openProduct(settings, { step, tell, warn });
    app.serve(product, files);
    tell(`[liantu] open ${listener.address}`);
    tell(`[liantu] ${product.place}, revision ${await product.store.revision()}`);
    const stop = async () => {
      await listener.close();
      await product.close();
    };
    return { address: listener.address, stop };
  } catch (error) {
    await listener.close();
    throw error;
  }
}

function readVersion(): string {
  const manifest = JSON.parse(readFileSync(join(PROJECT_FOLDER, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

/** For a terminal: one line of what went wrong, and an exit code. */
export async function main(): Promise<void> {
  const fail = (error: unknown): never => {
    for (const line of describeFailure(error)) console.error(line);
    process.exit(1);
  };
  let running: Running | null = null;
  endOnSignal(() => running && running.stop, fail);
  try {
    checkNode(process.versions.node);
    running = await startServer(readSettings());
  } catch (error) {
    fail(error);
  }
}

/** Also under a Node that does not know `import.meta.main`: such a one is to hear that it is too old. */
const isStarted = process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename;
if (isStarted) await main();
