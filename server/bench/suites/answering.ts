// What does an answer cost: the core alone, and the same through GraphQL with everything that a panel shows?
import { explainGap, findGaps, type GapList } from '../../chain/gaps.ts';
import { createGraphql, GRAPHQL_PATH, type Product } from '../../app/graphql.ts';
import { assembleSnapshot } from '../../store/snapshot.ts';
import type { Benchmark } from '../benchmark.ts';
import type { Filled } from '../filled.ts';
import type { Input } from '../input.ts';

const LIST = `query Gaps($region: ID!, $industry: ID!) {
  gaps(regions: [$region], industry: $industry, first: 1000) {
    totalCount unknownCount revision
    edges { node { segment { slug nameZh } kind viability level rank score candidateCount verdictZh } }
  }
}`;
const PANEL = `query Panel($region: ID!, $segment: ID!) {
  gap(region: $region, segment: $segment) {
    kind viability level rank score verdictZh candidateCount
    contributions { name points atMost reasonZh evidence { quote asOf source { title grade } } }
    requirements { label met blocking options { segment { nameZh } coverage { state } availability reasonZh } }
    producersElsewhere(first: 20) {
      totalCount edges { node { status capacity unit enterprise { nameZh region { nameZh } } evidence { quote source { title grade } } } }
    }
  }
}`;

export async function answering({ store }: Filled, { region, industry }: Input, times: number): Promise<Benchmark[]> {
  const snapshot = assembleSnapshot(await store.snapshotSource());
  const find = (): string => writeInFull(findGaps(snapshot, region, industry));
  const { gaps, unknown } = findGaps(snapshot, region, industry);
  const written = find();
  const [best] = gaps;
  if (!best) throw new RangeError(`[bench] There is no gap in ${region}, ${industry}: nothing could be measured`);
  const ask = askerOf({ store, snapshot: async () => snapshot, refresh: async () => snapshot });
  return [
    {
      name: `${gaps.length} gaps and ${unknown.length} unknown segments judged`,
      times,
      baseline: { name: 'the finished answer parsed from JSON', run: () => JSON.parse(written) as unknown },
      work: { name: 'found, ranked, explained and written by the core', run: find },
    },
    {
      name: 'list of gaps',
      times,
      baseline: { name: 'the core alone', run: find },
      work: { name: 'by GraphQL', run: () => ask(LIST, { region, industry }) },
    },
    {
      name: 'one gap with its evidence and the firms elsewhere',
      times,
      baseline: { name: 'the core alone', run: () => explainGap(snapshot, region, best.segment) },
      work: {
        name: 'by GraphQL, claims and firms from the store',
        run: () => ask(PANEL, { region, segment: best.segment }),
      },
    },
  ];
}

/** Some of a gap is worked out only when it is asked for: here all of it is. */
const writeInFull = ({ gaps, unknown, none }: GapList): string =>
  JSON.stringify([
    none,
    ...[...gaps, ...unknown].map((gap) => [
      gap.segment,
      gap.rank,
      gap.score,
      gap.level,
      gap.kind,
      gap.viability,
      gap.verdict,
      gap.coverage,
      gap.contributions,
      gap.requirements,
    ]),
  ]);

export type Asker = (query: string, variables: object) => Promise<void>;

/** Fails on an error in the answer: a refusal is quick, and would look good in the table. */
export function askerOf(product: Product): Asker {
  const graphql = createGraphql('bench', { error: (...words: unknown[]) => console.error(...words) });
  return async (query, variables) => {
    const response = await graphql.fetch(
      new Request(`http://bench${GRAPHQL_PATH}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      }),
      product,
    );
    const { errors } = (await response.json()) as { errors?: readonly { message: string }[] };
    if (errors) throw new Error(`[bench] ${errors.map(({ message }) => message).join('; ')}`);
  };
}
