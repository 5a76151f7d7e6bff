import { CsvError, parse } from 'csv-parse/sync';

import { fredSchema } from './fred.schema.ts';
import type { Get } from './get.ts';
import { Refused } from './refused.ts';
import { inOrder } from './sheet.ts';
import type { Sheet, Span } from './sheet.ts';
import { shape } from './shape.ts';

const ADDRESS = 'https://fred.stlouisfed.org/graph/fredgraph.csv';

/** One series of FRED as CSV, in the unit FRED gives it in. FRED writes a line without a value for a day without one. */
export async function readFred(code: string, { from, until }: Span, get: Get): Promise<Sheet> {
  const url = `${ADDRESS}?${new URLSearchParams({ id: code, cosd: from, coed: until })}`;
  const text = await get(url, 'csv');
  // The last value of a text that was cut may still be a number, only another one.
  if (!text.endsWith('\n')) throw new Refused(url, 'the answer ends in the middle of a line', 'it may have been cut: refresh again later');
  const [head, ...rows] = csv(text, url);
  // The first column was called DATE until 2024.
  if (!head || !/^(observation_date|DATE)$/.test(head[0] ?? '') || head[1] !== code) {
    throw new Refused(
      url,
      `the columns are "${head?.join(', ')}"`,
      `they should be observation_date, ${code}: if FRED has changed them, correct src/data/fred.ts`,
    );
  }
  const points = shape(fredSchema, rows, url).map(([date, value]) => ({ date, value }));
  const known = inOrder(
    points.map(({ date, value }) => ({ date, value: value ?? NaN })),
    url,
  ).filter(({ value }) => !Number.isNaN(value));
  return { url, columns: { value: known } };
}

function csv(text: string, url: string): string[][] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Refused(url, `the answer is not CSV: ${error.message}`, 'it may have been cut: refresh again later');
  }
}
