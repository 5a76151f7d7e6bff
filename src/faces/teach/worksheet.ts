import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ITableCellOptions,
} from 'docx';
import { story } from 'virtual:story';
import { guide } from 'virtual:story/guide';

import { langs, languages, type Locale } from '../../i18n/index.ts';
import { stillOf } from '../../stage/print.ts';
import { viewOf } from '../../stage/index.ts';
import { cueAt, frameAt, wordsOf, type Minutes, type PaperHold, type Step } from '../../story/index.ts';
import { modified, publisher } from '../shared/edition.ts';
import { words as page } from '../shared/messages.ts';
import { png } from '../shared/pictures.ts';
import { classWords } from './class-words.ts';
import { accountsOf, linesOf } from './entries.ts';
import { startersOf } from './lessons.ts';
import { itemsOf, plain, plainOnPaper } from './quiz-items.ts';
import { settleZip } from './settle-zip.ts';
import { tableOf, type Table as Blanks } from './tables.ts';
import { stepOf, tasksOf } from './tasks.ts';
import { words } from './words.ts';

/** Width of the text on paper, in twentieths of a point: it fits A4 and Letter. */
const width = 9000;
const line = { style: BorderStyle.SINGLE, size: 4, color: '888888' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A lesson's tasks and quiz as a file that teachers can edit: to be filled in, or filled in. */
export async function worksheet(minutes: Minutes, locale: Locale, filled: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const own = classWords[locale];
  const name = filled ? own.answers : own.worksheet;
  const document = new Document({
    title: `${page[locale].title} · ${name}`,
    creator: publisher,
    lastModifiedBy: publisher,
    styles: {
      default: { document: { run: { font: languages[locale].officeFont, size: 22, language: { value: langs[locale], eastAsia: languages[locale].region } } } },
    },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(`${page[locale].title} · ${name}`)] }),
          ...(filled ? [] : [paragraph([own.name, own.group, own.day].map((what) => `${what} ________________`).join('   '))]),
          ...(await tasksFor(minutes, locale, filled)),
          heading(own.quiz),
          ...itemsOf(minutes, locale).flatMap((item, at) => [
            paragraph(`${at + 1}. ${item.ask}`, { bold: true, keepNext: true }),
            ...item.options.map((option, index) =>
              paragraph(`${filled && option.right ? '☒' : '☐'} ${'ABCD'[index]}  ${option.text}`, { indent: true, keepNext: index < 3 }),
            ),
            ...(filled ? [paragraph(item.why, { indent: true })] : []),
          ]),
          // It judges the task that no step holds anything back for: where that is not asked, there is nothing to judge.
          ...(tasksOf(locale, minutes).some(({ holds }) => holds.length === 0) ? rubricOf(locale) : []),
          heading(own.starters),
          ...startersOf(minutes, locale).map(({ text }) => paragraph(plain(text, locale), { indent: true })),
          paragraph(page[locale].credit),
        ],
      },
    ],
  });
  return settleZip(new Uint8Array(await Packer.toArrayBuffer(document)), modified);
}

/** The tasks that the lesson has brought students to. */
async function tasksFor(minutes: Minutes, locale: Locale, filled: boolean): Promise<(Paragraph | Table)[]> {
  const parts = await Promise.all(
    tasksOf(locale, minutes).map(async ({ title, ask, answer, holds }) => [
      heading(title),
      // What is asked stands with what is to be filled in.
      ...plainOnPaper(ask, locale).map((text) => paragraph(text, { keepNext: holds.length > 0 })),
      ...(await Promise.all(holds.map((hold) => held(hold, locale, filled)))).flat(),
      ...(filled
        ? plainOnPaper(answer, locale).map((text) => paragraph(text, { before: 120 }))
        : Array.from({ length: holds.length === 0 ? 12 : holds[0]!.what === 'posting' ? 0 : 2 }, () => paragraph('_'.repeat(70)))),
    ]),
  );
  return parts.flat();
}

