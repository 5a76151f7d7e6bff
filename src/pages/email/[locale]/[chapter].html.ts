import type { APIRoute } from 'astro';

import { mailHtml, mailPaths } from '../../../faces/newsletter/mails.ts';

export const getStaticPaths = mailPaths;

/** A chapter as a mail. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await mailHtml(props['chapter'], props['locale']), { headers: { 'content-type': 'text/html; charset=utf-8' } });
