import type { Box, View } from '../figure.ts';
import { metricsOf } from './metrics.ts';
import type { Metrics } from './metrics.ts';
import { columnOf, rowOf, rowsOf } from './rows.ts';
import type { Sheet, SheetsState } from './state.ts';
import type { Row } from './words.ts';

export type Column = 'left' | 'right';

/** One line of a T-account: `edge` is the outer end of its column, where the dots are. */
export interface PlacedRow {
  readonly row: Row;
  readonly column: Column;
  readonly edge: number;
  readonly labelY: number;
  /** Middle of the first line of entries; further entries of the same transaction are below it. */
  readonly lineY: number;
  readonly box: Box;
}

export interface PlacedSheet extends Box {
  readonly key: string;
  readonly sheet: Sheet;
  /** Place in the grid, from the left and from the top. */
  readonly column: number;
  readonly band: number;
  readonly stem: number;
  readonly foot: number;
  readonly rows: readonly PlacedRow[];
}

export interface Layout {
  readonly metrics: Metrics;
  readonly sheets: readonly PlacedSheet[];
}

/** Where every sheet and line of a state is. */
export function layout(state: SheetsState, view: View): Layout {
  const metrics = metricsOf(view);
  return { metrics, sheets: state.sheets.map((sheet) => placeSheet(state, sheet, view, metrics)) };
}

/** Where the corridor between the two bands of a grid of `of` places runs. */
export function corridorY({ sheets, metrics }: Layout, of: number): number {
  const upper = sheets.find((s) => s.band === 0 && s.sheet.of === of);
  return upper ? upper.y + upper.height + metrics.gapY / 2 : 0;
}

function placeSheet(state: SheetsState, sheet: Sheet, view: View, m: Metrics): PlacedSheet {
  const columns = sheet.of === 1 ? 1 : 2;
  const column = sheet.slot % columns;
  const band = Math.floor(sheet.slot / columns);
  const width = (view.width - 2 * m.margin - m.gapX) / 2;
  const x = columns === 1 ? (view.width - width) / 2 : m.margin + column * (width + m.gapX);
  const heights = bandHeights(state, sheet.of, columns, m);
  const spare = view.height - m.top - m.bottom - sum(heights) - m.gapY * (heights.length - 1);
  const pad = Math.min(m.pad, Math.max(0, spare) / heights.length);
  const above = sum(heights.slice(0, band)) + band * (pad + m.gapY);
  const y = m.top + Math.max(0, spare - pad * heights.length) * 0.4 + above;
  const height = (heights[band] ?? 0) + pad;
  const box = { x, y, width, height };
  return {
    ...box,
    key: `${sheet.sector}-${sheet.slot}-${sheet.of}`,
    sheet,
    column,
    band,
    stem: x + width / 2,
    foot: y + height - m.foot.height,
    rows: [...placeRows(state, sheet, box, 'left', m), ...placeRows(state, sheet, box, 'right', m)],
  };
}

/** Height each band needs for its rows: as many as its busiest sheet holds or is known for. */
function bandHeights(state: SheetsState, of: number, columns: number, m: Metrics): number[] {
  const grid = state.sheets.filter((sheet) => sheet.of === of);
  return Array.from({ length: Math.ceil(of / columns) }, (_, band) => {
    const own = grid.filter(({ slot }) => Math.floor(slot / columns) === band);
    const needs = own.flatMap((sheet) => [
      known(sheet) * (m.label.height + m.line.height),
      ...(['left', 'right'] as const).map((column) => sum(rowsOf(state, sheet.sector, column).map((row) => rowHeight(state, sheet, column, row, m)))),
    ]);
    return m.rows + Math.max(0, ...needs) + m.foot.height;
  });
}

/** Rows a sheet is given even when it has fewer, so that it stands still from step to step. */
const known = ({ sector }: Sheet): number => (sector === 'fed' ? 3 : 2);

const rowHeight = (state: SheetsState, sheet: Sheet, column: Column, row: Row, m: Metrics): number =>
  m.label.height + lines(state, sheet, column, row) * m.line.height;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

function placeRows(state: SheetsState, sheet: Sheet, box: Box, column: Column, m: Metrics): PlacedRow[] {
  const edge = column === 'left' ? box.x : box.x + box.width;
  const x = column === 'left' ? box.x : box.x + box.width / 2;
  let y = box.y + m.rows;
  return rowsOf(state, sheet.sector, column).map((row) => {
    const height = rowHeight(state, sheet, column, row, m);
    const placed = {
      row,
      column,
      edge,
      labelY: y + m.label.height - m.label.size * 0.35,
      lineY: y + m.label.height + m.line.height * 0.42,
      box: { x, y, width: box.width / 2, height },
    };
    y += height;
    return placed;
  });
}

/** As many lines as the busiest transaction posts to this row, and at least one. */
function lines(state: SheetsState, sheet: Sheet, column: Column, row: Row): number {
  const counts = state.posted.map(
    ({ transaction }) => transaction.postings.filter((p) => p.sector === sheet.sector && columnOf(p.side) === column && rowOf(p) === row).length,
  );
  return Math.max(1, ...counts);
}
