import type { Minutes } from '../../story/index.ts';

/** What a student chose in a lesson's quiz: the place of each chosen option from 0, undefined where none was. */
export interface Answers {
  readonly minutes: Minutes;
  readonly chosen: readonly (number | undefined)[];
}

const lessons: Readonly<Record<string, Minutes>> = { S: 20, M: 45, L: 90 };
const options = 'ABCD';
const unanswered = 'X';
/** Without letters that are taken for others when they are read out or written down. */
const checks = 'EFGHJKNPQRTUVWYZ';

/**
 * Answers as a code that can be read out, written down or sent: the lesson, a letter for each item in its order, and a letter that
 * a slip would change. It holds no name and no key.
 */
export function codeOf({ minutes, chosen }: Answers): string {
  const lesson = Object.keys(lessons).find((letter) => lessons[letter] === minutes)!;
  const letters = chosen.map((option) => (option === undefined ? unanswered : options[option]!)).join('');
  return [lesson, ...(letters.match(/.{1,4}/g) ?? []), checkOf(lesson + letters)].join('-');
}

/** What a code says, in any case and with any spaces and hyphens; undefined for what is none. `items` are how many each lesson asks. */
export function answersOf(code: string, items: (minutes: Minutes) => number): Answers | undefined {
  const text = code.toUpperCase().replace(/[\s\u2010-\u2015-]+/g, '');
  const [, lesson = '', letters = '', check] = /^([SML])([ABCDX]+)([A-Z])$/.exec(text) ?? [];
  const minutes = lessons[lesson];
  if (!minutes || checkOf(lesson + letters) !== check || letters.length !== items(minutes)) return undefined;
  return { minutes, chosen: [...letters].map((letter) => (letter === unanswered ? undefined : options.indexOf(letter))) };
}

/** The code at the end of a line, and the name before it, if there is one. */
export function lineOf(line: string, items: (minutes: Minutes) => number): { readonly name: string; readonly answers: Answers | undefined } {
  const parts = line.trim().split(/[\s,;\t]+/);
  for (let from = 0; from < parts.length; from += 1) {
    const answers = answersOf(parts.slice(from).join(''), items);
    if (answers) return { name: parts.slice(0, from).join(' ').replace(/[:\uff1a]$/, ''), answers };
  }
  return { name: line.trim(), answers: undefined };
}

function checkOf(text: string): string {
  const sum = [...text].reduce((total, letter, at) => total + letter.charCodeAt(0) * (2 * at + 3), 0);
  return checks[sum % checks.length]!;
}
