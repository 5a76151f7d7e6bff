import type { APIRoute } from 'astro';
import { story } from 'virtual:story';

import { locales, type Locale } from '../../../../i18n/index.ts';
import { viewOf } from '../../../../stage/index.ts';
import { printStill } from '../../../../stage/print.ts';
import { cueAt } from '../../../../story/index.ts';

export const getStaticPaths = () =>
  locales.flatMap((locale) => story.steps.map((step) => ({ params: { locale, chapter: step.chapter, step: step.id }, props: { step } })));

/** A step at rest as an opaque svg. */
export const GET: APIRoute = ({ params, props }) =>
  new Response(printStill(story, cueAt(props['step']), viewOf('still', params['locale'] as Locale, 'light')), {
    headers: { 'content-type': 'image/svg+xml' },
  });
