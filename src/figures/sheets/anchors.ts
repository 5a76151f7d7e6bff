import type { Ink } from '../../tokens/index.ts';
import type { Box, View } from '../figure.ts';
import { layout } from './layout.ts';
import type { SheetsState } from './state.ts';
import type { Row } from './words.ts';

/** The Fed's lines of the three pots, where a handover finds them; a sheet not shown has none. */
export function anchors(state: SheetsState, view: View): Partial<Record<Ink, Box>> {
  const fed = layout(state, view).sheets.findLast(({ sheet }) => sheet.sector === 'fed');
  const boxes: Partial<Record<Ink, Box>> = {};
  for (const [ink, row] of pots) {
    const box = fed?.rows.find((r) => r.row === row)?.box;
    if (box) boxes[ink] = box;
  }
  return boxes;
}

const pots: readonly (readonly [Ink, Row])[] = [
  ['tga', 'tga'],
  ['reserves', 'reserves'],
  ['rrp', 'on-rrp'],
];
