import type { APIRoute } from 'astro';

import { feed } from '../../faces/read/feed.ts';
import { localePaths } from '../../faces/shared/routes.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ props }) => feed(props['locale']);
