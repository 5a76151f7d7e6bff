import {
  ease,
  figures,
  group,
  handover as shares,
  mix,
  painter,
  part,
  round,
  type Box,
  type FigureName,
  type Mark,
  type Paint,
  type View,
} from '../figures/index.ts';
import { frameAt, hashOf, wordsOf, type Cue, type Frame, type Story } from '../story/index.ts';
import type { Ink } from '../tokens/index.ts';

import { cameraAt } from './camera.ts';
import type { Lettered } from './letters.ts';
import { groupsIn, lay, painting, set } from './paint.ts';

/** A drawing before it is painted or written: the attributes of its svg in their order, and its marks. */
export interface Drawing {
  readonly attributes: Readonly<Record<string, string>>;
  readonly marks: readonly Mark[];
}

/** The drawing of a cue. */
export function drawingOf(story: Story, cue: Cue, view: View, lettered?: Lettered): Drawing {
  const frame = frameAt(story, cue);
  const marks = layersOf(story, frame, view, lettered).map((layer) => group(layer.key, layer.marks(), layer.opacity, layer.transform));
  return { attributes: { ...paperOf(view), ...saidOf(frame, cue, hashOf(frame)), ...toldOf(story, frame, view) }, marks };
}

const paperOf = ({ name, box, width, height }: View) => ({ viewBox: `0 0 ${width} ${height}`, 'data-view': box ?? name });

const saidOf = ({ figure }: Frame, { chapter, step, t }: Cue, hash: string) => ({
  'data-figure': figure,
  'data-cue': `${chapter}/${step}@${t.toFixed(3)}`,
  'data-frame': hash,
});

const toldOf = (story: Story, frame: Frame, { locale }: View) => ({
  role: figures[frame.figure].opens ? 'group' : 'img',
  'aria-label': wordsOf(story, frame, locale),
});

/** Draws the frame of a cue into an svg element, adopting what was served or drawn there. */
export function drawCue(svg: SVGSVGElement, story: Story, cue: Cue, view: View, lettered?: Lettered): void {
  for (const _pause of drawing(svg, story, cue, view, lettered));
}

/**
 * The same drawing with pauses, so that a slow phone need not make it in one frame. What the svg says of itself comes last:
 * until then it says what was there before.
 */
export function* drawing(svg: SVGSVGElement, story: Story, cue: Cue, view: View, lettered?: Lettered): Generator<void> {
  const frame = frameAt(story, cue);
  const hash = hashOf(frame);
  const same = svg.getAttribute('data-frame') === hash && svg.firstElementChild;
  setAll(svg, paperOf(view));
  if (!same) {
    // A figure that hands over to itself would show where it goes before it is where it was.
    const pauses = frame.handover?.figure !== frame.figure;
    for (const _pause of drawLayers(svg, layersOf(story, frame, view, lettered), painter(view))) if (pauses) yield;
  }
  setAll(svg, saidOf(frame, cue, hash));
  if (!same) setAll(svg, toldOf(story, frame, view));
}

const setAll = (svg: SVGSVGElement, attributes: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(attributes)) set(svg, name, value);
};

/** One figure's part of a frame, or what travels between two. */
interface Layer {
  readonly key: string;
  readonly opacity: number;
  readonly transform?: string;
  /** Asked for when its turn has come: a slow phone makes one after the other. */
  readonly marks: () => readonly Mark[];
}

function* drawLayers(svg: SVGSVGElement, layers: readonly Layer[], inks: Paint): Generator<void> {
  // What is drawn stays until the new is beside it, unseen: a slow phone would show nothing for some frames.
  const before = groupsIn(svg);
  const fresh = layers.filter(({ key }) => !before.some((one) => one.key === key)).map(({ key }) => group(key, [], 0));
  const standing = [...before, ...fresh];
  const nodes = lay(svg, standing, inks);
  for (const { key, marks } of layers) {
    yield;
    yield* painting(nodes[standing.findIndex((one) => one.key === key)]!, marks(), inks);
  }
  yield;
  lay(
    svg,
    layers.map(({ key, opacity, transform }) => group(key, [], opacity, transform)),
    inks,
  );
}

