import { dateText, shortDay } from '../../i18n/index.ts';
import type { Ink } from '../../tokens/index.ts';
import type { SeriesData } from '../data.ts';
import type { Box, Figure, View } from '../figure.ts';
import { heading } from '../marks/lettering.ts';
import { group } from '../marks/mark.ts';
import { drawing, interpolate } from '../marks/mark-tween.ts';
import { vessels } from '../vessels/counts.ts';
import { describe, source, note } from './describe.ts';
import { countsOf, dotMarks, dotWidth } from './dots.ts';
import { exampleMarks } from './examples.ts';
import { layoutOf, slot } from './layout.ts';
import { marketMarks } from './markets.ts';
import { hitMarks, keyMarks, linkMarks } from './links.ts';
import type { MapState } from './state.ts';
import { text } from './words.ts';
import { actorMarks, gateMarks, ledgerMarks, saysFirst } from './world.ts';

export type { MapState } from './state.ts';

/** Of what day the pots are, for the head: where the ledger has no room to say it, and it is another day than the map’s. */
function potsOn(state: MapState, view: View, { weeks }: SeriesData): string {
  const week = state.ledger === undefined ? undefined : weeks[state.ledger];
  return week && week.date !== state.day.value && layoutOf(view).narrow && saysFirst(state) ? text[view.locale].potsOn(shortDay(week.date, view.locale)) : '';
}

const still = drawing<MapState>((state, view, data) => {
  const layout = layoutOf(view);
  const words = text[view.locale];
  const day = dateText(String(state.day.value), view.locale, view.name === 'narrow' ? 'date' : 'weekday') + potsOn(state, view, data);
  return [
    ...heading(view, day, words.titles[state.title]).map((line) => (line.key === 'kicker' ? { ...line, num: state.day.num } : line)),
    ...ledgerMarks(state, layout, view, data),
    ...linkMarks(state, layout, view),
    ...actorMarks(state, layout, view),
    ...marketMarks(state, layout, view),
    ...gateMarks(state, layout, view),
    ...keyMarks(state, layout, view),
  ];
});

/** The way from the Treasury to reserves to markets: who is where, what runs between them, and how well each link is founded. */
export const map: Figure<MapState, SeriesData> = {
  name: 'map',
  observes: true,
  opens: true,
  interpolate,
  marks: (state, view, data) => {
    const layout = layoutOf(view);
    return [
      ...still(state, view, data),
      group('dots', dotMarks(state, layout, view, data)),
      group('examples', exampleMarks(state, layout)),
      group('hits', hitMarks(state.to ?? state, layout)),
    ];
  },
  describe: (state, locale, data) => describe[locale](state, locale, data),
  anchors,
  door,
  grains: (state, view, data) => {
    const counts = countsOf(state, data);
    const layout = layoutOf(view);
    return (
      counts && {
        width: dotWidth(layout),
        places: Object.fromEntries(vessels.map((vessel) => [vessel, Array.from({ length: counts[vessel] }, (_, index) => slot(layout, vessel, index))])),
      }
    );
  },
  source: (state, locale) => source[locale](state, locale),
  note: (state, locale) => note[locale](state, locale),
};

/** The pots and the markets, for handovers. */
function anchors(state: MapState, view: View): Partial<Record<Ink, Box>> {
  const { pots } = layoutOf(view);
  if (state.ledger === undefined) return Object.fromEntries(vessels.map((vessel) => [vessel, floorOf(pots.find(({ key }) => key === vessel)!)]));
  return Object.fromEntries(pots.map(({ key, x, y, width, height }) => [key, { x, y: y + height * 0.5, width, height: height * 0.5 }]));
}

const floorOf = ({ x, y, width, height }: Box): Box => ({ x, y: y + height - 2, width, height: 2 });

/** Where each of the other figures lies on the map. */
function door(figure: string, view: View): Box | undefined {
  const layout = layoutOf(view);
  const { ledger, pots, actors, markets, gate, links } = layout;
  const pot = (key: string) => pots.find((one) => one.key === key)!;
  const around = (...boxes: readonly Box[]): Box => {
    const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
    return {
      x: left,
      y: top,
      width: Math.max(...boxes.map(({ x, width }) => x + width)) - left,
      height: Math.max(...boxes.map(({ y, height }) => y + height)) - top,
    };
  };
  const places: Readonly<Record<string, () => Box>> = {
    'account-line': () => pot('tga'),
    sandbox: () => ledger,
    timeline: () => ledger,
    sheets: () => around(actors.funds, actors.banks, actors.dealers),
    corridor: () => around(gate, { x: links.borrowers.words.at[0], y: gate.y, width: gate.width * 4, height: gate.height }),
    scarcity: () => around(pot('reserves'), actors.banks),
    spiral: () => actors.leveraged,
    crowd: () => around(actors.leveraged, markets.shares, markets.gold),
    tape: () => around(markets.shares, markets.ether),
    spark: () => markets.shares,
  };
  return places[figure]?.();
}
