// How is a question asked for what lies beyond its first page? The same query, with a place to go on from in each of its lists.
import {
  Kind,
  OperationTypeNode,
  parse,
  print,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type VariableDefinitionNode,
} from 'graphql';

/** Names that nobody gives to a field or a variable of theirs. */
const PAGE = 'pageThatFollows';
const REVISION = 'revisionOfThePage';
const AFTER = 'afterThePageOf_';

export interface PagedQuery {
  text: string;
  /** Names in the answer of the lists that go on. */
  lists: readonly string[];
}

/** Null where the query has no list that could go on: what it answers is all there is. */
export function pagedQuery(query: string): PagedQuery | null {
  const document = parse(query);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation?.operation !== OperationTypeNode.QUERY) return null;
  const lists = operation.selectionSet.selections.filter(goesOn).map(nameOf);
  return lists.length === 0 ? null : { text: print(withPages(document, operation, lists)), lists };
}

/** Where a list goes on; what is put into the variables of its query. */
export const afterOf = (list: string): string => AFTER + list;

export interface AnsweredPage {
  /** Null at the end of the list. */
  next: string | null;
}

type Answer = Readonly<Record<string, unknown>>;

export function pageIn(answer: Answer, list: string): AnsweredPage {
  const value = answer[list] as { [PAGE]?: { hasNextPage: boolean; endCursor: string | null } } | null;
  const page = value?.[PAGE];
  return { next: page?.hasNextPage ? page.endCursor : null };
}

export const revisionIn = (answer: Answer): number => (answer[REVISION] as { revision: number }).revision;

/** What the question asks for itself. */
export function withoutPages(answer: Answer): Record<string, unknown> {
  const entries = Object.entries(answer).filter(([name]) => name !== REVISION);
  return Object.fromEntries(entries.map(([name, value]) => [name, isObject(value) ? without(value, PAGE) : value]));
}

const isObject = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const without = (value: Answer, field: string): Answer =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== field));

const nameOf = (field: SelectionNode): string => {
  const { alias, name } = field as FieldNode;
  return (alias ?? name).value;
};

/** A connection that is asked for from its beginning; whoever names a page of it means that page. */
const goesOn = (selection: SelectionNode): boolean =>
  selection.kind === Kind.FIELD &&
  (selection.selectionSet?.selections.some((inner) => inner.kind === Kind.FIELD && inner.name.value === 'edges') ??
    false) &&
  !(selection.arguments ?? []).some(({ name }) => ['after', 'before', 'last', 'skip'].includes(name.value));

function withPages(document: DocumentNode, operation: OperationDefinitionNode, lists: readonly string[]): DocumentNode {
  const asked = operation.selectionSet.selections.map((selection) =>
    goesOn(selection) ? withPage(selection as FieldNode) : selection,
  );
  const paged: OperationDefinitionNode = {
    ...operation,
    variableDefinitions: [...(operation.variableDefinitions ?? []), ...lists.map(cursorOf)],
    selectionSet: { ...operation.selectionSet, selections: [...asked, fieldIn(`{ ${REVISION}: about { revision } }`)] },
  };
  return { ...document, definitions: document.definitions.map((one) => (one === operation ? paged : one)) };
}

function withPage(field: FieldNode): FieldNode {
  const argument = fieldIn(`{ x(after: $${afterOf(nameOf(field))}) }`).arguments?.[0] as ArgumentNode;
  const page = fieldIn(`{ ${PAGE}: pageInfo { hasNextPage endCursor } }`);
  const selections = [...(field.selectionSet?.selections ?? []), page];
  return {
    ...field,
    arguments: [...(field.arguments ?? []), argument],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}

const cursorOf = (list: string): VariableDefinitionNode =>
  operationIn(`query ($${afterOf(list)}: String) { x }`).variableDefinitions?.[0] as VariableDefinitionNode;
const operationIn = (text: string) => parse(text).definitions[0] as OperationDefinitionNode;
const fieldIn = (text: string) => operationIn(text).selectionSet.selections[0] as FieldNode;
