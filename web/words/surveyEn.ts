// What does recording a survey say in English?
import type { survey as zh } from './surveyZh.ts';

export const survey: typeof zh = {
  open: 'Record a survey',
  title: (place, segment) => `Record a survey: ${segment} in ${place}`,
  note: 'It becomes a fact with a source, beside what others say; it can be undone. Name offices, not persons: a note with a telephone number, an e-mail address or an identity number is refused.',
  finding: 'Finding',
  findings: {
    PRESENT: 'present',
    PARTIAL: 'partly there',
    PLANNED: 'planned or being built',
    NONE: 'looked for, none',
    UNKNOWN: 'not cleared up',
  },
  method: 'Method',
  methods: { FIELD: 'field survey', DOCUMENT: 'document', DESK: 'desk search' },
  on: 'Date',
  producers: 'Producers (a number, or several; optional)',
  resource: 'Resource',
  resources: { PROVEN: 'proven', NONE: 'none', UNKNOWN: 'not cleared up' },
  notSaid: 'not stated',
  source: 'Which document says so',
  sourceOptional: 'Which document says so (optional)',
  grade: 'Grade of the source',
  quote: 'Its words (optional)',
  remark: 'Note (optional)',
  record: 'Record',
  recorded: (revision, state) => `Recorded, revision ${revision}; it is now “${state}”.`,
};
