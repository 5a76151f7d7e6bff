import type { APIRoute } from 'astro';

import { feed } from '../components/feed.ts';

export const GET: APIRoute = () => feed('en');
