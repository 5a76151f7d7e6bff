import { describe, expect, it } from 'vitest';

import { lookup } from '../../src/facts/index.ts';
import { format, written, type Locale } from '../../src/i18n/index.ts';
import { inlinesOf, type NumInline, type Paragraph } from '../../src/story/content/voice.ts';
import { facts, voices } from '../support/story.ts';
import { readPrinted } from './printed.ts';

const known = lookup(facts);
type Shown = (id: string) => number;

/** How each amount of a solution that its exercise does not give is worked out, by chapter: from what is printed before it, as students do. */
const sums: Readonly<Record<string, Readonly<Record<string, (of: Shown) => number>>>> = {
  'the-drain': {
    'autumn-out-of-reserves': (of) => of('autumn-rise') - of('autumn-out-of-parking'),
    'autumn-reserves-fall': (of) => of('autumn-out-of-reserves') + of('autumn-runoff') - of('autumn-from-everything-else'),
  },
  'the-price-of-cash': {
    'gap-next-monday': (of) => 100 * (of('sofr@2025-11-03') - of('iorb@2025-11-03')),
    'over-top-next-monday': (of) => 100 * (of('sofr@2025-11-03') - of('target-high@2025-11-03')),
    // The story says it before: the exercise asks to compare with it.
    'widest-gap': () => known.number('widest-gap').value,
    'gap-eased-by-monday': (of) => of('widest-gap') - of('gap-next-monday'),
  },
  'two-hands-on-one-tap': {
    'reserves-fall-between-cuts': (of) =>
      of('rise-between-cuts') + of('parking-rise-between-cuts') + of('everything-else-between-cuts') + of('runoff-between-cuts'),
  },
  'sell-what-you-can': {
    'careful-assets': (of) => of('fund-own') + of('careful-borrowed'),
    'careful-assets-after': (of) => of('careful-assets') * (1 - of('small-fall') / 100),
    'careful-own-after': (of) => of('careful-assets-after') - of('careful-borrowed'),
    'careful-share-after': (of) => (100 * of('careful-own-after')) / of('careful-assets-after'),
    'careful-limit': (of) => of('careful-borrowed') / (1 - of('fund-haircut') / 100),
    'careful-limit-fall': (of) => 100 * (1 - of('careful-limit') / of('careful-assets')),
  },
  'the-spark': {
    'nvidia-before-if-article': (of) => of('nvidia-value') + of('nvidia-loss-article'),
    'nvidia-fall-if-article': (of) => (100 * of('nvidia-loss-article')) / of('nvidia-before-if-article'),
    'nvidia-before': (of) => of('nvidia-value') / (1 - of('nvidia-fall') / 100),
    'nvidia-loss': (of) => of('nvidia-value') / (1 - of('nvidia-fall') / 100) - of('nvidia-value'),
  },
  'pipes-or-prices': { 'uneven-index': (of) => (of('uneven-up') - of('uneven-down')) / 2 },
  'the-release': { 'chain-chance': (of) => 100 * (of('link-chance') / 100) ** of('base-case-links') },
  'what-to-believe': {
    'everything-else@2026-08-26': (of) => of('fed-assets@2026-08-26') - of('reserves@2026-08-26') - of('tga@2026-08-26') - of('on-rrp@2026-08-26'),
    'last-reserves-rise': (of) => of('last-assets-rise') + of('last-tga-fall') + of('last-parking-fall') - of('last-everything-else-rise'),
  },
};

const dates = ['date', 'day', 'month', 'month-only', 'year', 'weekday'];
const amounts = (paragraphs: readonly Paragraph[]) =>
  inlinesOf(paragraphs, 'num').filter(({ id, as }) => !dates.includes(as ?? '') && known.number(id).unit !== 'date');

const options = ({ id, as, digits }: NumInline) => ({ ...(as && { as }), digits: digits ?? known.number(id).digits });
const write = (num: NumInline, value: number, locale: Locale) => format(value, known.number(num.id).unit, locale, options(num) as object);

describe.each(written)('the key to every exercise follows from the figures as they are printed (%s)', (locale) => {
  it.each(voices.map((voice) => [voice[locale].file.split('/')[2]!.slice(3), voice[locale].exercise] as const))('%s', (chapter, { ask, answer }) => {
    const seen = new Map<string, number>();
    const worked: string[] = [];
    const see = (num: NumInline) => seen.set(num.id, readPrinted(write(num, known.number(num.id).value, locale), known.number(num.id).unit, locale));
    for (const num of amounts(ask)) see(num);
    for (const num of amounts(answer)) {
      const sum = sums[chapter]?.[num.id];
      if (!seen.has(num.id)) {
        expect(sum, `${num.id} stands in the solution, and no sum says where it comes from`).toBeTypeOf('function');
        worked.push(num.id);
        const result = sum!((id) => {
          if (!seen.has(id)) throw new Error(`${chapter}: ${num.id} needs ${id}, which is not printed before it`);
          return seen.get(id)!;
        });
        expect(write(num, result, locale), num.id).toBe(write(num, known.number(num.id).value, locale));
      }
      see(num);
    }
    expect(worked.sort()).toEqual(Object.keys(sums[chapter] ?? {}).sort());
  });
});
