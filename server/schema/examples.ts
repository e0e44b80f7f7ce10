// With which questions does GraphiQL open? Five that a reader can run as they are and then change.

export interface Example {
  title: string;
  query: string;
}

/** A question as its tab shows it: what it asks, in both languages, and then itself. */
const example = (zh: string, en: string, query: string): Example => ({
  title: en,
  query: `# ${zh}\n# ${en}\n${query.trim()}\n`,
});

export const EXAMPLES: readonly Example[] = [
  example(
    '通辽市的天然碱产业链缺什么?',
    'What is missing in the natural-soda chain of Tongliao?',
    `
query Gaps {
  gaps(regions: ["150500"], industry: "natural-soda", first: 50) {
    totalCount
    unknownCount
    revision
    edges {
      node {
        rank
        score
        kind
        level
        viability
        candidateCount
        verdictZh
        segment { slug nameZh stage }
      }
    }
  }
}`,
  ),
  example(
    '这个缺口为什么成立,依据是什么?',
    'Why is this a gap, and how do we know?',
    `
query Evidence {
  gap(region: "150500", segment: "ns-silicate") {
    verdictZh
    verdictEn
    coverage {
      state
      evidence { field value quote asOf shown source { title grade url } }
    }
    contributions {
      name
      points
      atMost
      reasonZh
      evidence { field value quote source { title grade } }
    }
    requirements {
      label
      met
      options { availability reasonZh segment { nameZh } }
    }
    producersElsewhere(first: 10) {
      totalCount
      edges { node { capacity unit enterprise { nameZh region { nameZh } } } }
    }
  }
}`,
  ),
  example(
    '各旗县区的天然碱产业链覆盖',
    'The natural-soda chain, county by county',
    `
query Matrix {
  matrix(
    industry: "natural-soda"
    regions: ["150502", "150521", "150522", "150523", "150524", "150525", "150526", "150581"]
  ) {
    region { nameZh }
    segment { nameZh }
    state
    takenOver
    producers
    verdictZh
  }
}`,
  ),
  example(
    '按拼音首字母查找',
    'Search by pinyin initials',
    `
query Search {
  search(text: "mhsw", first: 10) {
    matched
    target {
      __typename
      ... on Enterprise { slug nameZh region { nameZh } }
      ... on Segment { slug nameZh industry { nameZh } }
      ... on Region { code nameZh }
      ... on Source { key title }
    }
  }
}`,
  ),
  example(
    '一家企业和它的产品',
    'An enterprise and what it makes',
    `
query Enterprise {
  enterprise(id: "tl-meihua") {
    nameZh
    tags
    region { nameZh ancestors { nameZh } }
    productions {
      status
      capacity
      unit
      segment { nameZh industry { nameZh } }
      evidence { field value quote asOf confidence source { title grade url } }
    }
  }
}`,
  ),
];
