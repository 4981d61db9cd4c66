/** An operation that is left to @apollo/gateway's own execution. */
export class Unsupported extends Error {}
