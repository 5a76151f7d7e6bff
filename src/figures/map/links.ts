import { formats, shortDay } from '../../i18n/index.ts';
import type { Ink } from '../../tokens/index.ts';
import type { View } from '../figure.ts';
import { linesOf, pageOf, setLines } from '../marks/lettering.ts';
import { along, disc, type Mark } from '../marks/mark-tween.ts';
import { say, type Value } from '../marks/value.ts';
import { chain, type Evidence, type LinkId } from './ids.ts';
import type { At, Layout } from './layout.ts';
import type { LinkState, MapState } from './state.ts';
import { text } from './words.ts';

/** Whose money runs in a pipe. */
const inks: Readonly<Record<LinkId, Ink>> = {
  treasury: 'tga',
  price: 'reserves',
  borrowers: 'ink',
  'forced-sale': 'falling',
  'crypto-closed': 'falling',
  'next-call': 'falling',
  taxes: 'tga',
  park: 'rrp',
  deposits: 'ink',
  'fund-repo': 'ink',
  srf: 'assets',
};

/** What is only said has no money in it: the colour of a fall where it is said of falling markets. */
const saidInk = (id: LinkId): Ink => (inks[id] === 'falling' ? 'falling' : 'ink');

/** Solid pipes, hollow pipes and dashed lines, with their numbers and with what is on record for them. */
export function linkMarks(state: MapState, layout: Layout, view: View): Mark[] {
  return [
    ...state.links.flatMap((link) => pipeMarks(link, layout, view)),
    ...state.links.flatMap((link) => badgeMarks(link, layout)),
    ...state.links.flatMap((link) => wordMarks(link, state, layout, view)),
  ];
}

/** The chain is told link by link. */
const enterOf = (id: LinkId): number => 0.3 + 0.08 * Math.max(0, chain.indexOf(id));

function pipeMarks({ id, evidence }: LinkState, layout: Layout, view: View): Mark[] {
  const { paths, joins } = layout.links[id];
  const { pipe, narrow } = layout;
  const d = paths.map((path) => along(...path)).join('');
  const heads = (joins ? paths.slice(0, 1) : paths).map((path) => headOf(path, narrow ? 3.5 : 6)).join('');
  const enter = enterOf(id);
  // Whoever comes to it by key learns what is on record for it; a tap finds a wider strip (`hitMarks`).
  const way = { key: `${id}-${evidence}`, enter, data: { link: id, evidence }, role: 'button', tabindex: 0, label: titleOf(id, evidence, view) };
  const line = narrow ? 1.5 : 2.5;
  if (evidence === 'recorded') {
    return [
      { ...way, d, stroke: inks[id], strokeWidth: pipe, opacity: 0.6 },
      { key: `${id}-head`, d: heads, stroke: inks[id], strokeWidth: line, enter },
    ];
  }
  if (evidence === 'known') {
    const thin = !chain.includes(id);
    const half = thin ? pipe * 0.3 : pipe / 2;
    return [
      {
        ...way,
        d: paths
          .flatMap((path) => [beside(path, half), beside(path, -half)])
          .map((side) => along(...side))
          .join(''),
        stroke: thin ? 'faint' : 'ink',
        strokeWidth: narrow ? 1 : 1.5,
      },
    ];
  }
  return [
    { ...way, d, stroke: saidInk(id), strokeWidth: line, dash: narrow ? '4 3' : '7 6' },
    { key: `${id}-head`, d: heads, stroke: saidInk(id), strokeWidth: line, enter },
  ];
}

/** A wide strip over each link, not to be seen: what a finger finds. */
export function hitMarks({ links }: MapState, layout: Layout): Mark[] {
  return links.flatMap(({ id }): Mark[] => {
    const { paths, badge } = layout.links[id];
    const r = layout.narrow ? 14 : 18;
    return [
      {
        key: `${id}-hit`,
        d: `${paths.map((path) => along(...path)).join('')}${badge ? along([badge[0] - r, badge[1]], [badge[0] + r, badge[1]]) : ''}`,
        stroke: 'paper',
        strokeWidth: layout.narrow ? 14 : 22,
        opacity: 0.001,
        data: { opens: id },
      },
    ];
  });
}

