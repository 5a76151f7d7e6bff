import { describe, expect, it } from 'vitest';

import { figures, type FigureName } from '../../../src/figures/index.ts';
import '../../../src/figures/all.ts';
import { cameraAt } from '../../../src/stage/camera.ts';
import { viewOf } from '../../../src/stage/index.ts';

const view = { width: 840, height: 720 };
const door = { x: 330, y: 524, width: 200, height: 54 };
const parts = (transform: string) => (transform.match(/-?[\d.]+/g) ?? []).map(Number) as [x: number, y: number, scale: number];

describe('the camera', () => {
  it('sees the whole world before it sets out, and the detail alone when it has come', () => {
    const out = cameraAt(0, door, view);
    expect([out.world, out.opacity]).toEqual(['translate(0,0)scale(1)', { world: 1, detail: 0 }]);
    const come = cameraAt(1, door, view);
    expect([come.detail, come.opacity]).toEqual(['translate(0,0)scale(1)', { world: 0, detail: 1 }]);
  });

  it('keeps the detail in its place in the world all the way', () => {
    const [, , own] = parts(cameraAt(0, door, view).detail);
    for (const way of [0, 0.3, 0.6, 0.9]) {
      const { world, detail } = cameraAt(way, door, view);
      const [wx, wy, ws] = parts(world);
      const [dx, dy, ds] = parts(detail);
      expect(ds / ws).toBeCloseTo(own, 1);
      // The middle of the detail stands over the middle of the door, as far as the door is from the rim.
      expect(Math.abs(dx + (ds * view.width) / 2 - (wx + ws * (door.x + door.width / 2)))).toBeLessThan(3 * ws);
      expect(Math.abs(dy + (ds * view.height) / 2 - (wy + ws * (door.y + door.height / 2)))).toBeLessThan(3 * ws + 60 * ws);
    }
  });

  it('only ever comes nearer', () => {
    const scales = Array.from({ length: 21 }, (_, index) => parts(cameraAt(index / 20, door, view).world)[2]);
    for (const [index, scale] of scales.slice(1).entries()) expect(scale).toBeGreaterThanOrEqual(scales[index]!);
    expect(scales.at(-1)).toBeGreaterThan(3);
  });

  it('finds the places of figures inside the map, in every view', () => {
    let doors = 0;
    for (const name of ['wide', 'narrow', 'still', 'slide'] as const) {
      const at = viewOf(name, 'en', 'light');
      for (const figure of Object.keys(figures) as FigureName[]) {
        const place = figures.map.door?.(figure, at);
        if (!place) continue;
        doors += 1;
        expect(place.x, `${figure} in ${name}`).toBeGreaterThanOrEqual(0);
        expect(place.x + place.width, `${figure} in ${name}`).toBeLessThanOrEqual(at.width);
        expect(place.y + place.height, `${figure} in ${name}`).toBeLessThanOrEqual(at.height);
      }
    }
    expect(doors).toBeGreaterThanOrEqual(28);
  });
});
