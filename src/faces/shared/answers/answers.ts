import { differs, markOf, type Claim, type Mark, type Facts, type Link, type NumberFact, type Series, type Source } from '../../../facts/index.ts';
import { dateText, formats, isHan, langs, locales, type Locale } from '../../../i18n/index.ts';
import { computed, copyText } from './copy.ts';
import { exact } from './exact.ts';
import { words } from './words.ts';
import { workingOf, type Working } from './working.ts';

/** All that a browser needs to answer for any number, claim, forecast or term, in one language. Fetched at the first question. */
export interface Answers {
  readonly numbers: Readonly<Record<string, Answer>>;
  /** Observations are with their series: `[day, amount]` by ISO day. */
  readonly series: Readonly<Record<string, Answer & { readonly points: Readonly<Record<string, readonly [string, string]>> }>>;
  readonly claims: Readonly<Record<string, Answer>>;
  readonly forecasts: Readonly<Record<string, Answer>>;
  readonly terms: Readonly<Record<string, Answer>>;
  /** The links of the map. */
  readonly links: Readonly<Record<string, Answer>>;
  /** Sources by their ids, and series by theirs: a series names its publisher’s own page and the copy it was read from. */
  readonly sources: Readonly<Record<string, SourceAnswer>>;
  readonly words: { readonly close: string; readonly sources: string; readonly among: string };
}

/** One answer, as short texts in the order in which they are read. */
export interface Answer {
  /** What it is. */
  readonly is: string;
  readonly value?: string;
  /** Day and unit. */
  readonly of?: string;
  /** A line more: how the series is defined, that it is an example. */
  readonly more?: string;
  readonly working?: Working;
  /** The claim of the article that this number has to do with, how its telling is headed, and what mark is at the number. */
  readonly claim?: string;
  readonly head?: string;
  readonly mark?: Mark;
  /** What is to be said of a claim, a forecast or a term: a heading and sentences. */
  readonly says?: { readonly head: string; readonly lines: readonly (readonly [string, string])[]; readonly differs?: true };
  readonly sources?: readonly string[];
  /** Where the whole of it is: path below the language’s root, and its name. */
  readonly link?: readonly [string, string];
}

export interface SourceAnswer {
  /** Who published it, and what it is called there: titles are not translated. */
  readonly title: string;
  /** The language of the title where it is not the page’s. */
  readonly lang?: string;
  readonly address?: string;
  /** When, and from which copy, it was read. */
  readonly read: string;
}

export function answersOf(facts: Facts, locale: Locale): Answers {
  const { series, numbers, claims, forecasts, sources, terms } = facts.data;
  const text = words[locale];
  return {
    numbers: record(numbers, (number) => numberAnswer(number, facts, locale)),
    series: record(series, (one) => ({
      is: one.name[locale],
      of: unitText(one.unit === 'percent' ? 'percent' : 'usd', locale),
      more: one.formula ? text.remainder : one.definition[locale],
      sources: [one.id],
      points: Object.fromEntries(one.points.map(({ date }) => [date, [dateText(date, locale), exact(facts.number(`${one.id}@${date}`), locale)] as const])),
    })),
    claims: record(claims, (claim) => claimAnswer(claim, locale)),
    forecasts: record(forecasts, (forecast) => ({
      is: forecast.text[locale],
      says: { head: text.scores[forecast.score].name, lines: [[text.evidence, forecast.evidence[locale]]] },
      sources: forecast.sources,
      link: [`/claims/#${forecast.id}`, text.whole],
    })),
    terms: record(terms, (term) => ({
      is: term.term[locale],
      says: { head: term.short[locale], lines: [['', term.long[locale]]] },
      link: [`/glossary/#${term.id}`, text.inGlossary],
    })),
    links: record(facts.data.links ?? [], (link) => linkAnswer(link, facts, locale)),
    sources: { ...record(sources, (source) => sourceAnswer(source, locale)), ...record(series, (one) => seriesAnswer(one, locale)) },
    words: { close: text.close, sources: text.sources, among: text.among },
  };
}

