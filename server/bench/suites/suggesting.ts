// How good are the suggested segments, and what do they cost? Precision and recall on the firms of the seed: each firm's quotes,
// read as a list of main products, against the segments that its productions name. A segment's words come from the segment
// alone, so no firm has taught what it is asked. What the figures can tell, and what not: docs/suggestions.md.
import { claimsOf } from '../../bundle/pages.ts';
import type { Claim } from '../../chain/claim.ts';
import { splitKey } from '../../chain/records.ts';
import type { Segment } from '../../chain/snapshot.ts';
import { suggestSegments, type Suggestion } from '../../chain/suggestion/suggest.ts';
import { buildVocabulary, type Vocabulary } from '../../chain/suggestion/vocabulary.ts';
import { STANDINGS, type Standing } from '../../chain/suggestion/weights.ts';
import { assembleSnapshot } from '../../store/snapshot.ts';
import type { Store } from '../../store/store.ts';
import type { Benchmark } from '../benchmark.ts';

export interface LabelledFirm {
  id: string;
  text: string;
  /** Segments that a quote stands for: what could be found. */
  quoted: ReadonlySet<string>;
  /** Segments of all its productions, those of common knowledge too: what is no mistake. */
  made: ReadonlySet<string>;
}

export interface Wrong {
  firm: LabelledFirm;
  suggestion: Suggestion;
}

export interface Judged {
  firms: number;
  /** Pairs of firm and quoted segment. */
  labels: number;
  each: Record<Standing, { offered: number; right: number; found: number }>;
  /** The surest first. */
  wrong: readonly Wrong[];
}

export async function readLabelled(store: Store): Promise<LabelledFirm[]> {
  const claims: Claim[] = await Array.fromAsync(claimsOf(store, 'produces'));
  const firms = Map.groupBy(claims, ({ about }) => splitKey(about)[0]!);
  return [...firms].flatMap(([id, own]) => {
    const quoting = own.filter(({ quote }) => quote !== null);
    const segmentOf = ({ about }: Claim) => splitKey(about)[1]!;
    const text = [...new Set(quoting.map(({ quote }) => quote))].join('；');
    return text === ''
      ? []
      : [{ id, text, quoted: new Set(quoting.map(segmentOf)), made: new Set(own.map(segmentOf)) }];
  });
}

export function judgeSuggestions(firms: readonly LabelledFirm[], vocabulary: Vocabulary): Judged {
  const each = { sure: newCount(), likely: newCount(), possible: newCount() } satisfies Judged['each'];
  const wrong: Wrong[] = [];
  for (const firm of firms) {
    for (const suggestion of suggestSegments(vocabulary, { main_products: firm.text })) {
      const count = each[suggestion.standing];
      count.offered += 1;
      if (firm.quoted.has(suggestion.segment)) count.found += 1;
      if (firm.made.has(suggestion.segment)) count.right += 1;
      else wrong.push({ firm, suggestion });
    }
  }
  wrong.sort((left, right) => right.suggestion.confidence - left.suggestion.confidence);
  const labels = firms.reduce((sum, { quoted }) => sum + quoted.size, 0);
  return { firms: firms.length, labels, each, wrong };
}

const newCount = () => ({ offered: 0, right: 0, found: 0 });

const WORST = 12;

export function tellJudged({ firms, labels, each, wrong }: Judged, segments: ReadonlyMap<string, Segment>): string {
  let found = 0;
  const lines = STANDINGS.map((standing) => {
    const { offered, right, found: more } = each[standing];
    found += more;
    return `  ${standing.padEnd(8)}  precision ${share(right, offered)} (${right} of ${offered})  recall so far ${share(found, labels)} (${found} of ${labels})`;
  });
  const names = (ids: Iterable<string>) => [...ids].map((id) => segments.get(id)?.nameZh ?? id).join('、');
  const worst = wrong.slice(0, WORST).map(({ firm, suggestion: { segment, confidence, readings } }) => {
    const [{ item, term }] = readings;
    return `  ${confidence}  ${firm.id}: “${item}” read as ${term} (${names([segment])}); on record: ${names(firm.made)}`;
  });
  return [
    `suggested segments (seed, ${firms} firms with quotes, ${labels} quoted productions)`,
    ...lines,
    `the ${worst.length} surest of ${wrong.length} that no production bears out:`,
    ...worst,
  ].join('\n');
}

const share = (part: number, whole: number): string => (whole === 0 ? 'none' : (part / whole).toFixed(3));

/** Reading every text, beside looking for the bare name of each segment in it. */
export async function suggesting(store: Store, times: number): Promise<{ told: string; benchmarks: Benchmark[] }> {
  const { segments } = assembleSnapshot(await store.snapshotSource());
  const firms = await readLabelled(store);
  const vocabulary = buildVocabulary(segments.values());
  const names = [...segments.values()].map(({ nameZh }) => nameZh);
  const benchmark: Benchmark = {
    name: `${firms.length} texts of firms`,
    times,
    baseline: {
      name: 'every name of a segment looked for',
      run: () => firms.map(({ text }) => names.filter((name) => text.includes(name))),
    },
    work: {
      name: 'items, verbs, and the longest words',
      run: () => firms.map(({ text }) => suggestSegments(vocabulary, { main_products: text })),
    },
  };
  return {
    told: tellJudged(judgeSuggestions(firms, vocabulary), segments),
    benchmarks: firms.length === 0 ? [] : [benchmark],
  };
}
