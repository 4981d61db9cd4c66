import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type CryptoKey, type JWK } from 'jose';

/** A real OIDC provider (`oidc-provider`), which signs for whoever a test names. */
export interface IdentityProvider {
  issuer: string;
  audience: string;
  /** An access token for the subject, from the token endpoint. */
  tokenFor(subject: string): Promise<string>;
  /** The private key it signs with now, so that a test can make what the provider would not. */
  key(): { kid: string; alg: string; private: CryptoKey; public: CryptoKey };
  /** Signs with a new key from now on. The old one stays among its keys unless it is withdrawn. */
  rotate(how: { withdraw: boolean }): Promise<void>;
  /** How often its keys were asked for. */
  asked(): number;
  /** Nobody listens any more, or nobody answers, until `comeBack`. */
  goAway(how: 'closed' | 'hung'): Promise<void>;
  comeBack(): Promise<void>;
  stop(): Promise<void>;
}

const grant = 'urn:bangban:test';
const client = { client_id: 'front-end', client_secret: 'of-no-worth-outside-this-test', grant_types: [grant], redirect_uris: [], response_types: [] };

/** What is signed need not be kept. */
class Nowhere {
  async upsert() {}
  async find() {}
}

/** In this process, on a port of its own. `listening: false`: it starts being away. */
export async function startIdentityProvider({ audience = 'https://bangban.example/api', alg = 'RS256', listening = true } = {}): Promise<IdentityProvider> {
  const { default: Provider } = await import('oidc-provider');
  let [hung, asked, serve] = [false, 0, undefined as RequestListener | undefined];
  const server = createServer((request, response) => {
    if (request.url === '/jwks') asked += 1;
    if (!hung) serve!(request, response);
  });
  const listen = async (port: number) => { server.listen(port, '127.0.0.1'); await once(server, 'listening'); return (server.address() as AddressInfo).port; };
  const port = await listen(0);
  const issuer = `http://127.0.0.1:${port}`;
  const keys: { kid: string; alg: string; private: CryptoKey; public: CryptoKey; jwk: JWK }[] = [];

  const renew = async () => {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
    const kid = `k${keys.length + 1}-${port}`;
    keys.unshift({ kid, alg, private: privateKey, public: publicKey, jwk: { ...(await exportJWK(privateKey)), kid, alg, use: 'sig' } });
  };
  /** Keys are the provider's for life: with others it is another, at the same address. */
  const open = () => {
    const resource = { audience, scope: 'bangban', accessTokenFormat: 'jwt', accessTokenTTL: 3_600, jwt: { sign: { alg, kid: keys[0]!.kid } } };
    const provider = new Provider(issuer, {
      jwks: { keys: keys.map(({ jwk }) => jwk) }, clients: [client], cookies: { keys: ['of-no-worth'] }, adapter: Nowhere, ttl: { AccessToken: 3_600 }, clientDefaults: { id_token_signed_response_alg: alg },
      features: { devInteractions: { enabled: false }, resourceIndicators: { enabled: true, getResourceServerInfo: () => resource } },
    });
    provider.registerGrantType(grant, async (ctx) => {
      const token = new provider.AccessToken({ accountId: ctx.oidc.params.subject, client: ctx.oidc.client, gty: grant, scope: 'bangban' });
      token.resourceServer = new provider.ResourceServer(audience, resource);
      ctx.body = { access_token: await token.save(), token_type: 'Bearer', expires_in: 3_600 };
    }, ['subject']);
    serve = provider.callback();
  };
  const close = async () => { if (!server.listening) return; server.closeAllConnections(); server.close(); await once(server, 'close'); };

  await renew();
  open();
  if (!listening) await close();
  return {
    issuer, audience,
    tokenFor: async (subject) => {
      const basic = Buffer.from(`${client.client_id}:${client.client_secret}`).toString('base64');
      const answer = await fetch(`${issuer}/token`, { method: 'POST', headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ grant_type: grant, subject }) });
      const { access_token: token, ...refused } = (await answer.json()) as { access_token?: string };
      if (!token) throw new Error(`no token: ${JSON.stringify(refused)}`);
      return token;
    },
    key: () => keys[0]!,
    rotate: async ({ withdraw }) => { await renew(); if (withdraw) keys.splice(1); open(); },
    asked: () => asked,
    goAway: async (how) => { if (how === 'hung') hung = true; else await close(); },
    comeBack: async () => { hung = false; if (!server.listening) await listen(port); },
    stop: close,
  };
}
