import type { Finding } from '../../fault/index.ts';
import { isHan, type Locale, type Style } from '../../i18n/index.ts';
import { checkScript, type Flaw } from './check-script.ts';
import { attribute, type Node } from './mdx.ts';
import type { Inline, NumInline, Paragraph, Prose, Said, TermInline } from './voice.ts';

const styles: readonly Style[] = [...(['prose', 'label', 'change', 'words'] as const), ...(['date', 'day', 'month', 'month-only', 'year', 'weekday'] as const)];

const known: Record<string, readonly string[]> = { Num: ['id', 'as', 'digits'], Term: ['id'], Said: ['check'] };

/** Phrasing nodes → inline tokens, white space folded as that language wants it. Adds a finding for all else. */
export function inlines(nodes: readonly Node[], file: string, locale: Locale, findings: Finding[]): Paragraph {
  const read = (node: Node): readonly Inline[] => {
    if (node.type === 'text') {
      const value = node.value ?? '';
      for (const { found, mend, index } of [...leftover(value), ...checkScript(value, locale)]) {
        findings.push({ file, line: node.position.start.line + value.slice(0, index).split('\n').length - 1, found, mend });
      }
      return [{ kind: 'text', text: fold(value, locale) }];
    }
    if (node.type === 'emphasis' || node.type === 'strong') {
      return [{ kind: 'emphasis', children: (node.children ?? []).flatMap(read) }];
    }
    if (node.name === 'Num') return num(node, file, findings);
    if (node.name === 'Term') return term(node, file, locale, findings);
    if (node.name === 'Said') return said(node, file, findings) ? (node.children ?? []).flatMap(read) : [];
    findings.push({
      file,
      line: node.position.start.line,
      found: `${nameOf(node)} in prose`,
      mend: 'write plain words, <Num>, <Term>, <Said> or *emphasis*; pictures belong in script.yaml, addresses in content/sources',
    });
    return [];
  };
  return trim(nodes.flatMap(read));
}

const signs: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^[ \t]*\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+/m, 'a table'],
  [/\|/, '"|"'],
  [/~~/, '"~~"'],
  [/\[\^[^\]]*\]/, 'a footnote'],
  [/\*\*|(?<!\w)__(?=\w)/, 'emphasis that does not close'],
  [/https?:\/\/|(?<![\w.])www\./i, 'an address'],
];

/** Signs of Markdown that are left in a text: tables and notes that no face shows, and emphasis that was not closed. */
export function leftover(text: string): readonly Flaw[] {
  const [first] = signs.flatMap(([pattern, what]) => {
    const found = pattern.exec(text);
    return found
      ? [
          {
            index: found.index,
            found: `${what} in prose`,
            mend: 'write plain words, <Num>, <Term> or *emphasis*; tables are made of series, addresses belong in content/sources',
          },
        ]
      : [];
  });
  return first ? [first] : [];
}

/** The same nodes as text, with U+FFFC for each number and as many line breaks as in the file. */
export function proseOf(nodes: readonly Node[]): Prose {
  const line = nodes[0]!.position.start.line;
  const said: Said[] = [];
  let text = '';
  const add = (node: Node): void => {
    // A tag may be broken over lines: catch up, or all that follows would be reported too high.
    const behind = node.position.start.line - line - (text.split('\n').length - 1);
    text += '\n'.repeat(Math.max(0, behind));
    const begun = text.length;
    if (node.name === 'Num') text += '\uFFFC';
    else if (node.children) node.children.forEach(add);
    else text += node.value ?? '';
    const check = node.name === 'Said' ? attribute(node, 'check')?.value : undefined;
    if (check) said.push({ words: text.slice(begun).replaceAll('\uFFFC', '…').trim(), check, line: node.position.start.line });
  };
  nodes.forEach(add);
  return { text, line, ...(said.length > 0 && { said }) };
}

