// Which questions are put too deep, or too often under other names? Told by the text alone, before anything runs.
import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** Fields inside fields; how deep introspection goes is limited by a rule of GraphQL.js. */
export const MOST_DEPTH = 14;
/** Renamed fields, those of a fragment counted wherever it is used. */
export const MOST_ALIASES = 100;

interface Measure {
  depth: number;
  aliases: number;
}
const NOTHING: Measure = { depth: 0, aliases: 0 };

const tooLarge = (what: string, found: number, most: number): GraphQLError =>
  new GraphQLError(`[schema] the query has ${found} ${what}, ${most} are accepted: ask in several queries`, {
    extensions: { code: 'TOO_EXPENSIVE' },
  });

/** Depth and aliases of each operation, fragments included. */
export const limitShape: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition: (operation) => {
    const { depth, aliases } = measure(operation.selectionSet, fragmentsOf(context.getDocument()), new Map());
    if (depth > MOST_DEPTH) context.reportError(tooLarge('levels of fields', depth, MOST_DEPTH));
    if (aliases > MOST_ALIASES) context.reportError(tooLarge('aliases', aliases, MOST_ALIASES));
    return false;
  },
});

const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );

/** Each fragment is measured once; one that leads to itself is another rule's to refuse, and counts nothing here. */
function measure(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, Measure>,
): Measure {
  let total = NOTHING;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const inner = selection.selectionSet ? measure(selection.selectionSet, fragments, measured) : NOTHING;
      const depth = selection.name.value.startsWith('__') ? 0 : inner.depth + 1;
      total = add(total, { depth, aliases: inner.aliases + (selection.alias ? 1 : 0) });
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      total = add(total, measure(selection.selectionSet, fragments, measured));
    } else {
      total = add(total, measureFragment(selection.name.value, fragments, measured));
    }
  }
  return total;
}

function measureFragment(
  name: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, Measure>,
): Measure {
  const known = measured.get(name);
  if (known) return known;
  const fragment = fragments.get(name);
  if (!fragment) return NOTHING;
  measured.set(name, NOTHING);
  const found = measure(fragment.selectionSet, fragments, measured);
  measured.set(name, found);
  return found;
}

const add = (left: Measure, right: Measure): Measure => ({
  depth: Math.max(left.depth, right.depth),
  aliases: left.aliases + right.aliases,
});
