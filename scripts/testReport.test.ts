import { describe, expect, it } from 'vitest';
import { count, summary, type Report } from './testReport.ts';

const file = (name: string, ...statuses: string[]): Report['testResults'][number] => ({
  name: `/checkout/${name}`,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});

describe('the count of a test run', () => {
  it('goes by the part that a file belongs to', () => {
    const report = {
      testResults: [
        file('server/chain/gap.test.ts', 'passed', 'passed', 'failed'),
        file('server/store/neo4j/contract.test.ts', 'passed'),
        file('web/atlas/lanes.test.ts', 'passed'),
        file('e2e/gap.test.ts', 'passed', 'skipped'),
      ],
    };
    expect(count(report, '/checkout')).toEqual({
      passed: 5,
      failed: 1,
      skipped: 1,
      ran: { server: 3, neo4j: 1, web: 1, e2e: 1 },
    });
  });

  it('takes a file that could not be loaded for a failure', () => {
    const report = { testResults: [{ ...file('server/app.test.ts'), status: 'failed' }] };
    expect(count(report, '/checkout')).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('the summary of a test run', () => {
  const counts = count({ testResults: [file('server/chain/gap.test.ts', 'passed', 'skipped')] }, '/checkout');

  it('says of each part whether it ran, and if not, why', () => {
    expect(summary(counts, { neo4j: 'no Java' }, false)).toEqual([
      'Parts of the tests:',
      '  server: ran, 1 tests',
      '  neo4j: did not run, no Java',
      '  web: did not run, it has no test',
      '  e2e: did not run, it has no test',
      '  skipped tests: 1',
    ]);
  });

  it('does not wonder about parts that were not asked for', () => {
    expect(summary(counts, {}, true)).toContain('  web: did not run, not asked for');
  });
});
