import { serve } from '@bangban/platform';

await serve('liaison', async () => (await import('./liaison.module.ts')).LiaisonModule, ['DIRECTORY_URL']);
