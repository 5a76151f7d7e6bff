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
  if (state.passage?.over) return `${title}. ${metWords(state, locale)}`;
  const said = state.lanes
    ? laneWords(state.lanes, locale)
    : state.links
        .slice(0, state.told)
        .map(({ id, day }) => `${words.links[id]} (${day ? say(day, locale) : words.undated})`)
        .join(' → ') + '.';
  return `${title}${/[？?]$/.test(title) ? '' : '.'} ${said}`;
}

function laneWords({ cuts, runoff, account, points, notes, today }: Lanes, locale: Locale): string {
  const words = text[locale];
  const prose = (value: Value) => say(value, locale, 'prose');
  const day = (value: Value) => dateText(String(value.value), locale, 'day');
  const parts = [
    ...cuts.map((cut) => `the Fed cuts by ${say(cut.size, locale, 'prose')} on ${day(cut.day)}`),
    runoff && `a band, what is still to run off, thins until ${day(runoff.end)}`,
    runoff?.announced && `the end of runoff is announced on ${day(runoff.announced)}`,
    runoff?.days && `${say(runoff.days, locale)} lie between`,
    account && `the account is drawn to ${day(today)}`,
    ...points.map((value) => `it stands at ${prose(value)} on ${dateText(value.num.split('@')[1]!, locale, 'day')}`),
    notes.length > 0 && noteWords(words.notes, notes, locale),
  ].filter((part): part is string => Boolean(part));
  const sentences = parts.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`);
  return `The Fed is drawn above, the Treasury’s account below. ${sentences.join(' ')}`;
}

/** The remarks, in a row where one goes on from another. */
function noteWords(words: Readonly<Record<NoteId, string>>, notes: Lanes['notes'], locale: Locale): string {
  const said = notes.map(({ id, values }) => filled(words[id], values, locale, 'prose').replace(/[.。]$/, ''));
  const opinion = notes[0]?.id === 'opinion';
  const inSentence = said.map((words) => words.charAt(0).toLowerCase() + words.slice(1));
  return inSentence.join(opinion ? ': ' : ' ');
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
  if (passage) return 'The article; public records, listed claim by claim in the appendix.';
  if (!lanes) return 'The article’s account, in our words.';
  return 'FOMC, Federal Reserve (H.4.1), US Treasury (Daily Treasury Statement).';
};

export const note: NonNullable<Figure<TimelineState, SeriesData>['note']> = ({ lanes, passage }) => {
  if (passage) return 'The scores are our judgement; in part means right in direction, but not in size, time or reason.';
  if (!lanes) return 'A forecast, not a fact.';
  return 'The band is how far the Fed’s assets stood, each Wednesday, above where runoff left them: known in hindsight.';
};
