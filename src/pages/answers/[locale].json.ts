import type { APIRoute } from 'astro';

import { answersOf } from '../../faces/shared/answers/answers.ts';
import { known } from '../../faces/shared/facts.ts';
import { locales, type Locale } from '../../i18n/index.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params }) => Response.json(answersOf(known, params['locale'] as Locale));
