import { AlignmentType, BorderStyle, Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type ITableCellOptions } from 'docx';
import { guide } from 'virtual:story/guide';

import { langs, languages, type Locale } from '../../i18n/index.ts';
import type { Minutes } from '../../story/index.ts';
import { modified, publisher } from '../shared/edition.ts';
import { words as page } from '../shared/messages.ts';
import { classWords } from './class-words.ts';
import { cases, entriesOf } from './entries.ts';
import { itemsOf, plain } from './quiz-items.ts';
import { settleZip } from './settle-zip.ts';
import { gapTable, knobTable, potTable, type Pot, type Table as Blanks } from './tables.ts';
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
    styles: { default: { document: { run: { font: languages[locale].officeFont, size: 22, language: { value: langs[locale], eastAsia: languages[locale].region } } } } },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(`${page[locale].title} · ${name}`)] }),
          ...(filled ? [] : [paragraph([own.name, own.group, own.day].map((what) => `${what} ________________`).join('   '))]),
          ...tasksOf(minutes, locale, filled),
          heading(own.quiz),
          ...itemsOf(minutes, locale).flatMap((item, at) => [
            paragraph(`${at + 1}. ${item.ask}`, { bold: true, keepNext: true }),
            ...item.options.map((option, index) => paragraph(`${filled && option.right ? '☒' : '☐'} ${'ABCD'[index]}  ${option.text}`, { indent: true, keepNext: index < 3 })),
            ...(filled ? [paragraph(item.why, { indent: true })] : []),
          ]),
          ...rubricOf(locale),
          heading(own.starters),
          ...guide[locale].starters.map((starter) => paragraph(plain(starter, locale), { indent: true })),
          paragraph(page[locale].credit),
        ],
      },
    ],
  });
  return settleZip(new Uint8Array(await Packer.toArrayBuffer(document)), modified);
}

/** The tasks that the lesson has brought students to. */
function tasksOf(minutes: Minutes, locale: Locale, filled: boolean): (Paragraph | Table)[] {
  const text = words[locale];
  const task = (id: string) => guide[locale].tasks.find((one) => one.id === id)!;
  const told = (id: string, lines: number) => (filled ? [paragraph(plain(task(id).answer, locale))] : Array.from({ length: lines }, () => paragraph('_'.repeat(70))));
  const start = (id: string) => [heading(task(id).title), paragraph(plain(task(id).ask, locale))];
  return [
    ...start('entries'),
    ...cases.slice(0, minutes === 20 ? 1 : minutes === 45 ? 2 : 3).flatMap(({ id, transaction, sectors }, index) => [
      new Paragraph({ heading: HeadingLevel.HEADING_3, keepNext: true, children: [new TextRun(text.cases[index]!)] }),
      ...sectors.flatMap((sector) => {
        const { assets, liabilities } = entriesOf(transaction, sector, locale);
        const rows = Math.max(2, assets.length, liabilities.length);
        const shown = (entry: string | undefined) => (filled ? (entry ?? '') : '');
        return [
          paragraph(sector === 'household' ? (text.households[id] ?? '') : (text.sectors[sector] ?? ''), { bold: true, keepNext: true }),
          tAccount([[text.has, text.owes], ...Array.from({ length: rows }, (_, row) => [shown(assets[row]), shown(liabilities[row])])]),
        ];
      }),
    ]),
    ...(filled ? [paragraph(plain(task('entries').answer, locale))] : []),
    ...start('identity'),
    blanks(potTable(locale), text.pots.pot, text.pots.change, (row) => text.pots[row as Pot], filled),
    ...told('identity', 2),
    ...(minutes === 20 ? [] : [...start('price'), blanks(gapTable(locale), text.day, text.gap, (row) => row, filled), ...told('price', 2)]),
    ...(minutes === 20 ? [] : [...start('knobs'), blanks(knobTable(locale), text.knobs.setting, text.knobs.price, (row) => row, filled), ...told('knobs', 2)]),
    ...(minutes === 90 ? [...start('verdict'), ...told('verdict', 12)] : []),
  ];
}

function rubricOf(locale: Locale): (Paragraph | Table)[] {
  const own = classWords[locale];
  const rows = guide[locale].rubric.map(({ title, weak, fair, strong }) => [title, plain(weak, locale), plain(fair, locale), plain(strong, locale)]);
  return [heading(own.rubric), grid([[own.criterion, own.weak, own.fair, own.strong], ...rows])];
}

const heading = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, spacing: { before: 300, after: 120 }, children: [new TextRun(text)] });

const paragraph = (text: string, { bold = false, indent = false, keepNext = false } = {}) =>
  new Paragraph({ keepNext, spacing: { after: 100 }, ...(indent && { indent: { left: 400 } }), children: [new TextRun({ text, bold })] });

const cell = (text: string, share: number, options: Partial<ITableCellOptions> = {}, bold = false) =>
  new TableCell({ width: { size: Math.floor(width * share), type: WidthType.DXA }, margins: { top: 60, bottom: 60, left: 100, right: 100 }, children: [new Paragraph({ children: [new TextRun({ text, bold })] })], ...options });

const table = (rows: TableRow[], columns: number) =>
  new Table({ width: { size: width, type: WidthType.DXA }, alignment: AlignmentType.CENTER, columnWidths: Array.from({ length: columns }, () => Math.floor(width / columns)), rows });

const grid = (rows: readonly (readonly string[])[]) =>
  table(rows.map((row, at) => new TableRow({ cantSplit: true, tableHeader: at === 0, children: row.map((text) => cell(text, 1 / row.length, {}, at === 0)) })), rows[0]!.length);

/** Lines of a T: under the head, and between the sides. */
const tAccount = (rows: readonly (readonly string[])[]) =>
  table(
    rows.map(
      ([left, right], at) =>
        new TableRow({
          cantSplit: true,
          children: [left!, right!].map((text, side) => cell(text, 0.5, { borders: { top: none, left: none, right: side === 0 ? line : none, bottom: at === 0 ? line : none } }, at === 0)),
        }),
    ),
    2,
  );

const blanks = (of: Blanks<string>, corner: string, last: string, name: (row: string) => string, filled: boolean) =>
  grid([[corner, ...of.heads.map(({ text }) => text), last], ...of.rows.map(({ row, cells }) => [name(row), ...cells.map(({ text, find }) => (find && !filled ? '' : text))])]);
