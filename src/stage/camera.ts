import { ease, handover, part, round, type Box, type View } from '../figures/index.ts';

/** How two drawings are seen while a camera moves from the whole of one into a place of it that the other shows from near. */
export interface Seen {
  /** The transforms of the drawing that is the world, and of the one that is a place in it. */
  readonly world: string;
  readonly detail: string;
  /** How much of each is to be seen, 0…1. */
  readonly opacity: { readonly world: number; readonly detail: number };
}

/** The camera at a share of its way: 0 sees the whole world, 1 the detail alone. */
export function cameraAt(way: number, door: Box, view: Pick<View, 'width' | 'height'>): Seen {
  const whole: Box = { x: 0, y: 0, width: view.width, height: view.height };
  const place = framed(door, view);
  const e = ease(way);
  // Evenly near: each step of the way enlarges by the same factor.
  const width = whole.width * (place.width / whole.width) ** e;
  const near = (whole.width - width) / (whole.width - place.width);
  const window = { x: place.x * near, y: place.y * near };
  const scale = whole.width / width;
  const own = place.width / whole.width;
  return {
    world: moved(scale, -window.x * scale, -window.y * scale),
    detail: moved(own * scale, (place.x - window.x) * scale, (place.y - window.y) * scale),
    opacity: { world: 1 - part(way, ...handover.worldGoes), detail: part(way, ...handover.detailComes) },
  };
}

/** The smallest box of the view’s proportions around a place, inside the world where there is room. */
function framed({ x, y, width, height }: Box, view: Pick<View, 'width' | 'height'>): Box {
  const wide = Math.min(view.width * 0.9, Math.max(width, (height * view.width) / view.height));
  const high = (wide * view.height) / view.width;
  const within = (from: number, size: number, limit: number) => Math.min(Math.max(0, from), limit - size);
  return { x: within(x + (width - wide) / 2, wide, view.width), y: within(y + (height - high) / 2, high, view.height), width: wide, height: high };
}

const moved = (scale: number, x: number, y: number): string => `translate(${round(x)},${round(y)})scale(${Math.round(scale * 1000) / 1000})`;
