import { reference, type Locale } from '../../i18n/index.ts';
import type { Cue, Story } from '../../story/index.ts';

import { stillOf } from '../print.ts';
import type { Framed } from '../still.ts';
import { viewOf } from '../views.ts';

/** In a light mail the drawing is in line with the text; in a dark one it keeps an edge of paper. */
const margin = { x: 6, y: 10 } as const;
const view = viewOf('narrow', reference, 'light');

/** Size of a mail picture in its own units. */
export const mailPictureSize = { width: view.width + 2 * margin.x, height: view.height + 2 * margin.y } as const;

/**
 * A mail picture: the drawing for small screens with a margin of paper, as mails show it. A mail is read in a narrow column on any
 * machine, and its letters must stay legible there.
 */
export function mailPictureOf(story: Story, cue: Cue, locale: Locale): Framed {
  const still = stillOf(story, cue, viewOf('narrow', locale, 'light'));
  return { ...mailPictureSize, words: [], still: { ...still, place: { ...margin, width: view.width, height: view.height } } };
}
