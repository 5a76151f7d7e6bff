import { story, voices } from 'virtual:story';

import type { Locale } from '../../i18n/index.ts';
import type { Voice } from '../../story/content/voice.ts';

/** What a chapter says in a language. */
export const voiceOf = (chapter: string, locale: Locale): Voice => voices[story.chapters.findIndex(({ id }) => id === chapter)]![locale];
