import { formOf, type Mark, type Paint } from '../figures/index.ts';

/** Marks as SVG text, without a document: what a painter would leave in one. */
export function write(marks: readonly Mark[], inks: Paint): string {
  return marks.map((mark) => element(mark, inks)).join('');
}

function element(mark: Mark, inks: Paint): string {
  const { tag, names, values, text } = formOf(mark, inks);
  const attributes = names.map((name, at) => ` ${name}="${quoted(String(values[at]))}"`).join('');
  const inside = 'marks' in mark ? write(mark.marks, inks) : escaped(text ?? '');
  return `<${tag} data-key="${quoted(mark.key)}"${attributes}>${inside}</${tag}>`;
}

/** What is written, in an svg of its own. */
export const svgOf = (attributes: Readonly<Record<string, string | number>>, inside: string): string =>
  `<svg${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${quoted(String(value))}"`)
    .join('')}>${inside}</svg>`;

const quoted = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
