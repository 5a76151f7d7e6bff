import { readingOf } from '../../../components/data/routes.ts';
import { known } from '../../../components/facts.ts';

export const GET = readingOf(known.latest, 'latest').packaged;
