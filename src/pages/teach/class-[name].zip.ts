import type { APIRoute } from 'astro';

import { classZip } from '../../faces/teach/class-zip.ts';
import { lessonPaths } from '../../faces/teach/files.ts';
import { lessons } from '../../faces/teach/lessons.ts';
import { locales } from '../../i18n/index.ts';

export const getStaticPaths = () => lessonPaths(locales);

export const GET: APIRoute = async ({ props }) =>
  new Response(
    await classZip(
      lessons.find(({ minutes }) => minutes === props['minutes'])!,
      props['locale'],
    ),
    { headers: { 'content-type': 'application/zip' } },
  );
