import type { APIRoute } from 'astro';

import { previewWithoutPictures } from '../../../faces/newsletter/files.ts';
import { mailPaths } from '../../../faces/newsletter/mails.ts';

export const getStaticPaths = mailPaths;

/** A look at it where pictures are not shown. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await previewWithoutPictures(props['chapter'], props['locale']), { headers: { 'content-type': 'text/html; charset=utf-8' } });
