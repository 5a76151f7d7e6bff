import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const picture: Translated<typeof english.picture> = (alt: string) => `［图：${alt}］`;

export const inStory: Translated<typeof english.inStory> = '在故事里看这一步';

export const colon: Translated<typeof english.colon> = '：';
