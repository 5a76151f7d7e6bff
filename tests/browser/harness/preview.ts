import { join } from 'node:path';

import { serve, type Site } from './serve.ts';

/** Shows the built site as a host with headers would: `npm run preview`. */
const root = join(import.meta.dirname, '../../../dist');
const base = (process.env['BASE_PATH'] || '/').replace(/^\/?/, '/').replace(/\/?$/, '/');
const first = 4321;
const last = first + 9;

/** At a port, or at the next that nobody else has taken. */
async function show(port: number): Promise<Site> {
  try {
    return await serve({ root, base, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port === last) throw error;
    console.log(`Something else answers at port ${port}.`);
    return show(port + 1);
  }
}

const { url } = await show(first);
console.log(`${url.replace('127.0.0.1', 'localhost')} (${url})`);
