/** The name of the service that this process is, to be injected: `@Inject(SERVICE) service: Service`. */
export const SERVICE = Symbol('service');
