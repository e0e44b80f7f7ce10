// What does a text name, item by item, and what does it say is done with each? `生产、销售：纯碱、烧碱` makes both;
// `纯碱、烧碱的销售` only sells them; `饲料生产；兽药经营` makes the one and sells the other.
import { findSilent, isIn } from './spans.ts';
import { FIGURES, FILLERS, LEADS, PLANS, QUANTITY, VERBS, type Voice } from './wording.ts';

export interface Item {
  from: number;
  to: number;
  /** Without the verbs, quantities and fillers around it; empty in an item of verbs alone. */
  core: Stretch;
  /** Verbs say so; `names` where none does. */
  voices: readonly Voice[];
  planned: boolean;
  /** Stands in a bracket, as a remark on what stands before it. */
  remark: boolean;
}

interface Piece extends Item {
  lead: readonly Voice[];
  trail: readonly Voice[];
  /** A colon stands after it: its verbs are said of all that follows. */
  heads: boolean;
}

export function readItems(text: string): Item[] {
  const silent = findSilent(text);
  return cut(text, /[;。]/, 0, text.length).flatMap(({ from, to }) => {
    const planned = PLANS.test(text.slice(from, to));
    const outer = cutBrackets(text, from, to);
    return outer
      .map(({ remark, stretches }) => stretches.flatMap((stretch) => pieces(text, stretch, remark, planned)))
      .flatMap((run) => spread(run.filter(({ from: begin, to: end }) => !isIn(silent, begin, end))));
  });
}

interface Stretch {
  from: number;
  to: number;
}

const cut = (text: string, separator: RegExp, from: number, to: number): Stretch[] => {
  const found: Stretch[] = [];
  let begin = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !separator.test(text[at]!)) continue;
    if (at < to && /[,.]/.test(text[at]!) && isDigit(text[at - 1]) && isDigit(text[at + 1])) continue;
    if (begin < at) found.push({ from: begin, to: at });
    begin = at + 1;
  }
  return found;
};

const isDigit = (letter: string | undefined): boolean => letter !== undefined && /\d/.test(letter);

/** What stands outside of brackets is one run of items, each bracket another. */
function cutBrackets(text: string, from: number, to: number): { remark: boolean; stretches: Stretch[] }[] {
  const outside: Stretch[] = [];
  const inside: { remark: boolean; stretches: Stretch[] }[] = [];
  let depth = 0;
  let begin = from;
  for (let at = from; at <= to; at += 1) {
    const letter = at < to ? text[at] : '';
    if (at < to && letter !== '(' && letter !== ')') continue;
    if (begin < at) {
      if (depth === 0) outside.push({ from: begin, to: at });
      else inside.push({ remark: true, stretches: [{ from: begin, to: at }] });
    }
    depth = Math.max(0, depth + (letter === '(' ? 1 : letter === ')' ? -1 : 0));
    begin = at + 1;
  }
  return [{ remark: false, stretches: outside }, ...inside];
}

const PAUSE = /[、,/|:"“”'「」《》]/;
const JOINTS = ['以及', '及', '与', '和', '或', '等'];

function pieces(text: string, { from, to }: Stretch, remark: boolean, planned: boolean): Piece[] {
  return cut(text, PAUSE, from, to)
    .flatMap((stretch) => cutJoints(text, stretch))
    .map((stretch) => ({ ...readPiece(text, stretch), remark, planned, heads: text[stretch.to] === ':' }));
}

function cutJoints(text: string, { from, to }: Stretch): Stretch[] {
  const whole = text.slice(from, to);
  for (const joint of JOINTS) {
    const at = whole.indexOf(joint, 1);
    if (at < 1 || at + joint.length >= whole.length || /[饱共中协总谐温参赠高同均]/.test(whole[at - 1]!)) continue;
    return [{ from, to: from + at }, ...cutJoints(text, { from: from + at + joint.length, to })];
  }
  return [{ from, to }];
}

function readPiece(
  text: string,
  { from, to }: Stretch,
): Pick<Piece, 'from' | 'to' | 'core' | 'voices' | 'lead' | 'trail'> {
  const before = peelFront(text.slice(from, to));
  const after = peelBack(text.slice(from + before.length, to));
  const core = { from: from + before.length, to: to - after.length };
  return { from, to, core, voices: [...before.voices, ...after.voices], lead: before.voices, trail: after.voices };
}

export interface Peeled {
  /** How many letters say nothing of the product itself. */
  length: number;
  voices: Voice[];
}

export const peelFront = (text: string): Peeled =>
  peel(
    text,
    (left, at) => left.slice(at),
    (left, word) => left.startsWith(word),
    LEADS,
    (left) => QUANTITY.exec(left)?.[0].length ?? 0,
  );

export const peelBack = (text: string): Peeled =>
  peel(
    text,
    (left, at) => left.slice(0, left.length - at),
    (left, word) => left.endsWith(word),
    FILLERS,
    (left) => FIGURES.exec(left)?.[0].length ?? 0,
  );

function peel(
  text: string,
  without: (left: string, length: number) => string,
  fits: (left: string, word: string) => boolean,
  fillers: readonly string[],
  quantity: (left: string) => number,
): Peeled {
  const voices: Voice[] = [];
  let left = text;
  for (;;) {
    const verb = WORDS.find(({ word }) => fits(left, word));
    if (verb) voices.push(verb.voice);
    const length = verb?.word.length ?? fillers.find((word) => fits(left, word))?.length ?? quantity(left);
    if (length === 0) return { length: text.length - left.length, voices };
    left = without(left, length);
  }
}

const WORDS = Object.entries(VERBS)
  .flatMap(([voice, words]) => words.map((word) => ({ voice: voice as Voice, word })))
  .sort((left, right) => right.word.length - left.word.length);

/** Verbs are said of their neighbours too: those before of what follows, those after of what stands before. */
function spread(run: readonly Piece[]): Item[] {
  const voices = lookAhead(run);
  for (let at = run.length - 2; at >= 0; at -= 1) {
    const next = run[at + 1]!;
    if (isBare(next)) voices[at] = [...voices[at]!, ...voices[at + 1]!];
    else if (voices[at]!.length === 0 && next.lead.length === 0) voices[at] = voices[at + 1]!;
  }
  return run.map((piece, at) => ({ ...piece, voices: voices[at]!.length > 0 ? [...new Set(voices[at])] : ['names'] }));
}

const isBare = ({ core }: Piece): boolean => core.from >= core.to;

function lookAhead(run: readonly Piece[]): (readonly Voice[])[] {
  let said: readonly Voice[] = [];
  /** Only verbs so far: 生产、销售纯碱 says both of it. */
  let gathering = true;
  let headed = false;
  return run.map((piece) => {
    const verbs = isBare(piece) ? piece.voices : piece.lead;
    // Verbs alone after goods look back: 纯碱的生产、销售.
    const looksAhead = gathering || !isBare(piece) || piece.heads;
    if (verbs.length > 0 && looksAhead) said = gathering ? [...said, ...verbs] : verbs;
    else if (piece.trail.length > 0 && !headed) said = [];
    gathering = isBare(piece) && looksAhead;
    headed ||= piece.heads;
    if (isBare(piece)) return piece.voices;
    return piece.lead.length > 0 ? [...said, ...piece.trail] : piece.trail.length > 0 ? piece.trail : said;
  });
}
