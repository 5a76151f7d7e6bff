import { dateText, type Locale } from '../../i18n/index.ts';
import type { SeriesData } from '../data.ts';
import { filled, say, type Value } from '../marks/value.ts';
import type { Lanes, TimelineState } from './state.ts';
import { text, type NoteId } from './words.ts';

/** The lanes in words, event by event, or the chain link by link. */
export function describe(state: TimelineState, locale: Locale, _data: SeriesData): string {
  const words = text[locale];
  const zh = locale === 'zh';
  const title = words.titles[state.title];
  if (state.passage?.over) return `${title}${zh ? '。' : '. '}${metWords(state, locale)}`;
  const said = state.lanes ? laneWords(state.lanes, locale) : state.links.slice(0, state.told).map(({ id, day }) => `${words.links[id]}${zh ? '（' : ' ('}${day ? say(day, locale) : words.undated}${zh ? '）' : ')'}`).join(zh ? ' → ' : ' → ') + (zh ? '。' : '.');
  return `${title}${/[？?]$/.test(title) ? '' : zh ? '。' : '.'}${zh ? '' : ' '}${said}`;
}

function laneWords({ cuts, runoff, account, points, notes, today }: Lanes, locale: Locale): string {
  const words = text[locale];
  const zh = locale === 'zh';
  const prose = (value: Value) => say(value, locale, 'prose');
  const day = (value: Value) => dateText(String(value.value), locale, 'day');
  const parts = [
    ...cuts.map((cut) => (zh ? `${day(cut.day)}降息 ${say(cut.size, locale, 'prose')}` : `the Fed cuts by ${say(cut.size, locale, 'prose')} on ${day(cut.day)}`)),
    runoff && (zh ? `代表缩表的带子越来越薄，到 ${day(runoff.end)}为止` : `a band, what is still to run off, thins until ${day(runoff.end)}`),
    runoff?.announced && (zh ? `${day(runoff.announced)}宣布缩表的终点` : `the end of runoff is announced on ${day(runoff.announced)}`),
    runoff?.days && (zh ? `相隔 ${say(runoff.days, locale)}` : `${say(runoff.days, locale)} lie between`),
    account && (zh ? `财政部账户画到 ${day(today)}` : `the account is drawn to ${day(today)}`),
    ...points.map((value) => (zh ? `${dateText(value.num.split('@')[1]!, 'zh', 'day')}为 ${prose(value)}` : `it stands at ${prose(value)} on ${dateText(value.num.split('@')[1]!, 'en', 'day')}`)),
    notes.length > 0 && noteWords(words.notes, notes, locale),
  ].filter((part): part is string => Boolean(part));
  return zh ? `上面画美联储，下面画财政部账户：${parts.join('；')}。` : `The Fed is drawn above, the Treasury’s account below: ${parts.join('; ')}.`;
}

/** The remarks, in a row where one goes on from another. */
function noteWords(words: Readonly<Record<NoteId, string>>, notes: Lanes['notes'], locale: Locale): string {
  const said = notes.map(({ id, values }) => filled(words[id], values, locale, 'prose').replace(/[.。]$/, ''));
  const opinion = notes[0]?.id === 'opinion';
  if (locale === 'zh') return said.join(opinion ? '：' : '，');
  const inSentence = said.map((words) => words.charAt(0).toLowerCase() + words.slice(1));
  return inSentence.join(opinion ? ': ' : ' ');
}

/** Each link with how it fared, and what became of the condition. */
function metWords({ links, passage }: TimelineState, locale: Locale): string {
  const words = text[locale];
  const said = links.flatMap(({ id, met }) => (met ? [`${words.links[id]}${words.comma}${words.scores[met.score]}${words.colon}${[dateText(String(met.day.value), locale, 'date'), ...words.met[id].map((line) => filled(line, met.values, locale))].join(words.comma)}`] : []));
  return `${said.join(words.semicolon)}${words.stop}${words.lapse.replace('{0}', dateText(String(passage!.lapse.value), locale, 'date'))}`;
}
