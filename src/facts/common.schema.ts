import { z } from 'zod';

import { derive } from '../i18n/derive.ts';
import { inEach, isHan, languages, locales, written, type Locale } from '../i18n/index.ts';
import { isDate } from './days.ts';
import { Texts } from './texts.ts';
import type { Localized, Unit } from './types.ts';

/** The messages of these schemas are mends: they say what to write. */

const units = ['usd', 'percent', 'bp', 'date', 'count', 'ratio', 'days'] as const satisfies Unit[];
const monies = ['tga', 'reserves', 'rrp', 'assets', 'other', 'falling'] as const;

/** Half-width punctuation that touches a Chinese character; digits and Latin words may keep theirs. */
const halfWidth = /[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]/;

/** Nothing is filled into these texts: a brace would reach a reader as it is. */
const unfilled = /[{}]/;

export const text = (what: string) => z.string(`write ${what}`).trim().min(1, `write ${what}`);

const own = (locale: Locale) => {
  const said = text(`the ${languages[locale].called} text`).refine((one) => !unfilled.test(one), 'write it without braces: nothing is filled into this text');
  const fit = isHan(locale) ? said.refine((one) => !halfWidth.test(one), `write full-width punctuation in ${languages[locale].called}`) : said;
  return languages[locale].from ? fit.exactOptional() : fit;
};

const inWriting = z.strictObject(Object.fromEntries(locales.map((locale) => [locale, own(locale)])));

const files = written.map((locale) => `${locale}.yaml`).join(' and ');

/** The same in the languages that are made from others. */
const inAll = (texts: Readonly<Record<string, string>>): Localized => inEach((locale) => texts[locale] ?? derive(texts[languages[locale].from!]!, locale));

/** One text in every language, from the files of the languages; those of Han letters with full-width punctuation. Nothing is filled into it. */
export const both = z
  .instanceof(Texts, { error: `write it beside this file, in ${files}` })
  .transform(({ by }) => by)
  .pipe(inWriting)
  .transform((texts) => inAll(texts as Record<string, string>));

/** A kebab-case id that begins with a letter, so that formulas can tell it from a number. */
export const id = z.string('write an id').regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'write the id in lower case with single hyphens, beginning with a letter');

/** A source's id, in capitals. */
export const sourceId = z.string('write a source id').regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, 'write the source id in capitals with hyphens, as in sources.yaml');

/** Ids of sources; may be empty where nobody can check. */
export const sourceIds = z.array(sourceId, 'write a list of source ids, such as [FRED]');

export const date = z.string('write a day as YYYY-MM-DD').refine(isDate, 'write a real day as YYYY-MM-DD');

export const address = z.url({ protocol: /^https$/, error: 'write an address that begins with https://' });

export const unit = z.enum(units, `write one of ${units.join(', ')}`);

export const money = z.enum(monies, `write one of ${monies.join(', ')}`);
