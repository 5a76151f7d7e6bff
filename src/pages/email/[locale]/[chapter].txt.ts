import type { APIRoute } from 'astro';

import { mailText } from '../../../faces/newsletter/files.ts';
import { mailPaths } from '../../../faces/newsletter/mails.ts';

export const getStaticPaths = mailPaths;

/** The same as plain text. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await mailText(props['chapter'], props['locale']), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
