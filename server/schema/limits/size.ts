// How many objects does a question ask for at most? Each list by its `first`, or by a usual length; too many are refused unasked.
import {
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { tooExpensive } from '../../chain/errors.ts';

/** About as many as a server writes in a second or two. */
export const MOST_OBJECTS = 500_000;
/** What a list without `first` holds, more or less: the inputs of a segment, the claims about a thing. */
const USUAL_LENGTH = 10;

interface Question {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Readonly<Record<string, unknown>>;
  /** Each fragment is counted once, however often it is used. */
  counted: Map<string, number>;
}

/** @throws TOO_EXPENSIVE; takes a document that passed validation. */
export function limitSize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  inputs: Readonly<Record<string, unknown>>,
): void {
  const operation = getOperationAST(document, operationName);
  if (!operation) return;
  const { variableValues } = getVariableValues(schema, operation.variableDefinitions ?? [], inputs);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const question = { schema, fragments, variables: variableValues?.coerced ?? {}, counted: new Map<string, number>() };
  const objects = countIn(operation.selectionSet, schema.getRootType(operation.operation), question);
  if (objects <= MOST_OBJECTS) return;
  throw tooExpensive(
    `[schema] the query asks for up to ${objects} objects, ${MOST_OBJECTS} are accepted: ask for fewer at a time (\`first\`), or for fewer fields`,
  );
}

function countIn(set: SelectionSetNode, type: GraphQLNamedType | null | undefined, question: Question): number {
  let count = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) count += countField(selection, type, question);
    else if (selection.kind === Kind.FRAGMENT_SPREAD) count += countFragment(selection.name.value, question);
    else {
      const narrowed = selection.typeCondition ? question.schema.getType(selection.typeCondition.name.value) : type;
      count += countIn(selection.selectionSet, narrowed, question);
    }
  }
  return count;
}

function countFragment(name: string, question: Question): number {
  const known = question.counted.get(name);
  if (known !== undefined) return known;
  const fragment = question.fragments.get(name);
  if (!fragment) return 0;
  const count = countIn(fragment.selectionSet, question.schema.getType(fragment.typeCondition.name.value), question);
  question.counted.set(name, count);
  return count;
}

function countField(node: FieldNode, type: GraphQLNamedType | null | undefined, question: Question): number {
  if (!node.selectionSet || !(isObjectType(type) || isInterfaceType(type))) return 0;
  const field = type.getFields()[node.name.value];
  const inner = field && getNamedType(field.type);
  if (!field || !isCompositeType(inner)) return 0;
  return lengthOf(field, node, question) * (1 + countIn(node.selectionSet, inner, question));
}

/** A connection counts for its edges: those hold one node each, and the list of them is not counted again. */
function lengthOf(field: GraphQLField<unknown, unknown>, node: FieldNode, { variables }: Question): number {
  const value = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (value?.kind === Kind.INT) return Math.max(0, Number(value.value));
  if (value?.kind === Kind.VARIABLE) return Math.max(0, Number(variables[value.name.value] ?? 0));
  return isListType(getNullableType(field.type)) && field.name !== 'edges' ? USUAL_LENGTH : 1;
}
