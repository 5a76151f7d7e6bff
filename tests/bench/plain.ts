import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const source = join(import.meta.dirname, 'plain');
const target = join(import.meta.dirname, '../../.cache/plain');

/**
 * Writes the page to compare with: the usual way to tell a story like this one, with as many steps as the page in
 * `file` has. Returns its folder.
 */
export async function writePlainPage(file: string): Promise<string> {
  const steps = (await readFile(file, 'utf8')).match(/\sdata-step=/g)?.length ?? 0;
  if (steps === 0) throw new Error(`no [data-step] in ${file}`);
  const template = await readFile(join(source, 'index.html'), 'utf8');
  const [before = '', step = '', after = ''] = template.split(/<!-- (?:step|end) -->\n/);
  const d3 = join(dirname(createRequire(import.meta.url).resolve('d3')), '../dist/d3.min.js');
  await mkdir(target, { recursive: true });
  await writeFile(join(target, 'index.html'), before + step.repeat(steps) + after);
  await copyFile(join(source, 'plain.js'), join(target, 'plain.js'));
  await copyFile(d3, join(target, 'd3.min.js'));
  return target;
}
