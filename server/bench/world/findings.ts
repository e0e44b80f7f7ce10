// What was found out about the places of a generated world? One prefecture is surveyed from end to end, as a bureau would
// do with its own; the rest is scattered over the country.
import type { Region } from '../../chain/region.ts';
import type { Finding } from '../../chain/vocabulary.ts';
import type { ClaimEdit } from '../../store/store.ts';
import { claim } from './claims.ts';
import type { GeneratedChains } from './chains.ts';
import type { Random } from './random.ts';
import type { Size } from './size.ts';

/** 通辽市, the place that the seed is about too. */
export const HOME = '150500';

const FINDINGS: readonly Finding[] = ['none', 'none', 'none', 'present', 'partial', 'planned', 'unknown'];

export function generateFindings(
  size: Size,
  chains: GeneratedChains,
  places: readonly Region[],
  random: Random,
): ClaimEdit[] {
  const edits = new Map<string, ClaimEdit>();
  const survey = (region: string, segment: string) => {
    const fields = { finding: random.pick(FINDINGS), method: random.pick(['field', 'document', 'desk']) };
    const edit = claim('surveys', [region, segment], 'visits', fields, `${2022 + random.below(4)}`);
    edits.set(edit.key, edit);
  };
  const [first] = chains.industries;
  for (const { id, industry } of chains.segments) if (industry === first) survey(HOME, id);
  for (let draws = 0; edits.size < size.surveys && draws < size.surveys * 4; draws += 1) {
    survey(random.pick(places).code, random.pick(chains.segments).id);
  }
  return [...edits.values(), ...generateProjects(size, chains, places, random), ...generateNeeds(chains, random)];
}

function generateProjects(size: Size, chains: GeneratedChains, places: readonly Region[], random: Random): ClaimEdit[] {
  return Array.from({ length: size.projects }, (_, at) => {
    const { id, industry } = random.pick(chains.segments);
    const stage = random.pick(['谋划', '洽谈', '签约', '开工', '建设', '投产']);
    const region = random.chance(0.1) ? HOME : random.pick(places).code;
    const fields = { name_zh: `第 ${at + 1} 号项目`, industry, segments: [id], region, stage };
    return claim('projects', [`project-${at + 1}`], 'announcements', fields, '2025');
  });
}

/** One segment in twenty is limited by a condition, one in ten is needed at home. */
function generateNeeds(chains: GeneratedChains, random: Random): ClaimEdit[] {
  return chains.segments.flatMap(({ id }) => [
    ...(random.chance(0.05)
      ? [
          claim('conditions', [`condition-${id}`], 'announcements', {
            kind: 'policy',
            segments: [id],
            statement_zh: '产能置换',
          }),
        ]
      : []),
    ...(random.chance(0.1)
      ? [claim('demands', [`demand-${id}`], 'visits', { region: HOME, segment: id, quantity: '10', unit: '万吨/年' })]
      : []),
  ]);
}
