import type { APIRoute } from 'astro';

import { feed } from '../../components/feed.ts';
import { localePaths } from '../../components/routes.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ props }) => feed(props['locale']);
