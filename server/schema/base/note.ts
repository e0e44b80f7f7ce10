// May a note be kept? A text that names nobody who could be called, written to or looked up: the register holds firms, not persons.
import { invalid } from '../../chain/errors.ts';
import { readText } from './text.ts';

const BEFORE = String.raw`(?<![\dA-Za-z.,/-])`;
const AFTER = String.raw`(?![\dA-Za-z]|[-.,/]\d)`;
/** An amount or a day, not a number that somebody answers. */
const COUNTED =
  /^\s*(?:[万亿](?![总工经])|元|吨|千克|公斤|平方|立方|平米|方(?![总工经])|亩|千瓦|kW|MW|t\b|m[²³23]?\b|㎡|美元|人民币)/i;
const ROUND = /0{6}$/;
/** A day, with or without the hour behind it, or a span of years. */
const DATES =
  /(?<!\d)(?:19|20)\d\d(?:\s*[-~]\s*(?:19|20)\d\d(?!\d)|([-\s]?)(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)(?:[\sT]+\d{1,2}(?=:\d))?)/g;
/** Telephones that somebody makes. */
const PIECES = /^\s*(?:部|台|件|只|支|套)/;
const DAY = /^(?:19|20)\d\d(?:[-\s]?(?:0?[1-9]|1[0-2]))(?:[-\s]?(?:0?[1-9]|[12]\d|3[01]))$/;

const MOBILE = String.raw`(?:(?:\+|00)?86[-\s]?)?1[3-9]\d([-\s]?)\d{4}\1\d{4}`;
const LANDLINE = String.raw`(?:\(0\d{2,3}\)\s?|0\d{2,3}[-\s])\d{7,8}|(?:010|02\d)\d{8}|0[3-9]\d{2}\d{7,8}`;
const SERVICE = String.raw`[48]00[-\s]\d{3}[-\s]?\d{4}`;
const ABROAD = String.raw`\+\d{1,3}(?:[-\s]\d{2,4}){2,4}`;
const TELEPHONES = new RegExp(`${BEFORE}(?:${MOBILE}|${LANDLINE}|${SERVICE}|${ABROAD})${AFTER}`, 'g');
const CALLED =
  /(?:电话|手机|座机|微信|QQ|\btel|\bphone|\bmobile)(?:号码?)?(?:是|为)?[.:\s]*(\d(?:[-\s]?\d){5,11})(?![\d年.])/gi;

const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const IDENTITY = new RegExp(
  `${BEFORE}[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]${AFTER}`,
  'g',
);
/** GB 11643: digits by these, modulo 11, name the last sign. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const LAST = '10X98765432';

/** As `readText`. @throws INVALID also where it holds a telephone number, an e-mail address or an identity number. */
export function readNote(name: string, text: string | null | undefined, most: number): string | null {
  const note = readText(name, text, most);
  const found = note === null ? null : personalIn(note.normalize('NFKC'));
  if (found === null) return note;
  throw invalid(
    `[schema] ${name}: it holds ${found}, and no personal data are kept here: write it without, and name the office instead`,
  );
}

function personalIn(text: string): string | null {
  if (ADDRESS.test(text)) return 'an e-mail address';
  if ([...text.matchAll(IDENTITY)].some(([number]) => isIdentity(number))) return 'an identity number';
  return holdsTelephone(text) ? 'a telephone number' : null;
}

function isIdentity(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return LAST[sum % 11] === number.at(-1)?.toUpperCase();
}

const holdsTelephone = (text: string): boolean =>
  [...text.matchAll(TELEPHONES)].some(
    ({ 0: number, index }) => !ROUND.test(number) && !COUNTED.test(text.slice(index + number.length)),
  ) || holdsCalled(text.replaceAll(DATES, '/'));

const holdsCalled = (text: string): boolean =>
  [...text.matchAll(CALLED)].some(({ 0: all, 1: number = '', index }) => {
    const rest = text.slice(index + all.length);
    return !DAY.test(number) && !COUNTED.test(rest) && !PIECES.test(rest);
  });
