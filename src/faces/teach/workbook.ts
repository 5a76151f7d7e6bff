import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/node';

import { catalog } from '../../i18n/catalog.ts';
import { expectedDays, type Series } from '../../facts/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { grouped } from '../data/groups.ts';
import { horizonOf } from '../data/spans.ts';
import { csvText } from '../shared/csv.ts';
import { modified } from '../shared/edition.ts';
import { absolute } from '../shared/structured.ts';
import { settleZip } from './settle-zip.ts';

const all = grouped().flatMap(({ series }) => series);
const ofFrequency = (frequency: Series['frequency']) => all.filter((series) => series.frequency === frequency);
const dayOf = (date: string) => new Date(`${date}T00:00:00Z`);

/** Days on which a value of the frequency was to be expected, or is known though it was not. */
function daysOf(frequency: Series['frequency']): string[] {
  const series = ofFrequency(frequency);
  const first = series.map(({ points }) => points[0]!.date).sort()[0]!;
  return [...new Set([...expectedDays(frequency, first, horizonOf(all, frequency)), ...series.flatMap(({ points }) => points.map(({ date }) => date))])].sort();
}

/** The series of a frequency side by side, a row a day; a gap stays empty. Amounts in millions of dollars, rates in percent. */
function sheetOf(frequency: Series['frequency'], locale: Locale): Sheet<never> {
  const text = words[locale];
  const series = ofFrequency(frequency);
  const values = series.map(({ points }) => new Map(points.map(({ date, value }) => [date, value])));
  const unit = (one: Series) => (one.unit === 'percent' ? text.percent : text.millions);
  const rows: Row[] = daysOf(frequency).map((date) => [
    { value: dayOf(date), type: Date, format: 'yyyy-mm-dd' },
    ...values.map((known, index) => {
      const value = known.get(date);
      return value === undefined ? null : { value, type: Number, format: series[index]!.unit === 'percent' ? '0.00' : '#,##0' };
    }),
  ]);
  return {
    sheet: text[frequency],
    data: [
      [bold(text.day), ...series.map(({ name }) => ({ ...bold(name[locale]), wrap: true }))],
      [bold(text.unit), ...series.map((one) => unit(one))],
      ...rows,
    ],
    columns: [{ width: 12 }, ...series.map(() => ({ width: 18 }))],
    stickyRowsCount: 2,
    stickyColumnsCount: 1,
  };
}

function aboutSheet(locale: Locale): Sheet<never> {
  const text = words[locale];
  const heads = [text.series, text.name, text.frequency, text.unit, text.definition, text.gaps, text.publisher, text.address, text.retrieved];
  return {
    sheet: text.about,
    data: [
      [absolute('/')],
      [text.intro],
      [],
      heads.map(bold),
      ...all.map((one): Row => [
        ...[one.id, one.name[locale], text[one.frequency], one.unit === 'percent' ? text.percent : text.millions],
        ...[one.definition[locale], one.gaps?.[locale] ?? ''].map((value) => ({ value, wrap: true })),
        ...[`${one.publisher}: ${one.publisherId}`, one.address ?? ''],
        { value: dayOf(one.retrieved), type: Date, format: 'yyyy-mm-dd' },
      ]),
    ],
    columns: [14, 30, 10, 22, 60, 40, 40, 50, 12].map((width) => ({ width })),
  };
}

const bold = (value: string) => ({ value, fontWeight: 'bold' as const });

/** All series as a workbook: a sheet of definitions and sources, and a sheet for each frequency. */
export async function workbook(locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeXlsxFile([aboutSheet(locale), sheetOf('weekly', locale), sheetOf('daily', locale)]).toBuffer();
  return settleZip(new Uint8Array(written), modified);
}

/** All series as one tidy table: a line a series and day on which a value was to be expected, without a value where none is known. */
export function tidyTable(): string {
  const lines = all.flatMap((one) => {
    const values = new Map(one.points.map(({ date, value }) => [date, value]));
    const days = [...new Set([...expectedDays(one.frequency, one.points[0]!.date, one.points.at(-1)!.date), ...values.keys()])].sort();
    return days.map((date) => [date, one.id, one.frequency, one.unit, values.get(date)]);
  });
  return csvText([['date', 'series', 'frequency', 'unit', 'value'], ...lines], '\n');
}

export const { words } = catalog<typeof import('./workbook/en.ts')>(import.meta.url);
