// How is a division named where there is little room? Without the word for its kind, as long as that leaves two signs.

const KINDS =
  /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|(?:[\p{Script=Han}]{1,3}族)+自治[州县旗]|自治[州县旗]|地区|林区|新区|省|市|盟|县|区)$/u;

const ENGLISH_KINDS =
  / (?:Special Administrative Region|Autonomous (?:Region|Prefecture|County|Banner)|Province|City|Prefecture|League|District|County|Banner)$/;

export function shortPlace(name: string): string {
  const short = name.replace(KINDS, '').replace(ENGLISH_KINDS, '');
  return [...short].length >= 2 ? short : name;
}