/** A line beside a way of straight pieces that meet at right angles. */
function beside(path: readonly At[], by: number): At[] {
  const turn = (a: At, b: At): At => [Math.sign(b[1] - a[1]), -Math.sign(b[0] - a[0])];
  return path.map((at, index): At => {
    const sides = [index > 0 && turn(path[index - 1]!, at), index < path.length - 1 && turn(at, path[index + 1]!)].filter((side) => side !== false);
    const [x, y] =
      sides.length === 2 && (sides[0]![0] !== sides[1]![0] || sides[0]![1] !== sides[1]![1])
        ? [sides[0]![0] + sides[1]![0], sides[0]![1] + sides[1]![1]]
        : sides[0]!;
    return [at[0] + x * by, at[1] + y * by];
  });
}

/** An open arrow head at the end of a way. */
function headOf(path: readonly At[], size: number): string {
  const [x, y] = path.at(-1)!;
  const [fx, fy] = path.at(-2)!;
  const [dx, dy] = [Math.sign(x - fx), Math.sign(y - fy)];
  return along([x - dx * size - dy * size, y - dy * size - dx * size], [x - dx * 0.5, y - dy * 0.5], [x - dx * size + dy * size, y - dy * size + dx * size]);
}

function badgeMarks({ id, evidence }: LinkState, layout: Layout): Mark[] {
  const { badge } = layout.links[id];
  const number = chain.indexOf(id) + 1;
  if (!badge || number === 0) return [];
  const { radius, narrow } = layout;
  const solid = evidence === 'recorded';
  const ink: Ink = evidence === 'claimed' ? saidInk(id) : 'ink';
  const enter = enterOf(id);
  return [
    {
      key: `${id}-disc-${evidence}`,
      d: disc(badge[0], badge[1], radius),
      ink: solid ? 'ink' : 'paper',
      stroke: ink,
      strokeWidth: narrow ? 1.2 : 1.8,
      enter,
      ...(evidence === 'claimed' && { dash: narrow ? '2.5 2' : '4 3' }),
    },
    {
      key: `${id}-number-${evidence}`,
      words: String(number),
      x: badge[0],
      y: badge[1] + (narrow ? 4.2 : 5.4),
      size: narrow ? 12 : 15,
      weight: 600,
      anchor: 'middle',
      ink: solid ? 'paper' : ink,
      enter,
    },
  ];
}

