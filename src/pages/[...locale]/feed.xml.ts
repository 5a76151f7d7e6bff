import type { APIRoute } from 'astro';

import { feed } from '../../faces/newsletter/feed.ts';
import { localePaths } from '../../faces/shared/routes.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ props }) => feed(props['locale']);
