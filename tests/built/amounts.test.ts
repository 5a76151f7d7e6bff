import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readFacts } from '../../src/facts/read.ts';
import { inEach, format, localeOf, reference, type Locale, type Style, languages } from '../../src/i18n/index.ts';
import { documentOf } from '../support/document.ts';
import { bareAmounts, bareExceptions } from '../../src/story/content/index.ts';
import { inLanguage, pageExceptions, wordExceptions } from './amounts.exceptions.ts';
import { dist, filesIn } from './built.ts';

const root = join(import.meta.dirname, '../..');
const pages = filesIn('', /(?<!\.preview|\.images-off)\.html$/);

/** An element inside one of these says a fact by its id, or quotes the register of facts itself. */
const bound = '[data-num]:not([data-num=""]), [data-claim], [data-forecast], [data-number], [data-note-of], [data-source-id], [data-series], [data-correction]';
const spoken = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder'];
const summaries = 'title, meta[name=description], meta[property="og:title"], meta[property="og:description"]';

interface Text {
  readonly where: string;
  readonly text: string;
}

/** What a reader of a page meets that is bound to no fact: its texts, and the words said in place of pictures and in summaries. */
function read(file: string): { locale: Locale; texts: Text[]; words: Text[] } {
  const document = documentOf(readFileSync(join(dist, file), 'utf8'));
  const locale = localeOf(document.documentElement.lang);
  const texts: Text[] = [];
  const words: Text[] = [];
  const visit = (node: Element, above: typeof pageExceptions = []): void => {
    if (node.matches(`script, style, ${bound}`)) return;
    // An embed holds the stills of its chapter, whose labels pictures.test.ts reads one by one.
    if (file.includes('embed/') && node.matches('svg[data-figure]')) return;
    const open = pageExceptions.filter(
      (one) => above.includes(one) || (node.matches(one.selector) && (!one.child || [...node.children].some((child) => child.matches(one.child!)))),
    );
    if (open.some(({ words: own }) => own === undefined)) return;
    const allowed = (text: string) => open.reduce((rest, { words: own }) => rest.replace(inLanguage(own!, locale), '·'), text);
    const where = `${file} <${node.localName}${node.className && typeof node.className === 'string' ? ` class="${node.className}"` : ''}>`;
    for (const name of spoken) words.push({ where, text: node.getAttribute(name) ?? '' });
    if (node.matches(summaries)) words.push({ where, text: node.getAttribute('content') ?? node.textContent ?? '' });
    // A mail is plain text: what it says is held against the facts as pictures' words are.
    const list = file.startsWith('email/') || node.closest('svg, [data-announcer], [data-source], [data-note], [data-text]') ? words : texts;
    // An entity parts a text for some parsers: neighbours are one.
    let text = '';
    for (const child of [...node.childNodes, undefined]) {
      if (child?.nodeType === 3) text += child.textContent ?? '';
      else {
        list.push({ where, text: allowed(text).replaceAll('\u00a0', ' ') });
        text = '';
        if (child?.nodeType === 1) visit(child as Element, open);
      }
    }
  };
  visit(document.documentElement);
  return { locale, texts, words };
}

const { facts } = readFacts(root);

/** Every way in which the formatter may write a fact: amounts in each style and precision, days, months and years. */
function writings(locale: Locale): readonly string[] {
  const all = new Set<string>();
  const day = (date: string) => {
    for (const as of ['weekday', 'date', 'day', 'month', 'month-only', 'year'] as const) all.add(format(date, 'date', locale, { as }));
  };
  const amount = (value: number, unit: 'usd' | 'percent' | 'bp' | 'count' | 'ratio' | 'days', digits?: number) => {
    for (const as of ['prose', 'label', 'change', 'words'] as Style[]) {
      if (as === 'words' && unit !== 'count') continue;
      for (const shown of new Set([digits, undefined, 0, 1, 2])) {
        all.add(format(value, unit, locale, { as, ...(shown !== undefined && { digits: shown }) }).replace(/^[−+]/, ''));
      }
    }
  };
  for (const { value, unit, digits, date } of facts.data.numbers) {
    if (date !== undefined) day(date);
    if (unit !== 'date') amount(value, unit, digits);
  }
  for (const { unit, points } of facts.data.series) {
    for (const { date, value } of points) {
      day(date);
      amount(value, unit === 'percent' ? 'percent' : 'usd');
    }
  }
  // When the data were read is told under pictures and in mails.
  for (const { vintage } of [facts, facts.latest]) day(vintage);
  return [...all].toSorted((a, b) => b.length - a.length);
}

const known = inEach(writings);
const said = (locale: Locale) => facts.data.claims.flatMap(({ article, record }) => [article.text[locale], record.text[locale]]);
const statements = inEach(said);

/** Changes between the published Wednesdays that a text itself names, as pictures tell them. */
function changes(text: string, locale: Locale): string[] {
  const days = facts.weeks().filter(({ date }) => text.includes(format(date, 'date', locale)) || text.includes(format(date, 'date', locale, { as: 'day' })));
  return days.flatMap((one) =>
    days.flatMap((other) =>
      (['reserves', 'tga', 'rrp', 'assets', 'other'] as const).flatMap((pot) => {
        const change = Math.abs(other[pot] - one[pot]);
        return (['prose', 'label'] as const).map((as) => format(change, 'usd', locale, { as }));
      }),
    ),
  );
}

