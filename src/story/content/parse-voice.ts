import { z } from 'zod';

import type { Finding } from '../../fault/index.ts';
import { check, parseYaml, stepHash } from '../../facts/read.ts';
import { languages, reference, type Locale } from '../../i18n/index.ts';
import { inlines, proseOf } from './inline.ts';
import { attribute, parseMdx, type Node } from './mdx.ts';
import { partsOf, type Part, type PartName } from './parts.ts';
import type { Paragraph, Prose, Voice, VoiceStep, VoiceTask } from './voice.ts';

const frontmatter = z.strictObject({
  /** The chapter's title. */
  title: z.string('write title: and the title of the chapter').min(1, 'write the title of the chapter'),
});

/** What was read of a file, and what its author must mend; without findings the voice is whole. */
export interface ParsedVoice {
  /** Absent where the text is not MDX at all. */
  readonly voice?: Voice;
  readonly findings: readonly Finding[];
}

/** One chapter's MDX in one language → its voice. Findings name their lines; nothing is thrown for an author's mistake. */
export function parseVoice(text: string, file: string, locale: Locale): ParsedVoice {
  const tree = parseMdx(text, file);
  if ('found' in tree) return { findings: [tree] };

  const { part, findings: misplaced } = partsOf(tree, file);
  const findings: Finding[] = [...misplaced];
  const prose: Prose[] = [];
  const title = titleOf(tree, file, findings);
  if (title) prose.push({ text: title.value, line: title.line });

  const passage = (from: Part | undefined): readonly Paragraph[] =>
    (from?.paragraphs ?? []).map((nodes) => {
      prose.push(proseOf(nodes));
      return inlines(nodes, file, locale, findings);
    });
  const named = (from: Part | undefined, name: PartName) => from?.parts.filter((own) => own.name === name) ?? [];
  const first = (from: Part | undefined, name: PartName) => named(from, name)[0];
  const sentence = (name: PartName): Paragraph => {
    const [only = [], more] = passage(first(part, name));
    if (more) findings.push(tooLong(file, first(part, name)!));
    return only;
  };

  const step = (own: Part): VoiceStep => {
    const id = need(own, 'id', file, findings);
    const heading = need(own, 'title', file, findings);
    const stamp = attribute(own.node, reference);
    if (stamp && locale === reference) findings.push(stampedReference(file, stamp.line));
    if (heading) prose.push({ text: heading.value, line: heading.line });
    const { start, end } = own.node.position;
    const notes = first(own, 'Notes');
    return {
      id: id?.value ?? '',
      title: heading?.value ?? '',
      line: own.line,
      endLine: own.endLine,
      hash: stepHash(text.slice(start.offset, end.offset)),
      ...(stamp && locale !== reference && { against: stamp.value }),
      blocks: passage(own),
      notes: { say: passage(first(notes, 'Say')), ask: passage(first(notes, 'Ask')), misunderstanding: passage(first(notes, 'Misunderstanding')) },
    };
  };
  const task = (own: Part | undefined, answer: PartName): VoiceTask => ({ line: own?.line ?? 1, ask: passage(own), answer: passage(first(own, answer)) });

  const voice: Voice = {
    file,
    line: title?.line ?? 1,
    locale,
    title: title?.value ?? '',
    takeaway: sentence('Takeaway'),
    objective: sentence('Objective'),
    steps: named(part, 'Step').map(step),
    questions: named(part, 'Question').map((own) => task(own, 'Answer')),
    exercise: task(first(part, 'Exercise'), 'Solution'),
    prose,
  };
  return { voice, findings };
}

function titleOf(tree: Node, file: string, findings: Finding[]): { value: string; line: number } | undefined {
  const yaml = tree.children?.find((node) => node.type === 'yaml');
  if (!yaml) {
    findings.push({ file, line: 1, found: 'the file has no title', mend: 'begin it with ---, title: …, ---' });
    return undefined;
  }
  const above = yaml.position.start.line;
  const document = parseYaml(yaml.value ?? '', file);
  const value = check(document, frontmatter);
  findings.push(...document.findings.map((finding) => ({ ...finding, line: finding.line + above })));
  return value && { value: value.title, line: document.at('title').line + above };
}

function need(own: Part, name: string, file: string, findings: Finding[]) {
  const found = attribute(own.node, name);
  if (found?.value) return found;
  const id = attribute(own.node, 'id')?.value;
  findings.push({ file, line: own.line, found: id ? `step "${id}" has no ${name}` : `<${own.name}> has no ${name}`, mend: `write <${own.name} ${name}="…">` });
  return undefined;
}

const tooLong = (file: string, own: Part): Finding => ({
  file,
  line: own.paragraphs[1]![0]!.position.start.line,
  found: `<${own.name}> has more than one paragraph`,
  mend: 'say it in one',
});

const { called } = languages[reference];

const stampedReference = (file: string, line: number): Finding => ({
  file,
  line,
  found: `a step of the ${called} text has an "${reference}" hash`,
  mend: `remove it: only translated steps say which ${called} they were written against`,
});
