// What is a trip? Cities in an order, firms to visit in each, and the days that this takes: straight lines and whole half days.
import type { Seat } from '../greatCircle.ts';

export interface TripOptions {
  /** Days that firms are chosen for. */
  days: number;
  firmsPerDay: number;
  /** A way up to this costs no time of its own. */
  nearKm: number;
  /** Beyond that, each begun so many kilometres cost half a day. */
  halfDayKm: number;
  /** Back to where it began. */
  returns: boolean;
}

export const TRIP_DEFAULTS: TripOptions = { days: 5, firmsPerDay: 3, nearKm: 150, halfDayKm: 1500, returns: true };

export interface Stop {
  /** The code of a region. */
  place: string;
  seat: Seat;
  firms: number;
  /** Half days as somebody set them; null: as many as the firms take. */
  halves: number | null;
}

export interface Leg {
  /** Whole kilometres; null where one of the two seats is not known. */
  km: number | null;
  halves: number;
}

export interface PlannedStop extends Stop {
  /** From the stop before, or from where the trip begins. */
  leg: Leg;
  /** Half days that it is given. */
  stays: number;
}

export interface TripPlan {
  stops: readonly PlannedStop[];
  /** Null where nobody returns, or nobody leaves. */
  back: Leg | null;
  /** Of all legs that are known. */
  km: number;
  unknownLegs: number;
  /** Half days of all stops and legs. */
  halves: number;
  options: TripOptions;
}

export const NOWHERE: Seat = { lat: null, lng: null };
