import type { APIRoute } from 'astro';

import { workbook } from '../../faces/teach/workbook.ts';
import { locales } from '../../i18n/index.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute = async ({ props }) =>
  new Response(await workbook(props['locale']), { headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } });
