import type { Place } from '../../facts/index.ts';
import type { Locale, Style } from '../../i18n/index.ts';

/**
 * One chapter's words in one language, as data: what the page, emails, slides, the handout and print are made of.
 * Numbers are in it by id, so each face shows them through the formatter.
 */
export interface Voice extends Place {
  readonly locale: Locale;
  readonly title: string;
  readonly takeaway: Paragraph;
  readonly objective: Paragraph;
  readonly steps: readonly VoiceStep[];
  readonly questions: readonly VoiceTask[];
  readonly exercise: VoiceTask;
  /** Every text a reader of this file meets, as it is there; for checks, not for showing. */
  readonly prose: readonly Prose[];
}

export interface VoiceStep {
  readonly id: string;
  readonly title: string;
  readonly line: number;
  /** Line of `</Step>`. */
  readonly endLine: number;
  /** Of this step's own source; see hash.ts. */
  readonly hash: string;
  /** Of a translation: hash of the reference's step it was written against, once stamped. */
  readonly against?: string;
  readonly blocks: readonly Paragraph[];
  readonly notes: VoiceNotes;
}

/** For whoever speaks to a class: what to say, what to ask, what is often misunderstood. */
export interface VoiceNotes {
  readonly say: readonly Paragraph[];
  readonly ask: readonly Paragraph[];
  readonly misunderstanding: readonly Paragraph[];
}

/** A discussion question or an exercise, with its answer or solution. */
export interface VoiceTask {
  readonly line: number;
  readonly ask: readonly Paragraph[];
  readonly answer: readonly Paragraph[];
}

export type Paragraph = readonly Inline[];

/** White space is folded; where Chinese was broken over lines, the break is gone. */
export type Inline = TextInline | NumInline | TermInline | EmphasisInline;

export interface TextInline {
  readonly kind: 'text';
  readonly text: string;
}

/** A number of the facts, or an observation `series@YYYY-MM-DD`, and how to write it. */
export interface NumInline {
  readonly kind: 'num';
  readonly id: string;
  readonly as?: Style;
  readonly digits?: number;
  readonly line: number;
}

/** A word of the glossary, by id, and how it is said here. */
export interface TermInline {
  readonly kind: 'term';
  readonly id: string;
  readonly text: string;
  readonly line: number;
}

export interface EmphasisInline {
  readonly kind: 'emphasis';
  readonly children: readonly Inline[];
}

/** A paragraph or title with U+FFFC for each number and its line breaks kept, so that an index gives a line. */
export interface Prose {
  readonly text: string;
  /** Line on which the text begins. */
  readonly line: number;
  /** Phrases that say something of the data, each with how that is checked. */
  readonly said?: readonly Said[];
}

/** What is in `<Said check="…">`: to readers it is plain text. */
export interface Said {
  readonly words: string;
  readonly check: string;
  readonly line: number;
}

/** All inline tokens of a kind, at any depth, in reading order. */
export function inlinesOf<K extends Inline['kind']>(paragraphs: readonly Paragraph[], kind: K): readonly Extract<Inline, { kind: K }>[] {
  const walk = (inline: Inline): readonly Inline[] => (inline.kind === 'emphasis' ? [inline, ...inline.children.flatMap(walk)] : [inline]);
  return paragraphs
    .flat()
    .flatMap(walk)
    .filter((inline): inline is Extract<Inline, { kind: K }> => inline.kind === kind);
}
