import type { Figure } from '../../figure.ts';
import { dateText, type Locale } from '../../../i18n/index.ts';
import type { SeriesData } from '../../data.ts';
import { filled, say, type Value } from '../../marks/value.ts';
import type { Lanes, TimelineState } from '../state.ts';
import { text, type NoteId } from '../words.ts';

/** The lanes in words, event by event, or the chain link by link. */
export function describe(state: TimelineState, locale: Locale, _data: SeriesData): string {
  const words = text[locale];
  const title = words.titles[state.title];
  if (state.passage?.over) return `${title}。${metWords(state, locale)}`;
  const said = state.lanes
    ? laneWords(state.lanes, locale)
    : state.links
        .slice(0, state.told)
        .map(({ id, day }) => `${words.links[id]}（${day ? say(day, locale) : words.undated}）`)
        .join(' → ') + '。';
  return `${title}${/[？?]$/.test(title) ? '' : '。'}${said}`;
}

function laneWords({ cuts, runoff, account, points, notes, today }: Lanes, locale: Locale): string {
  const words = text[locale];
  const prose = (value: Value) => say(value, locale, 'prose');
  const day = (value: Value) => dateText(String(value.value), locale, 'day');
  const parts = [
    ...cuts.map((cut) => `${day(cut.day)}降息 ${say(cut.size, locale, 'prose')}`),
    runoff && `代表缩表的带子越来越薄，到 ${day(runoff.end)}为止`,
    runoff?.announced && `${day(runoff.announced)}宣布缩表的终点`,
    runoff?.days && `相隔 ${say(runoff.days, locale)}`,
    account && `财政部账户画到 ${day(today)}`,
    ...points.map((value) => `${dateText(value.num.split('@')[1]!, locale, 'day')}为 ${prose(value)}`),
    notes.length > 0 && noteWords(words.notes, notes, locale),
  ].filter((part): part is string => Boolean(part));
  return `上面画美联储，下面画财政部账户。${parts.join('。')}。`;
}

/** The remarks, in a row where one goes on from another. */
function noteWords(words: Readonly<Record<NoteId, string>>, notes: Lanes['notes'], locale: Locale): string {
  const said = notes.map(({ id, values }) => filled(words[id], values, locale, 'prose').replace(/[.。]$/, ''));
  const opinion = notes[0]?.id === 'opinion';
  return said.join(opinion ? '：' : '，');
}

/** Each link with how it fared, and what became of the condition. */
function metWords({ links, passage }: TimelineState, locale: Locale): string {
  const words = text[locale];
  const said = links.flatMap(({ id, met }) =>
    met
      ? [
          `${words.links[id]}${words.comma}${words.scores[met.score]}${words.colon}${[dateText(String(met.day.value), locale, 'date'), ...words.met[id].map((line) => filled(line, met.values, locale))].join(words.comma)}`,
        ]
      : [],
  );
  return `${said.join(words.semicolon)}${words.stop}${words.lapse.replace('{0}', dateText(String(passage!.lapse.value), locale, 'date'))}`;
}

export const source: NonNullable<Figure<TimelineState, SeriesData>['source']> = ({ lanes, passage }) => {
  if (passage) return '原文；公开记录，逐条来源见附录。';
  if (!lanes) return '原文的说法，用我们的话转述。';
  return '联邦公开市场委员会、美联储 H.4.1 报表、美国财政部《每日财政报表》。';
};

export const note: NonNullable<Figure<TimelineState, SeriesData>['note']> = ({ lanes, passage }) => {
  if (passage) return '评分是我们的判断；“部分应验”指方向对了，大小、时间或原因没有说对。';
  if (!lanes) return '预测，不是事实。';
  return '缩表带的厚度为周三总资产高出终点的部分，事后才知道。';
};
