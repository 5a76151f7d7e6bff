import type { APIRoute } from 'astro';

import { withoutPictures } from '../../../components/newsletter/files.ts';
import { mailPaths } from '../../../components/newsletter/mails.ts';

export const getStaticPaths = mailPaths;

/** The same where pictures are not shown. */
export const GET: APIRoute = async ({ props }) => new Response(await withoutPictures(props['chapter'], props['locale']), { headers: { 'content-type': 'text/html; charset=utf-8' } });
