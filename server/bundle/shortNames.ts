// How is a division called in short? 通辽市 → 通辽, 奈曼旗 → 奈曼, 科尔沁左翼中旗 → 科左中旗, 延边朝鲜族自治州 → 延边.
import type { Region } from '../chain/region.ts';

/** Titles of divisions, the longer before the shorter that they end in. */
const TITLES = [
  '特别行政区',
  '自治区',
  '自治州',
  '自治县',
  '自治旗',
  '地区',
  '林区',
  '特区',
  '省',
  '市',
  '盟',
  '州',
  '县',
  '旗',
  '区',
];

/** Peoples in names of autonomous divisions; 族 may be missing. */
const PEOPLES =
  '蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 普米 塔吉克 怒 鄂温克 保安 裕固 独龙 鄂伦春 各'.split(
    ' ',
  );
const AUTONOMOUS = /自治[区州县旗]$|族区$/;
const PEOPLE = new RegExp(
  `(?<=..)(?:${PEOPLES.map((people) => `${people}族`).join('|')}|蒙古|维吾尔|哈萨克|柯尔克孜|锡伯|塔吉克)$`,
  'u',
);
const WING = /^(.).+?([左右])翼(?:.*自治县|(.旗))$/u;
const SHORTEST = 2;

/** None for a name that would become a single character (忠县). */
export function shortNames(region: Region): string[] {
  const name = region.nameZh;
  const title = TITLES.find((ending) => name.endsWith(ending));
  const bare = title === undefined ? name : name.slice(0, -title.length);
  const plain = AUTONOMOUS.test(name) ? withoutPeoples(bare) : bare;
  const found = [plain, wingName(name)].filter((short) => short !== null && short !== name && short.length >= SHORTEST);
  return [...new Set(found as string[])];
}

function withoutPeoples(name: string): string {
  const shorter = name.replace(PEOPLE, '');
  return shorter === name ? name : withoutPeoples(shorter);
}

/** Banners are called by their first character, the wing and what follows: 科左中旗, 察右前旗, 喀左. */
function wingName(name: string): string | null {
  const found = WING.exec(name);
  return found ? `${found[1]}${found[2]}${found[3] ?? ''}` : null;
}
