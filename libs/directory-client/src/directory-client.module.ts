import { join } from 'node:path';
import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { Service } from '@bangban/contracts';
import { measureHere, ServiceTokens, setting, settings, tellHealth } from '@bangban/platform';
import { DirectoryClient } from './directory-client.ts';

/** A service's copy of the directory, and how old it is, in its health and its metrics. */
@Module({})
export class DirectoryClientModule implements OnApplicationShutdown {
  static forRoot(service: Service): DynamicModule {
    const provider = {
      provide: DirectoryClient,
      useFactory: async () => DirectoryClient.start({
        url: setting('DIRECTORY_URL'), caller: service, tokens: await ServiceTokens.fromFile(service, setting('SERVICE_KEY')),
        cacheFile: join(settings().CACHE_DIR, `${service}-directory.json`),
      }),
    };
    return { module: DirectoryClientModule, global: true, providers: [provider], exports: [DirectoryClient] };
  }

  constructor(private readonly client: DirectoryClient) {
    tellHealth('directoryCopy', () => ({ version: client.directory.version, ageSeconds: Math.round(client.ageMs() / 1_000) }));
    measureHere({ bangban_directory_copy_age_seconds: 'How long ago the directory last confirmed the copy of it that this process works with' }, () => ({ bangban_directory_copy_age_seconds: client.ageMs() / 1_000 }));
  }

  onApplicationShutdown() { return this.client.stop(); }
}
