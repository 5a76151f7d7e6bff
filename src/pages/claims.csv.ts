import type { APIRoute } from 'astro';

import { registerTable } from '../faces/claims/register.ts';

// The mark at its beginning tells Excel that it is UTF-8: without it Chinese comes out garbled.
export const GET: APIRoute = () => new Response(`\ufeff${registerTable()}`, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
