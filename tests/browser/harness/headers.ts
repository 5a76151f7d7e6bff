import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

type Rule = readonly [path: string, headers: readonly (readonly [name: string, value: string])[]];

/** Each version of a file is read once. */
const known = new Map<string, Promise<readonly Rule[]>>();

/** The headers that the folder's own `_headers` gives an address, as Netlify and Cloudflare Pages read it. */
export async function headersFor(root: string, pathname: string): Promise<Record<string, string>> {
  const found = (await rulesOf(join(root, '_headers'))).filter(([path]) => (path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path));
  return Object.fromEntries(found.flatMap(([, headers]) => headers));
}

async function rulesOf(file: string): Promise<readonly Rule[]> {
  const version = await stat(file).catch(() => undefined);
  if (!version) return [];
  const key = `${version.mtimeMs} ${version.size} ${file}`;
  const rules = known.get(key) ?? readFile(file, 'utf8').then(parse);
  known.set(key, rules);
  return rules;
}

function parse(text: string): Rule[] {
  const blocks = text.split('\n\n').filter(Boolean);
  return blocks.map((block): Rule => {
    const [path = '', ...lines] = block.trimEnd().split('\n');
    return [path, lines.map((line) => /^\s+([\w-]+): (.*)$/.exec(line)!).map(([, name, value]) => [name!.toLowerCase(), value!] as const)];
  });
}
