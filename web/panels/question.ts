// Which query asks what the panel answers? A short one with its values in it, to be read and changed in GraphiQL.

const text = (value: string): string => JSON.stringify(value);

export function questionOf(region: string, segment: string): string {
  return `# Why is this segment a gap here, or why is it none?
{
  coverage(region: ${text(region)}, segment: ${text(segment)}) {
    state
    verdictZh
    verdictEn
    evidence { quote asOf source { title grade url } }
  }
  gap(region: ${text(region)}, segment: ${text(segment)}) {
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

export const graphiqlAddress = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`;
