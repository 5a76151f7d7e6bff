import { describe, expect, it } from 'vitest';

import { figures, plays, type Sliders } from '../../src/figures/index.ts';
import '../../src/figures/all.ts';
import { languages, locales } from '../../src/i18n/index.ts';
import { printStill } from '../../src/stage/print.ts';
import { viewOf } from '../../src/stage/index.ts';
import { cueAt } from '../../src/story/index.ts';
import { documentOf } from '../support/document.ts';
import { holds, story } from '../support/story.ts';
import { textIn } from './built.ts';

const prefix = (locale: (typeof locales)[number]) => (languages[locale].path ? `${languages[locale].path}/` : '');
const sheet = (locale: (typeof locales)[number], of: 'handout/' | 'handout/answers/') =>
  documentOf(textIn(`${prefix(locale)}teach/${of}index.html`)).querySelector('main')!;
const textOf = (node: Element) => (node.textContent ?? '').replaceAll('\u00a0', ' ').trim();
const all = (node: Element, selector: string) => [...node.querySelectorAll(selector)];

describe.each(locales)('the handout in %s', (locale) => {
  const [blank, filled] = [sheet(locale, 'handout/'), sheet(locale, 'handout/answers/')];
  const blanks = '.blanks .find, .t-account td, .box i';

  it('has the answer sheet’s blanks, and nothing in them', () => {
    const [empty, full] = [all(blank, blanks), all(filled, blanks)];
    expect(empty.length).toBeGreaterThan(60);
    expect(full).toHaveLength(empty.length);
    expect(empty.map(textOf).filter(Boolean)).toEqual([]);
    expect(all(filled, '.blanks .find, .box i').filter((cell) => textOf(cell) === '')).toEqual([]);
  });

  it('says nowhere what the answer sheet fills in', () => {
    const said = textOf(blank);
    // Which of the days that a task names was the one is told by a day of them; amounts are told by nothing.
    const amounts = all(filled, '.reply [data-num]').filter((one) => !/^\d{4}-/.test(one.getAttribute('data-value') ?? ''));
    // Sliders may leave an amount where the slide has it, and that one is given.
    const moved = (cell: Element) => {
      const row = cell.parentElement!;
      const at = [...row.children].indexOf(cell);
      return textOf(row.parentElement!.children[0]!.children[at]!) !== textOf(cell);
    };
    const found = [
      ...new Set(
        [
          ...all(filled, blanks).filter((cell) => !cell.closest('.blanks') || cell.parentElement!.previousElementSibling === null || moved(cell)),
          ...amounts,
        ].map(textOf),
      ),
    ].filter((text) => /\d/.test(text));
    expect(found.length).toBeGreaterThan(30);
    // A bare count is not the day of a month, nor an amount of dollars.
    const whole = (text: string) =>
      new RegExp(`(?<![\\w.,$−+])${text.replace(/[$+.()|]/g, '\\$&')}(?![\\w%]|[.,]\\d${/^\d+$/.test(text) ? '| ?\\p{L}' : ''})`, 'u');
    expect(found.filter((text) => whole(text).test(said))).toEqual([]);
  });

  it('shows the line on the answer sheet alone, and no picture of the story', () => {
    const line = holds.find(({ what }) => what === 'line') as Extract<(typeof holds)[number], { what: 'line' }>;
    const pictures = (of: Element) => all(of, 'img').map((img) => img.getAttribute('src')!);
    expect(pictures(blank)).toEqual([expect.stringContaining(`${line.step}.svg`)]);
    expect(pictures(filled)[0]).toContain(`${line.shown}.svg`);
    expect(pictures(filled).length).toBeGreaterThan(story.steps.length);
  });

  it.each(holds.filter((hold) => hold.what === 'readings'))('has for $step what its panel prints at each setting, and a blank for each', (hold) => {
    if (hold.what !== 'readings') throw new Error('no sliders');
    const step = story.steps.find(({ chapter, id }) => `${chapter}/${id}` === hold.step)!;
    const name = step.plays!.find((one) => plays[step.figure]![one]!.ranges)!;
    const sliders = figures[step.figure].controls![name] as unknown as Sliders<object>;
    const [rows, open] = [filled, blank].map((of) => all(of, `[data-task=${hold.task}] .blanks tbody tr`).map((row) => all(row, 'th, td').map(textOf)));
    expect(rows).toHaveLength(hold.settings.length + 1);
    for (const [index, set] of [{}, ...hold.settings].entries()) {
      // What the class sees: the picture of an address with these settings in it.
      const put = Object.entries(sliders.ranges)
        .map(([key]) => ({ ...sliders.values(step.state), ...set })[key as never])
        .join('-');
      const picture = documentOf(printStill(story, cueAt(step, 1, { [name]: put }), viewOf('still', locale, 'light')));
      const printed = all(picture.documentElement, 'text').map(textOf);
      const [, to, guess, ...outcomes] = rows![index]!;
      expect(outcomes.length).toBeGreaterThan(0);
      for (const outcome of outcomes)
        expect(
          printed.some((words) => words.includes(outcome)),
          `${hold.step} ${put} ${outcome} in ${printed.join(' | ')}`,
        ).toBe(true);
      if (index === 0) expect(open![0]).toEqual(rows![0]);
      else {
        expect(printed).toContain(to);
        expect(open![index]!.slice(2)).toEqual([guess, ...outcomes].map(() => ''));
        expect(open![index]!.slice(0, 2)).toEqual(rows![index]!.slice(0, 2));
      }
    }
  });
});
