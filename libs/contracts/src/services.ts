/** Every subgraph service. The gateway, the launcher, the database's roles and the composition all read this one list. */
export const services = ['directory', 'hotline', 'liaison'] as const;
export type Service = (typeof services)[number];

/** Who may call a service: the gateway on behalf of an actor, and each service under its own name. */
export type Caller = Service | 'gateway';
