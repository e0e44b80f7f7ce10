// Is what comes from outside a witness at all? Its parts are checked for their shape; what they say is for the facts to tell.
import * as v from 'valibot';
import { invalid } from '../../chain/errors.ts';
import type { GapOptions } from '../../chain/gap.ts';
import { DEFAULTS } from '../../chain/options.ts';
import { RECORD_KINDS } from '../../chain/records.ts';
import { PRODUCTION_STATUSES } from '../../chain/vocabulary.ts';
import { COUNTED_AS, LEFT_OUT } from '../../chain/witness/firms.ts';
import type { SealedWitness } from './seal.ts';

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const points = v.pipe(v.number(), v.safeInteger());
const optional = v.nullable(v.string());
const exactly = v.strictObject;

const claim = exactly({
  id: v.string(),
  kind: v.picklist(RECORD_KINDS),
  key: v.string(),
  source: v.string(),
  field: optional,
  shown: v.boolean(),
  revision: number,
});

const count = exactly({
  region: v.string(),
  segment: v.string(),
  running: number,
  planned: number,
  capacities: v.array(
    exactly({ unit: v.string(), total: v.string(), largest: v.string(), known: number, planned: v.string() }),
  ),
});

const line = exactly({
  enterprise: v.string(),
  group: v.string(),
  region: optional,
  status: v.picklist(PRODUCTION_STATUSES),
  asOf: v.string(),
  capacity: v.nullable(exactly({ unit: v.string(), amount: v.string() })),
  countedAs: v.nullable(v.picklist(COUNTED_AS)),
  leftOut: v.nullable(v.picklist(LEFT_OUT)),
});

const firms = exactly({ lines: v.array(line), total: number, more: number });

const landing = exactly({
  segment: v.string(),
  region: v.string(),
  enterprise: optional,
  capacity: optional,
  unit: optional,
});

/** Those of the core, whichever they are: complete, and of the same sort as the defaults. */
const options = v.custom<GapOptions>(
  (value) => isLike(value, DEFAULTS),
  'Invalid options: they are not those of a gap',
);

function isLike(value: unknown, usual: unknown): boolean {
  if (usual === null) return value === null || typeof value === 'string';
  if (typeof usual === 'number') return Number.isSafeInteger(value) && Number(value) >= 0;
  if (Array.isArray(usual)) return Array.isArray(value) && value.every((item) => typeof item === typeof usual[0]);
  if (typeof usual !== 'object' || typeof value !== 'object' || value === null) return typeof value === typeof usual;
  const names = Object.keys(usual);
  return (
    Object.keys(value).length === names.length &&
    names.every((name) => Object.hasOwn(value, name) && isLike(value[name as never], usual[name as never]))
  );
}

/** Of the verdict every value is compared; it only must have parts that can be. */
const verdict = exactly({
  state: v.string(),
  viability: v.string(),
  kind: v.string(),
  level: v.string(),
  score: points,
  contributions: v.array(exactly({ name: v.string(), points, atMost: v.nullable(points) })),
  requirements: v.array(
    exactly({
      label: v.string(),
      required: v.boolean(),
      met: v.boolean(),
      blocking: v.boolean(),
      options: v.array(exactly({ segment: v.string(), state: v.string(), availability: number })),
    }),
  ),
  candidates: number,
});

const WITNESS = exactly({
  rule: exactly({ name: v.string(), version: number }),
  revision: number,
  arguments: exactly({ region: v.string(), segment: v.string(), options, landings: v.array(landing) }),
  verdict,
  claims: v.array(claim),
  counts: v.array(count),
  firms: exactly({ here: firms, elsewhere: firms, unplaced: firms }),
  seal: v.string(),
});

/** @throws INVALID, with the first part that is not as it must be */
export function readWitness(value: unknown): SealedWitness {
  const read = v.safeParse(WITNESS, value, { abortEarly: true });
  if (read.success) return read.output as SealedWitness;
  const [issue] = read.issues;
  throw invalid(
    `[schema] witness${pathOf(issue)}: ${issue.message}; give it as \`Gap.witness\` gave it, whole and unaltered`,
  );
}

const pathOf = (issue: v.BaseIssue<unknown>): string => {
  const path = v.getDotPath(issue);
  return path === null ? '' : `.${path}`;
};
