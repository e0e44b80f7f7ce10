// Which stretches of a text say what a firm does not make: what is left out, what it needs, what every register prints?
import { BOILERPLATE, DENIALS, INPUTS } from './wording.ts';

export interface Span {
  from: number;
  to: number;
}

export function findSilent(text: string): Span[] {
  const matches = [...BOILERPLATE, ...INPUTS, EXCEPT, EXCEPTED].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ from: index, to: index + length })),
  );
  const denied = DENIALS.flatMap((cue) => placesOf(text, cue).map((from) => ({ from, to: endOfDenial(text, from) })));
  return [...matches, ...denied].sort((left, right) => left.from - right.from || left.to - right.to);
}

/** 除危险化学品外: up to 外 before a pause, so that 除草剂、外加剂 stays a list of goods. */
const EXCEPT = /除[^;。()]{1,60}?(?:以外|之外|外)(?=[),、,;。的]|$)/g;
/** （危险化学品除外）, 危险化学品除外. */
const EXCEPTED = /\([^()]*(?:除外|不在此列)[^()]*\)|[^;。()、,]*(?:除外|不在此列)/g;

export const isIn = (spans: readonly Span[], from: number, to: number): boolean =>
  spans.some((span) => span.from < to && from < span.to);

function placesOf(text: string, cue: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) found.push(at);
  return found;
}

/** To the bracket that closes around it, or the end of its clause. */
function endOfDenial(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at]!;
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth < 0 || (depth === 0 && /[;。]/.test(letter))) return at;
  }
  return text.length;
}
