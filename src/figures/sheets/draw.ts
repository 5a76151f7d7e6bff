import type { Layer, Paint, View } from '../figure.ts';
import { group, joinByKey, round } from '../marks/record.ts';
import { painter } from '../marks/paint.ts';
import { entries } from './entries.ts';
import { entryDots, entryWords, tokenDots } from './entry-marks.ts';
import { footLines, footWords } from './foot-marks.ts';
import { layout } from './layout.ts';
import { opacityOf } from './marks.ts';
import type { Dots, Line, Words } from './marks.ts';
import type { Metrics } from './metrics.ts';
import { dryPipes, pipeLines } from './pipe-marks.ts';
import { pipes } from './pipes.ts';
import { sheetLines, sheetWords } from './sheet-marks.ts';
import type { SheetsState } from './state.ts';
import { titleWords } from './title-marks.ts';

/** Draws the sheets, what has been posted to them and what is on its way. */
export function draw(layer: Layer, state: SheetsState, view: View): void {
  const paint = painter(view);
  const places = layout(state, view);
  const all = entries(state, places);
  const ways = all.map((own) => pipes(own, places));
  const { metrics } = places;
  drawLines(group(layer, 'rules'), [...sheetLines(state, places), ...footLines(all, places)], paint);
  drawLines(group(layer, 'pipes'), [...dryPipes(state, places), ...pipeLines(ways, places)], paint);
  drawWords(group(layer, 'words'), [
    ...titleWords(state, metrics, view),
    ...sheetWords(state, places, view),
    ...footWords(state, all, places, view),
  ], paint);
  drawEntries(group(layer, 'entries'), entryWords(all, places, view), paint);
  drawDots(group(layer, 'dots'), entryDots(all, places), metrics, paint);
  drawDots(group(layer, 'tokens'), tokenDots(all, ways, places), metrics, paint);
}

function drawLines(layer: Layer, lines: readonly Line[], paint: Paint): void {
  joinByKey(layer, 'path', lines.filter(isSeen), {
    d: (l) => l.d,
    fill: 'none',
    stroke: (l) => paint(l.ink),
    'stroke-width': (l) => l.width,
    'stroke-linecap': 'round',
    'stroke-dasharray': (l) => (l.dotted ? `0,${l.width * 3}` : 'none'),
    'stroke-linejoin': 'round',
    opacity: (l) => opacityOf(l.opacity),
  });
}

/** What is not to be seen is not drawn; entries are, for what is drawn is counted. */
const isSeen = ({ opacity }: Line | Words) => opacityOf(opacity) > 0;

const textAttrs = (paint: Paint) => ({
  x: (w: Words) => round(w.x),
  y: (w: Words) => round(w.y),
  'text-anchor': (w: Words) => w.anchor,
  'font-size': (w: Words) => w.size,
  'font-weight': (w: Words) => w.weight,
  fill: (w: Words) => paint(w.ink),
  opacity: (w: Words) => opacityOf(w.opacity),
});

function drawWords(layer: Layer, words: readonly Words[], paint: Paint): void {
  joinByKey(layer, 'text', words.filter((w) => w.text && isSeen(w)), { ...textAttrs(paint), 'letter-spacing': (w) => spacing(w) }, (w) => w.text);
}

/** Capitals want air; Chinese never does. */
const spacing = ({ key, text }: Words): number => (key === 'kicker' && /^[ -~·]+$/.test(text) ? 1 : 0);

type EntryMark = ReturnType<typeof entryWords>[number];

function drawEntries(layer: Layer, words: readonly EntryMark[], paint: Paint): void {
  joinByKey<EntryMark>(layer, 'text', words, {
    'data-entry': (w) => w.posting.side,
    'data-sector': (w) => w.posting.sector,
    'data-instrument': (w) => (w.posting.side === 'net-worth' ? '' : w.posting.instrument),
    'data-change': (w) => w.posting.change,
    ...textAttrs(paint),
  }, (w) => w.text);
}

function drawDots(layer: Layer, dots: readonly Dots[], m: Metrics, paint: Paint): void {
  joinByKey(layer, 'path', dots, {
    'data-money': (d) => d.money,
    'data-count': (d) => d.count,
    d: (d) => d.d,
    fill: 'none',
    stroke: (d) => paint(d.ink),
    'stroke-width': (d) => (d.hollow ? 1.4 : m.dot - (d.square ? 0.8 : 0)),
    'stroke-linecap': (d) => (d.square ? 'square' : 'round'),
    opacity: (d) => opacityOf(d.opacity),
  });
}
