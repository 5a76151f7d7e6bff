import { describe, expect, test } from 'vitest';

import { en, found, zh } from './fixture.ts';

const notMdx = 'close each tag, with a tag around several paragraphs on lines of its own; write { as &#123; and < as &lt;';
const plain = 'write plain words, <Num>, <Term>, <Said> or *emphasis*; pictures belong in script.yaml, addresses in content/sources';

test('the sound project has nothing to mend', () => {
  expect(found()).toEqual([]);
});

describe.each([
  { file: en, late: 0, held: ' held', level: 'tank">tank</Term> held' },
  { file: zh, late: 1, held: '里有', level: 'tank">水箱</Term>里有' },
])('in $file', ({ file, late, held, level }) => {
  test('a step that is not closed is found at its beginning', () => {
    const misunderstanding =
      file === en ? 'The bank has less.</Misunderstanding>\n</Notes>\n\n</Step>' : '银行少了这一笔。</Misunderstanding>\n</Notes>\n\n</Step>';
    const findings = found([file, misunderstanding, misunderstanding.replace('</Step>', '')]);
    expect(findings).toEqual([{ file, line: 24 + late, found: expect.stringMatching(/^this is not MDX: Expected a closing tag for `<Step>`/), mend: notMdx }]);
  });

  test('a brace that nothing closes is found on its line', () => {
    expect(found([file, held, `{${held}`])).toEqual([
      { file, line: expect.any(Number), found: expect.stringMatching(/^this is not MDX: .*expected a corresponding closing brace/), mend: notMdx },
    ]);
  });

  test('a closing tag of another element is found where it is', () => {
    const ask = file === en ? 'Who filled it?</Ask>' : '是谁灌满的？</Ask>';
    expect(found([file, ask, ask.replace('Ask', 'Say')])).toEqual([
      { file, line: 18 + late, found: expect.stringMatching(/^this is not MDX: Unexpected closing tag `<\/Say>`/), mend: notMdx },
    ]);
  });

  test('a missing title is found', () => {
    const title = file === en ? 'title: The tank\n' : 'title: 水箱\n';
    expect(found([file, title, 'titel: x\n'])).toEqual([
      { file, line: 2, found: '"title" is missing', mend: 'write title: and the title of the chapter' },
      { file, line: 2, found: 'unknown "titel" in the file', mend: 'remove it, or correct its spelling' },
    ]);
  });

  test.each([
    ['Takeaway', 1, 'the chapter', ''],
    ['Objective', 1, 'the chapter', ''],
    ['Exercise', 1, 'the chapter', ''],
    ['Notes', 9, 'step "the-level"', ` before </Step> at line`],
    ['Say', 16, '<Notes>', ' before </Notes> at line'],
    ['Ask', 16, '<Notes>', ' before </Notes> at line'],
    ['Misunderstanding', 16, '<Notes>', ' before </Notes> at line'],
    ['Answer', 36, '<Question>', ' before </Question> at line'],
    ['Solution', 44, '<Exercise>', ' before </Exercise> at line'],
  ])('a missing %s is found', (tag, line, where, before) => {
    const findings = found(...without(file, tag));
    const inSecondHalf = line > 12 ? late : 0;
    expect(findings).toContainEqual({
      file,
      line: line + inSecondHalf,
      found: `${where} has no <${tag}>`,
      // What must be in it is said too.
      mend: expect.stringContaining(
        `add <${tag}>${tag === 'Notes' ? '<Say>…</Say><Ask>…</Ask><Misunderstanding>…</Misunderstanding>' : tag === 'Exercise' ? '…<Solution>…</Solution>' : '…'}</${tag}>${before}`,
      ),
    });
  });

  test('a question alone is found', () => {
    const second = file === en ? '<Question>Who paid? <Answer>The bank.</Answer></Question>\n' : '<Question>谁付的钱？<Answer>银行。</Answer></Question>\n';
    expect(found([file, second, ''])).toEqual([
      { file, line: 1, found: 'the chapter has 1 of 2 <Question>', mend: 'add <Question>…<Answer>…</Answer></Question>' },
    ]);
  });

  test('an empty passage, prose out of place and a part out of place are found together', () => {
    const say = file === en ? 'Look at the line first.' : '先看这条线。';
    const ask = file === en ? '<Ask>Who filled it?</Ask>' : '<Ask>是谁灌满的？</Ask>';
    expect(found([file, say, ''], [file, `${ask}\n`, `${ask}\n\n<Answer>x</Answer>\n\nStray.\n\n`])).toEqual([
      { file, line: 17 + late, found: '<Say> is empty', mend: 'write its text, or remove it' },
      { file, line: 20 + late, found: '<Answer> does not belong in <Notes>', mend: 'move it to a <Question>' },
      { file, line: 22 + late, found: 'there is prose straight in <Notes>', mend: 'put it into <Say>, <Ask>, <Misunderstanding>' },
    ]);
  });

  test('a takeaway of two paragraphs is found at the second', () => {
    const takeaway = '<Num id="filling" />';
    const end = file === en ? '.</Takeaway>' : '。</Takeaway>';
    expect(found([file, '<Takeaway>', '<Takeaway>\n'], [file, `${takeaway}${end}`, `${takeaway}\n\nx\n</Takeaway>`])).toEqual([
      { file, line: 8, found: '<Takeaway> has more than one paragraph', mend: 'say it in one' },
    ]);
  });

  test('a picture, a link, a list and an import have no place in prose', () => {
    const ask = file === en ? 'Who filled it?' : '是谁灌满的？';
    expect(found([file, level, `${level} ![a](b.png) [c](https://d.org)`], [file, `<Ask>${ask}</Ask>`, `<Ask>\n- ${ask}\n</Ask>`])).toEqual([
      { file, line: 11, found: 'an image in prose', mend: plain },
      { file, line: 11, found: 'a link in prose', mend: plain },
      { file, line: 19 + late, found: 'a list in prose', mend: plain },
    ]);
    expect(found([file, '---\n\n<Takeaway>', '---\n\nimport x from "y"\n\n<Takeaway>'])).toEqual([
      { file, line: 5, found: 'there is prose straight in the chapter', mend: 'put it into <Takeaway>, <Objective>, <Step>, <Question>, <Exercise>' },
    ]);
  });

  test('a step without id or title, and an attribute nobody knows, are found', () => {
    const title = file === en ? ' title="The level"' : ' title="水位"';
    expect(found([file, title, ' heading="x"'])).toEqual([
      { file, line: 9, found: 'step "the-level" has an unknown attribute "heading"', mend: 'remove it, or correct its spelling' },
      { file, line: 9, found: 'step "the-level" has no title', mend: 'write <Step title="…">' },
    ]);
    expect(found([file, ' id="the-level"', ''])).toContainEqual({ file, line: 9, found: '<Step> has no id', mend: 'write <Step id="…">' });
  });

  test('a number written in a way nobody knows is found', () => {
    const num = '<Num id="payment" />';
    const line = 26 + late;
    expect(found([file, num, '<Num id="payment" as="dollars" />'])).toEqual([
      {
        file,
        line,
        found: '<Num id="payment"> is to be written as "dollars"',
        mend: 'write as one of prose, label, change, words, date, day, month, month-only, year, weekday',
      },
    ]);
    expect(found([file, num, '<Num id="payment" digits="many" />'])).toEqual([
      { file, line, found: '<Num id="payment"> has digits "many"', mend: 'write a whole number from 0 to 6' },
    ]);
    expect(found([file, num, '<Num id="payment" digits={0} />'])).toEqual([
      { file, line, found: '<Num> has the attribute "digits" in a way that is not understood', mend: 'write only id, as, digits, each as name="text"' },
    ]);
    expect(found([file, num, '<Num id="payment">x</Num>'])).toEqual([
      { file, line, found: '<Num id="payment"> holds text', mend: 'write <Num id="payment" />: the formatter writes the number' },
    ]);
    expect(found([file, num, `${num} <Num />`])).toEqual([
      { file, line, found: '<Num> has no id', mend: 'write <Num id="…" /> with the id of a number or series@YYYY-MM-DD' },
    ]);
  });

  test('a term that holds no plain words is found', () => {
    const word = file === en ? 'tank' : '水箱';
    const findings = found([file, `>${word}</Term>`, '><Num id="filling" /></Term>']);
    expect(findings).toContainEqual({
      file,
      line: 11,
      found: '<Term id="tank"> holds no plain words',
      mend: 'write <Term id="tank">the words</Term>, with numbers and emphasis outside',
    });
  });
});

