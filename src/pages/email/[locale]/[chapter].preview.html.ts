import type { APIRoute } from 'astro';

import { preview } from '../../../faces/newsletter/files.ts';
import { mailPaths } from '../../../faces/newsletter/mails.ts';

export const getStaticPaths = mailPaths;

/** A look at the mail. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await preview(props['chapter'], props['locale']), { headers: { 'content-type': 'text/html; charset=utf-8' } });
