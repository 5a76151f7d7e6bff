import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { answersOf, codeOf, lineOf, type Answers } from '../../../../src/faces/teach/code.ts';
import { lengths } from '../../../../src/story/index.ts';

const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  minutes: fc.constantFrom(...lengths),
  chosen: fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }), { minLength: 1, maxLength: 14 }),
});

describe('a student’s code', () => {
  it('says what was chosen, read in any case and with any spaces, with a name before it', () => {
    fc.assert(
      fc.property(anyAnswers, fc.boolean(), (answers, low) => {
        const code = codeOf(answers);
        const shown = low ? code.toLowerCase().replaceAll('-', ' ') : code.replaceAll('-', '–');
        expect(answersOf(shown, () => answers.chosen.length)).toEqual(answers);
        expect(lineOf(`Li Na: ${code}`, () => answers.chosen.length)).toEqual({ name: 'Li Na', answers });
      }),
    );
  });

  it('with one letter changed or two neighbours changed about is no code, nearly always', () => {
    let slips = 0;
    let passed = 0;
    fc.assert(
      fc.property(anyAnswers, fc.nat(), fc.constantFrom(...'ABCDX3790', 'swap'), (answers, place, letter) => {
        const code = codeOf(answers).replaceAll('-', '');
        const at = place % (code.length - 1);
        const changed =
          letter === 'swap' ? code.slice(0, at) + code[at + 1]! + code[at]! + code.slice(at + 2) : code.slice(0, at) + letter + code.slice(at + 1);
        if (changed === code) return;
        slips += 1;
        if (answersOf(changed, () => answers.chosen.length)) passed += 1;
      }),
      { numRuns: 2000, seed: 20251104 },
    );
    expect(slips).toBeGreaterThan(1000);
    expect(passed / slips).toBeLessThan(0.02);
  });

  it('cannot be read by a neighbour: one answer changed changes most letters, and the same answers in a row look like any others', () => {
    const chosen = Array.from({ length: 14 }, () => 1);
    const code = codeOf({ minutes: 90, chosen }).replaceAll('-', '');
    expect(new Set(code).size).toBeGreaterThan(code.length / 2);
    const alike = chosen.map((_, at) => {
      const other = codeOf({ minutes: 90, chosen: chosen.with(at, 2) }).replaceAll('-', '');
      return [...other].filter((letter, place) => letter === code[place]).length / code.length;
    });
    expect(alike.reduce((sum, share) => sum + share, 0) / alike.length).toBeLessThan(0.2);
  });

  it('is taken with the letters that it has none of for those that they look like', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const written = codeOf(answers).replaceAll('0', 'O').replaceAll('1', 'l');
        expect(answersOf(written, () => answers.chosen.length)).toEqual(answers);
      }),
    );
  });

  it('of another lesson, or of a quiz with other items, is none', () => {
    const code = codeOf({ minutes: 45, chosen: [0, 1, 2] });
    expect(answersOf(code, () => 3)).toBeDefined();
    expect(answersOf(code, () => 4)).toBeUndefined();
    for (const other of ['', 'hello', 'M', 'Q-ABC-E', '<b>', `${code}0`])
      expect(
        answersOf(other, () => 3),
        other,
      ).toBeUndefined();
  });
});
