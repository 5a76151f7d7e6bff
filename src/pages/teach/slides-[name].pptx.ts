import type { APIRoute } from 'astro';

import { slidesPaths } from '../../faces/teach/files.ts';
import { lessons } from '../../faces/teach/lessons.ts';
import { powerpoint } from '../../faces/teach/powerpoint.ts';
import { locales } from '../../i18n/index.ts';

export const getStaticPaths = () => slidesPaths(locales);

export const GET: APIRoute = async ({ props }) =>
  new Response(
    await powerpoint(
      lessons.find(({ minutes }) => minutes === props['minutes'])!,
      props['locale'],
      props['shape'],
    ),
    { headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.presentationml.presentation' } },
  );