/** What a step holds back: a blank, or as the answers have it. */
async function held(hold: PaperHold, locale: Locale, filled: boolean): Promise<(Paragraph | Table)[]> {
  const text = words[locale];
  if (hold.what === 'line') return [await picture(stepOf(filled ? hold.shown : hold.step), locale)];
  if (hold.what !== 'posting') return [blanks(tableOf(hold, locale)!, filled)];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_3, keepNext: true, children: [new TextRun(text.cases[hold.step]!)] }),
    ...accountsOf(hold.step, locale).flatMap((account) => [
      paragraph(account.name, { bold: true, keepNext: true, before: 160 }),
      tAccount([[text.has, text.owes], ...linesOf(account, filled, locale)]),
    ]),
  ];
}

/** A step's picture, as wide as the text, with what it shows in words. */
async function picture(step: Step, locale: Locale): Promise<Paragraph> {
  const view = viewOf('still', locale, 'grey');
  const description = wordsOf(story, frameAt(story, cueAt(step)), locale);
  const wide = 600;
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data: await png(stillOf(story, cueAt(step), view), 2 * wide),
        transformation: { width: wide, height: (wide * view.height) / view.width },
        altText: { name: step.id, title: '', description },
      }),
    ],
  });
}

function rubricOf(locale: Locale): (Paragraph | Table)[] {
  const own = classWords[locale];
  const rows = guide[locale].rubric.map(({ title, weak, fair, strong }) => [title, plain(weak, locale), plain(fair, locale), plain(strong, locale)]);
  return [heading(own.rubric), grid([[own.criterion, own.weak, own.fair, own.strong], ...rows])];
}

const heading = (text: string) =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, spacing: { before: 300, after: 120 }, children: [new TextRun(text)] });

const paragraph = (text: string, { bold = false, indent = false, keepNext = false, before = 0 } = {}) =>
  new Paragraph({ keepNext, spacing: { before, after: 100 }, ...(indent && { indent: { left: 400 } }), children: [new TextRun({ text, bold })] });

/** What a cell may be besides its text: rows of a table keep together, so that no page parts it. */
interface CellLook extends Partial<ITableCellOptions> {
  readonly bold?: boolean;
  readonly right?: boolean;
  readonly keepNext: boolean;
}

const cell = (text: string, share: number, { bold = false, right = false, keepNext, ...options }: CellLook) =>
  new TableCell({
    width: { size: Math.floor(width * share), type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: [new Paragraph({ keepNext, ...(right && { alignment: AlignmentType.RIGHT }), children: [new TextRun({ text, bold, size: 20 })] })],
    ...options,
  });

const table = (rows: TableRow[], shares: readonly number[]) =>
  new Table({
    width: { size: width, type: WidthType.DXA },
    alignment: AlignmentType.CENTER,
    columnWidths: shares.map((share) => Math.floor(width * share)),
    rows,
  });

/** A table with lines; of amounts the first column, with the names, is wider, and the others end at the right. */
function grid(rows: readonly (readonly string[])[], amounts = false): Table {
  const columns = rows[0]!.length;
  const first = amounts ? 1.3 : 1;
  const shares = rows[0]!.map((_, column) => (column === 0 ? first : 1) / (columns - 1 + first));
  return table(
    rows.map(
      (row, at) =>
        new TableRow({
          cantSplit: true,
          tableHeader: at === 0,
          children: row.map((text, column) => cell(text, shares[column]!, { bold: at === 0, right: amounts && column > 0, keepNext: at < rows.length - 1 })),
        }),
    ),
    shares,
  );
}

/** Lines of a T: under the head, and between the sides. */
const tAccount = (rows: readonly (readonly [string, string])[]) =>
  table(
    rows.map(
      (row, at) =>
        new TableRow({
          cantSplit: true,
          children: row.map((text, side) =>
            cell(text, 0.5, {
              bold: at === 0,
              keepNext: at < rows.length - 1,
              borders: { top: none, left: none, right: side === 0 ? line : none, bottom: at === 0 ? line : none },
            }),
          ),
        }),
    ),
    [0.5, 0.5],
  );

const blanks = ({ corner, heads, rows }: Blanks, filled: boolean) =>
  grid(
    [[corner, ...heads.map(({ text }) => text)], ...rows.map(({ name, cells }) => [name, ...cells.map(({ text, find }) => (find && !filled ? '' : text))])],
    true,
  );
