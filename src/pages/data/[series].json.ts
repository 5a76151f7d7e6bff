import { readingOf, seriesPaths } from '../../components/data/routes.ts';
import { known } from '../../components/facts.ts';

export const getStaticPaths = seriesPaths;

export const GET = readingOf(known, 'pinned').json;
