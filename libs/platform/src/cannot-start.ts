/** Why a service does not start, for whoever starts it: one line, without a stack. */
export class CannotStart extends Error {}
