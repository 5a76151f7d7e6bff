import type { APIRoute } from 'astro';

import { picturePaths, stillFile } from '../../../../faces/shared/pictures.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(await stillFile(props['step'], props['locale'], 'narrow'), { headers: { 'content-type': 'image/svg+xml' } });
