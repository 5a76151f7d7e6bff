import { describe, expect, it } from 'vitest';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

import { inColumns } from '../../../../src/faces/newsletter/columns.ts';
import { brief } from '../../../../src/faces/shared/brief.ts';
import { fragmentOf } from '../../../../src/faces/newsletter/fragment.ts';
import { emlOf, htmlOf, markdownOf, richOf, textOf, type Mail } from '../../../../src/faces/newsletter/index.ts';
import { movementOf } from '../../../../src/faces/shared/movement.ts';
import { frameAt, hashOf } from '../../../../src/story/index.ts';
import { story } from '../../../support/story.ts';

const mail: Mail = {
  locale: 'en',
  kicker: 'A story · Chapter n',
  title: 'R&D <now> "or" *never*',
  preheader: 'How it begins.',
  takeaway: 'What it comes to.',
  context: 'What it is about.',
  passages: [
    {
      paragraphs: ['First_one.', 'Second [two].'],
      picture: { src: 'https://example.org/a.png?b=c&d', width: 560, height: 300, title: 'A & B', alt: 'A "line" & more', href: 'https://example.org/s/a/b/' },
    },
  ],
  more: { text: 'Read on', href: 'https://example.org/s/a/' },
  foot: ['Source: somebody.'],
  links: [
    { text: 'Whose it is', href: 'https://example.org/a/' },
    { text: 'Corrections', href: 'https://example.org/corrections/' },
  ],
};

