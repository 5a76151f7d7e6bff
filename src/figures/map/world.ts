import { dateText, format, shortDay } from '../../i18n/index.ts';
import type { Ink } from '../../tokens/index.ts';
import type { SeriesData, Week } from '../data.ts';
import type { View } from '../figure.ts';
import { pageOf } from '../marks/lettering.ts';
import { along, box, type Mark } from '../marks/mark-tween.ts';
import { filled, say } from '../marks/value.ts';
import { bigDot } from './flows.ts';
import { actorIds, endsOf, type ActorId } from './ids.ts';
import type { Layout } from './layout.ts';
import type { MapState } from './state.ts';
import { text } from './words.ts';

const seriesOf = { tga: 'tga', rrp: 'on-rrp', reserves: 'reserves', other: 'everything-else' } as const;

/** Whether the first link has an amount, which then stands over the ledger. */
export const saysFirst = ({ links }: MapState): boolean => links.some(({ id, amount }) => id === 'treasury' && amount !== undefined);

/** The Fed’s ledger: a frame around four pots, each with its name and the amount last observed. */
export function ledgerMarks(state: MapState, layout: Layout, view: View, { weeks }: SeriesData): Mark[] {
  const { ledger, pots, narrow, potLines, caption } = layout;
  const words = text[view.locale];
  const { small } = pageOf(view);
  const week: Week | undefined = state.ledger === undefined ? undefined : weeks[state.ledger];
  const oneDot = words.oneDot(format(bigDot, 'usd', view.locale, { as: narrow ? 'label' : 'prose' }));
  const side = narrow ? 4 : 14;
  const marks: Mark[] = [
    { key: 'ledger', d: box(ledger.x, ledger.y, ledger.width, ledger.height, narrow ? 4 : 6), stroke: 'line', strokeWidth: narrow ? 1 : 1.5 },
    { key: 'ledger-name', words: words.ledger, x: ledger.x + side, y: caption, size: small, weight: 600 },
  ];
  if (week && !(narrow && saysFirst(state))) {
    // Where there is no room in its pot, the day of what was parked later is beside the day of the ledger.
    const parked = state.parked && words.parkedOn(shortDay(String(state.day.value), view.locale));
    const on = words.ledgerOn(shortDay(week.date, view.locale)) + (parked ?? '');
    marks.push({
      key: 'ledger-day',
      words: narrow ? `${on} · ${oneDot}` : `${dateText(week.date, view.locale, 'date')} · ${oneDot}`,
      x: ledger.x + ledger.width - side,
      y: caption,
      size: small,
      anchor: 'end',
      ink: 'soft',
      num: `fed-assets@${week.date}`,
    });
  }
  for (const pot of pots) {
    const [name, short] = words.pots[pot.key];
    const ink: Ink = pot.key;
    const { x, y, width, height } = pot;
    const left = x + (narrow ? 4 : 10);
    marks.push(
      {
        key: `pot-${pot.key}`,
        d: `M${x},${y}V${y + height}H${x + width}V${y}`,
        ink: 'raised',
        stroke: pot.key === 'other' ? 'faint' : ink,
        strokeWidth: narrow ? 1 : 1.5,
      },
      { key: `pot-${pot.key}-name`, words: narrow ? short : name, x: left, y: y + potLines[0], size: small, weight: 600, ink },
    );
    if (!week) continue;
    const later = pot.key === 'rrp' ? state.parked : undefined;
    const amount = later ? say(later, view.locale) : format(week[pot.key], 'usd', view.locale, { as: 'label' });
    const on = later && !narrow;
    marks.push({
      key: `pot-${pot.key}-amount`,
      words: `${amount}`,
      x: left,
      y: y + potLines[1],
      size: narrow ? 12 : 18,
      weight: 600,
      ink,
      num: later?.num ?? `${seriesOf[pot.key]}@${week.date}`,
    });
    if (on)
      marks.push({
        key: `pot-${pot.key}-on`,
        words: shortDay(String(state.day.value), view.locale),
        x: left,
        y: y + potLines[1] + small * 1.3,
        size: small,
        ink: 'soft',
        num: later!.num,
      });
  }
  return marks;
}

