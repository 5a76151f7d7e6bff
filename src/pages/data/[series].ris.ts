import { risRoute, citationPaths } from '../../components/data/routes.ts';

export const getStaticPaths = citationPaths;

export const GET = risRoute;
