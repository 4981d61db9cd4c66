/** Why a tool cannot run at all, or not go on: one line that says what, and what to do. */
export class CannotRun extends Error {}
