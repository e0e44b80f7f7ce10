// What does the API answer about a chain of any size, for measuring the map alone? The same chain in every run.
import type { Invented } from './invented.ts';

/** The region that everything invented lies in. */
export const PLACE = { code: '150500', level: 'PREFECTURE', nameZh: '通辽市', nameEn: 'Tongliao' };

const STAGES = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', 'SUPPORTING', 'BY_PRODUCT'] as const;
/** As in a chain of the seed: most segments are businesses of the three lanes. */
const STAGE_OF_TEN = [0, 0, 0, 1, 1, 1, 2, 2, 3, 4] as const;
export const STATES = ['PRESENT', 'WEAK', 'PLANNED', 'ABSENT', 'UNKNOWN'] as const;
const KINDS = ['FILL', 'EXTEND', 'STRENGTHEN', 'BUILD'] as const;

/** Two flows for each segment, half of them main inputs. `parts`: what the region is divided into. */
export function inventChain(segments: number, parts: readonly object[] = []): Invented {
  const slug = `invented-${segments}`;
  const industry = { slug, nameZh: '虚构链', nameEn: 'Invented chain' };
  const random = newRandom(segments);
  const named = (index: number) => ({
    slug: `s${index}`,
    nameZh: `环节${index}`,
    shortZh: `环节${index}`,
    nameEn: `Segment ${index}`,
    shortEn: `Segment ${index}`,
  });
  const ends = Array.from({ length: segments }, (_, index) => ({ ...named(index), industry }));
  const kinds = ['MAIN_INPUT', 'MAIN_INPUT', 'AUXILIARY', 'ENERGY', 'SERVICE'] as const;
  const flows = Array.from({ length: segments * 2 }, (_, index) => ({
    from: ends[random(segments)],
    to: ends[random(segments)],
    kind: kinds[index % kinds.length],
    eitherOr: [],
  }));
  const cells = ends.map((segment) => ({
    segment: { slug: segment.slug },
    state: STATES[random(STATES.length)],
    takenOver: false,
    producers: 2,
    planned: 1,
    elsewhereInCity: false,
  }));
  const stages = ends.map(() => STAGES[STAGE_OF_TEN[random(STAGE_OF_TEN.length)]!]);
  const gaps = cells.filter(({ state }) => state === 'ABSENT');
  return {
    industry: slug,
    path: `?industry=${slug}&region=${PLACE.code}`,
    answers: {
      Chain: () => ({
        industry: {
          ...industry,
          segments: ends.map((_, index) => ({ ...named(index), stage: stages[index], scope: 'BUSINESS' })),
          flows,
        },
      }),
      Standing: () => ({
        region: { ...PLACE, ancestors: [], children: parts, parent: null },
        matrix: cells,
        gaps: {
          totalCount: gaps.length,
          unknownCount: 0,
          revision: 1,
          edges: gaps.map(({ segment }, index) => ({
            node: {
              segment,
              kind: KINDS[index % KINDS.length],
              viability: 'VIABLE',
              level: 'HIGH',
              rank: index + 1,
              score: 900 - index,
              candidateCount: 1,
            },
          })),
        },
      }),
    },
  };
}

/** Park and Miller (1988). */
export function newRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => (state = (state * 48271) % 2147483647) % limit;
}