/** What a declared number is. Its claim, where it has one, is beside it. */
export function numberAnswer(number: NumberFact, facts: Facts, locale: Locale): Answer {
  const text = words[locale];
  const working = workingOf(number, facts, locale);
  const day = number.date !== undefined && number.unit !== 'date' ? dateText(number.date, locale) : undefined;
  return {
    is: sentence(number.label[locale]),
    value: exact(number, locale),
    of: [day, unitText(number.unit, locale)].filter(Boolean).join(' · '),
    ...(number.example && { more: text.example }),
    ...(working && { working }),
    ...(number.claim !== undefined && besideOf(number, facts.claim(number.claim), locale)),
    sources: sourcesOf(number, facts),
    link: [`/claims/#${number.claim ?? number.id}`, number.claim === undefined ? text.among : text.whole],
  };
}

/** How a number relates to its claim: what is said of that claim is the same for every number, but not what it is to this one. */
function besideOf(number: NumberFact, claim: Claim, locale: Locale): Pick<Answer, 'claim' | 'head' | 'mark'> {
  const text = words[locale];
  const mark = markOf(number, claim);
  const stands = mark ? sentence(text.marks[mark]) : number.relation === 'answers' ? text.agrees : text.subject;
  return { claim: claim.id, head: `${stands}${formats[locale].colon}${text.verdicts[claim.verdict].name}`, ...(mark && { mark }) };
}

/** What the article said, the verdict, and why: the record’s own sentence. */
function claimAnswer(claim: Claim, locale: Locale): Answer {
  const text = words[locale];
  const away = differs(claim);
  return {
    is: claim.text[locale],
    says: {
      head: `${headOf(claim, locale)}${formats[locale].colon}${text.verdicts[claim.verdict].name}`,
      lines: [
        [text.article, claim.article.text[locale]],
        [text.record, claim.record.text[locale]],
      ],
      ...(away && { differs: true }),
    },
    sources: claim.sources,
    link: [`/claims/#${claim.id}`, text.whole],
  };
}

/** How well a link of the map is founded, what the article says of it, what is on record, and the step that shows it. */
function linkAnswer(link: Link, facts: Facts, locale: Locale): Answer {
  const text = words[locale];
  const numbers = link.numbers.map(({ num }) => facts.number(num));
  return {
    is: link.name[locale],
    says: {
      head: text.founded[link.evidence],
      lines: [
        ...(link.article ? [[text.article, link.article[locale]] as const] : []),
        [text.record, link.record[locale]],
        ...numbers.map((number) => [exact(number, locale), number.label[locale]] as const),
      ],
    },
    sources: [...link.series, ...link.sources],
    link: [`/#${link.step}`, text.shows],
  };
}

export function sourceAnswer({ publisher, title, address, readFrom, retrieved }: Omit<Source, 'id' | 'file' | 'line' | 'date'>, locale: Locale): SourceAnswer {
  const text = words[locale];
  const day = dateText(retrieved, locale);
  // The title of a work is in its own language: that of the article, or English.
  const han = /\p{Script=Han}/u.test(title);
  const own = han === isHan(locale) ? undefined : langs[locales.find((one) => isHan(one) === han)!];
  return {
    title: `${publisher}${formats[locale].colon}${title}`,
    ...(own && { lang: own }),
    ...(address !== undefined && { address }),
    read: readFrom === undefined ? text.readOn(day) : text.readFrom(copyText[locale](readFrom), day),
  };
}

export function seriesAnswer({ publisher, publisherId, address, readFrom, retrieved }: Series, locale: Locale): SourceAnswer {
  const title = computed[locale](publisherId);
  return sourceAnswer({ publisher, title, address, readFrom, retrieved }, locale);
}

/** Where a number is from: the series it is built on, and what they do not answer for. */
export function sourcesOf(number: NumberFact, facts: Facts): readonly string[] {
  const series = [...new Set(number.observations.map((id) => id.split('@')[0]!))];
  const covered = new Set(series.flatMap((id) => facts.series(id).sources));
  return [...series, ...number.sources.filter((id) => !covered.has(id))];
}

function headOf(claim: Claim, locale: Locale): string {
  const text = words[locale];
  if (differs(claim)) return sentence(text.marks.otherwise);
  return claim.verdict === 'matches' ? text.agrees : text.unsettled;
}

export const unitText = (unit: NumberFact['unit'], locale: Locale): string => words[locale].units[unit];

/** English labels are phrases; where they open a note they begin as a sentence does. */
export const sentence = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

function record<T extends { readonly id: string }, A>(list: readonly T[], make: (item: T) => A): Record<string, A> {
  return Object.fromEntries(list.map((item) => [item.id, make(item)]));
}
