import { format } from '../../i18n/index.ts';
import type { View } from '../figure.ts';
import { round } from '../marks/round.ts';
import { pageOf, widthOf, type Page } from '../marks/lettering.ts';
import { along, box, type Mark, type Words } from '../marks/mark-tween.ts';
import type { Row, TapeState } from './state.ts';
import { amountOf, numsOf, say } from '../marks/value.ts';
import { assetNames, text } from './words.ts';

interface Plot extends Page {
  readonly zero: number;
  /** Units for one percent. */
  readonly percent: number;
  readonly pitch: number;
  readonly bar: number;
}

/** A group's heading takes this share of a row. */
const headingShare = 0.8;

/** Assets as bars from a line of no change: falls to the left, rises to the right, names on the free side. */
export function barMarks(state: TapeState, view: View): Mark[] {
  const page = pageOf(view);
  const top = page.top + (page.narrow ? 16 : 26);
  const units = state.groups.reduce((sum, { name, rows }) => sum + rows.length + (name ? headingShare : 0), 0);
  const pitch = Math.min(page.narrow ? 56 : 100, (page.bottom - top) / units);
  const zero = page.left + (page.right - page.left) * (page.narrow ? 0.62 : 0.66);
  // The longest bar keeps room for its label.
  const room = widthOf(text[view.locale].to('−10%', '−10%'), page.label) + (page.narrow ? 4 : 10);
  const longest = Math.max(1, ...state.groups.flatMap(({ rows }) => rows.flatMap(({ moves }) => moves.map((move) => -amountOf(move)))));
  const plot: Plot = { ...page, zero, percent: (zero - page.left - room) / longest, pitch, bar: Math.min(page.narrow ? 22 : 38, pitch * 0.52) };
  const marks: Mark[] = [];
  let y = top;
  for (const { name, rows } of state.groups) {
    if (name) {
      y += pitch * headingShare;
      const at = { y: y - pitch * 0.22, size: page.label, weight: 600 };
      marks.push({ key: `group-${name}`, words: text[view.locale].groups[name], x: page.left, ink: 'soft', ...at });
      marks.push({ key: `rule-${name}`, d: along([page.left, round(y - pitch * 0.08)], [page.right, round(y - pitch * 0.08)]), stroke: 'line' });
    }
    for (const row of rows) {
      marks.push(...rowMarks(row, y + pitch / 2, plot, view));
      y += pitch;
    }
  }
  const ticks = [5, 10].filter((percent) => percent <= longest);
  for (const tick of ticks) {
    const x = zero - tick * plot.percent;
    marks.unshift({ key: `tick-${tick}`, d: along([x, top], [x, y]), stroke: 'line' });
    marks.push({
      key: `tick-${tick}-label`,
      words: format(-tick, 'percent', view.locale, { digits: 0 }),
      x,
      y: top - (page.narrow ? 4 : 8),
      size: page.small,
      anchor: 'middle',
      ink: 'soft',
    });
  }
  return [{ key: 'zero', d: along([zero, top], [zero, y]), stroke: 'ink', strokeWidth: page.narrow ? 1 : 1.5 }, ...marks];
}

function rowMarks({ asset, moves }: Row, y: number, plot: Plot, view: View): Mark[] {
  const { zero, percent, bar, pitch, label, small, narrow } = plot;
  const words = text[view.locale];
  const values = moves.map(amountOf);
  const near = values.length > 0 ? Math.min(...values.map(Math.abs)) : 0;
  const far = Math.max(0, ...values.map(Math.abs));
  const fell = values.some((value) => value < 0);
  const side = fell ? -1 : 1;
  const gap = narrow ? 6 : 12;
  const ink = fell ? 'falling' : 'soft';
  const end = zero + side * far * percent;
  const known = asset === 'gold' ? words.future : asset === 'treasury' ? words.bond : moves.length === 2 ? words.range : moves.length === 1 ? words.close : '';
  const twoLines = pitch >= 2.5 * label && known !== '';
  const nameSide: Pick<Words, 'x' | 'anchor'> = { x: zero - side * gap, anchor: fell ? 'start' : 'end' };
  const marks: Mark[] = [
    { key: `${asset}-name`, words: assetNames[view.locale][asset], ...nameSide, y: y + (twoLines ? -label * 0.12 : label * 0.36), size: label, weight: 600 },
    ...(twoLines ? [{ key: `${asset}-known`, words: known, ...nameSide, y: y + label * (view.box ? 1.25 : 0.95), size: small, ink: 'soft' } as const] : []),
  ];
  if (moves.length === 0) {
    const head = bar * 0.32;
    marks.push({
      key: `${asset}-bar`,
      d: along([zero + gap, y - head], [zero + gap + head, y], [zero + gap, y + head]),
      stroke: ink,
      strokeWidth: narrow ? 2 : 3,
    });
    marks.push({ key: `${asset}-value`, words: words.size, x: zero + gap + head + gap * 0.8, y: y + small * 0.36, size: small, ink: 'soft' });
    return marks;
  }
  marks.push({ key: `${asset}-bar`, d: box(zero, y - bar / 2, side * near * percent, bar), ink, num: moves[0]!.num });
  if (far > near) {
    const from = zero + side * near * percent;
    marks.push({ key: `${asset}-range`, d: box(from, y - bar / 2, end - from, bar), stroke: ink, strokeWidth: 1, num: moves[1]!.num });
    marks.push({ key: `${asset}-hatch`, d: hatch(Math.min(from, end), y - bar / 2, Math.abs(end - from), bar), stroke: ink, strokeWidth: narrow ? 1 : 1.5 });
  }
  const said = [...moves].sort((a, b) => Math.abs(amountOf(a)) - Math.abs(amountOf(b))).map((move) => say(move, view.locale, 'change'));
  marks.push({
    key: `${asset}-value`,
    words: said.length === 2 ? words.to(said[0]!, said[1]!) : said[0]!,
    x: end + side * gap * 0.7,
    y: y + label * 0.36,
    size: label,
    weight: 600,
    anchor: fell ? 'end' : 'start',
    ink: fell ? 'falling' : 'ink',
    num: numsOf(moves),
    rim: 4,
  });
  return marks;
}

/** How many strokes fill a range: always as many, so that they move with it. */
const strokes = 12;

/** Slanted strokes that fill a box: somewhere in here. */
function hatch(x: number, y: number, width: number, height: number): string {
  return Array.from({ length: strokes }, (_, index) => {
    const at = ((index + 0.5) / strokes) * (width + height);
    return along([x + Math.max(0, at - height), y + Math.min(at, height)], [x + Math.min(at, width), y + Math.max(0, at - width)]);
  }).join('');
}
