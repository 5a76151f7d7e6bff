import type { APIRoute } from 'astro';

import { registerTable } from '../components/register.ts';

export const GET: APIRoute = () => new Response(registerTable(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