function wordMarks(link: LinkState, state: MapState, layout: Layout, view: View): Mark[] {
  const { id, amount, rate, since, again, evidence } = link;
  const words = text[view.locale];
  const { narrow } = layout;
  const { small } = pageOf(view);
  const size = narrow ? 12 : 17;
  const { at, anchor, width } = layout.links[id].words;
  const short = narrow ? 1 : 0;
  const enter = enterOf(id) + 0.04;
  const place = { x: at[0], anchor, rim: narrow ? 3 : 4, enter };
  const said = state.say === 'nothing' ? undefined : state.say === 'claim' ? words.claims[id]?.[short] : words.verdicts[id]?.[short];
  const day = (value: Value) => shortDay(String(value.value), view.locale);
  const colon = formats[view.locale].colon;
  const lines: { readonly key: string; readonly words: string; readonly size: number; readonly weight?: number; readonly ink?: Ink; readonly num?: string }[] =
    [];
  if (said && !amount) {
    const ink: Ink = evidence === 'claimed' ? saidInk(id) : 'ink';
    // The gate is where the words of its link would: they go below it.
    for (const [index, line] of linesOf(said, size, width).entries()) lines.push({ key: `said-${state.say}-${index}`, words: line, size, weight: 600, ink });
  }
  if (amount) {
    const money = say(amount, view.locale);
    const does = words.does[id];
    if (does) {
      if (!narrow)
        lines.push({ key: 'does', words: rate ? `${does} ${words.at(say(rate, view.locale))}` : does, size: small, ink: inks[id], num: rate?.num ?? '' });
      lines.push({ key: 'amount', words: money, size: narrow ? 12 : 22, weight: 600, ink: inks[id], num: amount.num });
      if (narrow && rate) lines.push({ key: 'rate', words: words.at(say(rate, view.locale)), size: small, ink: inks[id], num: rate.num });
      // A phone has no room for another day: the words beside the picture say it.
      if (!narrow && again)
        lines.push({ key: 'again', words: words.again(day(again.day), say(again.amount, view.locale)), size: small, ink: 'soft', num: again.amount.num });
    } else {
      const lead = said && !narrow ? `${said}${colon}` : '';
      lines.push({ key: 'amount', words: `${lead}${since ? words.since(money, day(since)) : money}`, size, weight: 600, ink: inks[id], num: amount.num });
    }
  }
  let y = at[1] + (id === 'borrowers' && state.gate ? (narrow ? 4 : small * 1.35) : 0);
  return lines.map(({ key, ...line }, index): Mark => {
    if (index > 0) y += line.size * (line.size > 20 ? 1 : 1.15);
    return { key: `${id}-${key}`, ...line, ...place, y };
  });
}

export const titleOf = (id: LinkId, evidence: Evidence, { locale }: Pick<View, 'locale'>): string => {
  const words = text[locale];
  const number = chain.indexOf(id) + 1;
  return `${number > 0 ? `${number} · ` : ''}${words.links[id]}${formats[locale].colon}${words.evidence[evidence][0]}`;
};

/** What solid, hollow and dashed mean, said beside a piece of each. */
export function keyMarks(state: MapState, layout: Layout, view: View): Mark[] {
  const { key, narrow, pipe } = layout;
  const { small } = pageOf(view);
  const words = text[view.locale];
  const shown = (['recorded', 'known', 'claimed'] as const).filter((evidence) => state.links.some((link) => link.evidence === evidence));
  const marks = shown.flatMap((evidence, index): Mark[] => {
    const y = key.at[1] + index * key.line;
    const d = along([key.at[0], y - small * 0.3], [key.at[0] + key.sample, y - small * 0.3]);
    const [name, more, short] = words.evidence[evidence];
    const at = { x: key.at[0] + key.sample + (narrow ? 5 : 10), size: small };
    const sample: Mark[] =
      evidence === 'recorded'
        ? [{ key: 'key-recorded', d, stroke: 'tga', strokeWidth: pipe, opacity: 0.6 }]
        : evidence === 'known'
          ? [
              {
                key: 'key-known',
                d: [-pipe / 2, pipe / 2].map((by) => along([key.at[0], y - small * 0.3 + by], [key.at[0] + key.sample, y - small * 0.3 + by])).join(''),
                stroke: 'ink',
                strokeWidth: narrow ? 1 : 1.5,
              },
            ]
          : [{ key: 'key-claimed', d, stroke: 'ink', strokeWidth: narrow ? 1.5 : 2.5, dash: narrow ? '4 3' : '7 6' }];
    if (narrow) return [...sample, { key: `key-${evidence}-name`, words: short, ...at, y }];
    return [
      ...sample,
      { key: `key-${evidence}-name`, words: name, ...at, y, weight: 600 },
      { key: `key-${evidence}-more`, words: more, ...at, y: y + small * 1.25, ink: 'soft' },
    ];
  });
  if (state.examples.length === 0) return marks;
  const y = key.at[1] + shown.length * key.line;
  return [
    ...marks,
    ...setLines(linesOf(words.example[narrow ? 1 : 0], small, key.sample + key.width), { key: 'key-example', x: key.at[0], y, size: small, ink: 'soft' }),
  ];
}
