/** Status -> the steps that may follow it, as data: read by the entity, by `nextSteps` and by the test matrix. */
export type Lifecycle<Status extends string, Step extends string> = Readonly<Record<Status, readonly Step[]>>;
