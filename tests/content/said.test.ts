import { describe, expect, test } from 'vitest';

import { inlinesOf, parseVoice } from '../../src/story/content/index.ts';
import { en, fixture, found, zh } from './fixture.ts';

const words = { [en]: 'Nothing was', [zh]: '路上' } as const;
const mend = 'say what the data say, or correct the check';

/** The sound project, with that phrase of both files said of the data. */
const saying = (check: string) => found(...([en, zh] as const).map((file) => [file, words[file]!, `<Said check="${check}">${words[file]!}</Said>`] as const));

describe('what is said of the data, and is so', () => {
  test.each([
    ['most tga-daily on 2025-07-15'],
    ['least tga-daily on 2025-07-11'],
    ['least tga-daily on 2025-07-14 from 2025-07-14'],
    ['most tga-daily on 2025-07-14 to 2025-07-14'],
    ['rises tga-daily from 2025-07-11 to 2025-07-15'],
    ['steady tga-daily from 2025-07-14 to 2025-07-15 within 30000'],
    ['over tga-daily@2025-07-15 - tga-daily@2025-07-14'],
    ['over filling'],
    ['under filling - tga-daily@2025-07-11'],
  ])('%s: nothing is found', (check) => {
    expect(saying(check)).toEqual([]);
  });
});

describe('what the data contradict stops the build, in each language on its line', () => {
  test.each([
    ['most tga-daily on 2025-07-11', 'tga-daily was 282363 on 2025-07-11, and 298224 on 2025-07-14'],
    ['least tga-daily on 2025-07-15', 'tga-daily was 327937 on 2025-07-15, and 282363 on 2025-07-11'],
    ['falls tga-daily from 2025-07-11 to 2025-07-15', 'tga-daily was 282363 on 2025-07-11, and 298224 on 2025-07-14'],
    ['steady tga-daily from 2025-07-11 to 2025-07-15 within 30000', 'tga-daily was 282363 on 2025-07-11, and 327937 on 2025-07-15'],
    ['under filling', 'filling is 45574'],
    ['over tga-daily@2025-07-11 - tga-daily@2025-07-14', 'tga-daily@2025-07-11 - tga-daily@2025-07-14 is -15861'],
  ])('%s', (check, why) => {
    expect(saying(check)).toEqual([
      { file: en, line: 14, found: `“${words[en]}” is not so: ${why}`, mend },
      { file: zh, line: 15, found: `“${words[zh]}” is not so: ${why}`, mend },
    ]);
  });
});

describe('a check that cannot be made is found too', () => {
  test.each([
    ['highest tga-daily on 2025-07-11', 'check "highest tga-daily on 2025-07-11" says nothing that can be checked'],
    ['most tank on 2025-07-11', 'no series "tank" is known'],
    ['most tga-daily on 2025-07-13', '"tga-daily" is not known on 2025-07-13'],
    ['rises tga-daily from 2025-07-12 to 2025-07-14', 'check "rises tga-daily from 2025-07-12 to 2025-07-14": fewer than two days are known there'],
    ['over fillings', 'no number "fillings" is known'],
  ])('%s', (check, what) => {
    expect(saying(check).map((one) => one.found)).toEqual([what, what]);
  });

  test('and one that is missing, or holds no words', () => {
    expect(found([en, words[en]!, `<Said>${words[en]!}</Said>`])).toMatchObject([{ file: en, line: 14, found: '<Said> has no check' }]);
    expect(found([zh, words[zh]!, `<Said check="over filling" />${words[zh]!}`])).toContainEqual(
      expect.objectContaining({ file: zh, line: 15, found: '<Said> holds no words' }),
    );
  });
});

test('what one language says of the data, the other says too', () => {
  expect(found([en, words[en]!, `<Said check="over filling">${words[en]!}</Said>`])).toEqual([
    {
      file: zh,
      line: 1,
      found: '“Nothing was”, checked by "over filling", is at en.mdx:14 but not here',
      mend: 'put <Said> with that check around the same words here, or take it out there',
    },
  ]);
});

test('to readers it is plain text: the phrase is in the paragraph as if nothing were around it', () => {
  const project = fixture();
  const plain = parseVoice(project.read(en), en, 'en').voice!;
  project.edit(en, words[en]!, `<Said check="over filling">${words[en]!}</Said>`);
  const said = parseVoice(project.read(en), en, 'en').voice!;
  const text = (voice: typeof plain) =>
    inlinesOf(voice.steps[0]!.blocks, 'text')
      .map((one) => one.text)
      .join('');
  expect(text(said)).toBe(text(plain));
});
