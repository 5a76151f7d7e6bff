import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';

import { encode, type Kind, type Shot } from '../../src/films/encode.ts';
import { browser } from './harness/index.ts';
import { blank, visitors } from './harness/visitors.ts';

const visit = visitors();

const flat = (fill: string, count: number): Shot => ({
  png: new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><rect width="64" height="64" fill="${fill}"/></svg>`).render().asPng(),
  count,
  cut: true,
});

describe.each(['mp4', 'webm'] as Kind[])('a film in %s', (kind) => {
  it('plays at its rate, each picture in its colours for its time, and ends by itself', async () => {
    const film = { width: 64, height: 64, rate: 30, shots: [flat('#f9f3ec', 15), flat('#17607d', 30), flat('#925b00', 15)] };
    const bytes = await encode(await browser(), film, kind);
    const { page } = await visit(blank);
    const seen = await page.evaluate(
      async ({ data, type }) => {
        const film = Object.assign(document.createElement('video'), {
          muted: true,
          src: URL.createObjectURL(new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], { type })),
        });
        await new Promise((resolve) => film.addEventListener('loadeddata', resolve, { once: true }));
        Object.assign(window, { film });
        return { size: [film.videoWidth, film.videoHeight], duration: film.duration, loop: film.loop };
      },
      { data: Buffer.from(bytes).toString('base64'), type: `video/${kind}` },
    );
    expect(seen.size).toEqual([64, 64]);
    expect(seen.duration).toBeCloseTo(2, 1);
    expect(seen.loop).toBe(false);
    for (const [time, ...colour] of [
      [0.01, 249, 243, 236],
      [1, 23, 96, 125],
      [1.9, 146, 91, 0],
    ] as const) {
      const off = (to: number) =>
        page.evaluate(
          ({ to: second, colour: meant }) => {
            const { film } = window as unknown as { readonly film: HTMLVideoElement };
            if (film.currentTime !== second) film.currentTime = second;
            const ink = new OffscreenCanvas(64, 64).getContext('2d')!;
            ink.drawImage(film, 0, 0);
            const shown = ink.getImageData(32, 32, 1, 1).data;
            return Math.max(...meant.map((value, part) => Math.abs(value - shown[part]!)));
          },
          { to, colour },
        );
      // A film rounds colours; another matrix or range would be off by more.
      await expect.poll(() => off(time), { message: `at ${time}` }).toBeLessThanOrEqual(10);
    }
  });
});
