import { bibtexRoute, citationPaths } from '../../faces/data/routes.ts';

export const getStaticPaths = citationPaths;

export const GET = bibtexRoute;
