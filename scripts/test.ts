// One command for all tests. Its last lines say which parts did not run and why; in CI a part that did not run is a failure.
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PARTS, probe } from './probe.ts';
import { count, summary, type Report } from './testReport.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = '.cache/test-report.json';
const filters = process.argv.slice(2);
process.chdir(root);

const offer = probe();
await mkdir('.cache', { recursive: true });
await rm(report, { force: true });
const code = await runVitest();
const counts = count(await readReport(), root);

const strict = Boolean(process.env.CI) && filters.length === 0;
const missing = strict ? PARTS.filter((part) => offer.missing[part] !== undefined || counts.ran[part] === 0) : [];
const failed = code !== 0 || counts.failed > 0 || missing.length > 0;

for (const line of summary(counts, offer.missing, filters.length > 0)) console.log(line);
if (missing.length > 0) console.log(`The run failed: in CI every part must run, and ${missing.join(', ')} did not`);
else if (failed && counts.failed === 0) console.log('The run failed although no test did: the reason stands above');
// A person, and a program that reads the last line, both find the numbers there.
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(failed ? 1 : 0);

function runVitest(): Promise<number | null> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...filters], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', resolve);
  });
}

async function readReport(): Promise<Report> {
  const text = await readFile(report, 'utf8').catch(() => '{"testResults":[]}');
  return JSON.parse(text) as Report;
}
