import type { Item, QuizFile } from './item.ts';

/** The quiz in Moodle's plain text form (GIFT). */
export function gift({ title, items }: QuizFile): string {
  return [`$CATEGORY: ${title}`, ...items.map(question), ''].join('\n\n');
}

const question = ({ id, level, ask, options, why }: Item) =>
  [
    `// [tag:${level}]`,
    `::${escaped(id)}::${escaped(ask)}{`,
    ...options.map(({ text, right }) => `\t${right ? '=' : '~'}${escaped(text)}`),
    `\t####${escaped(why)}`,
    '}',
  ].join('\n');

/** Signs that mean something in this form stand behind a backslash. */
const escaped = (text: string) => text.replace(/[\\~=#{}:]/g, (sign) => `\\${sign}`).replaceAll('\n', ' ');
