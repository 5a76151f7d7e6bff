import type { APIRoute } from 'astro';

import { platePaths } from '../../../../faces/newsletter/pictures.ts';

export const getStaticPaths = platePaths;

/** A picture for mails, opaque, at twice its width. */
export const GET: APIRoute = ({ props }) => new Response(props['bytes'], { headers: { 'content-type': 'image/png' } });
