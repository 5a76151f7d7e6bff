import type { APIRoute } from 'astro';

import { stills } from '../../../faces/newsletter/files.ts';
import { mailPaths } from '../../../faces/newsletter/mails.ts';

export const getStaticPaths = mailPaths;

/** The chapter’s stills. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await stills(props['chapter'], props['locale']), { headers: { 'content-type': 'application/zip' } });
