// What an official hears of demand. A user that is not known may be there all the same: nobody may have looked.
import type { Demand } from '../demand.ts';
import type { Sentence } from '../gap.ts';
import type { Place } from '../place.ts';
import { enName, listEn, listZh, thePlace, thisPlace, zhName } from './name.ts';
import { capitalise, clauses, count, say } from './sentence.ts';

export function saidOfDemand(place: Place, demand: Demand): Sentence {
  const { users, firms, needs, sellsElsewhere, behind } = demand;
  const segmentOf = (node: number) => place.network.segments[node]!;
  return say(
    () => {
      const here = thisPlace(place.region);
      const names = users.map(({ node }) => zhName(segmentOf(node)));
      return `${clauses(
        [
          users.length === 0 ? `${here}未见用户` : `${here}用户：${listZh(names)}`,
          firms > 0 && `用户企业按环节计 ${firms} 家`,
          needs.length > 0 && `登记的需求 ${needs.length} 项`,
          sellsElsewhere && '产品可销往外地',
          behind && `隔${zhName(segmentOf(behind.missing))}另有${zhName(segmentOf(behind.user.node))}可用`,
        ],
        '；',
      )}。`;
    },
    () => {
      const here = thePlace(place.region);
      const names = users.map(({ node }) => enName(segmentOf(node)));
      return `${capitalise(
        clauses(
          [
            users.length === 0 ? `no known user in ${here}` : `users in ${here}: ${listEn(names)}`,
            firms > 0 && `${count(firms, 'user firm')}, counted by segment`,
            needs.length > 0 && `${count(needs.length, 'need')} on record`,
            sellsElsewhere && 'its goods also sell elsewhere',
            behind &&
              `${enName(segmentOf(behind.user.node))} would use it by way of ${enName(segmentOf(behind.missing))}`,
          ],
          '; ',
        ),
      )}.`;
    },
  );
}
