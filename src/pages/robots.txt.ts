import type { APIRoute } from 'astro';

import { address } from '../components/address.ts';
import { absolute } from '../components/structured.ts';

export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(address('/sitemap-index.xml'))}\n`);
