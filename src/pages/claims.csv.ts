import type { APIRoute } from 'astro';

import { registerTable } from '../faces/claims/register.ts';

export const GET: APIRoute = () => new Response(registerTable(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
