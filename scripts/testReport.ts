// What does Vitest's JSON report say, counted for each part of the tests?
import { relative } from 'node:path';
import { PARTS, type Part } from './probe.ts';

/** The few fields that are read of Vitest's JSON reporter. */
export interface Report {
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Tests that passed or failed, by part. */
  ran: Record<Part, number>;
}

export function count(report: Report, root: string): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0, ran: { server: 0, neo4j: 0, web: 0, e2e: 0 } };
  for (const file of report.testResults) {
    const part = partOf(relative(root, file.name));
    const statuses = file.assertionResults.map((test) => test.status);
    const passed = statuses.filter((status) => status === 'passed').length;
    const failedTests = statuses.filter((status) => status === 'failed').length;
    // A file that could not be loaded, or whose set-up failed, holds no failed test and is one failure all the same.
    const failed = failedTests === 0 && file.status === 'failed' ? 1 : failedTests;
    counts.passed += passed;
    counts.failed += failed;
    counts.skipped += statuses.length - passed - failedTests;
    counts.ran[part] += passed + failed;
  }
  return counts;
}

/** One line for each part, in a fixed order, and one for skipped tests when there are any. */
export function summary(counts: Counts, missing: Partial<Record<Part, string>>, filtered: boolean): string[] {
  const lines = PARTS.map((part) => {
    const reason = missing[part];
    if (reason !== undefined) return `  ${part}: did not run, ${reason}`;
    if (counts.ran[part] === 0) return `  ${part}: did not run, ${filtered ? 'not asked for' : 'it has no test'}`;
    return `  ${part}: ran, ${counts.ran[part]} tests`;
  });
  const skipped = counts.skipped > 0 ? [`  skipped tests: ${counts.skipped}`] : [];
  return ['Parts of the tests:', ...lines, ...skipped];
}

function partOf(path: string): Part {
  const unix = path.replaceAll('\\', '/');
  if (unix.startsWith('web/')) return 'web';
  if (unix.startsWith('e2e/')) return 'e2e';
  return /neo4j/i.test(unix) ? 'neo4j' : 'server';
}
