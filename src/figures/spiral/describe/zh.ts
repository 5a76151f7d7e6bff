import type { Figure } from '../../figure.ts';
import { format, type Locale } from '../../../i18n/index.ts';
import { count, multiple, share, usd } from '../amounts.ts';
import { settledSheet } from '../bar.ts';
import { ending } from '../heading.ts';
import { cent, nightCost, runSpiral, type Run } from '../model.ts';
import type { SpiralState } from '../state.ts';

/** The fund and its loop in words: what it owns and owes, what the fall did, how the loop ends. */
export function describe(state: SpiralState, locale: Locale): string {
  const run = runSpiral(state.settings);
  const parts = [fund(state, run, locale)];
  if (state.night > 0.5) parts.push(night(state, run, locale));
  else if (state.stairs > 0.5) parts.push(loop(state, run, locale));
  return parts.join('');
}

/** How a run ends, in a sentence or two. */
function resultOf(run: Run, locale: Locale): string {
  const last = run.rounds.at(-1)?.fallen ?? run.fallen;
  const price = share(1 - last.price, locale);
  const sold = share(1 - last.held / run.start.held, locale);
  const left = usd(Math.max(0, last.own), locale);
  const own = usd(run.start.own, locale);
  const unpaid = usd(run.unpaid, locale);
  return `${ending(run, locale)}。价格累计下跌 ${price}，资产卖出 ${sold}，本钱从 ${own}变为 ${left}${run.unpaid >= 5e-9 ? `，放款人收不回 ${unpaid}` : ''}。`;
}

function fund(state: SpiralState, run: Run, locale: Locale): string {
  const now = settledSheet({ ...state, rounds: 0 }, run);
  const own = Math.max(0, now.own);
  const [assets, debt, mine] = [now.assets, now.debt, own].map((value) => usd(value, locale));
  const leverage = own > 0 ? multiple(now.assets / own, locale) : '';
  const shock = share(state.settings.shock / 100, locale);
  const haircut = share(state.settings.haircut / 100, locale);
  const after = state.fall === 1 ? `价格下跌 ${shock} 之后，` : '';
  return `示例：一只基金画成一叠方格，每格 1 美元。${after}资产 ${assets}，借款 ${debt}，本钱 ${mine}${leverage && `，杠杆 ${leverage} 倍`}。放款人要求本钱占 ${haircut}，现在占 ${share(own / now.assets, locale)}。`.replace(
    '1 美元',
    usd(1e-6, locale),
  );
}

function loop(state: SpiralState, run: Run, locale: Locale): string {
  if (state.rounds > 0) {
    const first = run.rounds[0];
    const sells = first ? usd(first.sale, locale) : '';
    const calls = first ? `台阶图：第一次通知要卖 ${sells}，` : '';
    return calls + resultOf(run, locale);
  }
  return resultOf(run, locale);
}

function night(state: SpiralState, run: Run, locale: Locale): string {
  const cost = nightCost(run.start.debt, state.gap);
  const loss = run.start.own - run.fallen.own;
  const cents = format(cost / cent, 'ratio', locale);
  const gap = format(state.gap, 'bp', locale);
  const debt = usd(run.start.debt, locale);
  const nights = count(Math.round(loss / cost / 100) * 100, locale);
  return `旁边按同样的比例画出两笔损失：价格下跌亏 ${usd(loss, locale)}，是几个大方格；借 ${debt}过一夜、多付 ${gap}，只合 ${cents} 美分，小得要用放大镜看。这样的夜晚要过约 ${nights} 个，才抵得上一次下跌。`;
}

export const source: NonNullable<Figure<SpiralState>['source']> = (_state) => '示意，不含实测数据。';

export const note: NonNullable<Figure<SpiralState>['note']> = (state) => (state.stairs > 0 ? '一只基金代表所有同样借钱、持有同样资产的基金。' : '');
