import { csvText } from '../../shared/csv.ts';
import { rightOf, type QuizFile } from './item.ts';

/** Seconds for an answer where a game counts them: these questions want thinking. */
const seconds = 90;

/** Rows as Kahoot's own spreadsheet has them: its heads are in the eighth row. */
export function kahootRows({ title, items }: QuizFile): readonly (readonly (string | number)[])[] {
  const heads = [
    '',
    'Question - max 120 characters',
    ...[1, 2, 3, 4].map((n) => `Answer ${n} - max 75 characters`),
    'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
    'Correct answer(s) - choose at least one',
  ];
  return [
    ['', title],
    [],
    [],
    [],
    [],
    [],
    [],
    heads,
    ...items.map((item, at) => [at + 1, item.brief, ...item.options.map(({ text }) => text), seconds, rightOf(item) + 1]),
  ];
}

/** As Blooket's import template has it. */
export function blooket({ items }: QuizFile): string {
  const heads = [
    'Question #',
    'Question Text',
    'Answer 1',
    'Answer 2',
    'Answer 3\n(Optional)',
    'Answer 4\n(Optional)',
    'Time Limit (sec)\n(Max: 300 seconds)',
    'Correct Answer(s)\n(Only include Answer #)',
  ];
  return csvText([
    ['Blooket\nImport Template', '', '', '', '', '', '', ''],
    heads,
    ...items.map((item, at) => [at + 1, item.brief, ...item.options.map(({ text }) => text), seconds, rightOf(item) + 1]),
  ]);
}

/** A row a question, for add-ons that fill in Google Forms from a sheet, and for whatever else reads a table. */
export function forms({ items }: QuizFile): string {
  const heads = ['Question', 'Option 1', 'Option 2', 'Option 3', 'Option 4', 'Correct option', 'Points', 'Feedback'];
  return csvText([heads, ...items.map((item) => [item.ask, ...item.options.map(({ text }) => text), item.options[rightOf(item)]!.text, 1, item.why])]);
}
