// Which questions have people kept for all, beside those that come with the product?
import { randomUUID } from 'node:crypto';
import { readActor } from '../../access/actor.ts';
import { connect, readPage } from '../base/connection.ts';
import { readJson } from '../base/json.ts';
import { findKept, keepOne, loadKept, standing } from '../base/keeping.ts';
import { writing } from '../base/writing.ts';
import type { Resolvers } from '../types.generated.ts';
import type { Blank } from './blank.ts';
import { readQuestion } from './read.ts';

const LIST = 'saved questions';
const MOST = 200;

export const questionResolvers: Resolvers = {
  Query: {
    savedQuestions: async (_parent, page, { store, snapshot }) => {
      const found = await store.kept({ kind: 'questions', page: readPage(LIST, page, MOST) });
      return connect(LIST, found, (kept) => kept, { revision: snapshot.revision, after: page.after });
    },
    savedQuestion: (_parent, { id }, context) => findKept('questions', id, context),
  },
  Mutation: {
    keepQuestion: writing(async ({ question, actor }, context, { schema }) => {
      const change = { body: readQuestion(question, schema), actor: readActor(actor), version: 0 };
      return standing(await keepOne('questions', randomUUID(), change, context));
    }),
    changeQuestion: writing(async ({ id, version, question, actor }, context, { schema }) => {
      await loadKept('questions', id, context);
      const change = { body: readQuestion(question, schema), actor: readActor(actor), version };
      return standing(await keepOne('questions', id, change, context));
    }),
    dropQuestion: writing(async ({ id, version }, context) => {
      await loadKept('questions', id, context);
      await keepOne('questions', id, { body: null, actor: '', version }, context);
      return id;
    }),
  },
  SavedQuestion: {
    name: ({ body }) => body.name ?? '',
    phrase: ({ body }) => body.phrase ?? '',
    blanks: ({ body }) => JSON.parse(body.blanks ?? '[]') as Blank[],
    query: ({ body }) => body.query ?? '',
    variables: ({ body }) => readJson(body.variables),
    changedBy: ({ actor }) => actor,
    changedAt: ({ at }) => at,
  },
};
