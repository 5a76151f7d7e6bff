import { format, type Locale } from '../../i18n/index.ts';
import type { Told } from '../marks/desk.ts';
import { count, fallen, multiple, share, usd } from '../spiral/amounts.ts';
import { priceStep } from '../spiral/model.ts';
import { calledIn, funds, lastBooks, leverages, runOf, type Books, type CrowdRun } from './model.ts';
import { crowdOf, dollar, roundsIn, type CrowdState } from './state.ts';
import { text } from './words.ts';

/** What the reader may set here, each setting in words. */
export function settingsOf({ set, desk }: CrowdState, locale: Locale): Told[] {
  const words = text[locale];
  const { knobs } = words;
  const times = (ratio: number) => words.times(multiple(ratio, locale));
  const all = leverages(set);
  if (desk === 'lender') return [{ key: 'refuses', name: knobs.refuses, words: set.refuses === 0 ? words.nobodyRefuses : words.refusesIs(count(set.refuses, locale)) }];
  return [
    { key: 'mean', name: knobs.mean, words: times(set.mean) },
    { key: 'spread', name: knobs.spread, words: words.spreadIs(share(set.spread / 100, locale), tenths(all[0]!, locale), times(Math.round(all.at(-1)! * 10) / 10)) },
    { key: 'depth', name: knobs.depth, words: words.depthIs(usd(set.depth * dollar, locale), share(priceStep / 100, locale)) },
    { key: 'haircut', name: knobs.haircut, words: share(set.haircut / 100, locale) },
  ];
}

/** How the loop is worked out, a line each. */
export function equationsOf({ desk }: Pick<CrowdState, 'desk'>, locale: Locale): readonly string[] {
  const step = share(priceStep / 100, locale);
  return desk === 'lender' ? text[locale].refusal(step) : text[locale].equations(step, count(funds, locale));
}

/** A round this near to its end has come to it. */
export const dust = 1e-5;

/** The books of the last whole round, and how many rounds there are: labels tell no amount on its way to another. */
export function settledBooks(state: CrowdState, run: CrowdRun): Books {
  const whole = Math.floor(roundsIn(state, run.rounds.length) + dust);
  if (whole > 0) return run.rounds[whole - 1]!.fallen;
  return state.fall < 1 ? run.start : run.fallen;
}

/** How a run ends, in a sentence or two; also what the controls tell. */
export function resultOf(state: CrowdState, locale: Locale): string {
  const run = runOf(crowdOf(state));
  const last = lastBooks(run);
  const called = calledIn(last);
  const price = share(1 - last.price, locale);
  const held = last.held.reduce((sum, one) => sum + one, 0) / state.assets;
  const sold = share(1 - held, locale);
  const out = last.held.filter((one) => one === 0).length;
  const lost = run.unpaid.reduce((sum, one) => sum + one, 0);
  const words = text[locale];
  if (locale === 'zh') {
    const wiped = out > 0 ? `，${count(out, locale)} 只赔光${lost >= 5e-9 ? `，放款人收不回 ${usd(lost, locale)}` : ''}` : '';
    return `${endingOf(run, locale)}。${words.called(count(called, locale), count(funds, locale))}，资产卖出 ${sold}，价格累计下跌 ${price}${wiped}。`;
  }
  const wiped = out > 0 ? `; ${count(out, locale)} ${out === 1 ? 'is' : 'are'} wiped out${lost >= 5e-9 ? `, and lenders lose ${usd(lost, locale)}` : ''}` : '';
  return `${endingOf(run, locale)}: ${words.called(count(called, locale), count(funds, locale))}. ${sold} of all assets are sold and the price falls by ${price} in all${wiped}.`;
}

/** How a run ends, as a headline. */
export function endingOf(run: CrowdRun, locale: Locale): string {
  const called = calledIn(lastBooks(run));
  const words = text[locale];
  return called === 0 ? words.nobody : called > funds * 0.9 ? words.through : words.dies;
}

/** The picture in words. */
export function describe(state: CrowdState, locale: Locale): string {
  const crowd = crowdOf(state);
  const { set } = state;
  const all = leverages(crowd);
  const [least, most] = [tenths(all[0]!, locale), tenths(all.at(-1)!, locale)];
  const refuses = count(set.refuses, locale);
  const shock = share(state.shock / 100, locale);
  const haircut = share(set.haircut / 100, locale);
  if (locale === 'zh') {
    const cause = set.refuses > 0 ? `第 ${refuses} 位放款人不肯续借` : '';
    const falls = state.shock > 0 ? `价格先跌 ${shock}` : '';
    return `示例：${count(funds, locale)} 只基金各是一根柱，杠杆从左到右由 ${least} 倍到 ${most} 倍，柱脚是本钱，虚线是放款人要求的 ${haircut}。${[cause, falls].filter(Boolean).join('，')}${cause || falls ? '，' : ''}${resultOf(state, locale)}`;
  }
  const cause = [set.refuses > 0 ? `lender ${refuses} renews no loan` : '', state.shock > 0 ? `prices first fall by ${shock}` : ''].filter(Boolean).join(' and ');
  return `An example: ${count(funds, locale)} funds as bars, leverage from ${least} at the left to ${most} at the right, own money as the foot; a dashed line shows the ${haircut} that lenders want. ${cause ? `${cause.charAt(0).toUpperCase()}${cause.slice(1)}. ` : ''}${resultOf(state, locale)}`;
}

/** The price and what has been called, as the heading says it. */
export const priceOf = ({ price }: Books, locale: Locale): string => fallen(1 - price, locale);

export const tenths = (value: number, locale: Locale): string => format(value, 'ratio', locale, { digits: 1 });
