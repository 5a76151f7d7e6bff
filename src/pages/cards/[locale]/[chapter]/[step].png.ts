import type { APIRoute } from 'astro';

import { card, picturePaths, png } from '../../../../faces/shared/pictures.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(await png(card(props['step'], props['locale']), 1200), { headers: { 'content-type': 'image/png' } });