/** Whether a phrase says how it is checked, and says anything. */
function said(node: Node, file: string, findings: Finding[]): boolean {
  const line = node.position.start.line;
  checkAttributes(node, file, findings);
  if (attribute(node, 'check')?.value && (node.children ?? []).length > 0) return true;
  findings.push({
    file,
    line,
    found: attribute(node, 'check')?.value ? '<Said> holds no words' : '<Said> has no check',
    mend: 'write <Said check="most sofr - iorb on 2025-10-31">the widest</Said>',
  });
  return false;
}

function num(node: Node, file: string, findings: Finding[]): readonly NumInline[] {
  const line = node.position.start.line;
  const find = (found: string, mend: string) => findings.push({ file, line, found, mend });
  const id = attribute(node, 'id')?.value;
  const as = attribute(node, 'as')?.value as Style | undefined;
  const digits = attribute(node, 'digits')?.value;
  checkAttributes(node, file, findings);

  if (!id) {
    find('<Num> has no id', 'write <Num id="…" /> with the id of a number or series@YYYY-MM-DD');
    return [];
  }
  if ((node.children ?? []).length > 0) {
    find(`<Num id="${id}"> holds text`, `write <Num id="${id}" />: the formatter writes the number`);
  }
  if (as !== undefined && !styles.includes(as)) {
    find(`<Num id="${id}"> is to be written as "${as}"`, `write as one of ${styles.join(', ')}`);
  }
  if (digits !== undefined && !/^[0-6]$/.test(digits)) {
    find(`<Num id="${id}"> has digits "${digits}"`, 'write a whole number from 0 to 6');
  }
  return [{ kind: 'num', id, ...(as && { as }), ...(digits && { digits: Number(digits) }), line }];
}

function term(node: Node, file: string, locale: Locale, findings: Finding[]): readonly TermInline[] {
  const line = node.position.start.line;
  const id = attribute(node, 'id')?.value;
  const text = fold(proseOf([node]).text, locale).trim();
  checkAttributes(node, file, findings);

  if (!id || text === '' || (node.children ?? []).some((child) => child.type !== 'text')) {
    findings.push({
      file,
      line,
      found: id ? `<Term id="${id}"> holds no plain words` : '<Term> has no id',
      mend: `write <Term id="${id || '…'}">the words</Term>, with numbers and emphasis outside`,
    });
    return [];
  }
  return [{ kind: 'term', id, text, line }];
}

function checkAttributes(node: Node, file: string, findings: Finding[]): void {
  for (const { name, value } of node.attributes ?? []) {
    if (name !== undefined && known[node.name!]!.includes(name) && typeof value === 'string') continue;
    findings.push({
      file,
      line: node.position.start.line,
      found: `<${node.name}> has ${name ? `the attribute "${name}"` : 'an expression'} in a way that is not understood`,
      mend: `write only ${known[node.name!]!.join(', ')}, each as name="text"`,
    });
  }
}

/** Chinese has no spaces between words, so a line break between two of its signs means nothing. */
function fold(text: string, locale: Locale): string {
  const sign = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u2014\\u2018-\\u201d\\u2026]';
  const joined = isHan(locale) ? text.replace(new RegExp(`(?<=${sign})\\s*\\n\\s*(?=${sign})`, 'g'), '') : text;
  return joined.replace(/\s+/g, ' ');
}

/** Without white space at the ends or empty texts. */
function trim(all: readonly Inline[]): Paragraph {
  return all
    .map((inline, index) => {
      if (inline.kind !== 'text') return inline;
      const text = index === 0 ? inline.text.trimStart() : inline.text;
      return { ...inline, text: index === all.length - 1 ? text.trimEnd() : text };
    })
    .filter((inline) => inline.kind !== 'text' || inline.text !== '');
}

function nameOf(node: Node): string {
  if (node.name) return `<${node.name}>`;
  if (node.type.endsWith('Expression')) return `the expression {${node.value}}`;
  return /^[aeiou]/.test(node.type) ? `an ${node.type}` : `a ${node.type}`;
}