/** Who stands outside the ledger; those whom no link of the step touches are pale. */
export function actorMarks(state: MapState, layout: Layout, view: View): Mark[] {
  const { narrow } = layout;
  const words = text[view.locale];
  const { small } = pageOf(view);
  const met = new Set<ActorId>([...state.links.flatMap(({ id }) => endsOf[id]), ...state.sizes.map(({ at }) => at)]);
  return actorIds.flatMap((id): Mark[] => {
    const { x, y, width, height } = layout.actors[id];
    const [name, does, short] = words.actors[id];
    const [opacity, stroke]: [number, Ink] = met.has(id) ? [1, 'ink'] : [0.45, 'faint'];
    const middle = x + width / 2;
    const size = state.sizes.find(({ at }) => at === id)?.value;
    const has = size && words.sizes[id] ? filled(words.sizes[id], [size], view.locale) : undefined;
    const shape: Mark = { key: `actor-${id}`, d: box(x, y, width, height, narrow ? 4 : 6), ink: 'raised', stroke, strokeWidth: narrow ? 1 : 1.5, opacity };
    if (narrow) {
      const beside = layout.sizes[id];
      return [
        shape,
        { key: `actor-${id}-name`, words: short, x: middle, y: y + height / 2 + 4.2, size: 12, weight: 600, anchor: 'middle', opacity },
        ...(has && beside
          ? [{ key: `actor-${id}-size`, words: has, x: beside.at[0], y: beside.at[1], size: 12, weight: 600, anchor: beside.anchor, num: size!.num, rim: 3 }]
          : []),
      ];
    }
    return [
      shape,
      { key: `actor-${id}-name`, words: name, x: middle, y: y + 23, size: 16, weight: 600, anchor: 'middle', opacity },
      has
        ? { key: `actor-${id}-size`, words: has, x: middle, y: y + 43, size: small, weight: 600, anchor: 'middle', num: size!.num }
        : { key: `actor-${id}-does`, words: does, x: middle, y: y + 43, size: small, anchor: 'middle', ink: 'soft', opacity },
    ];
  });
}

/** The gate: dealers’ balance sheets, which let only so much through. */
export function gateMarks(state: MapState, layout: Layout, view: View): Mark[] {
  if (!state.gate) return [];
  const { gate, narrow } = layout;
  const words = text[view.locale];
  const short = narrow ? 1 : 0;
  const { small } = pageOf(view);
  const wall = narrow ? 2.5 : 5;
  const [x, y] = layout.links.borrowers.words.at;
  const { rate } = state.gate;
  const marks: Mark[] = [
    {
      key: 'gate',
      d: `${along([gate.x, gate.y], [gate.x, gate.y + gate.height])}${along([gate.x + gate.width, gate.y], [gate.x + gate.width, gate.y + gate.height])}`,
      stroke: 'ink',
      strokeWidth: wall,
      enter: 0.5,
    },
  ];
  const below = rate !== undefined || state.say !== 'nothing';
  const first = y - (narrow ? (below ? 10 : 0) : below ? small * 0.35 : -small * 0.4);
  marks.push({ key: 'gate-name', words: words.gate[short], x, y: first, size: small, weight: rate ? 400 : 600, rim: 3, enter: 0.5 });
  if (rate)
    marks.push({
      key: 'gate-rate',
      words: words.pays[short](say(rate, view.locale)),
      x,
      y: first + small * (narrow ? 1.2 : 1.45),
      size: narrow ? 12 : 17,
      weight: 600,
      num: rate.num,
      rim: 3,
      enter: 0.5,
    });
  return marks;
}