function layersOf(story: Story, frame: Frame, view: View, lettered: Lettered = (marks) => marks): Layer[] {
  const { handover } = frame;
  const layer = (key: string, figure: FigureName, state: object, opacity: number, leaves = false): Layer => ({
    key,
    opacity: round(opacity * 10) / 10,
    marks: () => lettered(figures[figure].marks(state, view, story.data), leaves),
  });
  if (!handover) return [layer(frame.figure, frame.figure, frame.state, 1)];
  const seen = seenBy(frame, handover, view);
  if (seen) {
    const [leaves, enters] = seen;
    return [
      { ...layer(handover.figure, handover.figure, handover.state, leaves.opacity, true), transform: leaves.transform },
      { ...layer(frame.figure, frame.figure, frame.state, enters.opacity), transform: enters.transform },
    ];
  }
  // The figure that leaves keeps its own layer; one that hands over to itself leaves under another name.
  const leaving = handover.figure === frame.figure ? `${handover.figure}-leaving` : handover.figure;
  return [
    layer(leaving, handover.figure, handover.state, 1 - part(handover.share, ...shares.leave), true),
    { key: 'carried', opacity: 1, marks: () => carriedDots(story, frame, handover, view) ?? carriedMarks(story, frame, handover, view) },
    layer(frame.figure, frame.figure, frame.state, part(handover.share, ...shares.enter)),
  ];
}

interface Looked {
  readonly opacity: number;
  readonly transform: string;
}

/** How a camera sees the figure that leaves and the one that enters, where one of them is a place in the other. */
function seenBy(frame: Frame, handover: NonNullable<Frame['handover']>, view: View): readonly [leaves: Looked, enters: Looked] | undefined {
  const into = figures[handover.figure].door?.(frame.figure, view);
  const outOf = figures[frame.figure].door?.(handover.figure, view);
  const door = into ?? outOf;
  if (!door || frame.figure === handover.figure) return undefined;
  const { world, detail, opacity } = cameraAt(into ? handover.share : 1 - handover.share, door, view);
  const both = [
    { opacity: opacity.world, transform: world },
    { opacity: opacity.detail, transform: detail },
  ] as const;
  return into ? both : [both[1], both[0]];
}

/** Each kind of money that both figures show travels, as one shape, from its place in the one to its place in the other. */
function carriedMarks(story: Story, frame: Frame, handover: NonNullable<Frame['handover']>, view: View): Mark[] {
  const from = figures[handover.figure].anchors(handover.state, view, story.data);
  const to = figures[frame.figure].anchors(frame.state, view, story.data);
  const { share } = handover;
  // It arrives while the figure around it begins to show, and gives way to the marks that are there.
  const way = ease(part(share, ...shares.carryShape));
  const seen = round(Math.min(part(share, ...shares.shapeComes), 1 - part(share, ...shares.shapeGoes)) * 10) / 10;
  return (Object.keys(from) as Ink[]).flatMap((ink): Mark[] => {
    const [a, b] = [from[ink], to[ink]];
    if (!a || !b) return [];
    const { x, y, width, height } = boxBetween(a, b, way);
    // A rim of paper keeps shapes apart where their ways cross.
    return [
      {
        key: ink,
        rect: [round(x), round(y), round(width), round(height), round(Math.min(width, height, 16) / 2)],
        ink,
        stroke: 'paper',
        strokeWidth: 2,
        opacity: seen,
      },
    ];
  });
}

/** Where both figures are made of dots, each of the larger ones comes apart into as many as it is worth, or they come together again. */
function carriedDots(story: Story, frame: Frame, handover: NonNullable<Frame['handover']>, view: View): Mark[] | undefined {
  const from = figures[handover.figure].grains?.(handover.state, view, story.data);
  const to = figures[frame.figure].grains?.(frame.state, view, story.data);
  if (!from || !to) return undefined;
  const way = ease(part(handover.share, ...shares.carryDots));
  const between = (a: number, b: number) => round(mix(a, b, way));
  return (Object.keys(from.places) as Ink[]).flatMap((ink): Mark[] => {
    const [a, b] = [from.places[ink] ?? [], to.places[ink] ?? []];
    const count = Math.max(a.length, b.length);
    if (a.length === 0 || b.length === 0) return [];
    const at = (places: typeof a, index: number) => places[Math.floor((index * places.length) / count)]!;
    const dots = Array.from(
      { length: count },
      (_, index) => `M${between(at(a, index)[0], at(b, index)[0])},${between(at(a, index)[1], at(b, index)[1])}h0`,
    ).join('');
    return [{ key: `${ink}-grains`, dots, money: ink, count, ink, width: between(from.width, to.width), ...(ink === 'other' && { opacity: 0.55 }) }];
  });
}

const boxBetween = (a: Box, b: Box, share: number): Box => ({
  x: mix(a.x, b.x, share),
  y: mix(a.y, b.y, share),
  width: mix(a.width, b.width, share),
  height: mix(a.height, b.height, share),
});
