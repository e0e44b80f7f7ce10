// What is told of a firm, in time? News and figures with their dates, the newest first; what has no date comes last.
import type { FirmFactsFragment, FirmSignalsFragment, ProofFragment } from '../api/generated/graphql.ts';

interface Told {
  facts: Pick<FirmFactsFragment, 'edges'>;
  signals: Pick<FirmSignalsFragment, 'edges'>;
}

export interface Moment {
  key: string;
  date: string | null;
  text: string;
  evidence: readonly ProofFragment[];
}

const DATE = /^\d{4}(-\d{2}){0,2}/;

/** `kindOf` names a kind of news, or a measure. */
export function momentsOf({ facts, signals }: Told, kindOf: (kind: string) => string): Moment[] {
  const news = signals.edges.map(({ node }, at): Moment => ({
    key: `signal-${at}`,
    date: node.on,
    text: node.statementZh ?? kindOf(node.kind),
    evidence: node.evidence,
  }));
  const figures = facts.edges.map(({ node }, at): Moment => {
    const amount = [node.value, node.unit].filter((part) => part !== null).join(' ');
    return {
      key: `fact-${at}`,
      date: DATE.exec(node.period ?? '')?.[0] ?? null,
      text: figureText(node.textZh ?? kindOf(node.measure), node.value, amount),
      evidence: node.evidence,
    };
  });
  return [...news, ...figures].sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
}

/** A sentence that has the number in it already is not told it twice. */
const figureText = (said: string, value: string | null, amount: string): string =>
  value === null || said.includes(value) ? said : `${said} ${amount}`;
