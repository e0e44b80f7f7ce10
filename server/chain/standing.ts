// How far does a segment stand in a place, and which facts say so? The state is the strongest of what is found here and
// below; nothing found is absent only where somebody looked.
import type { Place } from './place.ts';
import { newShelf, recall } from './shelf.ts';
import { findShortage, type Shortage } from './supply/shortage.ts';
import type { ProducerRollup, ProjectFact, RegionFacts, SurveyFact } from './snapshot.ts';
import type { CoverageState } from './vocabulary.ts';

export interface Standing {
  state: CoverageState;
  /** The region whose finding makes it absent; null where it is not absent. */
  searched: SurveyFact | null;
  rollup: ProducerRollup | undefined;
  /** The region's own finding. */
  own: SurveyFact | undefined;
  below: readonly SurveyFact[];
  /** Those in a stage that counts as planned. */
  projects: readonly ProjectFact[];
  /** Several producers run, but the region's own finding calls it partial and is not older. */
  capped: boolean;
  /** Several producers run, but what they make is known to be less than what is needed here. */
  short: Shortage | null;
}

const STANDINGS = newShelf<Standing>();
const NONE: readonly never[] = [];
/** Of most segments in most places nothing is known. */
const UNKNOWN: Standing = {
  state: 'unknown',
  searched: null,
  rollup: undefined,
  own: undefined,
  below: NONE,
  projects: NONE,
  capped: false,
  short: null,
};
const STRENGTH = { present: 3, weak: 2, planned: 1, nothing: 0 } as const;
type Found = keyof typeof STRENGTH;

export const stands = (state: CoverageState): boolean => state === 'present' || state === 'weak' || state === 'planned';

export function stateOf(place: Place, node: number): CoverageState {
  return standingOf(place, node).state;
}

export function standingOf(place: Place, node: number): Standing {
  return recall(place, STANDINGS, node, look);
}

function look(place: Place, node: number): Standing {
  const { facts } = place;
  const segment = place.network.segments[node]!.id;
  const rollup = facts.producers.get(segment);
  const own = facts.surveys.get(segment);
  const below = facts.surveysBelow.get(segment) ?? NONE;
  const all = facts.projects.get(segment) ?? NONE;
  const projects = all.length > 0 ? all.filter(({ stage }) => place.options.plannedStages.includes(stage)) : NONE;
  let found: Found = fromProductions(rollup);
  if (own) found = stronger(found, fromFinding(place, own, place.path, segment));
  for (const survey of below) {
    if (found === 'present') break;
    found = stronger(found, fromFinding(place, survey, place.snapshot.pathOf(survey.region), segment));
  }
  if (projects.length > 0) found = stronger(found, 'planned');
  const searched = found === 'nothing' ? findSearch(place, segment) : null;
  if (found === 'nothing' && !searched && !rollup && !own && below.length === 0) return UNKNOWN;
  const capped = found === 'present' && own?.finding === 'partial' && !overtaken(own, rollup);
  const short = found === 'present' && !capped ? findShortage(place, node, rollup, own) : null;
  const state = found === 'nothing' ? (searched ? 'absent' : 'unknown') : capped || short ? 'weak' : found;
  return { state, searched, rollup, own, below, projects, capped, short };
}

/**
 * What users and suppliers may count on. A shortage is the segment's own gap and no further one of its users: were it so, a
 * new plant nearby would make others poorer.
 */
export function strengthOf(place: Place, node: number): CoverageState {
  const { state, short } = standingOf(place, node);
  return short ? 'present' : state;
}

/** Nobody looked here, but the prefecture around has it. */
export function isElsewhereInCity(place: Place, node: number): boolean {
  if (stateOf(place, node) !== 'unknown') return false;
  const city = place.city();
  const inCity = city === null ? null : stateOf(city, node);
  return inCity === 'present' || inCity === 'weak';
}

const stronger = (left: Found, right: Found): Found => (STRENGTH[right] > STRENGTH[left] ? right : left);

function fromProductions(rollup: ProducerRollup | undefined): Found {
  if (!rollup) return 'nothing';
  if (rollup.active > 0) return rollup.active > 1 ? 'present' : 'weak';
  return rollup.planned > 0 ? 'planned' : 'nothing';
}

/** `present` with one producer named is weak, whether the finding names it or that of a region above. */
function fromFinding(place: Place, survey: SurveyFact, path: readonly string[], segment: string): Found {
  if (survey.finding === 'partial') return 'weak';
  if (survey.finding === 'planned') return 'planned';
  if (survey.finding !== 'present') return 'nothing';
  return path.some((code) => namesOne(place.snapshot.survey(code, segment))) ? 'weak' : 'present';
}

const namesOne = (survey: SurveyFact | undefined): boolean =>
  survey?.finding === 'present' && survey.producers !== null && Number(survey.producers) === 1;

/** Two running producers are dated after the finding; an undated one is the oldest. */
const overtaken = (survey: SurveyFact, rollup: ProducerRollup | undefined): boolean =>
  (rollup?.newestActive[1] ?? '') > (survey.asOf ?? '');

/**
 * The finding that makes it absent: the nearest one, here or above, if it is none and nothing running below the place it
 * speaks of refutes it. A finding of unknown, or of something, ends the search: more than that is not known here.
 */
function findSearch(place: Place, segment: string): SurveyFact | null {
  for (const facts of place.pathFacts) {
    const survey = facts.surveys.get(segment);
    if (survey) return survey.finding === 'none' && !isRefuted(place, facts, segment) ? survey : null;
  }
  return null;
}

function isRefuted(place: Place, facts: RegionFacts, segment: string): boolean {
  if (facts === place.facts) return false;
  const { producers, surveysBelow } = facts;
  if ((producers.get(segment)?.active ?? 0) > 0) return true;
  return (surveysBelow.get(segment) ?? NONE).some(({ finding }) => finding === 'present' || finding === 'partial');
}

export const isDesk = ({ method, source }: SurveyFact): boolean =>
  method === null ? source.kind === 'desk-search' : method === 'desk';
