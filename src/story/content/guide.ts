import { derivedSource } from '../../i18n/derive.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Finding } from '../../fault/index.ts';
import { readText } from '../../files/index.ts';
import { languages, locales, type Localized, type Locale } from '../../i18n/index.ts';
import { inlines, proseOf } from './inline.ts';
import { attribute, parseMdx } from './mdx.ts';
import { partsOf, type Part, type PartName } from './parts.ts';
import type { Passage } from './passages.ts';
import type { Paragraph, Prose, VoiceTask } from './voice.ts';

const FOLDER = 'content/teach';

/** What is said to teachers in one language, beside what the chapters hold for them. */
export interface Guide {
  readonly file: string;
  readonly locale: Locale;
  readonly intro: readonly Paragraph[];
  /** What students bring to the lesson. */
  readonly needs: readonly (readonly Paragraph[])[];
  readonly levels: readonly Level[];
  readonly lessons: readonly LessonGuide[];
  /** What students often believe (`ask`), and what to do about it (`answer`). */
  readonly myths: readonly (VoiceTask & InChapter)[];
  readonly quiz: readonly QuizItem[];
  /** Ideas of a curriculum that the story serves. */
  readonly ideas: readonly Titled[];
  /** Tasks of the handout. */
  readonly tasks: readonly (VoiceTask & Omit<Titled, 'text'>)[];
  /** What a class is asked before it sees a step, by `chapter/step`. */
  readonly prompts: readonly Prompt[];
  /** What an answer to the last task is judged by. */
  readonly rubric: readonly Criterion[];
  /** Beginnings of sentences, for those who have the thought and not yet the words. */
  readonly starters: readonly Starter[];
  /** For those who are done, or want more. */
  readonly extensions: readonly Titled[];
  readonly prose: readonly Prose[];
}

export interface Prompt {
  readonly step: string;
  readonly line: number;
  readonly text: readonly Paragraph[];
}

export interface Criterion extends Omit<Titled, 'text'> {
  readonly weak: readonly Paragraph[];
  readonly fair: readonly Paragraph[];
  readonly strong: readonly Paragraph[];
}

interface InChapter {
  readonly id: string;
  /** The chapter it belongs to: it is for lessons that show a step of this chapter. */
  readonly chapter: string;
}

export interface Titled {
  readonly id: string;
  readonly title: string;
  readonly text: readonly Paragraph[];
}

export interface Level extends Titled {
  /** Chapters whose exercises suit this level. */
  readonly exercises: readonly string[];
}

export interface LessonGuide {
  /** The lesson's length, as the selection of steps names it. */
  readonly id: string;
  readonly aims: readonly (readonly Paragraph[])[];
  readonly opening: readonly Paragraph[];
  readonly closing: readonly Paragraph[];
}

export interface Starter {
  /** The step that one must have seen to use it, `chapter/step`; without one it is for every lesson. */
  readonly step: string | undefined;
  readonly text: readonly Paragraph[];
  readonly line: number;
}

export interface QuizItem {
  readonly id: string;
  /** The step that teaches it, `chapter/step`: it is for lessons that show this step. */
  readonly step: string;
  /** The level from which it is asked. */
  readonly level: string;
  readonly line: number;
  readonly ask: readonly Paragraph[];
  /** The same question in a line, for games that show no more. */
  readonly brief: readonly Paragraph[];
  /** In the order in which they are shown; one of them is right. */
  readonly options: readonly { readonly right: boolean; readonly text: readonly Paragraph[] }[];
  readonly why: readonly Paragraph[];
}

export interface ReadGuide {
  /** Whole in every language, or absent. */
  readonly guide?: Localized<Guide>;
  readonly passages: Partial<Localized<readonly Passage[]>>;
  readonly voices: Partial<Localized<Guide>>;
  readonly findings: readonly Finding[];
}

/** The guide of `root`/content/teach. A project without that folder has none, which is nothing to mend. */
export function readGuide(root: string): ReadGuide {
  const voices: Partial<Localized<Guide>> = {};
  const passages: Partial<Localized<readonly Passage[]>> = {};
  const findings: Finding[] = [];
  if (!existsSync(join(root, FOLDER))) return { voices, passages, findings };
  for (const locale of locales) {
    const file = `${FOLDER}/${locale}.mdx`;
    const { text, finding } = readGuideText(root, file);
    if (text === undefined) {
      if (!languages[locale].from) findings.push(finding);
      continue;
    }
    const parsed = parseGuide(text, file, locale);
    if (!languages[locale].from) findings.push(...parsed.findings);
    if (parsed.guide) voices[locale] = parsed.guide;
    passages[locale] = parsed.passages;
  }
  const whole = locales.every((locale) => voices[locale]);
  return { ...(whole && { guide: voices as Localized<Guide> }), voices, passages, findings };
}

