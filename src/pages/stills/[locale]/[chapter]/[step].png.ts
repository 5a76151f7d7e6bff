import type { APIRoute } from 'astro';

import { picturePaths, png, still } from '../../../../faces/shared/pictures.ts';

export const getStaticPaths = picturePaths;

/** A still at twice the width a mail gives it. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await png(still(props['step'], props['locale']), 1200), { headers: { 'content-type': 'image/png' } });
