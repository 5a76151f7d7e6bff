import type { APIRoute } from 'astro';

import { drawingPaths, letteredStill } from '../../../../faces/shared/pictures.ts';

export const getStaticPaths = drawingPaths;

/** A still as plain data, for those who write it into a picture of their own. */
export const GET: APIRoute = async ({ props }) => Response.json(await letteredStill(props['step'], props['locale']));
