import { serve } from '@bangban/platform';

await serve('directory', async () => (await import('./directory.module.ts')).DirectoryModule);
