// Everything that can be said about the code without running it: generated files, types, lint, format.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Step {
  title: string;
  /** An executable of a package, or a script of this project, with its arguments. */
  run: string[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const tsc = program('typescript', 'tsc');

const STEPS: Step[] = [
  { title: 'generated code', run: ['scripts/generate.ts', '--check'] },
  { title: 'types of the server', run: [tsc, '--project', '.'] },
  { title: 'types of the end-to-end tests', run: [tsc, '--project', 'e2e'] },
  {
    title: 'types of the web',
    run: [
      program('svelte-check', 'svelte-check'),
      '--tsconfig',
      'web/tsconfig.json',
      '--fail-on-warnings',
      '--output',
      'human',
    ],
  },
  {
    title: 'lint',
    run: [program('eslint', 'eslint'), '.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint'],
  },
  {
    title: 'format',
    run: [
      program('prettier', 'prettier'),
      '--check',
      '.',
      '--log-level',
      'warn',
      '--cache',
      '--cache-location',
      '.cache/prettier',
    ],
  },
];
const AT_ONCE = 2;

const waiting = [...STEPS];
let failures = 0;
await Promise.all(Array.from({ length: AT_ONCE }, work));
console.log(
  failures === 0
    ? `[check] ${STEPS.length} of ${STEPS.length} steps passed`
    : `[check] ${failures} of ${STEPS.length} steps failed`,
);
process.exit(failures === 0 ? 0 : 1);

async function work(): Promise<void> {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const start = performance.now();
    const { code, output } = await run(step);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`[check] ${step.title}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
    if (code !== 0) {
      failures += 1;
      console.log(output.trimEnd());
    }
  }
}

/** Standard output and error are kept together, in the order they came, and shown only when they matter. */
function run(step: Step): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, step.run, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** The JavaScript file behind a package's command, so that no shell and no PATH is needed. */
function program(packageName: string, command: string): string {
  const manifestPath = require.resolve(`${packageName}/package.json`);
  const manifest = require(manifestPath) as { bin: string | Record<string, string> };
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[command];
  if (file === undefined) throw new Error(`[check] ${packageName} has no command ${command}; run npm install`);
  return join(dirname(manifestPath), file);
}
