import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { layout, pathsOf, pots } from './floor/dots.js';

const folder = (name: string) => join(import.meta.dirname, name);
const kept = (name: string) => join(import.meta.dirname, '../../.cache', name);

/**
 * Writes the pages to compare with, each with as many steps as the page in `file` has, and returns their folders: the
 * usual way to tell a story like this one, and the floor: one file by hand, which does only what it must. Both come with the
 * site's own headers, as any page of the same host: one of them has a browser start a process for the page.
 */
export async function writeCompared(site: string, path: string): Promise<{ readonly plain: string; readonly floor: string }> {
  const file = join(site, path, 'index.html');
  const steps = (await readFile(file, 'utf8')).match(/\sdata-step=/g)?.length ?? 0;
  if (steps === 0) throw new Error(`no [data-step] in ${file}`);
  const [plain, floor] = [await repeat('plain', steps), await repeat('floor', steps)];
  for (const page of [plain, floor]) await copyFile(join(site, '_headers'), join(page, '_headers'));

  const d3 = join(dirname(createRequire(import.meta.url).resolve('d3')), '../dist/d3.min.js');
  await copyFile(join(folder('plain'), 'plain.js'), join(plain, 'plain.js'));
  await copyFile(d3, join(plain, 'd3.min.js'));

  const page = join(floor, 'index.html');
  const script = (await readFile(join(folder('floor'), 'floor.js'), 'utf8')).replace(/^import .*$/m, '');
  const shared = (await readFile(join(folder('floor'), 'dots.js'), 'utf8')).replaceAll('export ', '');
  const paths = pathsOf(layout(0)).map((d, pot) => `<path stroke="${pots[pot]}" d="${d}"/>`);
  const html = (await readFile(page, 'utf8')).replace('<!-- dots -->', paths.join('')).replace('<!-- script -->', () => shared + script);
  await writeFile(page, html);
  return { plain, floor };
}

/** A page with its step repeated, in a folder of its own. */
async function repeat(name: string, steps: number): Promise<string> {
  const template = await readFile(join(folder(name), 'index.html'), 'utf8');
  const [before = '', step = '', after = ''] = template.split(/<!-- (?:step|end) -->\n/);
  await mkdir(kept(name), { recursive: true });
  await writeFile(join(kept(name), 'index.html'), before + step.repeat(steps) + after);
  return kept(name);
}
