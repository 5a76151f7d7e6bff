import type { APIRoute } from 'astro';

import { film } from '../../../faces/newsletter/pictures.ts';
import { mailPaths } from '../../../faces/newsletter/mails.ts';

export const getStaticPaths = mailPaths;

/** The chapter’s key movement. */
export const GET: APIRoute = async ({ props }) => new Response(await film(props['chapter'], props['locale']), { headers: { 'content-type': 'image/gif' } });
