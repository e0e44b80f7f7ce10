// What of the page of places is drawn where it leaves the page, and what is said around it?
import type { Camera } from '../camera.ts';
import type { Figure, Range } from '../layers.ts';
import type { Sheet } from '../sheet.ts';
import type { TripOnSheet } from '../tripOnSheet.ts';

export interface DrawnPlaces {
  sheet: Sheet;
  camera: Camera;
  figures: readonly Figure[];
  trip: TripOnSheet | null;
  /** How a picked segment stands is shown, not numbers. */
  states: boolean;
  range: Range;
}

export interface PlacesTexts {
  title: string;
  /** Totals, whose map it is, of which revision. */
  lines: readonly string[];
  foot: string;
}
