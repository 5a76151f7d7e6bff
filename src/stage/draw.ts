import { select } from 'd3-selection';

import { figures, inParts, joinByKey, joinGroups, painter, round, write, type Box, type FigureName, type Layer, type View } from '../figures/index.ts';
import { frameAt, hashOf, wordsOf, type Cue, type Frame, type Story } from '../story/index.ts';
import type { Ink } from '../tokens/index.ts';

/** Draws the frame of a cue into an svg element, adopting what was served or drawn there. */
export function drawCue(svg: SVGSVGElement, story: Story, cue: Cue, view: View): void {
  for (const _pause of drawing(svg, story, cue, view));
}

/**
 * The same drawing with pauses, so that a slow phone need not make it in one frame. What the svg says of itself comes last:
 * until then it says what was there before.
 */
export function* drawing(svg: SVGSVGElement, story: Story, cue: Cue, view: View): Generator<void> {
  const frame = frameAt(story, cue);
  const hash = hashOf(frame);
  const same = svg.getAttribute('data-frame') === hash && svg.firstElementChild;
  write(svg, 'viewBox', `0 0 ${view.width} ${view.height}`);
  write(svg, 'data-view', view.name);
  if (!same) yield* drawFrame(svg, story, frame, view);
  write(svg, 'data-figure', frame.figure);
  write(svg, 'data-cue', `${cue.chapter}/${cue.step}@${cue.t.toFixed(3)}`);
  write(svg, 'data-frame', hash);
  if (same) return;
  write(svg, 'role', 'img');
  write(svg, 'aria-label', wordsOf(story, frame, view.locale));
}

interface Shown {
  readonly key: string;
  readonly figure?: FigureName;
  readonly state?: object;
  readonly opacity: number;
}

function* drawFrame(svg: SVGSVGElement, story: Story, frame: Frame, view: View): Generator<void> {
  const { handover } = frame;
  const enter: Shown = { key: frame.figure, figure: frame.figure, state: frame.state, opacity: handover ? fade(handover.share, 0.55, 1) : 1 };
  const layers: Shown[] = handover
    ? [
        // The figure that leaves keeps its own layer; one that hands over to itself leaves under another name.
        { key: handover.figure === frame.figure ? `${handover.figure}-leaving` : handover.figure, figure: handover.figure, state: handover.state, opacity: 1 - fade(handover.share, 0, 0.5) },
        { key: 'carried', opacity: 1 },
        enter,
      ]
    : [enter];
  const root = select(svg) as unknown as Layer;
  const opacity = { opacity: (layer: { readonly opacity: number }) => round(layer.opacity * 10) / 10 };
  // What stands stays until the new stands beside it, unseen: a slow phone would show nothing for some frames.
  const before = [...svg.children].map((node) => ({ key: node.getAttribute('data-key') ?? '', opacity: Number(node.getAttribute('opacity') ?? 1) }));
  const fresh = layers.filter(({ key }) => !before.some((one) => one.key === key)).map(({ key }) => ({ key, opacity: 0 }));
  const standing = [...before, ...fresh];
  const parents = joinGroups(root, standing, opacity);
  // A figure that hands over to itself would show where it goes before it stands where it was.
  const pauses = handover?.figure !== frame.figure;
  for (const { key, figure, state } of layers) {
    if (pauses) yield;
    const parent = parents[standing.findIndex((one) => one.key === key)] as Layer;
    const joins = inParts(() => {
      if (figure && state) figures[figure].draw(parent, state, view, story.data);
      else if (handover) drawCarried(parent, story, frame, handover, view);
    });
    for (const join of joins) {
      if (pauses) yield;
      join();
    }
  }
  if (pauses) yield;
  joinGroups(root, layers, opacity);
}

/** Each kind of money that both figures show travels, as one shape, from its place in the one to its place in the other. */
function drawCarried(parent: Layer, story: Story, frame: Frame, handover: NonNullable<Frame['handover']>, view: View): void {
  const paint = painter(view);
  const from = figures[handover.figure].anchors(handover.state, view, story.data);
  const to = figures[frame.figure].anchors(frame.state, view, story.data);
  const { share } = handover;
  // It arrives while the figure around it begins to show, and gives way to the marks that stand there.
  const way = ease(fade(share, 0.1, 0.7));
  const carried = (Object.keys(from) as Ink[]).flatMap((ink) => {
    const a = from[ink];
    const b = to[ink];
    return a && b ? [{ key: ink, ...between(a, b, way) }] : [];
  });
  joinByKey(parent, 'rect', carried, {
    x: (d) => round(d.x),
    y: (d) => round(d.y),
    width: (d) => round(d.width),
    height: (d) => round(d.height),
    rx: (d) => round(Math.min(d.width, d.height, 16) / 2),
    fill: (d) => paint(d.key),
    // A rim of paper keeps shapes apart where their ways cross.
    stroke: paint('paper'),
    'stroke-width': 2,
    opacity: round(Math.min(fade(share, 0, 0.25), 1 - fade(share, 0.66, 0.95)) * 10) / 10,
  });
}

const between = (a: Box, b: Box, share: number): Box => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
  width: a.width + (b.width - a.width) * share,
  height: a.height + (b.height - a.height) * share,
});

const fade = (share: number, from: number, to: number) => Math.min(1, Math.max(0, (share - from) / (to - from)));

const ease = (share: number) => share * share * (3 - 2 * share);
