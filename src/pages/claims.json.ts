import type { APIRoute } from 'astro';

import { register } from '../faces/claims/register.ts';

export const GET: APIRoute = () => Response.json(register());
