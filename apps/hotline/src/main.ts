import { serve } from '@bangban/platform';

await serve('hotline', async () => (await import('./hotline.module.ts')).HotlineModule, ['DIRECTORY_URL', 'IDENTITY_KEYRING', 'ATTACHMENTS_URL']);