/** A writing that is not a part of a longer one: 110 in 3,110, one in none. */
function whole(writing: string): RegExp {
  return new RegExp(`(?<![\\w.,])${writing.replace(/[$+.()|]/g, '\\$&')}(?![\\w%]|[.,]\\d)`, 'g');
}

/** The amounts of a text that no fact, written by the formatter, accounts for, each with what is around it. */
function unaccounted(text: string, locale: Locale): string[] {
  const passing = [
    ...wordExceptions.map(({ words }) => inLanguage(words, locale)),
    ...bareExceptions.filter((one) => one.locale === (languages[locale].from ?? locale) && /\w{2}/.test(one.words)).map(({ pattern }) => pattern),
  ];
  // What article and record say is the register of claims itself, quoted beside a marked number.
  const quoted = statements[locale].reduce((open, said) => open.replaceAll(said, '·'), text);
  let rest = passing.reduce((open, pattern) => open.replace(pattern, '·'), quoted);
  const writings = [...changes(text, locale), ...known[locale]].toSorted((a, b) => b.length - a.length);
  for (const writing of writings) if (rest.includes(writing)) rest = rest.replace(whole(writing), '·');
  return bareAmounts(rest, locale).map(({ token, index }) => `${token} in “${rest.slice(Math.max(0, index - 40), index + 40)}”`);
}

describe('the built pages, read from outside', () => {
  it('hold no amount, share, event’s date or count in any text that is not bound to a fact', () => {
    const bare = pages.flatMap((file) => {
      const { locale, texts } = read(file);
      return texts.flatMap(({ where, text }) => bareAmounts(text, locale).map(({ token }) => `${where} ${token} in “${text.trim().slice(0, 60)}”`));
    });
    expect([...new Set(bare)]).toEqual([]);
    // Every page is read, and there are many.
  }, 150_000);

  it('say in place of pictures, in labels and in summaries only amounts that the facts give', () => {
    const said = new Map<string, { locale: Locale; where: string }>();
    for (const file of pages) {
      const { locale, words } = read(file);
      for (const { where, text } of words) if (bareAmounts(text, locale).length > 0) said.set(text, { locale, where });
    }
    expect(said.size).toBeGreaterThan(pages.length / 2);
    const loose = [...said].flatMap(([text, { locale, where }]) => unaccounted(text, locale).map((token) => `${where} ${token}`));
    expect(loose).toEqual([]);
    // Every text is held against every writing of every fact, which takes its time on a busy machine.
  }, 150_000);

  it('the exceptions are few, and each has its reason', () => {
    expect([
      ...pageExceptions.map(({ selector, child, why }) => `${selector}${child ? ` > ${child}` : ''} — ${why}`),
      ...wordExceptions.map(({ words, why }) => `${inLanguage(words, reference)} — ${why}`),
    ]).toMatchInlineSnapshot(`
      [
        ".chapter-number, .contents-chapter b, .storyboard h2 > span, [data-number-of-chapter], td.kicker — numbers of chapters",
        ".note-mark, .footnotes sup — numbers of notes on paper",
        ".kicker span, [data-where] — how long the reading takes: an estimate of ours about this page",
        "[data-vintage] — the day on which the data were read: a date of this page, and of no event",
        "[data-count], .tally svg — counted from the list that stands below, when the page is built",
        "[data-lesson-time], [data-choices] — how long a lesson lasts and which minute it has come to: from content/lessons.yaml",
        "[data-standards] — names and codes of curricula, as their publishers write them",
        "[data-paper-size], [data-size], .place — names of paper sizes, sizes of files, and addresses",
        ".slide .source — the name of a publication",
        "footer p, td.foot, .kits — the names of the licence and of a release, and addresses",
        ".hand pre, template — what the kit copies: the mail, which is read where it is published, and code",
        ".lesson-box dd — the Chinese name of a QR code begins with a numeral",
        "cite — the title of the article as it was published",
        ".glossary .entry, .footnotes dl, .board > div — an entry of the glossary names the unit that it explains",
        "[data-term=basis-point] — the unit by its name, where the story introduces it",
        "p > [data-term=basis-point] — its short form, beside its name",
        "/^(?:[^.?!]+[.?!] )?(?:An example|A sandbox)\\b[^]*/ — an example or a sandbox that says so: its amounts are worked out from what the reader or the script sets",
        "/\\bFour pots\\b|\\bTwo readings\\b/g — how many parts the picture has",
        "/\\b\\d+ weeks\\b/g — counted in the picture: the points that are drawn",
        "/\\bboth sides\\b/g — the sides of a balance sheet",
        "/\\bTen-year Treasury\\b/g — the name of a bond",
        "/\\b24 hours\\b/g — the day over which crypto prices, which never close, are quoted",
        "/\\bsix links\\b|\\bLink \\d\\b/g — counted in the picture: the links of the chain, each with its number",
        "/\\bQR code\\b/g — the name of a thing",
        "/spends its trillion/g — a forecast of the article, in its words",
        "/\\S+\\/class\\/(?:\\?lesson=\\d+)?/g — the address that a class types, which names its box of the large code",
      ]
    `);
    for (const { why } of [...pageExceptions, ...wordExceptions]) expect(why.length).toBeGreaterThan(10);
  });
});
