import { readingOf, seriesPaths } from '../../../faces/data/routes.ts';
import { known } from '../../../faces/shared/facts.ts';

export const getStaticPaths = seriesPaths;

export const GET = readingOf(known.latest, 'latest').csv;
