// How does what somebody wrote become a question to keep? Its blanks are the variables of its query that the phrase names.
import type { QuestionBlankKind, SavedQuestionInput } from '../api/generated/graphql.ts';
import type { Filled } from './question.ts';

const BY_NAME: Readonly<Record<string, QuestionBlankKind>> = {
  region: 'REGION',
  industry: 'INDUSTRY',
  segment: 'SEGMENT',
  from: 'SEGMENT',
  to: 'SEGMENT',
  enterprise: 'ENTERPRISE',
  tag: 'TAG',
};
const BY_TYPE: Readonly<Record<string, QuestionBlankKind>> = { Int: 'NUMBER', Date: 'DATE' };

export type Written = { ok: true; question: SavedQuestionInput } | { ok: false; unknown: string | null };

/** Fails with the first blank that is no variable of the query, or with null where there is no phrase. */
export function writtenQuestion(phrase: string, query: string, variables: Filled): Written {
  const said = phrase.trim();
  if (said === '') return { ok: false, unknown: null };
  const types = new Map(
    [...query.matchAll(/\$(\w+)\s*:\s*\[?\s*(\w+)/g)].map(([, name = '', type = '']) => [name, type]),
  );
  const names = [...new Set([...said.matchAll(/〔([^〔〕]+)〕/g)].map(([, name = '']) => name))];
  const unknown = names.find((name) => !types.has(name));
  if (unknown !== undefined) return { ok: false, unknown };
  const blanks = names.map((name) => ({
    label: name,
    variable: name,
    kind: BY_NAME[name] ?? BY_TYPE[types.get(name) ?? ''] ?? 'TEXT',
  }));
  const name = said.replaceAll(/[〔〕]/g, '').slice(0, NAME);
  return { ok: true, question: { name, phrase: said, blanks, query, variables } };
}

/** A list of questions shows their phrases: the name only has to tell them apart. */
const NAME = 60;