describe('a mail', () => {
  it('is the same words in text, Markdown, HTML and on the clipboard, each written as its format wants it', async () => {
    expect(textOf(mail)).toContain(
      'R&D <now> "or" *never*\n\nWhat it comes to.\n\nWhat it is about.\n\nFirst_one.\n\nSecond [two].\n\n[Picture: A "line" & more]\nhttps://example.org/s/a/b/\n\nRead on: https://example.org/s/a/\n',
    );
    expect(markdownOf(mail)).toContain('## R&D \\<now\\> "or" \\*never\\*');
    expect(markdownOf(mail)).toContain('[![A "line" & more](https://example.org/a.png?b=c&d)](https://example.org/s/a/b/)');
    const html = await htmlOf(mail);
    expect(html).toContain('How it begins.');
    for (const made of [html, richOf(mail)]) {
      // The credit is a link: whoever pastes it keeps to the licence.
      expect(made).toMatch(/<a href="https:\/\/example.org\/a\/"[^>]*>Whose it is<\/a>/);
      expect(made).toContain('R&amp;D &lt;now&gt; ');
      expect(made).toContain('alt="A &quot;line&quot; &amp; more"');
      expect(made).toContain('Second [two].');
    }
    expect(html).not.toContain('height="auto"');
    expect(richOf(mail)).not.toMatch(/<table|style=/);
    expect(richOf(mail)).toContain('<figcaption><a href="https://example.org/s/a/b/">A &amp; B</a></figcaption></figure>');
    // In somebody else's page it changes nothing around it.
    const fragment = fragmentOf(html);
    expect(fragment).not.toMatch(/<(?:!doctype|html|head|body|style|title|meta|h1)\b/i);
    expect(fragment).toContain('R&amp;D');
    expect(fragment.match(/<h2/g)).toHaveLength(1);
  });

  it('keeps its dollars where Markdown reads formulas, and where it reads none', () => {
    const dollars = markdownOf({
      ...mail,
      takeaway: 'From $465 billion to $208 billion, or $5.',
      passages: [{ paragraphs: ['It was $1 and $2.'], picture: { ...mail.passages[0]!.picture, alt: 'Up $3, down $4' } }],
    });
    for (const reader of [unified().use(remarkParse), unified().use(remarkParse).use(remarkMath)]) {
      const tree = reader.parse(dollars);
      const said: string[] = [];
      const walk = (node: { readonly type: string; readonly value?: string; readonly alt?: string | null; readonly children?: readonly object[] }): void => {
        expect(node.type).not.toMatch(/math/i);
        said.push(node.value ?? node.alt ?? '');
        for (const child of node.children ?? []) walk(child as typeof node);
      };
      walk(tree as Parameters<typeof walk>[0]);
      for (const words of ['From $465 billion to $208 billion, or $5.', 'It was $1 and $2.', 'Up USD 3, down USD 4']) expect(said.join('\n')).toContain(words);
    }
  });

  it('has lines of at most 78 columns as plain text, broken between words, in Chinese between letters; an address stays whole', () => {
    const long = `${'Words of some length, '.repeat(9)}\nhttps://example.org/${'a'.repeat(90)}/`;
    expect(
      inColumns(long)
        .split('\n')
        .map((line) => line.length)
        .filter((length) => length > 78),
    ).toEqual([111]);
    expect(inColumns(long).replace(/\s+/g, ' ')).toBe(long.replace(/\s+/g, ' '));
    const chinese = inColumns('财政部的账户涨了 6,730 亿美元，其中 4,650 亿来自准备金；'.repeat(5));
    for (const line of chinese.split('\n')) {
      expect([...line].reduce((sum, letter) => sum + (/[\u2e80-\uffe6]/.test(letter) ? 2 : 1), 0)).toBeLessThanOrEqual(78);
      expect(line).not.toMatch(/^[，；。]/);
    }
  });

  it('is cut to whole sentences where a place takes only so many letters, and never within a number', () => {
    expect(brief('Up $1.5 billion. Down again. And up.', 'en', 28)).toBe('Up $1.5 billion. Down again.');
    expect(brief('A first part, with 1,000 more; and a last one.', 'en', 40)).toBe('A first part, with 1,000 more…');
    expect(brief('涨了 1.5 亿。又跌了。', 'zh', 9)).toBe('涨了 1.5 亿。');
    expect(brief('Who? Four pots hold it all: one, two and three.', 'en', 30)).toBe('Who? Four pots hold it all…');
    expect(brief('A bank: deposits down, reserves down; a fund: deposits up.', 'en', 48)).toBe('A bank: deposits down, reserves down…');
    expect(brief('Short.', 'en', 40)).toBe('Short.');
  });

  it('is the same message, byte for byte, whenever it is made, and another one when its words change', async () => {
    const letter = { subject: '抽水｜万物抛售时', text: textOf(mail), html: await htmlOf(mail), host: 'example.org', date: '2026-11-22', from: 'A story' };
    const [once, twice, other] = [await emlOf(letter), await emlOf(letter), await emlOf({ ...letter, text: 'Other words.' })];
    expect(Buffer.from(once).equals(Buffer.from(twice))).toBe(true);
    const head = Buffer.from(once).toString().split('\r\n\r\n')[0]!;
    expect(head).toMatch(/^Date: Sun, 22 Nov 2026 00:00:00 \+0000$/m);
    expect(head).toMatch(/^X-Unsent: 1$/m);
    expect(head).toMatch(/^Message-ID: <[0-9a-f]{32}@example\.org>$/m);
    expect(Buffer.from(other).toString()).not.toContain(/^Message-ID: (.*)$/m.exec(head)![1]!);
  });
});

describe('a movement', () => {
  it.each(story.steps.map((step) => [step.id, step] as const))(
    'to %s begins and ends with it at rest, stays within its figure, and never goes back',
    (_, step) => {
      const film = movementOf(story, step);
      const conclusion = hashOf(frameAt(story, { chapter: step.chapter, step: step.id, t: 1 }));
      expect([film[0]!, film.at(-1)!].map(({ cue }) => hashOf(frameAt(story, cue)))).toEqual([conclusion, conclusion]);
      const way = film.slice(1).map(({ cue }) => story.steps.findIndex(({ id }) => id === cue.step) + cue.t);
      expect(way).toEqual([...way].sort((a, b) => a - b));
      for (const { cue, delay } of film) {
        expect(frameAt(story, cue)).toMatchObject({ figure: step.figure });
        expect(frameAt(story, cue).handover).toBeUndefined();
        expect(delay).toBeGreaterThanOrEqual(100);
      }
      expect(film.length).toBeLessThanOrEqual(26);
    },
  );
});
