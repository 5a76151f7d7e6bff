import type { APIRoute } from 'astro';

import { mailEml } from '../../../faces/newsletter/files.ts';
import { mailPaths } from '../../../faces/newsletter/mails.ts';

export const getStaticPaths = mailPaths;

/** The same as a message that mail programs open. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await mailEml(props['chapter'], props['locale']), { headers: { 'content-type': 'message/rfc822' } });
