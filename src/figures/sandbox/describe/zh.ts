import type { Figure } from '../../figure.ts';
import { dateText, format, type Locale } from '../../../i18n/index.ts';
import type { SeriesData, Week } from '../../data.ts';
import { settingsOf } from '../settings.ts';
import { weeksAfter } from '../layout.ts';
import { runTap, type TapWeek } from '../model.ts';
import type { SandboxState } from '../state.ts';
import { text } from '../words.ts';

/** The sandbox in words: where it starts, what is set, where it ends. */
export function describe(state: SandboxState, locale: Locale, data: SeriesData): string {
  const start = data.weeks[state.start] as Week;
  const usd = (value: number) => format(value, 'usd', locale);
  const date = dateText(start.date, locale);
  const words = text[locale];
  const settings = settingsOf(state.settings, start.date, locale);
  const set = settings.map(({ key, words: value }) => `${words.taps[key]}${/^\d/.test(value) ? ' ' : ''}${value}`).join('，');
  return `沙盘推演，不是预测。从 ${date}出发：财政部账户 ${usd(start.tga)}，隔夜逆回购（停车场）${usd(start.rrp)}，准备金 ${usd(start.reserves)}。设定：${set}。${resultOf(state, locale, data)}`;
}

/** Where the drawn path ends, and the sum that takes it there; also what the controls tell. */
export function resultOf(state: SandboxState, locale: Locale, { weeks }: SeriesData): string {
  const start = weeks[state.start] as Week;
  const path = runTap(start, state.settings, state.given);
  const end = path[Math.floor(state.run)] as TapWeek;
  const usd = (value: number) => format(value, 'usd', locale);
  const change = (value: number) => format(value, 'usd', locale, { as: 'change', digits: 1 });
  const date = dateText(weeksAfter(start.date, Math.floor(state.run)), locale);
  const spread = format(state.given.curve.spread, 'bp', locale);
  const gap = format(Math.abs(end.gap), 'bp', locale);
  const reached = path.slice(0, Math.floor(state.run) + 1).findIndex(({ tga }) => tga <= state.settings.target + 0.5);
  const when = reached < 0 ? '' : dateText(weeksAfter(start.date, reached), locale, 'day');
  const sum = [end.reserves - start.reserves, start.tga - end.tga, start.rrp - end.rrp, end.assets - start.assets].map(change);
  return `到 ${date}，准备金为 ${usd(end.reserves)}，变化 ${sum[0]}：财政部账户带来 ${sum[1]}，停车场 ${sum[2]}，缩表 ${sum[3]}。${reached > 0 ? `账户到 ${when}降到目标。` : reached < 0 ? '账户还没有降到目标。' : ''}按过去各周的曲线，SOFR ${end.gap < 0 ? '低于' : '高于'} IORB ${gap}，通常偏离 ${spread}。`;
}

export const source: NonNullable<Figure<SandboxState, SeriesData>['source']> = (_state) => '示意；观测：美联储、财政部、纽约联储。';

export const note: NonNullable<Figure<SandboxState, SeriesData>['note']> = (_state) =>
  '池子之间的加减分毫不差；价格只是过去各周的写照，超出那些周的范围只是顺势延长。';
