// What does the page of what sources tell differently say in English?
import type { Words } from './zh.ts';

export const conflicts: Words['conflicts'] = {
  title: 'Disagreements',
  note: 'One record, told differently by different sources: the claims stand side by side, and the one marked “shown” is shown everywhere else. By grade first, then by date; status and stage go by date first.',
  shown: (rows, total) => `${rows} of ${total} records shown`,
  byKind: 'By kind of record',
  all: 'All',
  noneTitle: 'No record is told differently',
  noneText: 'The sources on record agree on every item, or only one of them speaks of it.',
  kinds: {
    SOURCES: 'Source',
    INDUSTRIES: 'Chain',
    SEGMENTS: 'Segment',
    FLOWS: 'Flow',
    REGIONS: 'Region',
    ENTERPRISES: 'Enterprise',
    ENTERPRISE_FACTS: 'Figure of a firm',
    PRODUCES: 'Production',
    SUPPLIES: 'Supply',
    HOLDINGS: 'Holding',
    RELATIONS: 'Relation',
    SURVEYS: 'Survey',
    CONDITIONS: 'Condition',
    DEMANDS: 'Local need',
    MARKET: 'Market figure',
    PROJECTS: 'Project',
    PROJECT_AMOUNTS: 'Project amount',
    INDICATORS: 'Figure of a region',
    SIGNALS: 'News',
    ORGANISATIONS: 'Organisation',
  },
};
