import { story } from 'virtual:story';

import { formats, type Locale } from '../../i18n/index.ts';
import { conclusionOf, cueAt, frameAt, wordsOf, type Step } from '../../story/index.ts';
import { brief, conclusionEarly } from './brief.ts';
import { cardWords } from './pictures.ts';
import { voiceOf } from './voice-of.ts';

/** A step’s picture in words, short enough for every place that takes alt texts. */
export const altOf = (step: Step, locale: Locale): string => brief(shown(step, locale), locale);

/** What stands under the picture elsewhere: what it shows, where its numbers are from, and whose it is. */
export function captionOf(step: Step, locale: Locale): string {
  const { source, credit } = cardWords(step, locale);
  const { wide, gap } = formats[locale];
  return [brief(shown(step, locale), locale, 160), source.replaceAll(wide, gap), credit].map((said) => ended(said, locale)).join(gap);
}

/** The title of a step, where its picture’s words do not begin with it, and those words: what the picture comes to stands early, since they are cut. */
function shown(step: Step, locale: Locale): string {
  const { title } = voiceOf(step.chapter, locale).steps.find(({ id }) => id === step.id)!;
  const frame = frameAt(story, cueAt(step));
  const words = conclusionEarly(wordsOf(story, frame, locale), conclusionOf(story, frame, locale), locale);
  return words.startsWith(title) ? words : `${ended(title, locale)}${formats[locale].gap}${words}`;
}

const ended = (text: string, locale: Locale): string => (/[?!.…\uff1f\uff01\u3002]$/.test(text) ? text : text + formats[locale].stop);
