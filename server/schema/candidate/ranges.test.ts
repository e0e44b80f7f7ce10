import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CANDIDATE_CONTRIBUTIONS, type CandidateParts } from '../../chain/candidates/candidate.ts';
import { addUpParts, CANDIDATE_DEFAULTS } from '../../chain/candidates/options.ts';
import { rangeCandidates, rankCandidates, type Ranked } from '../../chain/candidates/rank.ts';
import { rangePage } from './ranges.ts';

const { weights } = CANDIDATE_DEFAULTS;
const parts = fc
  .tuple(...CANDIDATE_CONTRIBUTIONS.map((name) => fc.integer({ min: 0, max: weights[name] })))
  .map(
    (points) => Object.fromEntries(CANDIDATE_CONTRIBUTIONS.map((name, at) => [name, points[at]!])) as CandidateParts,
  );
const someWeights = fc
  .tuple(...CANDIDATE_CONTRIBUTIONS.map(() => fc.integer({ min: 0, max: 400 })))
  .map(
    (points) => Object.fromEntries(CANDIDATE_CONTRIBUTIONS.map((name, at) => [name, points[at]!])) as typeof weights,
  );

const rank = (all: readonly CandidateParts[], by: typeof weights): Ranked[] =>
  rankCandidates(
    all.map((own, at) => ({
      ...{ enterprise: `firm-${String(at).padStart(4, '0')}`, group: `group-${at}`, worth: 1000 },
      ...{ parts: own, score: addUpParts(own, by) },
    })),
  );

describe('the range of a rank', () => {
  it('on a page is that of the whole list', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(parts, { minLength: 1, maxLength: 900, size: 'max' }),
        fc.oneof(fc.constant(weights), someWeights),
        fc.nat(899),
        async (all, by, skip) => {
          const list = rank(all, by);
          const skipped = skip % list.length;
          const load = async ({ first, skip: from }: { first: number; skip: number }) => list.slice(from, from + first);
          const found = await rangePage(list.slice(skipped, skipped + 5), skipped, by, load);
          expect(found).toEqual(rangeCandidates(list, by).slice(skipped, skipped + 5));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('reads no more of a long list than can pass those on the page', async () => {
    const list = rank(
      Array.from({ length: 50_000 }, (_, at): CandidateParts => ({
        ...{ capability: 200, capacity: 0, links: 0, contact: 0, signals: 0, tags: 0, distance: 0, policy: 0 },
        finds: Math.floor(at / 400),
      })),
      weights,
    );
    let read = 0;
    const load = async ({ first, skip }: { first: number; skip: number }) => {
      read += first;
      return list.slice(skip, skip + first);
    };
    const [best] = (await rangePage(list.slice(0, 5), 0, weights, load, 20_000))!;
    expect(best).toMatchObject({ best: 1 });
    expect(read).toBeLessThan(10_000);
    expect(await rangePage(list.slice(0, 5), 0, weights, load)).toBeNull();
  });

  it('of nobody is none', async () => {
    expect(await rangePage([], 0, weights, () => Promise.resolve([]))).toEqual([]);
  });
});
