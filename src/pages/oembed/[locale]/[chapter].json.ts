import type { APIContext } from 'astro';

import { oembedOf, oembedPaths } from '../../../components/embed/oembed.ts';
import type { Locale } from '../../../i18n/index.ts';

export const getStaticPaths = oembedPaths;

export const GET = ({ props }: APIContext<{ chapter: string; locale: Locale }>): Response => Response.json(oembedOf(props.chapter, props.locale));
