import type { Actor } from '@bangban/kernel';
import type { Service } from '@bangban/contracts';
import { developmentToken, keyFiles } from '@bangban/platform/keys';
import { ServiceTokens } from '@bangban/platform/tokens';
import { testEnvironment } from './environment.ts';

/** The folder with the keys of this run, as `makeKeys` makes it. */
export const keysDir = (): string => testEnvironment().keysDir;

/** What a caller shows to the gateway: `officer:<code>`, `enterprise:<credit code>` or `machine:<code>`. */
export const tokenFor = (subject: string): Promise<string> => developmentToken(keysDir(), subject);

/** What the gateway shows to a service on behalf of an actor. */
export async function serviceToken(service: Service, actor: Actor): Promise<string> {
  const tokens = await ServiceTokens.fromFile('gateway', keyFiles(keysDir()).privateKey('gateway'));
  return tokens.for(service, actor);
}
