import { strToU8 } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';

import { langs, type Locale } from '../../i18n/index.ts';
import type { Lesson } from '../../story/index.ts';
import { modified } from '../shared/edition.ts';
import { known } from '../shared/facts.ts';
import { words as page } from '../shared/messages.ts';
import { absolute } from '../shared/structured.ts';
import { classWords } from './class-words.ts';
import { boardTerms } from './lessons.ts';
import { powerpoint } from './powerpoint.ts';
import { anki, blooket, forms, gift, kahootRows, moodle, qti12, qti21, quizlet, type QuizFile } from './quiz-files/index.ts';
import { itemsOf } from './quiz-items.ts';
import { settleZip, zipOf, type Parts } from './settle-zip.ts';
import { words } from './words.ts';
import { worksheet } from './worksheet.ts';

/** Everything for a lesson in a language: slides, paper, the quiz in the forms that schools use, cards. */
export async function classZip(lesson: Lesson, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const { minutes } = lesson;
  const own = classWords[locale];
  const title = `${page[locale].title} · ${words[locale].lesson(minutes)}`;
  const quiz: QuizFile = { title, lang: langs[locale], items: itemsOf(minutes, locale) };
  const cards = boardTerms(locale)
    .filter(({ lengths }) => lengths.includes(minutes))
    .map(({ id }) => ({ front: known.term(id).term[locale], back: known.term(id).short[locale] }));
  const packed = (files: Readonly<Record<string, string>>) => zipOf(bytesOf(files));
  return zipOf({
    ...bytesOf({
      'README.txt': [title, absolute('/teach/'), '', ...own.readme, '', page[locale].credit, ''].join('\r\n'),
      'quiz.gift.txt': gift(quiz),
      'quiz.moodle.xml': moodle(quiz),
      'quiz-blooket.csv': blooket(quiz),
      'quiz-forms.csv': forms(quiz),
      'cards-anki.txt': anki(cards, `${page[locale].title} · ${own.glossary}`),
      'cards-quizlet.txt': quizlet(cards),
    }),
    'quiz-qti-1.2.zip': packed(qti12(quiz)),
    'quiz-qti-2.1.zip': packed(qti21(quiz)),
    'quiz-kahoot.xlsx': await kahoot(quiz),
    'slides.pptx': await powerpoint(lesson, locale, '16x9'),
    'slides-4x3.pptx': await powerpoint(lesson, locale, '4x3'),
    'worksheet.docx': await worksheet(minutes, locale, false),
    'answers.docx': await worksheet(minutes, locale, true),
  });
}

const bytesOf = (files: Readonly<Record<string, string>>): Parts => Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));

async function kahoot(quiz: QuizFile): Promise<Uint8Array<ArrayBuffer>> {
  const data = kahootRows(quiz).map((row) => row.map((value) => ({ value, type: typeof value === 'number' ? Number : String })));
  const written = await writeXlsxFile([{ sheet: 'Sheet1', data: data as never }]).toBuffer();
  return settleZip(new Uint8Array(written), modified);
}
