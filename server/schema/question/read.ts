// Can this question be kept? A query that the schema would take, with a phrase whose blanks fill its variables.
import { Kind, parse, validate, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { invalid } from '../../chain/errors.ts';
import type { KeptBody } from '../../store/kept.ts';
import { readJson, writeJson } from '../base/json.ts';
import { readRequiredText } from '../base/text.ts';
import { limitShape } from '../limits/shape.ts';
import type { SavedQuestionInput } from '../types.generated.ts';
import type { Blank } from './blank.ts';

const LONGEST_NAME = 80;
const LONGEST_PHRASE = 300;
const LONGEST_QUERY = 20_000;
const LONGEST_VARIABLES = 10_000;
const MOST_TOKENS = 5000;
const BLANK = /〔([^〔〕]*)〕/g;

/** @throws INVALID, naming the part */
export function readQuestion(asked: SavedQuestionInput, schema: GraphQLSchema): KeptBody {
  const name = readRequiredText('question.name', asked.name, LONGEST_NAME);
  const phrase = readRequiredText('question.phrase', asked.phrase, LONGEST_PHRASE);
  const query = readRequiredText('question.query', asked.query, LONGEST_QUERY);
  const declared = variablesOf(query, schema);
  const variables = writeJson('question.variables', asked.variables ?? {}, LONGEST_VARIABLES);
  for (const variable of Object.keys(readJson(variables))) {
    if (!declared.has(variable)) throw invalid(`[schema] question.variables: the query declares no $${variable}`);
  }
  const blanks = readBlanks(phrase, asked.blanks ?? [], declared);
  return { name, phrase, blanks: JSON.stringify(blanks), query, variables };
}

function variablesOf(query: string, schema: GraphQLSchema): Set<string> {
  const refuse = (message: string) => invalid(`[schema] question.query: ${message}`);
  let operation: OperationDefinitionNode | undefined;
  try {
    const document = parse(query, { maxTokens: MOST_TOKENS });
    const [problem] = validate(schema, document, undefined, { maxErrors: 1 });
    const [shape] = problem ? [] : validate(schema, document, [limitShape], { maxErrors: 1 });
    if (problem ?? shape) throw problem ?? shape;
    const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    operation = operations.length === 1 ? operations[0] : undefined;
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : 'it cannot be read');
  }
  if (operation?.operation !== 'query') throw refuse('one query is needed, no more and no mutation');
  return new Set(operation.variableDefinitions?.map(({ variable }) => variable.name.value));
}

function readBlanks(phrase: string, asked: readonly Blank[], declared: ReadonlySet<string>): Blank[] {
  const labels = [...phrase.matchAll(BLANK)].map(([, label = '']) => label.trim());
  const said = new Map(asked.map((blank) => [blank.label.trim(), blank]));
  if (said.size !== asked.length || new Set(labels).size !== labels.length) {
    throw invalid('[schema] question.blanks: two have the same label: give each its own');
  }
  for (const { label, variable } of asked) {
    if (!labels.includes(label.trim())) throw invalid(`[schema] question.blanks: the phrase has no 〔${label}〕`);
    if (!declared.has(variable)) throw invalid(`[schema] question.blanks: the query declares no $${variable}`);
  }
  return labels.map((label) => {
    const blank = said.get(label);
    if (blank === undefined) throw invalid(`[schema] question.blanks: nothing says what fills 〔${label}〕`);
    return { label, variable: blank.variable, kind: blank.kind };
  });
}