/** A file as it is, or as it would be in a language that is made from another. */
function readGuideText(root: string, file: string): ReturnType<typeof readText> {
  const derived = derivedSource(join(root, file));
  return derived === undefined ? readText(root, file) : { text: derived };
}

/** A guide's MDX in one language → the guide, with its passages by name for the checks that languages share. */
function parseGuide(text: string, file: string, locale: Locale): { guide?: Guide; passages: readonly Passage[]; findings: readonly Finding[] } {
  const tree = parseMdx(text, file);
  if ('found' in tree) return { passages: [], findings: [tree] };
  const { part, findings: misplaced } = partsOf(tree, file, 'Guide');
  const findings: Finding[] = [...misplaced];
  const prose: Prose[] = [];
  const passages: Passage[] = [];

  const read = (own: Part | undefined, name: string): readonly Paragraph[] => {
    const paragraphs = (own?.paragraphs ?? []).map((nodes) => {
      prose.push(proseOf(nodes));
      return inlines(nodes, file, locale, findings);
    });
    passages.push({ name, line: own?.line ?? 1, paragraphs });
    return paragraphs;
  };
  const named = (from: Part, name: PartName) => from.parts.filter((own) => own.name === name);
  const say = (from: Part, name: PartName, of: string) => read(named(from, name)[0], `${name.toLowerCase()} of ${of}`);
  const has = (own: Part, name: string): string => {
    const found = attribute(own.node, name);
    if (found?.value) {
      if (name === 'title') prose.push({ text: found.value, line: found.line });
      return found.value;
    }
    findings.push({ file, line: own.line, found: `<${own.name}> has no ${name}`, mend: `write <${own.name} ${name}="…">` });
    return '';
  };
  const titled = (own: Part): Titled => {
    const id = has(own, 'id');
    return { id, title: has(own, 'title'), text: read(own, `${own.name.toLowerCase()} "${id}"`) };
  };
  const task = (own: Part, id: string): VoiceTask => {
    const of = `${own.name.toLowerCase()} "${id}"`;
    return { line: own.line, ask: read(own, of), answer: say(own, 'Reply', of) };
  };

  const guide: Guide = {
    file,
    locale,
    intro: read(named(part, 'Intro')[0], 'the intro'),
    needs: named(part, 'Need').map((own, index) => read(own, `need ${index + 1}`)),
    levels: named(part, 'Level').map((own) => ({ ...titled(own), exercises: has(own, 'exercises').split(' ') })),
    lessons: named(part, 'Lesson').map((own) => {
      const id = has(own, 'id');
      return {
        id,
        aims: named(own, 'Aim').map((aim, index) => read(aim, `aim ${index + 1} of lesson "${id}"`)),
        opening: say(own, 'Opening', `lesson "${id}"`),
        closing: say(own, 'Closing', `lesson "${id}"`),
      };
    }),
    myths: named(part, 'Myth').map((own) => {
      const id = has(own, 'id');
      return { id, chapter: has(own, 'chapter'), ...task(own, id) };
    }),
    quiz: named(part, 'Quiz').map((own) => {
      const id = has(own, 'id');
      const of = `quiz "${id}"`;
      const options = own.parts.filter(({ name }) => name === 'Right' || name === 'Wrong');
      return {
        id,
        step: has(own, 'step'),
        level: has(own, 'level'),
        line: own.line,
        ask: read(own, of),
        brief: say(own, 'Brief', of),
        // Named by whether it is right, so that every language has it at the same place.
        options: options.map((option, index) => ({
          right: option.name === 'Right',
          text: read(option, `option ${index + 1} (${option.name.toLowerCase()}) of ${of}`),
        })),
        why: say(own, 'Why', of),
      };
    }),
    ideas: named(part, 'Idea').map(titled),
    tasks: named(part, 'Task').map((own) => {
      const id = has(own, 'id');
      return { id, title: has(own, 'title'), ...task(own, id) };
    }),
    prompts: named(part, 'Prompt').map((own) => {
      const step = has(own, 'step');
      return { step, line: own.line, text: read(own, `prompt of "${step}"`) };
    }),
    rubric: named(part, 'Criterion').map((own) => {
      const id = has(own, 'id');
      const of = `criterion "${id}"`;
      return { id, title: has(own, 'title'), weak: say(own, 'Weak', of), fair: say(own, 'Fair', of), strong: say(own, 'Strong', of) };
    }),
    starters: named(part, 'Starter').map((own, index) => {
      const step = attribute(own.node, 'step')?.value;
      return { step, text: read(own, `starter ${index + 1}${step ? ` for "${step}"` : ''}`), line: own.line };
    }),
    extensions: named(part, 'Extension').map(titled),
    prose,
  };
  return { guide, passages, findings };
}
