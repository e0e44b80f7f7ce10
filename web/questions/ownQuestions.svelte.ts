// Which questions have people kept? They are everybody's, and stand behind those that ship.
import { ask } from '../api/client.ts';
import {
  DropQuestionDocument,
  KeepQuestionDocument,
  SavedQuestionsDocument,
  type OwnQuestionFragment,
  type SavedQuestionInput,
} from '../api/generated/graphql.ts';
import { Loader } from '../state/loader.svelte.ts';
import type { BlankKind, Filled, Question } from './question.ts';

/** As many as one answer of the API holds. */
const MOST = 200;

const KINDS: Readonly<Record<OwnQuestionFragment['blanks'][number]['kind'], BlankKind>> = {
  REGION: 'region',
  INDUSTRY: 'industry',
  SEGMENT: 'segment',
  TAG: 'tag',
  NUMBER: 'number',
  ENTERPRISE: 'text',
  DATE: 'text',
  TEXT: 'text',
};

interface Kept {
  questions: readonly OwnQuestionFragment[];
  total: number;
  mayWrite: boolean;
}

export class OwnQuestions {
  readonly loader = new Loader<Kept>();
  readonly questions = $derived((this.loader.value?.questions ?? []).map(ownQuestion));
  readonly mayWrite = $derived(this.loader.value?.mayWrite ?? false);
  /** Kept, but more than are listed. */
  readonly hidden = $derived((this.loader.value?.total ?? 0) - (this.loader.value?.questions.length ?? 0));

  async load(): Promise<void> {
    await this.loader.load(String(Date.now()), async (signal) => {
      const { savedQuestions, about } = await ask(SavedQuestionsDocument, { first: MOST }, signal);
      const questions = savedQuestions.edges.map(({ node }) => node);
      return { questions, total: savedQuestions.totalCount, mayWrite: about.access.mayWrite };
    });
  }

  /** Gives the id of the new question. */
  async keep(question: SavedQuestionInput): Promise<string> {
    const { keepQuestion } = await ask(KeepQuestionDocument, { question });
    await this.load();
    return keepQuestion.id;
  }

  has(id: string): boolean {
    return this.questions.some((question) => question.id === id);
  }

  async drop(id: string): Promise<void> {
    const found = this.loader.value?.questions.find((question) => question.id === id);
    if (!found) return;
    await ask(DropQuestionDocument, { id, version: found.version });
    await this.load();
  }
}

/** A phrase is in the language of who wrote it; its blanks are named by what they fill. */
function ownQuestion({ id, phrase, blanks, query, variables }: OwnQuestionFragment): Question {
  const variableOf = new Map(blanks.map(({ label, variable }) => [label, variable]));
  const said = phrase.replaceAll(/〔([^〔〕]+)〕/g, (whole, label: string) => {
    const variable = variableOf.get(label);
    return variable === undefined ? whole : `〔${variable}〕`;
  });
  return {
    id,
    phraseZh: said,
    phraseEn: said,
    query,
    blanks: Object.fromEntries(blanks.map(({ variable, kind }) => [variable, KINDS[kind]])),
    fixed: (variables ?? {}) as Filled,
  };
}
