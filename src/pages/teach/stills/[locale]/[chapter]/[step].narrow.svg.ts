import type { APIRoute } from 'astro';

import { picturePaths } from '../../../../../components/pictures.ts';
import { greyStill } from '../../../../../components/teach/grey.ts';

export const getStaticPaths = picturePaths;

/** A still for a printer without colours. */
export const GET: APIRoute = async ({ props }) => new Response(await greyStill(props['step'], props['locale'], 'narrow'), { headers: { 'content-type': 'image/svg+xml' } });
