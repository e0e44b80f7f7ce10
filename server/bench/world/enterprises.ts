// Which firms does a generated world have, what do they make, whom do they supply and own? Few segments have many
// producers and many have few, as in any real register.
import type { Region } from '../../chain/region.ts';
import type { ClaimEdit } from '../../store/store.ts';
import { claim } from './claims.ts';
import type { GeneratedSegment } from './chains.ts';
import type { Random } from './random.ts';
import type { Size } from './size.ts';

const FIRST = ['恒', '天', '华', '金', '盛', '瑞', '鑫', '宏', '兴', '永', '泰', '蒙', '通', '新', '嘉', '德'];
const SECOND = ['源', '辰', '力', '达', '安', '丰', '泽', '科', '润', '隆', '昌', '业', '利', '和', '宇', '邦'];
const TRADES = ['化工', '生物科技', '制药', '新材料', '食品', '饲料', '装备制造', '农业', '环保', '能源'];
const TAGS = ['leading', 'SRDI', 'listed', 'high-tech'];

interface Maker {
  id: string;
  makes: string;
}

export function generateEnterprises(
  size: Size,
  segments: readonly GeneratedSegment[],
  counties: readonly Region[],
  random: Random,
): ClaimEdit[] {
  const ids = Array.from({ length: size.enterprises }, (_, at) => `enterprise-${String(at + 1).padStart(7, '0')}`);
  const makers: Maker[] = [];
  const productions = unique(size.enterprises * size.productions, () => {
    const maker = { id: random.pick(ids), makes: unevenly(segments, random).id };
    makers.push(maker);
    return claim(
      'produces',
      [maker.id, maker.makes],
      random.pick(['announcements', 'press']),
      production(random),
      date(random),
    );
  });
  return [
    ...ids.map((id) => enterprise(id, counties, random)),
    ...productions,
    ...unique(size.enterprises * size.supplies, () => {
      const supplier = random.pick(makers);
      return pair(supplier.id, random.pick(ids), (other) =>
        claim('supplies', [supplier.id, other, supplier.makes, ''], 'press', { status: 'active' }, date(random)),
      );
    }),
    ...unique(size.enterprises * size.holdings, () =>
      // A holder is always the older firm: holdings without circles, groups of a few firms each.
      pair(random.pick(ids), random.pick(ids), (other, one) => {
        const [holder = one, held = other] = [one, other].sort();
        return claim('holdings', [holder, held], 'register', { share: String(10 + random.below(91)) });
      }),
    ),
  ];
}

function enterprise(id: string, counties: readonly Region[], random: Random): ClaimEdit {
  const county = random.pick(counties);
  const place = county.nameZh.replace(/(自治县|自治旗|县|区|市|旗)$/, '');
  const short = `${random.pick(FIRST)}${random.pick(SECOND)}`;
  return claim('enterprises', [id], 'register', {
    name_zh: `${place}${short}${random.pick(TRADES)}有限公司`,
    short_zh: short,
    kind: random.chance(0.03) ? 'institution' : 'firm',
    status: random.chance(0.04) ? 'closed' : 'active',
    ...(random.chance(0.95) && { region: county.code }),
    ...(random.chance(0.2) && { tags: [random.pick(TAGS)] }),
  });
}

const production = (random: Random) => ({
  status: random.pick(['active', 'active', 'active', 'active', 'planned', 'closed']),
  capacity: String(1 + random.below(500)),
  unit: '万吨/年',
});

const date = (random: Random): string => `${2019 + random.below(7)}-${String(1 + random.below(12)).padStart(2, '0')}`;

/** The square of chance: the first tenth of the list gets a third of the picks. */
const unevenly = <T>(list: readonly T[], random: Random): T => {
  const found = list[Math.floor(list.length * random.next() ** 2)];
  if (found === undefined) throw new RangeError('[bench] A world needs at least one segment');
  return found;
};

const pair = (one: string, other: string, make: (other: string, one: string) => ClaimEdit): ClaimEdit | null =>
  one === other ? null : make(other, one);

/** Draws until so many different keys are there; a small world may not have as many, and then gets fewer. */
function unique(count: number, draw: () => ClaimEdit | null): ClaimEdit[] {
  const found = new Map<string, ClaimEdit>();
  for (let draws = 0; found.size < Math.round(count) && draws < count * 4; draws += 1) {
    const edit = draw();
    if (edit) found.set(edit.key, edit);
  }
  return [...found.values()];
}
