import type { APIRoute } from 'astro';

import { tidyTable } from '../../faces/teach/workbook.ts';

export const GET: APIRoute = () => new Response(tidyTable(), { headers: { 'content-type': 'text/csv; charset=utf-8; header=present' } });
