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
        const video = Object.assign(document.createElement('video'), { muted: true, src: URL.createObjectURL(new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], { type })) });
        const told = (name: string) => new Promise((resolve) => video.addEventListener(name, resolve, { once: true }));
        await told('loadeddata');
        const ink = new OffscreenCanvas(64, 64).getContext('2d')!;
        const at = async (time: number) => {
          const sought = told('seeked');
          video.currentTime = time;
          await sought;
          ink.drawImage(video, 0, 0);
          return [...ink.getImageData(32, 32, 1, 1).data.slice(0, 3)];
        };
        return { size: [video.videoWidth, video.videoHeight], duration: video.duration, loop: video.loop, colours: [await at(0.01), await at(1), await at(1.9)] };
      },
      { data: Buffer.from(bytes).toString('base64'), type: `video/${kind}` },
    );
    expect(seen.size).toEqual([64, 64]);
    expect(seen.duration).toBeCloseTo(2, 1);
    expect(seen.loop).toBe(false);
    // A film rounds colours; another matrix or range would be off by more.
    for (const [index, colour] of [[249, 243, 236], [23, 96, 125], [146, 91, 0]].entries()) {
      for (const [part, value] of colour.entries()) expect(Math.abs(seen.colours[index]![part]! - value), `${index} ${part}`).toBeLessThanOrEqual(10);
    }
  });
});
