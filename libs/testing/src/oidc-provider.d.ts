/** What the test kit uses of the package, which brings no types. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  interface Context { oidc: { client: object; params: { subject: string } }; body: object }
  interface AccessToken { resourceServer: object; save(): Promise<string> }
  export default class Provider {
    constructor(issuer: string, configuration: object);
    readonly AccessToken: new (claims: object) => AccessToken;
    readonly ResourceServer: new (identifier: string, data: object) => object;
    registerGrantType(name: string, handler: (ctx: Context) => Promise<void>, parameters: string[]): void;
    callback(): RequestListener;
  }
}
