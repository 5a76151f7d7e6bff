import type { Finding } from '../../fault/index.ts';
import { readText } from '../../files/index.ts';
import { written, type Locale } from '../../i18n/index.ts';
import { bareAmounts } from './bare.ts';
import { checkScript } from './check-script.ts';
import { attribute, isComment, parseMdx, type Node } from './mdx.ts';
import { leftover } from './inline.ts';

const FOLDER = 'content/back';

/** What is after the story in one language: which blocks it has, in order, so that the languages can be held together. */
interface Back {
  readonly file: string;
  readonly blocks: readonly { readonly kind: string; readonly line: number }[];
}

/**
 * Whether what is after the story is plain prose in every language, in the same blocks: headings and paragraphs of words, emphasis
 * and works that are cited. It is compiled as it is, so nothing that runs may be in it; and it is bound to no fact, so no amount.
 */
export function checkBack(root: string): readonly Finding[] {
  const findings: Finding[] = [];
  const backs = written.flatMap((locale): Back[] => {
    const file = `${FOLDER}/${locale}.mdx`;
    const { text, finding } = readText(root, file);
    if (text === undefined) {
      findings.push(finding);
      return [];
    }
    const tree = parseMdx(text, file);
    if ('found' in tree) findings.push(tree);
    else return [{ file, blocks: (tree.children ?? []).filter((node) => !isComment(node)).flatMap((node) => block(node, file, locale, findings)) }];
    return [];
  });
  const [first, ...others] = backs;
  return [...findings, ...others.flatMap((other) => sameBlocks(first!, other))];
}

function block(node: Node, file: string, locale: Locale, findings: Finding[]): Back['blocks'] {
  const { line } = node.position.start;
  if (node.type !== 'paragraph' && node.type !== 'heading') {
    findings.push({
      file,
      line,
      found: `${node.value === undefined ? `a ${node.name ?? node.type}` : `"${node.value.slice(0, 60)}"`} after the story`,
      mend: 'write headings and paragraphs of plain words',
    });
    return [];
  }
  node.children?.forEach((child) => words(child, file, locale, findings));
  return [{ kind: node.type, line }];
}

function words(node: Node, file: string, locale: Locale, findings: Finding[]): void {
  const find = (at: Node, found: string, mend: string) => findings.push({ file, line: at.position.start.line, found, mend });
  if (node.type === 'text') {
    const value = node.value ?? '';
    const line = (index: number) => node.position.start.line + value.slice(0, index).split('\n').length - 1;
    for (const { token, index } of bareAmounts(value, locale))
      findings.push({ file, line: line(index), found: `bare amount "${token}"`, mend: 'say it without an amount: nothing after the story is bound to a fact' });
    for (const { found, mend, index } of [...leftover(value), ...checkScript(value, locale)]) findings.push({ file, line: line(index), found, mend });
  } else if (node.type === 'emphasis' || node.type === 'strong') {
    node.children?.forEach((child) => words(child, file, locale, findings));
  } else if (node.name === 'cite') {
    // The title of a work is in its own language, and says what it says.
    const own = (node.attributes ?? []).every(({ name, value }) => name === 'lang' && typeof value === 'string');
    if (!own || (node.children ?? []).some(({ type }) => type !== 'text'))
      find(node, '<cite> holds more than a title', 'write <cite lang="…">the title</cite>');
    else if (!attribute(node, 'lang')) find(node, '<cite> does not say its language', 'write <cite lang="…">the title</cite>');
  } else {
    find(
      node,
      `${node.name ? `<${node.name}>` : node.type.endsWith('Expression') ? `the expression {${node.value}}` : `a ${node.type}`} after the story`,
      'write plain words, *emphasis*, or <cite lang="…"> for the title of a work',
    );
  }
}

function sameBlocks(first: Back, other: Back): readonly Finding[] {
  const at = first.blocks.findIndex(({ kind }, index) => kind !== other.blocks[index]?.kind);
  const [here, there] = at >= 0 ? [other.blocks[at], first.blocks[at]] : [other.blocks[first.blocks.length], undefined];
  if (!here && !there) return [];
  const [name, line] = [first.file.split('/').at(-1), here?.line ?? other.blocks.at(-1)?.line ?? 1];
  const found = there ? `a ${there.kind} at ${name}:${there.line} has none like it here` : `a ${here!.kind} here has none like it in ${name}`;
  return [{ file: other.file, line, found, mend: 'write the same headings and paragraphs in both, in the same order' }];
}
