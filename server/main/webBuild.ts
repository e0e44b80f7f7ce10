// Is the built web older than what it is built from? Then it is built again, before the first page is served.
import { existsSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { unavailable } from '../chain/errors.ts';

/** Whatever changes the built web: its code, its configuration, its libraries. */
const SOURCES = ['web', 'vite.config.ts', 'svelte.config.js', 'package.json', 'package-lock.json'];
const BUILT = 'dist/web';
const DOES_NOT_COUNT = /\.test\.ts$/;

export const builtWeb = (project: string): string => join(project, BUILT);

/** Says what it does by `tell`, and nothing where there is nothing to do. @throws UNAVAILABLE */
export async function buildStaleWeb(project: string, tell: (line: string) => void): Promise<void> {
  const present = existsSync(join(project, BUILT, 'index.html'));
  if (!existsSync(join(project, 'web'))) {
    if (present) return;
    throw unavailable(`[main] neither ${BUILT} nor web is there: install the whole project again`);
  }
  if (present && !(await isStale(project))) return;
  tell(`[liantu] ${present ? 'the web changed since it was built: building it again' : 'building the web, once'}`);
  await build(project);
}

/** Compares the newest source with the page that a build writes. */
export async function isStale(project: string): Promise<boolean> {
  const built = await newest(join(project, BUILT, 'index.html'));
  const sources = await Promise.all(SOURCES.map((name) => newest(join(project, name))));
  return Math.max(...sources) > built;
}

/** Milliseconds of the last change of a file, or of the newest file below a folder; 0 where there is none. */
async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !DOES_NOT_COUNT.test(entry.name));
  const times = await Promise.all(files.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs));
  return Math.max(0, ...times);
}

async function build(project: string): Promise<void> {
  const vite = await import('vite').catch((cause: unknown) => {
    throw unavailable(
      '[main] the web cannot be built: run npm install with development packages (Vite is missing)',
      cause,
    );
  });
  // Built aside and moved whole: a build that is broken off leaves no half of a web, and two starts at once no mixture.
  const aside = join(project, `${BUILT}-${process.pid}`);
  try {
    await vite.build({
      configFile: join(project, 'vite.config.ts'),
      logLevel: 'silent',
      build: { outDir: aside, emptyOutDir: true },
    });
    await rm(join(project, BUILT), { recursive: true, force: true });
    await rename(aside, join(project, BUILT));
  } catch (cause) {
    await rm(aside, { recursive: true, force: true });
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw unavailable(`[main] the web cannot be built: ${reason}`, cause);
  }
}
