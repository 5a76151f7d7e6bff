import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The place of a chapter's films in the kit, and what it says of each shape. */
const place = /<p\b[^>]*\bdata-films="([^"]+)"[^>]*>[^]*?<\/p>/g;

/**
 * Lets the kit of a built site offer the films that there are, each with its size; a page offers none that is not there.
 * Gives how many it offers.
 */
export function showFilms(dist: string, base: string): number {
  let shown = 0;
  for (const page of globSync('{,*/}newsletter/index.html', { cwd: dist }).map((path) => join(dist, path))) {
    const html = readFileSync(page, 'utf8').replace(place, (whole, chapter: string) => {
      const links = ['wide', 'square', 'tall'].flatMap((shape) =>
        ['mp4', 'webm'].flatMap((kind) => {
          const file = `films/${chapter}-${shape}.${kind}`;
          if (!existsSync(join(dist, file))) return [];
          const name = new RegExp(`data-${shape}="([^"]*)"`).exec(whole)![1]!;
          return `<a href="${base}${file}" download>${kind === 'mp4' ? 'MP4' : 'WebM'} ${name} <span>${(statSync(join(dist, file)).size / 1e6).toFixed(1)} MB</span></a>`;
        }),
      );
      shown += links.length;
      const [open] = /^<p\b[^>]*>/.exec(whole)!;
      return `${links.length > 0 ? open.replace(/ hidden(?:="[^"]*")?/, '') : open}${links.join('\n')}</p>`;
    });
    writeFileSync(page, html);
  }
  return shown;
}
