import { join } from 'node:path';

import { pseudo } from '../support/pseudo.ts';

const support = join(import.meta.dirname, '../support/pseudo.ts');

/** A file of the reference language, or a text of one, as the pseudo-language has it. Formats and looks stay. */
export function pseudoSource(source: string, extension = ''): string {
  if (extension === '.ts') return module(source);
  if (extension === '.mdx') return prose(source);
  return words(source);
}

/** A text: tags, places to be filled and addresses in it stay. */
const words = (text: string): string =>
  text.replace(/<[^>]*>|\{[^}]*\}|\]\([^)]*\)|https?:\S+|([^<{\]]+|\])/g, (found, plain?: string) => (plain ? pseudo(plain) : found));

/** Prose: what tags call their titles is read too. */
function prose(source: string): string {
  const [head = '', body] = source.startsWith('---')
    ? [source.slice(0, source.indexOf('\n---', 3) + 4), source.slice(source.indexOf('\n---', 3) + 4)]
    : ['', source];
  const titled = words(body).replace(/ title="([^"]*)"/g, (_all, title: string) => ` title="${pseudo(title)}"`);
  return head.replace(/^(\w+): (.*)$/gm, (_all, key: string, value: string) => `${key}: ${pseudo(value)}`) + titled;
}

/** A module exports the same names, and what is behind them says it otherwise. */
function module(source: string): string {
  if (/formats\.types|Formats\b|var\(--set-/.test(source)) return source;
  const names: string[] = [];
  const own = source.replace(/^export (const|function) (\w+)/gm, (_all, kind: string, name: string) => {
    names.push(name);
    return `${kind} ${name}`;
  });
  return `import { pseudoWords as inPseudo } from ${JSON.stringify(support)};\n${own}\n${names.map((name) => `const pseudo_${name} = inPseudo(${name});\nexport { pseudo_${name} as ${name} };`).join('\n')}\n`;
}
