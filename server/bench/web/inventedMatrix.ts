// What does the API answer about every county of a large region, for measuring the matrix alone? The same in every run.
import type { Invented } from './invented.ts';
import { inventChain, newRandom, STATES } from './inventedChain.ts';

/** Rows: the region itself and its parts. */
export function inventMatrix(rows: number, segments: number): Invented {
  const parts = Array.from({ length: rows - 1 }, (_, index) => ({
    code: String(150_501 + index),
    level: 'COUNTY',
    nameZh: `第${index + 1}县`,
    nameEn: `County ${index + 1}`,
  }));
  const chain = inventChain(segments, parts);
  const matrix = (variables: Record<string, unknown>) => ({
    matrix: (variables.regions as string[]).flatMap((code) => {
      const random = newRandom(Number(code));
      return Array.from({ length: segments }, (_, index) => ({
        region: { code },
        segment: { slug: `s${index}` },
        state: STATES[random(STATES.length)],
        takenOver: random(4) === 0,
        producers: random(3),
        planned: 0,
        elsewhereInCity: false,
        isGap: random(3) === 0,
      }));
    }),
  });
  const nothing = { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
  return {
    industry: chain.industry,
    path: `matrix${chain.path}`,
    answers: { ...chain.answers, Matrix: matrix, SurveyFirst: () => ({ surveyFirst: nothing }) },
  };
}
