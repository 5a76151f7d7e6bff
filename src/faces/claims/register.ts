import { story } from 'virtual:story';

import type { Statement } from '../../facts/index.ts';
import { written, type Localized } from '../../i18n/index.ts';
import { address } from '../shared/address.ts';
import { csvText } from '../shared/csv.ts';
import { known } from '../shared/facts.ts';
import { absolute } from '../shared/structured.ts';
import { uses } from '../shared/uses.ts';

/** Every claim and forecast as plain data, for machines: /claims.json. Amounts are millions of US dollars, days ISO. */
export function register() {
  const { claims, forecasts, sources } = known.data;
  const steps = (id: string) => uses.of(id).map(({ chapter, step }) => `${absolute(address('/'))}#${chapter}/${step}`);
  return {
    units: { usd: 'millions of US dollars', percent: 'percent', bp: 'hundredths of a percentage point', days: 'days', count: 'count', ratio: 'plain number' },
    chapters: story.chapters.map(({ id, number }) => ({ id, number })),
    claims: claims.map(({ id, chapter, text, article, record, verdict, note, sources: ids }) => ({
      id,
      chapter,
      text,
      article: statement(article),
      record: statement(record),
      verdict,
      ...(note && { note }),
      sources: ids,
      steps: steps(id),
    })),
    forecasts: forecasts.map(({ id, text, score, evidence, sources: ids }) => ({ id, text, score, evidence, sources: ids, steps: steps(id) })),
    sources: sources.map(({ id, publisher, title, address: at, date, readFrom, retrieved }) => ({
      id,
      publisher,
      title,
      address: at,
      date,
      readFrom,
      retrieved,
    })),
  };
}

const statement = ({ text, value, unit, date }: Statement) => ({ text, value, unit, date });

/** A text in the languages that people write: a column each. */
const named = (what: string) => written.map((locale) => `${what}_${locale}`);
const said = (text: Localized) => written.map((locale) => text[locale]);

const partOf = (what: string) => [`${what}_value`, `${what}_unit`, `${what}_date`, ...named(what)];
const columns = ['id', 'chapter', 'verdict', ...named('claim'), ...partOf('article'), ...partOf('record'), 'sources'];

/** The claims as a table: /claims.csv, with a head line, in UTF-8 that says so. */
export function registerTable(): string {
  const rows = known.data.claims.map(({ id, chapter, verdict, text, article, record, sources }) => [
    ...[id, chapter, verdict, ...said(text)],
    ...[article.value, article.unit, article.date, ...said(article.text)],
    ...[record.value, record.unit, record.date, ...said(record.text)],
    sources.join(' '),
  ]);
  return csvText([columns, ...rows]);
}
