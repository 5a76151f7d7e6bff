import type { APIRoute } from 'astro';

import { mailPaths } from '../../../faces/newsletter/mails.ts';
import { piecesOf } from '../../../faces/newsletter/pieces.ts';

export const getStaticPaths = mailPaths;

/** A chapter step by step, for those who take one along. */
export const GET: APIRoute = async ({ props }) => Response.json(await piecesOf(props['chapter'], props['locale']));
