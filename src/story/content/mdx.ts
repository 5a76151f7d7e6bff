import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

import type { Finding } from '../../fault/index.ts';

/** As much of a node of an MDX tree as is used here. */
export interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly Attribute[];
  readonly children?: readonly Node[];
  readonly position: { readonly start: Point; readonly end: Point };
}

export interface Attribute {
  readonly type: string;
  readonly name?: string;
  /** A text; an object where it was written in braces; nothing where it was written bare. */
  readonly value?: unknown;
  readonly position?: { readonly start: Point; readonly end: Point };
}

interface Point {
  readonly line: number;
  readonly offset: number;
}

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx);

/** MDX text → its tree, or the finding that says on which line it stops being MDX. */
export function parseMdx(text: string, file: string): Node | Finding {
  try {
    return processor.parse(text) as unknown as Node;
  } catch (error) {
    const { line, reason } = error as { line?: number; reason?: string };
    if (reason === undefined) throw error;
    // The parser gives no place for a tag that is never closed, but names it in its message.
    const opened = Number(/\((\d+):\d+-/.exec(reason)?.[1] ?? 1);
    return {
      file,
      line: line ?? opened,
      found: `this is not MDX: ${reason}`,
      mend: 'close each tag, with a tag around several paragraphs on lines of its own; write { as &#123; and < as &lt;',
    };
  }
}

/** Whether a node is a comment and nothing else: what stands between two comments would run. */
export const isComment = (node: Node): boolean => /^mdx(?:Flow|Text)Expression$/.test(node.type) && /^\s*\/\*(?:[^*]|\*(?!\/))*\*\/\s*$/.test(node.value ?? '');

/** A JSX attribute's text and line; undefined where the element does not have it as a plain text. */
export function attribute(node: Node, name: string): { value: string; line: number } | undefined {
  const found = node.attributes?.find((attr) => attr.name === name);
  if (typeof found?.value !== 'string') return undefined;
  return { value: found.value, line: found.position?.start.line ?? node.position.start.line };
}
