import { join } from 'node:path';

import { expect, test } from 'vitest';

import type { Localized } from '../../../src/facts/index.ts';
import { readFacts } from '../../../src/facts/read.ts';

const { facts } = readFacts(join(import.meta.dirname, '../../..'));

const months = 'January February March April May June July August September October November December'.split(' ');
const scales: Record<string, number> = { million: 1e6, billion: 1e9, trillion: 1e12, 万: 1e4, 亿: 1e8, 万亿: 1e12 };

/** Every amount a text writes in digits, in ones; an English month counts as its number, as Chinese writes it. */
function amounts(text: string): string[] {
  const numbered = months.reduce((rest, month, index) => rest.replaceAll(month, String(index + 1)), text);
  const found = numbered.matchAll(/(\d[\d,]*(?:\.\d+)?)(?:\s?(million|billion|trillion|万亿|亿|万))?/g);
  const values = [...found].map(([, digits, scale]) => Number(digits!.replaceAll(',', '')) * (scale ? scales[scale]! : 1));
  return [...new Set(values.map((value) => value.toPrecision(10)))].sort();
}

const texts: [string, Localized][] = [
  ...facts.data.claims.flatMap(({ id, text, article, record, note }): [string, Localized][] => [
    [`${id}`, text],
    [`${id}, article`, article.text],
    [`${id}, record`, record.text],
    ...(note ? [[`${id}, note`, note] as [string, Localized]] : []),
  ]),
  ...facts.data.forecasts.flatMap(({ id, text, evidence }): [string, Localized][] => [
    [`${id}`, text],
    [`${id}, evidence`, evidence],
  ]),
];

test.each(texts)('%s says the same amounts in every language', (_, { en, zh }) => {
  expect(amounts(zh)).toEqual(amounts(en));
});
