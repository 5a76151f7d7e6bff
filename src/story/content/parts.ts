import { reference } from '../../i18n/index.ts';
import type { Finding } from '../../fault/index.ts';
import { isComment, type Node } from './mdx.ts';

/** An element of a chapter with the elements it holds; what is neither is prose, by paragraph. */
export interface Part {
  readonly name: PartName;
  readonly node: Node;
  readonly line: number;
  readonly endLine: number;
  readonly paragraphs: readonly (readonly Node[])[];
  readonly parts: readonly Part[];
}

export type PartName = keyof typeof grammar;

interface Rule {
  readonly prose: boolean;
  /** How many of each it holds; `some` is one or more. */
  readonly holds: Readonly<Record<string, number | 'some'>>;
  readonly attributes: readonly string[];
}

const passage: Rule = { prose: true, holds: {}, attributes: [] };

/** What a chapter's file is made of, and the guide for teachers. */
const grammar = {
  Chapter: { prose: false, holds: { Takeaway: 1, Objective: 1, Step: 'some', Question: 2, Exercise: 1 }, attributes: [] },
  Takeaway: passage,
  Objective: passage,
  Step: { prose: true, holds: { Notes: 1 }, attributes: ['id', 'title', reference] },
  Notes: { prose: false, holds: { Say: 1, Ask: 1, Misunderstanding: 1 }, attributes: [] },
  Say: passage,
  Ask: passage,
  Misunderstanding: passage,
  Question: { prose: true, holds: { Answer: 1 }, attributes: [] },
  Answer: passage,
  Exercise: { prose: true, holds: { Solution: 1 }, attributes: [] },
  Solution: passage,
  Guide: {
    prose: false,
    holds: {
      Intro: 1,
      Need: 'some',
      Level: 2,
      Lesson: 3,
      Myth: 'some',
      Quiz: 'some',
      Idea: 'some',
      Task: 'some',
      Prompt: 'some',
      Criterion: 'some',
      Starter: 'some',
      Extension: 'some',
    },
    attributes: [],
  },
  Intro: passage,
  Need: passage,
  Level: { prose: true, holds: {}, attributes: ['id', 'title', 'exercises'] },
  Lesson: { prose: false, holds: { Aim: 'some', Opening: 1, Closing: 1 }, attributes: ['id'] },
  Aim: passage,
  Opening: passage,
  Closing: passage,
  Myth: { prose: true, holds: { Reply: 1 }, attributes: ['id', 'chapter'] },
  Quiz: { prose: true, holds: { Brief: 1, Right: 1, Wrong: 3, Why: 1 }, attributes: ['id', 'step', 'level'] },
  Brief: passage,
  Reply: passage,
  Right: passage,
  Wrong: passage,
  Why: passage,
  Idea: { prose: true, holds: {}, attributes: ['id', 'title'] },
  Task: { prose: true, holds: { Reply: 1 }, attributes: ['id', 'title'] },
  Prompt: { prose: true, holds: {}, attributes: ['step'] },
  Criterion: { prose: false, holds: { Weak: 1, Fair: 1, Strong: 1 }, attributes: ['id', 'title'] },
  Weak: passage,
  Fair: passage,
  Strong: passage,
  Starter: { prose: true, holds: {}, attributes: ['step'] },
  Extension: { prose: true, holds: {}, attributes: ['id', 'title'] },
} as const satisfies Record<string, Rule>;

/** What a whole file is: its elements are in no other. */
const roots = { Chapter: 'the chapter', Guide: 'the guide' } as const;
type Root = keyof typeof roots;
const isRoot = (name: string): name is Root => name in roots;

/**
 * The tree of a file's elements. Whatever is out of place, missing, too many or empty becomes a finding,
 * so that what comes after can take the shape for granted.
 */
export function partsOf(tree: Node, file: string, root: Root = 'Chapter'): { part: Part; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const part = gather(root, tree, file, findings);
  return { part, findings };
}

/** How an element is named to an author: a step by its id, any other by its tag. */
function called(name: string, node: Node): string {
  const id = node.attributes?.find((attr) => attr.name === 'id')?.value;
  if (isRoot(name)) return roots[name];
  return name === 'Step' && typeof id === 'string' ? `step "${id}"` : `<${name}>`;
}

function gather(name: PartName, node: Node, file: string, findings: Finding[]): Part {
  const rule: Rule = grammar[name];
  const parts: Part[] = [];
  const paragraphs: Node[][] = [];
  const here = called(name, node);
  const find = (at: Node, found: string, mend: string) => findings.push({ file, line: at.position.start.line, found, mend });

  let open: Node[] | undefined;
  const add = (child: Node): void => {
    if (child.type === 'yaml' || isComment(child)) return;
    if (child.type === 'paragraph') {
      open = undefined;
      child.children?.forEach(add);
      open = undefined;
    } else if (isPart(child)) {
      open = undefined;
      const own = child.name as PartName;
      if (own in rule.holds) parts.push(gather(own, child, file, findings));
      else find(child, `<${own}> does not belong in ${here}`, `move it to ${homeOf(own)}`);
    } else if (open) {
      open.push(child);
    } else if (!isBlank(child)) {
      open = [child];
      paragraphs.push(open);
    }
  };
  node.children?.forEach(add);

  if (!rule.prose) {
    for (const [first] of paragraphs) {
      find(first!, `there is prose straight in ${here}`, `put it into ${tags(rule)}`);
    }
  } else if (paragraphs.length === 0) {
    find(node, `${here} is empty`, 'write its text, or remove it');
  }
  for (const attr of node.attributes ?? []) {
    if (attr.name !== undefined && rule.attributes.includes(attr.name)) continue;
    find(node, `${here} has an unknown attribute "${attr.name ?? '{…}'}"`, 'remove it, or correct its spelling');
  }
  for (const [own, wanted] of Object.entries(rule.holds)) {
    const all = parts.filter((part) => part.name === own);
    const inside = isRoot(name) ? '' : ` before </${name}> at line ${node.position.end.line}`;
    if (all.length < (wanted === 'some' ? 1 : wanted)) {
      const found = all.length === 0 ? `${here} has no <${own}>` : `${here} has ${all.length} of ${wanted} <${own}>`;
      findings.push({ file, line: isRoot(name) ? 1 : node.position.start.line, found, mend: `add ${sketchOf(own)}${inside}` });
    }
    if (wanted !== 'some' && all[wanted]) {
      find(all[wanted].node, `${here} has ${all.length} <${own}>`, `keep ${wanted}: join them, or remove this one`);
    }
  }
  const { start, end } = node.position;
  return { name, node, line: start.line, endLine: end.line, paragraphs, parts };
}

const isPart = (node: Node): boolean => node.type.startsWith('mdxJsx') && !isRoot(node.name ?? '') && (node.name ?? '') in grammar;

const isBlank = (node: Node): boolean => node.type === 'text' && node.value?.trim() === '';

/** An element as an author writes it, with the elements that must be in it. */
function sketchOf(name: string): string {
  const { prose, holds }: Rule = grammar[name as PartName];
  return `<${name}>${prose ? '…' : ''}${Object.keys(holds).map(sketchOf).join('')}</${name}>`;
}

const tags = (rule: Rule): string =>
  Object.keys(rule.holds)
    .map((own) => `<${own}>`)
    .join(', ');

function homeOf(own: string): string {
  const homes = Object.entries(grammar).filter(([, rule]) => own in rule.holds);
  return homes.map(([name]) => (isRoot(name) ? `${roots[name]} itself` : `a <${name}>`)).join(' or ');
}
