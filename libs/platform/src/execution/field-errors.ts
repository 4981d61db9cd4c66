import { locatedError, type FieldNode, type GraphQLError, type GraphQLResolveInfo } from 'graphql';

export type Path = GraphQLResolveInfo['path'];
/** What has gone wrong in an answer so far, and where it has become null. Once it is over, nothing is told any more. */
export interface Told { errors: GraphQLError[]; nulled: Set<Path>; isOver: boolean }

/** A field that fails is null, and told; one that may not be null throws on, so that its parent fails. */
export function refused(error: unknown, { nodes }: { nodes: readonly FieldNode[] }, place: () => Path, nonNull: boolean, run: Told): null {
  const path = place();
  const located = locatedError(error, nodes, pathOf(path));
  if (nonNull) throw located;
  // what fails later below a place that has become null meanwhile is nobody's concern any more
  if (run.isOver || isBelow(path, run.nulled)) return null;
  run.errors.push(located);
  run.nulled.add(path);
  return null;
}

function isBelow(path: Path, places: ReadonlySet<Path>): boolean {
  for (let at: Path | undefined = path; at; at = at.prev) if (places.has(at)) return true;
  return false;
}

function pathOf(path: Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: Path | undefined = path; at; at = at.prev) keys.unshift(at.key);
  return keys;
}
