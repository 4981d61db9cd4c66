import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

const remembered = new WeakMap<FieldNode, ReadonlySet<string>>(); // by the parsed document, which is kept while it is asked for

/** Which fields are asked for at the given places below the resolved field, whatever their aliases: so that a list reads no column that nobody sees. Always give a resolver's field the same places. */
export function askedFields({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>, ...places: readonly string[][]): ReadonlySet<string> {
  const known = fieldNodes.length === 1 ? remembered.get(fieldNodes[0]!) : undefined;
  if (known) return known;
  const asked = new Set<string>();
  for (const place of places) for (const node of fieldNodes) look(node.selectionSet, place);
  if (fieldNodes.length === 1) remembered.set(fieldNodes[0]!, asked);
  return asked;

  function look(set: SelectionSetNode | undefined, [next, ...rest]: readonly string[]): void {
    for (const selection of set?.selections ?? []) {
      if (selection.kind !== 'Field') look((selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value])?.selectionSet, next === undefined ? [] : [next, ...rest]);
      else if (next === undefined) asked.add(selection.name.value);
      else if (selection.name.value === next) look(selection.selectionSet, rest);
    }
  }
}
