import { strFromU8, strToU8 } from 'fflate';

import { languages, type Locale } from '../../i18n/index.ts';
import { mendSlides } from './mend-slides.ts';
import type { Parts } from './settle-zip.ts';

/** A picture that PowerPoint draws itself, and beside it the same as pixels, for whatever cannot. */
export interface SlidePicture {
  readonly svg: string;
  readonly png: Uint8Array;
}

/** The parts of a file as the package wrote them, made whole: languages and lines, what it leaves wrong, pictures in place of their names. */
export const finished = (parts: Parts, locale: Locale, pictures: ReadonlyMap<string, SlidePicture>): Parts =>
  withPictures(mendSlides(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, edited(name, part, locale)]))), pictures);

function edited(name: string, part: Uint8Array, locale: Locale): Uint8Array {
  if (!name.endsWith('.xml')) return part;
  const xml = strFromU8(part).replaceAll('lang="en-US"', `lang="${languages[locale].region}"`);
  // Lines of notes are paragraphs of their own.
  const lined = (text: string) =>
    text
      .split(/\r?\n/)
      .map((line) => `<a:t>${line}</a:t>`)
      .join('</a:r></a:p><a:p><a:r>');
  return strToU8(name.startsWith('ppt/notesSlides/') ? xml.replace(/<a:t>([^<]*\n[^<]*)<\/a:t>/g, (_all, text: string) => lined(text)) : xml);
}

/** A slide's picture is its name until here; the drawing can be taken apart into shapes. */
function withPictures(parts: Parts, pictures: ReadonlyMap<string, SlidePicture>): Parts {
  const all: Record<string, Uint8Array> = { ...parts };
  for (const [name, part] of Object.entries(parts)) {
    const number = /^ppt\/media\/image-(\d+)-1\.png$/.exec(name)?.[1];
    if (!number) continue;
    const { svg, png } = pictures.get(strFromU8(part))!;
    const vector = `image-${number}-vector.svg`;
    all[name] = png;
    all[`ppt/media/${vector}`] = strToU8(svg);
    const links = `ppt/slides/_rels/slide${number}.xml.rels`;
    const slide = `ppt/slides/slide${number}.xml`;
    const relation = `<Relationship Id="rIdVector" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/${vector}"/>`;
    all[links] = strToU8(strFromU8(parts[links]!).replace('</Relationships>', `${relation}</Relationships>`));
    const extension =
      '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rIdVector"/></a:ext></a:extLst>';
    all[slide] = strToU8(strFromU8(parts[slide]!).replace(/(<a:blip r:embed="[^"]+">)<\/a:blip>/, `$1${extension}</a:blip>`));
  }
  return all;
}
