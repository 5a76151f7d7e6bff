import type { APIContext } from 'astro';

import { oembedOf, oembedPaths, type Place } from '../../../faces/embed/oembed.ts';
import type { Locale } from '../../../i18n/index.ts';

export const getStaticPaths = oembedPaths;

export const GET = ({ props }: APIContext<{ place: Place; locale: Locale }>): Response => Response.json(oembedOf(props.place, props.locale));
