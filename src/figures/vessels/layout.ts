import type { View } from '../figure.ts';
import { round } from '../marks/round.ts';
import { vessels, type Vessel } from './counts.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface VesselBox {
  readonly key: Vessel;
  readonly columns: number;
  readonly x: number;
  readonly width: number;
}

export interface Layout {
  readonly narrow: boolean;
  readonly pitch: number;
  readonly boxes: readonly VesselBox[];
  readonly rim: number;
  readonly floor: number;
  /** Top of the space between the heading and the rims, where dots wait, fly and add up. */
  readonly sky: number;
  readonly left: number;
  readonly right: number;
}

const wideColumns: Record<Vessel, number> = { tga: 11, rrp: 7, reserves: 27, other: 21 };
const narrowColumns: Record<Vessel, number> = { tga: 10, rrp: 9, reserves: 24, other: 19 };
const wideRows = 29;
const narrowRows = 32;

/** Where everything is in a view; depends on the view's size alone. */
export function layoutOf(view: Pick<View, 'name' | 'width' | 'height'>): Layout {
  const narrow = view.name === 'narrow';
  const columns = narrow ? narrowColumns : wideColumns;
  const pitch = narrow ? 5.5 : 11;
  const pad = narrow ? 2 : 4;
  const margin = view.name === 'still' ? 20 : narrow ? 2 : 0;
  const inner = view.width - 2 * margin;
  const widths = vessels.map((key) => columns[key] * pitch + 2 * pad);
  const gap = (inner - widths.reduce((sum, width) => sum + width, 0)) / (vessels.length - 1);
  let x = margin;
  const boxes = vessels.map((key, index) => {
    const box = { key, columns: columns[key], x: round(x + pad), width: round(widths[index]! - 2 * pad) };
    x += widths[index]! + gap;
    return box;
  });
  const floor = narrow ? 338 : 600;
  return {
    narrow,
    pitch,
    boxes,
    floor,
    rim: floor - (narrow ? narrowRows : wideRows) * pitch - (narrow ? 4 : 6),
    sky: narrow ? 46 : 76,
    left: margin,
    right: view.width - margin,
  };
}

function boxOf(layout: Layout, vessel: Vessel): VesselBox {
  return layout.boxes.find(({ key }) => key === vessel) as VesselBox;
}

/** The middle of a vessel, sideways. */
export function boxMiddle(layout: Layout, vessel: Vessel): number {
  const { x, width } = boxOf(layout, vessel);
  return round(x + width / 2);
}

/** The place of dot `index` in a vessel: rows fill from the floor up, each from the left. */
export function slot(layout: Layout, vessel: Vessel, index: number): Point {
  const box = boxOf(layout, vessel);
  const { pitch } = layout;
  return { x: round(box.x + ((index % box.columns) + 0.5) * pitch), y: round(layout.floor - (Math.floor(index / box.columns) + 0.5) * pitch - pitch * 0.2) };
}

/** The place of a waiting dot above the vessels, when all of the Fed's assets are there as one field. */
export function skySlot(layout: Layout, index: number, total: number): Point {
  const { pitch } = layout;
  // Column by column, so that each vessel is filled from the part of the field that stands over it.
  const height = layout.narrow ? 20 : 18;
  const start = layout.left + (layout.right - layout.left - Math.ceil(total / height) * pitch) / 2;
  return { x: round(start + (Math.floor(index / height) + 0.5) * pitch), y: round(layout.sky + ((index % height) + 0.5) * pitch) };
}

/** Where dots come from or go to when the Fed buys bonds or lets them run off: beside the label of what it owns. */
export const exit = (layout: Layout): Point => ({ x: layout.right - layout.pitch, y: layout.sky + layout.pitch });
