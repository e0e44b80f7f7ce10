// What are the prefectures called in English? prefectureNames.md says how they are spelt.
import { readFileSync } from 'node:fs';

/** By code. */
export function readPrefectureNames(): ReadonlyMap<string, string> {
  const [, ...lines] = readFileSync(new URL('prefectureNames.csv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return new Map(
    lines.map((line) => {
      const [code = '', , english = ''] = line.split(',');
      return [code, english];
    }),
  );
}
