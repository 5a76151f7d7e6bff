import { story } from 'virtual:story';

import type { Statement } from '../../facts/index.ts';
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
    sources: sources.map(({ id, publisher, title, address: at, date, readFrom, retrieved }) => ({ id, publisher, title, address: at, date, readFrom, retrieved })),
  };
}

const statement = ({ text, value, unit, date }: Statement) => ({ text, value, unit, date });

const columns = ['id', 'chapter', 'verdict', 'claim_en', 'claim_zh', 'article_value', 'article_unit', 'article_date', 'article_en', 'article_zh'] as const;
const more = ['record_value', 'record_unit', 'record_date', 'record_en', 'record_zh', 'sources'] as const;

/** The claims as a table: /claims.csv, with a head line, in UTF-8 that says so. */
export function registerTable(): string {
  const rows = known.data.claims.map(({ id, chapter, verdict, text, article, record, sources }) => [
    ...[id, chapter, verdict, text.en, text.zh],
    ...[article.value, article.unit, article.date, article.text.en, article.text.zh],
    ...[record.value, record.unit, record.date, record.text.en, record.text.zh],
    sources.join(' '),
  ]);
  return csvText([[...columns, ...more], ...rows]);
}
