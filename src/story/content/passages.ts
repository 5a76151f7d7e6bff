import type { Paragraph, Voice, VoiceNotes, VoiceTask } from './voice.ts';

/** A part of a chapter that every language has, by a name of its own there too. */
export interface Passage {
  readonly name: string;
  readonly line: number;
  readonly paragraphs: readonly Paragraph[];
}

/** Everything a voice says, part by part. A step's text and its notes are parts of their own: not every face shows notes. */
export function passagesOf(voice: Voice): readonly Passage[] {
  const task = (name: string, { line, ask, answer }: VoiceTask): Passage => ({ name, line, paragraphs: [...ask, ...answer] });
  return [
    { name: 'the takeaway', line: voice.line, paragraphs: [voice.takeaway] },
    { name: 'the objective', line: voice.line, paragraphs: [voice.objective] },
    ...voice.steps.flatMap(({ id, line, blocks, notes }) => [
      { name: `step "${id}"`, line, paragraphs: blocks },
      { name: `the notes of step "${id}"`, line, paragraphs: spoken(notes) },
    ]),
    ...voice.questions.map((question, index) => task(`question ${index + 1}`, question)),
    task('the exercise', voice.exercise),
  ];
}

const spoken = ({ say, ask, misunderstanding }: VoiceNotes): readonly Paragraph[] => [...say, ...ask, ...misunderstanding];
