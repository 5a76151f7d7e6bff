import type { APIRoute } from 'astro';

import { picturePaths, png, still } from '../../../../faces/shared/pictures.ts';

export const getStaticPaths = picturePaths;

/** A small still for lists. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await png(still(props['step'], props['locale'], 'narrow'), 352), { headers: { 'content-type': 'image/png' } });
