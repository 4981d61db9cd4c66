const longest = 300;

/** What a caller is told of graphql-js's own complaint about his request: never which names there are that resemble what he wrote, nor all of a long value over again. */
export function queryFault(message: string): string {
  const told = message.replace(/,? ?did you mean [^]*$/i, '');
  return (told.length > longest ? `${told.slice(0, longest)}…` : told).toWellFormed();
}
