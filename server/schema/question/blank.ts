// What can be put into a blank of a question?

export const BLANK_KINDS = ['region', 'industry', 'segment', 'enterprise', 'tag', 'number', 'date', 'text'] as const;
export type BlankKind = (typeof BLANK_KINDS)[number];
export interface Blank {
  label: string;
  variable: string;
  kind: BlankKind;
}
