import type { APIRoute } from 'astro';

import { register } from '../components/register.ts';

export const GET: APIRoute = () => Response.json(register());
