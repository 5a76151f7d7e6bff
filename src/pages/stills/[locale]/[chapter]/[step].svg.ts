import type { APIRoute } from 'astro';

import { picturePaths, still } from '../../../../components/pictures.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute = ({ props }) => new Response(still(props['step'], props['locale']), { headers: { 'content-type': 'image/svg+xml' } });
