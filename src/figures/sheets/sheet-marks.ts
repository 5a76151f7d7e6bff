import type { View } from '../figure.ts';
import { round } from '../marks/round.ts';
import type { Layout, PlacedRow, PlacedSheet } from './layout.ts';
import { apart } from './paths.ts';
import type { Shape, Words } from '../marks/mark.ts';
import { columnOf, looks, presence, rowOf } from './rows.ts';
import type { SheetsState } from './state.ts';
import { rowNames, sectorNames, words } from './words.ts';

/** How much of a sheet some transaction posts to, 0 (left alone) … 1; a state without transactions leaves all open. */
export function touched(state: SheetsState, sheet: PlacedSheet): number {
  const whole = state.posted.reduce((sum, { shown }) => sum + shown, 0);
  if (whole === 0) return 1;
  const own = state.posted.filter((p) => p.transaction.postings.some((q) => q.sector === sheet.sheet.sector));
  const rest = Math.max(0, 1 - whole);
  return Math.min(1, (own.reduce((sum, { shown }) => sum + shown, 0) + rest) / Math.max(1, whole));
}

/** The rules that make the T, and the line under it. */
export function sheetLines(state: SheetsState, { metrics: m, sheets }: Layout): Shape[] {
  return sheets.flatMap((sheet) => {
    const { key, x, y, width, stem, foot } = sheet;
    const bar = y + m.bar;
    const opacity = apart(sheet.sheet.shown);
    const quiet = touched(state, sheet) < 0.5;
    const stroke = quiet ? 'faint' : 'ink';
    return [
      { key: `${key}-bar`, d: `M${round(x)},${round(bar)}H${round(x + width)}`, stroke, strokeWidth: m.small ? 1.2 : 1.8, opacity },
      { key: `${key}-stem`, d: `M${round(stem)},${round(bar)}V${round(foot)}`, stroke, strokeWidth: m.small ? 1.2 : 1.8, opacity },
      { key: `${key}-foot`, d: `M${round(x)},${round(foot)}H${round(x + width)}`, stroke: 'line', strokeWidth: 1, opacity },
    ];
  });
}

/** Names and lines of each sheet, with what was left alone saying so. */
export function sheetWords(state: SheetsState, layout: Layout, view: View): Words[] {
  return layout.sheets.flatMap((sheet) => [
    ...headWords(state, sheet, layout, view),
    ...sheet.rows.flatMap((row) => rowWords(state, sheet, row, layout, view)),
  ]);
}

function headWords(state: SheetsState, sheet: PlacedSheet, { metrics: m }: Layout, { locale }: View): Words[] {
  const { key, x, y, width, stem } = sheet;
  const opacity = apart(sheet.sheet.shown);
  const quiet = touched(state, sheet) < 0.5;
  const names = sectorNames[locale][sheet.sheet.sector];
  const name = m.small ? names.short : names.long;
  const head = { y: y + m.name.y, size: m.head, weight: 400, ink: 'soft', opacity } as const;
  return [
    { key: `${key}-name`, words: name, x: stem, y: y + m.name.y, anchor: 'middle', size: m.name.size, weight: 600, ink: quiet ? 'soft' : 'ink', opacity },
    { ...head, key: `${key}-owns`, words: words[locale].owns, x, anchor: 'start' },
    { ...head, key: `${key}-owes`, words: words[locale].owes, x: x + width, anchor: 'end' },
  ];
}

function rowWords(state: SheetsState, sheet: PlacedSheet, row: PlacedRow, { metrics: m }: Layout, { locale }: View): Words[] {
  const key = `${sheet.key}-${row.column}-${row.row}`;
  const shown = apart(sheet.sheet.shown);
  const names = rowNames[locale][row.row];
  const remark = remarkOf(state, sheet, row);
  const quiet = touched(state, sheet) < 0.5;
  const at = { x: row.edge, anchor: row.column === 'left' ? 'start' : 'end' } as const;
  const plain = { size: m.head, weight: 400, ink: 'soft' } as const;
  const loud = { size: m.loud, weight: 600, ink: looks[row.row].ink } as const;
  const firm = { ...loud, size: m.label.size, weight: 600 } as const;
  const aloud = remark.word === 'untouched';
  return [
    {
      ...at,
      key: `${key}-label`,
      words: m.small ? names.short : names.long,
      y: row.labelY,
      size: m.label.size,
      weight: aloud ? 600 : 400,
      ink: aloud ? loud.ink : quiet ? 'soft' : 'ink',
      opacity: shown * presence(state, sheet.sheet.sector, row.column, row.row),
    },
    {
      ...at,
      ...(aloud ? loud : remark.word === 'pledged' ? firm : plain),
      key: `${key}-remark`,
      words: words[locale][remark.word],
      y: row.lineY + m.line.size * 0.36,
      opacity: shown * remark.shown,
    },
  ];
}

/** What there is to say of a row that nothing is posted to. */
function remarkOf(state: SheetsState, sheet: PlacedSheet, row: PlacedRow): { word: 'untouched' | 'pledged' | 'same'; shown: number } {
  const untouched = state.untouched.find((u) => u.instrument === row.row);
  if (untouched && untouched.shown >= 0.5) return { word: 'untouched', shown: apart(untouched.shown) };
  const pledged = state.pledged.find((p) => p.instrument === row.row && p.sector === sheet.sheet.sector);
  if (pledged && row.column === 'left') return { word: 'pledged', shown: pledged.shown };
  return { word: 'same', shown: still(state, sheet, row) };
}

/** Whether all that leaves a row alone has nearly been posted: only then can it be said that nothing changed. */
function still(state: SheetsState, sheet: PlacedSheet, row: PlacedRow): number {
  return state.posted.reduce((sum, { transaction, share, shown }) => {
    const posts = transaction.postings.some((p) => p.sector === sheet.sheet.sector && rowOf(p) === row.row && columnOf(p.side) === row.column);
    return posts ? sum : sum + Math.max(0, 5 * share - 4) * apart(shown);
  }, 0);
}
