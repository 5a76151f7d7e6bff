import type { APIRoute } from 'astro';

import { greyStill, widePaths } from '../../../../../faces/teach/grey.ts';

export const getStaticPaths = widePaths;

/** A still for a printer without colours. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await greyStill(props['step'], props['locale'], 'still'), { headers: { 'content-type': 'image/svg+xml' } });
