import { citing } from './wording.ts';
import type { Series } from '../../facts/index.ts';
import { dateText, formats, type Locale } from '../../i18n/index.ts';
import { pageAddress } from '../shared/address.ts';
import { modified, publisher } from '../shared/edition.ts';
import { words as page } from '../shared/messages.ts';
import { absolute } from '../shared/structured.ts';

/** What a citation is made of. Dates ISO. */
export interface Work {
  /** The key in a bibliography. */
  readonly key: string;
  readonly kind: 'page' | 'data';
  readonly author: string;
  readonly title: string;
  readonly date: string;
  readonly publisher: string;
  readonly url: string;
  readonly note: string;
}

/** The story as something to cite. */
export function storyWork(locale: Locale): Work {
  const { title, subtitle } = page[locale];
  return {
    key: 'everything-sold-off',
    kind: 'page',
    author: publisher,
    title: `${title}${formats[locale].colon}${subtitle}`,
    date: modified,
    publisher,
    url: absolute(pageAddress('/', locale)),
    note: 'CC BY 4.0',
  };
}

/** A series as it was read: its publisher is the author, this story the place it was found. */
export function seriesWork(series: Series, locale: Locale): Work {
  const { id, name, publisher: author, publisherId, retrieved } = series;
  const day = dateText(retrieved, locale);
  return {
    key: `everything-sold-off-${id}`,
    kind: 'data',
    author: series.formula === undefined ? author : publisher,
    title: citing[locale].series(name[locale], publisherId, day),
    date: retrieved,
    publisher,
    url: `${absolute(pageAddress('/data/', locale))}#${id}`,
    note: series.address,
  };
}

/** In the manner of APA's seventh edition. */
export function apa({ author, date, title, kind, publisher: by, url }: Work, locale: Locale): string {
  return citing[locale].apa({ author, year: date.slice(0, 4), title, data: kind === 'data', by: by === author ? undefined : by, url });
}

/** One entry for BibTeX. */
export function bibtex({ key, author, title, date, publisher: by, url, note }: Work): string {
  const [year, month, day] = date.split('-');
  return [
    `@misc{${key},`,
    // Braces keep a name whole and a title's capitals.
    `  author = {{${escaped(author)}}},`,
    `  title = {{${escaped(title)}}},`,
    `  year = {${year}},`,
    `  month = ${months[Number(month) - 1]},`,
    `  publisher = {${escaped(by)}},`,
    `  url = {${url}},`,
    `  note = {${escaped(note)}},`,
    `  urldate = {${year}-${month}-${day}}`,
    '}',
    '',
  ].join('\n');
}

/** One entry for RIS. Its lines end as the format wants it. */
export function ris({ kind, author, title, date, publisher: by, url, note }: Work): string {
  const [year] = date.split('-');
  const lines = [
    ['TY', kind === 'data' ? 'DATA' : 'ELEC'],
    ['AU', author],
    ['TI', title],
    ['PY', year],
    ['DA', date.replaceAll('-', '/')],
    ['PB', by],
    ['UR', url],
    ['N1', note],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const escaped = (text: string) =>
  text
    .replace(/[&%$#_{}]/g, '\\$&')
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('−', '$-$');
