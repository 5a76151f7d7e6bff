import { story } from 'virtual:story';

import { formats, type Locale } from '../../i18n/index.ts';
import { fontRules, letteringOf, sheetOf } from '../../stage/picture/index.ts';
import { viewOf } from '../../stage/index.ts';
import type { Step } from '../../story/index.ts';
import { address, pageAddress } from '../shared/address.ts';
import { altOf, captionOf } from '../shared/alt.ts';
import { brief } from '../shared/brief.ts';
import { cardWords, fonts } from '../shared/pictures.ts';
import type { Frame, Piece, Pieces } from '../shared/pieces/piece.ts';
import { plainText } from '../shared/plain-text.ts';
import { absolute } from '../shared/structured.ts';
import { voiceOf } from '../shared/voice-of.ts';
import { embedOf } from './embeds.ts';
import { textOf } from './mail.ts';
import { stepMail } from './mails.ts';
import { richOf } from './rich.ts';

/** The most letters of a short text: what the strictest of the places where one posts lets through, with an address beside it. */
const shortLength = 280;

/** The steps of a chapter, each as others can use it. */
export async function piecesOf(chapter: string, locale: Locale): Promise<Pieces> {
  const steps = story.steps.filter((step) => step.chapter === chapter);
  const pieces = await Promise.all(steps.map((step) => pieceOf(step, locale)));
  const said = pieces.flatMap(({ frames }) => Object.values(frames)).flatMap(({ words }) => words);
  return {
    chapter,
    best: story.chapters.find(({ id }) => id === chapter)!.best,
    kit: `${pageAddress('/newsletter/', locale)}#${chapter}`,
    fonts: await fontRules(letteringOf(said, locale), fonts()),
    pieces,
  };
}

async function pieceOf(step: Step, locale: Locale): Promise<Piece> {
  const { chapter, id } = step;
  const { title, blocks } = voiceOf(chapter, locale).steps.find((one) => one.id === id)!;
  const posted = postedWords(step, locale);
  const mail = await stepMail(step, locale);
  const path = address(`/stills/${locale}/${chapter}/${id}`);
  return {
    id,
    title,
    thumbnail: `${path}.small.png`,
    drawings: { still: `${path}.json`, narrow: `${path}.narrow.json` },
    frames: {
      wide: sheetOf('wide', posted, locale),
      square: sheetOf('square', posted, locale),
      portrait: sheetOf('portrait', posted, locale),
      tall: sheetOf('tall', posted, locale),
      figure: alone(locale),
    },
    email: { html: richOf(mail), text: textOf(mail) },
    texts: {
      text: brief(blocks.map((block) => plainText(block, locale)).join(formats[locale].gap), locale, shortLength),
      caption: captionOf(step, locale),
      alt: altOf(step, locale),
      address: absolute(pageAddress(`/s/${chapter}/${id}/`, locale)),
      embed: embedOf(chapter, locale, id).element,
    },
  };
}

/** The words on a picture that is passed around by itself: it also says where to read on. */
const postedWords = (step: Step, locale: Locale) => ({
  ...cardWords(step, locale),
  address: absolute(pageAddress(`/${step.chapter}/`, locale)).replace(/^https?:\/\//, ''),
});

/** The drawing without words around it, at twice its size. */
function alone(locale: Locale): Frame {
  const { width, height } = viewOf('still', locale, 'light');
  const size = { width: 2 * width, height: 2 * height };
  return { ...size, drawing: 'still', place: { x: 0, y: 0, ...size }, words: [] };
}
