import type { Translated } from '../../../i18n/index.ts';
import type { AccountLineState } from '../state.ts';
import type * as english from './en.ts';

export const says: Translated<typeof english.says> = {
  empty: (from, to, year, day, amount) => `一张空坐标图，${year} ${from}至 ${to}。财政部账户从 ${day}的 ${amount}开始，请你画出后面的走势，也可以跳过。`,
  line: (low, high, last) => `折线图：财政部账户每日收盘余额。最低为 ${low[1]}的 ${low[0]}，最高为 ${high[1]}的 ${high[0]}；${last[1]}为 ${last[0]}。`,
  under: { reserves: '下方以同一比例尺画出银行准备金的每周平均值。', gap: '下方每天一根竖线，画出 SOFR 与 IORB 的差距。' },
  reservesRise: (from, to, size, fall) => `从 ${from}到 ${to}，准备金${fall ? '减少' : '增加'} ${size}。`,
  reserves: (day, amount) => `${day}那周，准备金为 ${amount}。`,
  gap: (day, size, under) => `${day}，SOFR ${under ? '低于' : '高出'} IORB ${size}。`,
  point: (day, amount) => `${day}为 ${amount}。`,
  target: (amount) => `虚线标出事先宣布的目标 ${amount}。`,
  rise: (from, to, size) => `从 ${from}到 ${to}，它多了 ${size}。`,
  refill: (from, to) => `底色标出事先宣布的回补：${from}至 ${to}。`,
  shutdown: (from) => `底色标出 ${from}收盘之后的政府停摆。`,
  own: (end, actual) => (actual ? `你画的线止于 ${end}，实际为 ${actual}。` : `你画的线目前止于 ${end}。`),
};

// With others beside it the account is named more briefly: the line under a picture has room for two lines on a phone.
export function source({ axis: { lower } }: AccountLineState): string {
  if (!lower) return '美国财政部《每日财政报表》，收盘余额。';
  if (lower.what === 'reserves') return '美国财政部《每日财政报表》、美联储 H.4.1。';
  return '美国财政部《每日财政报表》、纽约联储、美联储。';
}
