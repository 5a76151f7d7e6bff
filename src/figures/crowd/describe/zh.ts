import type { SeriesData } from '../../data.ts';
import type { Figure } from '../../figure.ts';
import type { Locale } from '../../../i18n/index.ts';
import { count, share, usd } from '../../spiral/amounts.ts';
import { calledIn, funds, lastBooks, leverages, runOf } from '../model.ts';
import { crowdOf, type CrowdState } from '../state.ts';
import { endingOf, tenths } from '../settings.ts';
import { text } from '../words.ts';

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
  const wiped = out > 0 ? `，${count(out, locale)} 只赔光${lost >= 5e-9 ? `，放款人收不回 ${usd(lost, locale)}` : ''}` : '';
  return `${endingOf(run, locale)}。${words.called(count(called, locale), count(funds, locale))}，资产卖出 ${sold}，价格累计下跌 ${price}${wiped}。`;
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
  const cause = set.refuses > 0 ? `第 ${refuses} 位放款人不肯续借` : '';
  const falls = state.shock > 0 ? `价格先跌 ${shock}` : '';
  return `示例：${count(funds, locale)} 只基金各是一根柱，杠杆从左到右由 ${least} 倍到 ${most} 倍，柱脚是本钱，虚线是放款人要求的 ${haircut}。${[cause, falls].filter(Boolean).join('，')}${cause || falls ? '，' : ''}${resultOf(state, locale)}`;
}

export const source: NonNullable<Figure<CrowdState, SeriesData>['source']> = (_state) => '示意，不含实测数据。';

export const note: NonNullable<Figure<CrowdState, SeriesData>['note']> = (_state) => '每只基金起初资产相同，每十只一位放款人。没有哪个数是当天测出来的。';
