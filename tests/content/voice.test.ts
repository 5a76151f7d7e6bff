import { describe, expect, test } from 'vitest';

import { inlinesOf, parseVoice, readChapters } from '../../src/story/content/index.ts';
import { en, fixture, zh } from './fixture.ts';

describe('a chapter read from disk', () => {
  const read = () => readChapters(fixture().root).chapters[0];

  test('knows its place in the story', () => {
    const chapter = read();
    expect(chapter).toMatchObject({ folder: 'content/chapters/01-the-tank', id: 'the-tank', number: 1 });
    expect(chapter?.script.steps).toEqual([
      {
        file: 'content/chapters/01-the-tank/script.yaml',
        line: 4,
        id: 'the-level',
        figure: 'account-line',
        state: expect.objectContaining({ until: '2025-07-15' }),
        stateLine: 8,
        plays: [],
        uses: ['filling', 'tank-full'],
      },
      expect.objectContaining({ line: 11, id: 'the-books', figure: 'sheets', from: expect.any(Object), state: expect.any(Object) }),
    ]);
  });

  test('speaks in paragraphs of text, numbers, terms and emphasis', () => {
    const chapter = read();
    const [level] = chapter!.voices.en.steps;
    expect(level).toMatchObject({ id: 'the-level', title: 'The level', line: 9, endLine: 22, hash: '1eb0bd15' });
    expect(level?.blocks).toEqual([
      [
        { kind: 'text', text: 'On ' },
        { kind: 'num', id: 'tga-daily@2025-07-11', as: 'day', line: 11 },
        { kind: 'text', text: ' the ' },
        { kind: 'term', id: 'tank', text: 'tank', line: 11 },
        { kind: 'text', text: ' held ' },
        { kind: 'num', id: 'tga-daily@2025-07-11', line: 11 },
        { kind: 'text', text: '. The day after, nobody looked.' },
      ],
      [
        { kind: 'text', text: 'Nothing was ' },
        { kind: 'emphasis', children: [{ kind: 'text', text: 'lost' }] },
        { kind: 'text', text: ' on the way.' },
      ],
    ]);
  });

  test('has notes for every step, questions with answers, an exercise with its solution', () => {
    const chapter = read();
    const voice = chapter!.voices.zh;
    const text = (words: string) => [[{ kind: 'text', text: words }]];
    expect(voice.title).toBe('水箱');
    expect(voice.objective).toEqual([{ kind: 'text', text: '读者能说出水箱有多满。' }]);
    expect(voice.steps[1]).toMatchObject({ against: '852ef28b', line: 25, endLine: 35 });
    expect(voice.steps[1]?.notes).toEqual({
      say: text('一旦记上，就一直在账上。'),
      ask: text('谁更富了？'),
      misunderstanding: text('没有人捡到钱，银行少了这一笔。'),
    });
    expect(voice.questions).toHaveLength(2);
    expect(voice.questions[1]).toEqual({ line: 43, ask: text('谁付的钱？'), answer: text('银行。') });
    expect(voice.exercise).toEqual({ line: 45, ask: text('画出水箱。'), answer: text('它是圆的。') });
  });

  test('joins Chinese that was broken over lines without a space', () => {
    const chapter = read();
    expect(chapter!.voices.zh.steps[0]!.blocks[0]!.at(-1)).toEqual({ kind: 'text', text: '。隔天没有人去看。' });
  });

  test('keeps every text with its lines for whoever checks it', () => {
    const chapter = read();
    expect(chapter!.voices.en.prose).toContainEqual({ text: 'On \uFFFC the tank held \uFFFC.\nThe day after, nobody looked.', line: 11 });
    expect(chapter!.voices.en.prose).toContainEqual({ text: 'The level', line: 9 });
  });
});

test('a chapter that cannot be read whole is left out, with the reason', () => {
  const project = fixture();
  project.remove(zh);
  const { chapters, findings } = readChapters(project.root);
  expect(chapters).toEqual([]);
  expect(findings).toHaveLength(1);
});

test('comments for authors are no part of the voice', () => {
  const project = fixture();
  project.edit(en, 'Nothing was', '{/* two, perhaps? */}\n\nNothing was');
  const { voice, findings } = parseVoice(project.read(en), en, 'en');
  expect(findings).toEqual([]);
  expect(voice?.steps[0]?.blocks).toHaveLength(2);
});

test('numbers are found in reading order, also inside emphasis', () => {
  const project = fixture();
  project.edit(en, '*lost*', '*lost but <Num id="filling" />*');
  const blocks = parseVoice(project.read(en), en, 'en').voice!.steps[0]!.blocks;
  expect(inlinesOf(blocks, 'num').map(({ id }) => id)).toEqual(['tga-daily@2025-07-11', 'tga-daily@2025-07-11', 'filling']);
});
