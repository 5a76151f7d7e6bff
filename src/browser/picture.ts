import { attemptLater } from './attempt.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** An svg document as an address that a picture element takes. */
export const pictureAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** How many drawings in a row have to be the same, how long one waits for the next, and how many there are at most. */
const settled = { same: 5, pause: 50, most: 100 };

/**
 * An svg document, with all that it needs in it, as PNG; undefined where the browser draws none. A picture counts as decoded
 * before the fonts in it are ready, and its words are not drawn until then: it is drawn until it no longer changes.
 */
export function pngOf(svg: string, { width, height }: Size): Promise<Blob | undefined> {
  return attemptLater(async () => {
    const image = new Image(width, height);
    image.src = pictureAddress(svg);
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const ink = canvas.getContext('2d', { willReadFrequently: true })!;
    let before = '';
    for (let same = 0, drawn = 0; same < settled.same && drawn < settled.most; drawn += 1) {
      if (drawn > 0) await new Promise((resolve) => setTimeout(resolve, settled.pause));
      ink.clearRect(0, 0, width, height);
      ink.drawImage(image, 0, 0, width, height);
      const now = fingerprint(ink.getImageData(0, 0, width, height).data);
      same = now === before ? same + 1 : 1;
      before = now;
    }
    return (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))) ?? undefined;
  }, undefined);
}

/** A short text that is another for another picture: a checksum of all its pixels (Adler-32, over whole pixels). */
function fingerprint({ buffer }: Uint8ClampedArray): string {
  let [a, b] = [1, 0];
  for (const pixel of new Uint32Array(buffer)) {
    a = (a + pixel) % 65_521;
    b = (b + a) % 65_521;
  }
  return `${a} ${b}`;
}

/** Hands a file to the reader under a name. */
export function handOver(file: Blob, name: string): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser still reads it after the tap.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Puts a picture on the clipboard and says whether that worked. The clipboard is asked at once, while the tap still counts. */
export const copiedPicture = (png: Promise<Blob | undefined>): Promise<boolean> =>
  attemptLater(async () => {
    const drawn = png.then((blob) => blob ?? Promise.reject(new Error('no picture')));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': drawn })]);
    return true;
  }, false);
