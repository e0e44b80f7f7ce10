// How many are shown, and how many are in no place of the sheet? The sums of the places with all that lies beside them, in words.
import { STATES } from '../atlas/patterns.ts';
import type { Language } from '../state/language.svelte.ts';
import type { CandidatesBelow, Figure, Layer, PlacesBelow } from './layers.ts';

export interface Totalled {
  layer: Layer;
  below: PlacesBelow;
  candidates: CandidatesBelow | null;
  figures: readonly Figure[];
  /** The name of the region of the page. */
  home: string;
  /** The name of the picked segment. */
  segment: string | null;
  /** It is a gap of the region. */
  isGap: boolean;
}

export function totalsText(totalled: Totalled, language: Language): string {
  const { claims, places } = language.words;
  const said = { gaps: gapTotals, firms: firmTotals, candidates: candidateTotals }[totalled.layer];
  const notGap =
    totalled.layer === 'candidates' && totalled.segment !== null && !totalled.isGap
      ? places.totals.notGap(totalled.segment, totalled.home)
      : '';
  return [said(totalled, language).join(claims.between), notGap].filter(Boolean).join(' ');
}

function gapTotals({ below, figures, segment }: Totalled, language: Language): string[] {
  const { coverage, places } = language.words;
  const counted = (found: readonly Figure[]) => language.number(found.length);
  const states = STATES.flatMap((state) => {
    const found = figures.filter((figure) => figure.state === state);
    return found.length > 0 ? [places.totals.state(coverage[state], counted(found))] : [];
  });
  if (segment !== null && states.length > 0) return [places.totals.states(states.join(places.between))];
  const unknown = figures.filter((figure) => figure.unknown);
  return [places.totals.gaps(language.name(below.region), counted(figures), counted(unknown))];
}

function firmTotals({ below }: Totalled, language: Language): string[] {
  const { totals } = language.words.places;
  const place = language.name(below.region);
  const nowhere = below.firmsNowhere ?? 0;
  return [
    totals.firms(place, language.number(below.firmCount)),
    ...(below.firmsUnplaced > 0 ? [totals.unplaced(place, language.number(below.firmsUnplaced))] : []),
    ...(nowhere > 0 ? [totals.nowhere(language.number(nowhere))] : []),
  ];
}

function candidateTotals({ candidates, home, segment }: Totalled, language: Language): string[] {
  if (!candidates) return [];
  const { totals } = language.words.places;
  const within = language.name(candidates.within);
  const { firmCount, fills, firmsUnplaced, abroadCount, unknownCount, passedOver } = candidates;
  return [
    totals.candidates(home, language.number(firmCount), within),
    ...(segment === null ? [totals.gapsTaken(fills.length)] : []),
    ...(firmsUnplaced > 0 ? [totals.unplaced(within, language.number(firmsUnplaced))] : []),
    ...(abroadCount ? [totals.abroad(language.number(abroadCount))] : []),
    ...(unknownCount > 0 ? [totals.unknown(language.number(unknownCount))] : []),
    ...passedOver.map(({ viability, count }) => totals.passedOver(count, language.words.viabilities[viability])),
  ];
}
