import type { APIRoute } from 'astro';

import { plateList } from '../../faces/newsletter/pictures.ts';

/** What the pictures in mails show, and where they are. */
export const GET: APIRoute = async () => Response.json(await plateList());
