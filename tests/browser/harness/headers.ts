import { join } from 'node:path';

import { ofVersion } from './versions.ts';

type Rule = readonly [path: string, headers: readonly (readonly [name: string, value: string])[]];

/** The headers that the folder's own `_headers` gives an address, as Netlify and Cloudflare Pages read it. */
export async function headersFor(root: string, pathname: string): Promise<Record<string, string>> {
  const rules = await ofVersion(join(root, '_headers'), 'rules', (bytes) => parse(String(bytes))).catch((error: NodeJS.ErrnoException): Rule[] => {
    // A folder need not have one.
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const found = rules.filter(([path]) => (path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path));
  return Object.fromEntries(found.flatMap(([, headers]) => headers));
}

function parse(text: string): Rule[] {
  const blocks = text.split('\n\n').filter(Boolean);
  return blocks.map((block): Rule => {
    const [path = '', ...lines] = block.trimEnd().split('\n');
    return [path, lines.map((line) => /^\s+([\w-]+): (.*)$/.exec(line)!).map(([, name, value]) => [name!.toLowerCase(), value!] as const)];
  });
}
