import { dateText, type Locale } from '../../i18n/index.ts';
import type { SeriesData } from '../data.ts';
import { filled, say, type Value } from '../marks/value.ts';
import type { Lanes, TimelineState } from './state.ts';
import { text } from './words.ts';

/** The lanes in words, event by event, or the chain link by link. */
export function describe(state: TimelineState, locale: Locale, _data: SeriesData): string {
  const words = text[locale];
  const zh = locale === 'zh';
  const title = words.titles[state.title];
  const said = state.lanes ? laneWords(state.lanes, locale) : state.links.slice(0, state.told).map(({ id, day }) => `${words.links[id]}${zh ? '（' : ' ('}${day ? say(day, locale) : words.undated}${zh ? '）' : ')'}`).join(zh ? ' → ' : ' → ') + (zh ? '。' : '.');
  return `${title}${/[？?]$/.test(title) ? '' : zh ? '。' : '.'}${zh ? '' : ' '}${said}`;
}

function laneWords({ cuts, runoff, account, points, notes, today }: Lanes, locale: Locale): string {
  const words = text[locale];
  const zh = locale === 'zh';
  const day = (value: Value) => dateText(String(value.value), locale, 'day');
  const parts = [
    ...cuts.map((cut) => (zh ? `${day(cut.day)}降息 ${say(cut.size, locale, 'prose')}` : `the Fed cuts by ${say(cut.size, locale, 'prose')} on ${day(cut.day)}`)),
    runoff && (zh ? `缩表的部分越来越薄，${day(runoff.end)}结束` : `a band of runoff thins and ends on ${day(runoff.end)}`),
    runoff?.announced && (zh ? `${day(runoff.announced)}宣布终点` : `its end is announced on ${day(runoff.announced)}`),
    runoff?.days && (zh ? `相隔 ${say(runoff.days, locale)}` : `${say(runoff.days, locale)} before`),
    account && (zh ? `财政部账户画到 ${day(today)}` : `the Treasury’s account is drawn below, to ${day(today)}`),
    ...points.map((value) => (zh ? `${dateText(value.num.split('@')[1]!, 'zh', 'day')}为 ${say(value, locale)}` : `it stands at ${say(value, locale)} on ${dateText(value.num.split('@')[1]!, 'en', 'day')}`)),
    ...notes.map(({ id, values }) => filled(words.notes[id], values, locale).replace(/[.。]$/, '')),
  ].filter((part): part is string => Boolean(part));
  return zh ? `上为美联储，下为财政部：${parts.join('；')}。` : `Above the Fed, below the Treasury: ${parts.join('; ')}.`;
}
