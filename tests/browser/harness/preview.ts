import { join } from 'node:path';

import { serve } from './serve.ts';

/** Shows the built site as a host with headers would: `npm run preview`. */
const base = (process.env['BASE_PATH'] || '/').replace(/^\/?/, '/').replace(/\/?$/, '/');
const { url } = await serve({ root: join(import.meta.dirname, '../../../dist'), base, port: 4321 });
console.log(`http://localhost:4321${base} (${url})`);
