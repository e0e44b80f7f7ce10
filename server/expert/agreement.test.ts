// Does the model judge the seed as an expert would? Every row of the table beside it, and every disagreement named.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Gap } from '../chain/gap.ts';
import { findGaps, type GapList } from '../chain/gaps.ts';
import type { Snapshot } from '../chain/snapshot.ts';
import { AS_OF, readSeed } from '../golden/openSeed.ts';

const CLASSES = ['blocked', 'no-gap', 'strengthen', 'high', 'medium', 'low', 'survey-first'] as const;
type Class = (typeof CLASSES)[number];

interface Row {
  region: string;
  segment: string;
  /** Any one of these an expert would accept. */
  expected: readonly Class[];
  got: Class;
}

const EXPECTED = read<'region' | 'segment' | 'expected' | 'reason_zh'>('table.csv');
const KEPT = read<'region' | 'segment' | 'got' | 'explanation_zh' | 'explanation_en'>('disagreements.csv');

describe('the expert and the model', () => {
  let rows: readonly Row[];

  beforeAll(async () => {
    rows = judge(await readSeed());
  });

  it('have at least eighty rows to compare, each of a class of its own and with a reason', () => {
    expect(rows.length).toBeGreaterThanOrEqual(80);
    expect(new Set(EXPECTED.map(keyOf)).size).toBe(EXPECTED.length);
    for (const { expected, reason_zh } of EXPECTED) {
      expect(reason_zh).not.toBe('');
      for (const word of expected.split('|')) expect(CLASSES).toContain(word);
    }
  });

  it('disagree only where it is named and explained, and nothing is named that they agree on', () => {
    console.log(tell(rows));
    const disagreeing = rows.filter((row) => !agrees(row)).map((row) => `${keyOf(row)} ${row.got}`);
    expect(KEPT.map((row) => `${keyOf(row)} ${row.got}`).toSorted()).toEqual(disagreeing.toSorted());
    for (const { explanation_zh, explanation_en } of KEPT) {
      expect(explanation_zh).toMatch(/\p{Script=Han}.{8}/u);
      expect(explanation_en).toMatch(/[a-z].{20}/iu);
    }
  });

  it('agree that what cannot stand here never stands in the top half', () => {
    for (const { region, segment, expected } of rows) {
      if (expected.includes('blocked')) expect([region, segment, ranked(region, segment)]).not.toContain('top half');
    }
  });

  let lists: ReadonlyMap<string, GapList>;

  function judge(snapshot: Snapshot): Row[] {
    const regions = new Set(EXPECTED.map(({ region }) => region));
    lists = new Map(
      [...regions].flatMap((region) =>
        [...snapshot.industries.keys()].map((industry) => [
          `${region} ${industry}`,
          findGaps(snapshot, region, industry, { asOf: AS_OF }),
        ]),
      ),
    );
    return EXPECTED.map(({ region, segment, expected }) => {
      const industry = snapshot.segments.get(segment)!.industry;
      const got = classOf(lists.get(`${region} ${industry}`)!, segment);
      return { region, segment, expected: expected.split('|') as Class[], got };
    });
  }

  function ranked(region: string, segment: string): string {
    const list = [...lists].find(([key, { gaps }]) => key.startsWith(region) && gaps.some(is(segment)));
    const gap = list?.[1].gaps.find(is(segment));
    return !gap?.rank || !list || gap.rank > list[1].gaps.length / 2 ? 'elsewhere' : 'top half';
  }
});

const is =
  (segment: string) =>
  (gap: { segment: string }): boolean =>
    gap.segment === segment;

function classOf({ gaps, unknown }: GapList, segment: string): Class {
  const gap = gaps.find(is(segment));
  if (gap) return classOfGap(gap);
  return unknown.some(is(segment)) ? 'survey-first' : 'no-gap';
}

function classOfGap({ viability, coverage, level }: Gap): Class {
  if (viability === 'blocked') return 'blocked';
  return coverage.state === 'weak' ? 'strengthen' : level;
}

const agrees = ({ expected, got }: Row): boolean => expected.includes(got);

const keyOf = ({ region, segment }: { region: string; segment: string }): string => `${region} ${segment}`;

/** How many agree, by the class that was expected first, and each one that does not. */
function tell(rows: readonly Row[]): string {
  const byClass = CLASSES.map((name) => {
    const of = rows.filter(({ expected }) => expected[0] === name);
    return `  ${name}: ${of.filter(agrees).length} of ${of.length}`;
  });
  const against = rows
    .filter((row) => !agrees(row))
    .map((row) => `  ${keyOf(row)}: expected ${row.expected.join(' or ')}, got ${row.got}`);
  return [`${rows.filter(agrees).length} of ${rows.length} rows agree`, ...byClass, ...against].join('\n');
}

function read<Column extends string>(name: string): Record<Column, string>[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return parse(text, { columns: true, bom: true });
}