/** Edits that take out the first element of a tag, or only its tags where it holds others. */
function without(file: string, tag: string): readonly (readonly [string, string, string])[] {
  const texts: Record<string, readonly [string, string]> = {
    Takeaway: ['<Takeaway>The tank filled by <Num id="filling" />.</Takeaway>', '<Takeaway>水箱多了 <Num id="filling" />。</Takeaway>'],
    Objective: ['<Objective>Readers can say how full the tank was.</Objective>', '<Objective>读者能说出水箱有多满。</Objective>'],
    Exercise: ['<Exercise>Draw the tank. <Solution>It is round.</Solution></Exercise>', '<Exercise>画出水箱。<Solution>它是圆的。</Solution></Exercise>'],
    Notes: [
      '<Notes>\n<Say>Look at the line first.</Say>\n<Ask>Who filled it?</Ask>\n<Misunderstanding>It did not fill itself.</Misunderstanding>\n</Notes>',
      '<Notes>\n<Say>先看这条线。</Say>\n<Ask>是谁灌满的？</Ask>\n<Misunderstanding>它不会自己满起来。</Misunderstanding>\n</Notes>',
    ],
    Say: ['<Say>Look at the line first.</Say>', '<Say>先看这条线。</Say>'],
    Ask: ['<Ask>Who filled it?</Ask>', '<Ask>是谁灌满的？</Ask>'],
    Misunderstanding: ['<Misunderstanding>It did not fill itself.</Misunderstanding>', '<Misunderstanding>它不会自己满起来。</Misunderstanding>'],
    Answer: [
      '<Answer>By <Num id="tga-daily@2025-07-15" as="date" />, nearly.</Answer>',
      '<Answer>到 <Num id="tga-daily@2025-07-15" as="date" />，差不多满了。</Answer>',
    ],
    Solution: [' <Solution>It is round.</Solution>', '<Solution>它是圆的。</Solution>'],
  };
  return [[file, texts[tag]![file === en ? 0 : 1], '']];
}
