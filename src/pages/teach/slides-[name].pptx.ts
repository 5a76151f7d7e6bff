import type { APIRoute } from 'astro';

import { slidesPaths } from '../../components/teach/files.ts';
import { lessons } from '../../components/teach/lessons.ts';
import { powerpoint } from '../../components/teach/powerpoint.ts';
import { locales } from '../../i18n/index.ts';

export const getStaticPaths = () => slidesPaths(locales);

export const GET: APIRoute = async ({ props }) =>
  new Response(await powerpoint(lessons.find(({ minutes }) => minutes === props['minutes'])!, props['locale']), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  });
