// What is a county's own name, without the kind of division and the peoples that it is named for? 青龙满族自治县 → 青龙.

const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|各';
/** 各 only as 各族; 蒙古 also without 族. */
const AUTONOMOUS = new RegExp(`^(.+?)((?:${PEOPLES})族|蒙古)*自治[县旗]$`);

/** Null where it is a single character, which says too little. */
export function stemOf(name: string): string | null {
  const stem = AUTONOMOUS.exec(name)?.[1] ?? name.replace(/(自治州|地区|[县市区旗盟州])$/, '');
  return stem.length >= 2 && stem !== name ? stem : null;
}
