// What is said of a place on the sheet: the figure itself, a second line where there is room, and all of it for those who hear it?
import type { Language } from '../state/language.svelte.ts';
import type { Figure, Layer } from './layers.ts';
import { shortPlace } from './shortPlace.ts';

export const nameOf = ({ place }: Figure, language: Language): string => shortPlace(language.name(place.region));

/** The word of the state where a picked segment is shown, else the number. */
export function figureText({ state, unknown, value }: Figure, language: Language): string {
  const { coverage, places } = language.words;
  if (state !== null) return coverage[state];
  return unknown ? places.figure.unknown : language.number(value);
}

/** Of gaps the first, of a picked segment its rank. */
export function secondText({ place, state, unknown }: Figure, layer: Layer, language: Language): string {
  const { figure } = language.words.places;
  if (layer !== 'gaps' || unknown || !place.gap) return '';
  if (state === null) return language.shortName(place.gap.segment);
  return place.gap.rank === null ? '' : figure.rank(place.gap.rank);
}

export interface Aside {
  /** Numbers of the stops of the trip that lie there. */
  stops: readonly number[];
}

export function fullText(shown: Figure, layer: Layer, { stops }: Aside, language: Language): string {
  const { figure, between } = language.words.places;
  const { place, value, unknown, state } = shown;
  const number = (count: number) => language.number(count);
  const said: (string | false)[] =
    layer === 'gaps' && state === null && !unknown
      ? [
          figure.gaps(number(value)),
          value > 0 && figure.levels(number(place.high), number(place.medium), number(place.low)),
          place.gap !== null && figure.best(language.name(place.gap.segment)),
          place.unknownCount > 0 && figure.unknownSegments(number(place.unknownCount)),
        ]
      : layer === 'gaps' || unknown
        ? [figureText(shown, language), secondText(shown, layer, language)]
        : [figure.firms(number(value))];
  const beside = [
    stops.length > 0 && figure.stops(stops.join(between)),
    place.region.children.length > 0 && figure.opens,
  ];
  return figure.place(language.name(place.region), [...said, ...beside].filter(Boolean).join(between));
}
