/** Something an operator must put right. The message is one line: what is wrong, and what to do. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}
