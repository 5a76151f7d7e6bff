import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { checkContent } from '../../src/story/content/index.ts';
import { propertyOptions } from '../support/property-options.ts';
import { fixture } from './fixture.ts';

/** What comes into a file by a slip of the hand, or of another program: signs that mean something to its format, and values that are none. */
const slips = [
  '',
  '\t',
  '  ',
  '- ',
  ': ',
  '*x',
  '&x ',
  '!!js ',
  '"',
  "'",
  '|',
  '>',
  '%',
  '@',
  '`',
  '{',
  '}',
  '[',
  '{x}',
  '{/* a',
  '<b>',
  '</Step>',
  '\\',
  '水',
  '\u2028',
  '__proto__',
  'constructor',
  '~',
  '.nan',
  '.inf',
  '1e400',
  '0/0',
  '9'.repeat(400),
  '('.repeat(300),
  '2025-02-30',
  '0000-00-00',
  'tga-daily@2025-07-15',
  '../..',
  '# ',
];

const edit = fc.record({
  at: fc.nat(),
  slip: fc.constantFrom(...slips),
  how: fc.constantFrom('cut', 'insert', 'value', 'key', 'remove line', 'repeat line', 'whole' as const),
});

/** A text with one slip in it. */
function slipped(text: string, { at, slip, how }: { at: number; slip: string; how: string }): string {
  const lines = text.split('\n');
  const [sign, line] = [at % text.length, at % lines.length];
  switch (how) {
    case 'cut':
      return text.slice(0, sign);
    case 'insert':
      return text.slice(0, sign) + slip + text.slice(sign);
    case 'value':
      return lines.with(line, lines[line]!.replace(/: .*$/, `: ${slip}`)).join('\n');
    case 'key':
      return lines.with(line, lines[line]!.replace(/^(\s*)[\w-]+:/, `$1${slip}:`)).join('\n');
    case 'remove line':
      return lines.toSpliced(line, 1).join('\n');
    case 'repeat line':
      return lines.toSpliced(line, 0, lines[line]!).join('\n');
    default:
      return slip;
  }
}

test('whatever slips into a file of content, what is found has a file, a line and a mend, and nothing is thrown', () => {
  const project = fixture();
  const files = globSync('content/**/*.{yaml,mdx}', { cwd: project.root }).sort();
  expect(files.length).toBeGreaterThan(10);
  let telling = 0;
  fc.assert(
    fc.property(fc.constantFrom(...files), edit, (file, one) => {
      const text = project.read(file);
      try {
        writeFileSync(join(project.root, file), slipped(text, one));
        const findings = checkContent(project.root);
        for (const { file: where, line, found, mend } of findings)
          expect([where, found, mend, Number.isInteger(line) && line >= 1]).toEqual([
            expect.stringMatching(/^content/),
            expect.stringMatching(/./),
            expect.stringMatching(/./),
            true,
          ]);
        telling += Math.min(1, findings.length);
      } finally {
        writeFileSync(join(project.root, file), text);
      }
    }),
    propertyOptions('slips of the hand', 60),
  );
  expect(telling).toBeGreaterThan(20);
});
