// Which query asks what the panel answers? A short one with its values in it, to be read and changed in GraphiQL.
import { editorAddress } from '../api/asked.ts';
import type { GapOptions, LandingInput } from '../api/generated/graphql.ts';

/** What the verdict was asked with beside the place and the segment. */
export interface AskedWith {
  options?: GapOptions;
  landings?: readonly LandingInput[];
}

const text = (value: string): string => JSON.stringify(value);

/** Weights and plants that are assumed come as variables: they are many, and people change them one by one. */
export function questionAddress(region: string, segment: string, { options, landings }: AskedWith = {}): string {
  const variables = { ...(options && { options }), ...(landings && landings.length > 0 && { landings }) };
  return editorAddress(questionOf(region, segment, Object.keys(variables)), variables);
}

const TYPES: Readonly<Record<string, string>> = { options: 'GapOptions', landings: '[LandingInput!]' };

export function questionOf(region: string, segment: string, variables: readonly string[] = []): string {
  const declared = variables.map((name) => `$${name}: ${TYPES[name]}`).join(', ');
  const passed = variables.map((name) => `, ${name}: $${name}`).join('');
  return `# Why is this segment a gap here, or why is it none?
query Why${declared && `(${declared})`} {
  coverage(region: ${text(region)}, segment: ${text(segment)}${passed}) {
    state
    verdictZh
    verdictEn
    evidence { quote asOf source { title grade url } }
  }
  gap(region: ${text(region)}, segment: ${text(segment)}${passed}) {
    kind
    viability
    rank
    score
    contributions { name points atMost reasonZh reasonEn }
    requirements { met blocking options { segment { slug nameZh } availability reasonZh reasonEn } }
    producersElsewhere(first: 20) {
      totalCount
      edges { node { enterprise { nameZh region { nameZh } tags } status } }
    }
  }
}
`;
}
