import { readingOf } from '../../../faces/data/routes.ts';
import { known } from '../../../faces/shared/facts.ts';

export const GET = readingOf(known.latest, 'latest').packaged;
