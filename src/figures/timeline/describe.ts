import { catalog } from '../../i18n/catalog.ts';
import { dateText, type Locale } from '../../i18n/index.ts';
import { filled, say, type Value } from '../marks/value.ts';
import type { Lanes, TimelineState } from './state.ts';
import { text } from './words.ts';

export const { note, says, source } = catalog<typeof import('./describe/en.ts')>(import.meta.url);

/** The lanes in words, event by event, or the chain link by link. */
export function describe(state: TimelineState, locale: Locale): string {
  const words = text[locale];
  const title = words.titles[state.title];
  const { titled, chain, dated } = says[locale];
  if (state.passage?.over) return titled(title, metWords(state, locale));
  const said = state.lanes
    ? laneWords(state.lanes, locale)
    : chain(state.links.slice(0, state.shown).map(({ id, day }) => dated(words.links[id], day ? say(day, locale) : words.undated)));
  return titled(title, said);
}

function laneWords({ cuts, runoff, account, points, notes, today }: Lanes, locale: Locale): string {
  const words = says[locale];
  const day = (value: Value) => dateText(String(value.value), locale, 'day');
  const parts = [
    ...cuts.map((cut) => words.cut(say(cut.size, locale, 'prose'), day(cut.day))),
    runoff && words.runoff(day(runoff.end)),
    ...endInWords(runoff, locale),
    account && words.account(day(today)),
    ...points.map((value) => words.point(say(value, locale, 'prose'), dateText(value.num.split('@')[1]!, locale, 'day'))),
    ...noteWords(notes, locale),
  ];
  return words.lanes(words.sentences(parts.filter((part): part is string => Boolean(part))));
}

/** What is remarked, and when runoff is said to end. */
export function concludes({ lanes, passage }: TimelineState, locale: Locale): string {
  return lanes && !passage?.over ? says[locale].sentences([...noteWords(lanes.notes, locale), ...endInWords(lanes.runoff, locale)]) : '';
}

function endInWords(runoff: Lanes['runoff'], locale: Locale): readonly string[] {
  if (!runoff?.announced) return [];
  const words = says[locale];
  return [words.announced(dateText(String(runoff.announced.value), locale, 'day')), ...(runoff.days ? [words.between(say(runoff.days, locale))] : [])];
}

/** The remarks, in a row where one goes on from another. */
function noteWords(notes: Lanes['notes'], locale: Locale): readonly string[] {
  if (notes.length === 0) return [];
  const said = notes.map(({ id, values }) => filled(text[locale].notes[id], values, locale, 'prose'));
  return [says[locale].remarks(said, notes[0]!.id === 'opinion')];
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
