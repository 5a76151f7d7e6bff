import { attemptLater } from './attempt.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** An svg document as an address that a picture element takes. */
export const pictureAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** An svg document, with all that it needs in it, as PNG; undefined where the browser draws none. */
export function pngOf(svg: string, { width, height }: Size): Promise<Blob | undefined> {
  return attemptLater(async () => {
    const image = new Image(width, height);
    image.src = pictureAddress(svg);
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    canvas.getContext('2d')!.drawImage(image, 0, 0, width, height);
    return (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))) ?? undefined;
  }, undefined);
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
