import type { Minutes } from '../../story/index.ts';
import { lineOf } from './code.ts';

/** Reads the codes that students bring, as they are typed in, and says what was right: of each student, and of each item in the class. Nothing is kept. */
export function readResults(form: HTMLFormElement): void {
  const keys = JSON.parse(form.dataset['keys']!) as Record<Minutes, string>;
  const field = form.querySelector('textarea')!;
  const table = form.querySelector('table')!;
  const [body] = table.tBodies as unknown as [HTMLElement];
  const foot = table.tFoot!.querySelector('td')!;

  field.addEventListener('input', () => {
    const lines = field.value
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => lineOf(line, (minutes) => keys[minutes].length));
    table.hidden = lines.length === 0;
    const rows = lines.map(({ name, answers }) => {
      const key = answers ? keys[answers.minutes] : '';
      const marks = answers?.chosen.map((option, at) => option !== undefined && 'ABCD'[option] === key[at]);
      const row = document.createElement('tr');
      row.append(
        cell('th', name || '–'),
        cell('td', marks ? `${marks.filter(Boolean).length} / ${key.length}  ${marks.map((right) => (right ? '✓' : '·')).join('')}` : form.dataset['unread']!),
      );
      return { row, marks };
    });
    body.replaceChildren(...rows.map(({ row }) => row));
    // Codes of one lesson are added up; where lessons are mixed, the items are not the same.
    const read = rows.flatMap(({ marks }) => (marks ? [marks] : []));
    const same = new Set(read.map(({ length }) => length)).size === 1;
    foot.textContent = same ? read[0]!.map((_, at) => `${at + 1}: ${read.filter((marks) => marks[at]).length} / ${read.length}`).join('   ') : '';
  });
}

function cell(tag: 'th' | 'td', text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (tag === 'th') made.setAttribute('scope', 'row');
  return made;
}
