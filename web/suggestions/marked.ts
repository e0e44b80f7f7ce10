// Which parts of a text are to be marked? Spans in UTF-16 units, as the API counts them; spans that overlap are one.

export interface Piece {
  text: string;
  marked: boolean;
}

export interface Span {
  start: number;
  end: number;
}

export function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const take = (to: number, marked: boolean) => {
    if (to > at) pieces.push({ text: text.slice(at, to), marked });
    at = Math.max(at, to);
  };
  for (const { start, end } of unite(spans)) {
    take(start, false);
    take(end, true);
  }
  take(text.length, false);
  return pieces;
}

function unite(spans: readonly Span[]): Span[] {
  const united: Span[] = [];
  for (const span of [...spans].sort((left, right) => left.start - right.start)) {
    const last = united.at(-1);
    if (last && span.start <= last.end) united[united.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else united.push(span);
  }
  return united;
}
