import type { APIRoute } from 'astro';

import { address } from '../faces/shared/address.ts';
import { absolute } from '../faces/shared/structured.ts';

export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(address('/sitemap-index.xml'))}\n`);
