import { describe, expect, it } from 'vitest';

import { group, painter, type Mark } from '../../../src/figures/index.ts';
import { drawingOf } from '../../../src/stage/draw.ts';
import { paint } from '../../../src/stage/paint.ts';
import { printInline } from '../../../src/stage/print.ts';
import { write } from '../../../src/stage/write.ts';
import { cueAt } from '../../../src/story/index.ts';
import { blank } from '../../support/blank.ts';
import { difference, eachView, shown } from '../../support/draw.ts';
import { story } from '../../support/story.ts';

const inks = painter({ theme: 'page' });
// A document without a browser writes this space by its name; a file need not.
const plain = (markup: string) => markup.replaceAll('&nbsp;', '\u00a0');
const painted = (...drawings: readonly (readonly Mark[])[]) => {
  const svg = blank();
  for (const marks of drawings) paint(svg, marks, inks);
  return svg;
};

/** Tells of each attribute that is written on a node. */
const watch = (node: Element, tell: (name: string) => void) => Object.defineProperty(node, 'setAttribute', { value: tell });

describe.each(eachView)('in the %s view, %s', { timeout: 120_000 }, (_, __, view) => {
  it('every step is written, at rest and on its way, as it is painted', () => {
    for (const step of story.steps) {
      for (const t of [0, 0.1, 0.3, 0.6, 1]) {
        const cue = cueAt(step, t);
        expect(difference(write(drawingOf(story, cue, view).marks, inks), plain(shown(view, cue).innerHTML)), `${step.id}@${t}`).toBe('');
      }
    }
  });

  it('what is written for a page is, attributes and all, what would be painted on it', () => {
    for (const step of story.steps) {
      const svg = shown(view, cueAt(step));
      expect(printInline(story, cueAt(step), view), step.id).toBe(plain(svg.outerHTML));
    }
  });
});

describe('a painter', () => {
  const dot: Mark = { key: 'a', circle: [1, 2, 3], ink: 'tga' };
  const words: Mark = { key: 'a', words: 'A < B & "C"', x: 1, y: 2, size: 12 };

  it('writes what the marks say and takes away what they no longer say', () => {
    const svg = painted([{ ...dot, opacity: 0.5, num: 'tga', data: { link: 'x' }, role: 'link', tabindex: 0, label: 'L' }], [dot]);
    expect(svg.innerHTML).toBe('<circle data-key="a" cx="1" cy="2" r="3" fill="var(--tga)"></circle>');
    expect(svg.innerHTML).toBe(write([dot], inks));
  });

  it('keeps the nodes of marks that stay, in the order of the marks', () => {
    const svg = painted([dot, { ...dot, key: 'b' }]);
    const [a, b] = [...svg.children];
    paint(svg, [{ ...dot, key: 'b' }, { ...dot, key: 'c' }, dot], inks);
    expect([...svg.children].map((node) => [a, b].indexOf(node))).toEqual([1, -1, 0]);
    expect([...svg.children].map((node) => node.getAttribute('data-key'))).toEqual(['b', 'c', 'a']);
  });

  it('makes a new node where a key names another kind of mark', () => {
    const svg = painted([dot], [words]);
    expect(svg.innerHTML).toBe(write([words], inks).replaceAll('&quot;', '"'));
  });

  it('writes nothing where nothing differs, and only what does', () => {
    const svg = painted([group('g', [dot, words])]);
    const written: string[] = [];
    for (const node of svg.querySelectorAll('*')) watch(node, (name) => written.push(`${node.localName} ${name}`));
    paint(svg, [group('g', [{ ...dot }, { ...words }])], inks);
    expect(written).toEqual([]);
    paint(svg, [group('g', [{ ...dot, ink: 'rrp' } as Mark, { ...words, x: 2 } as Mark])], inks);
    expect(written).toEqual(['circle fill', 'text x']);
  });

  it('takes over what was served, to the node', () => {
    const marks = [group('g', [dot, words], 0.5)];
    const svg = blank(write(marks, inks));
    const nodes = [...svg.querySelectorAll('*')];
    paint(svg, marks, inks);
    expect([...svg.querySelectorAll('*')]).toEqual(nodes);
  });

  it('writes resting dots once, however often they are asked for', () => {
    const dots = (at: number): Mark[] => [
      { key: 'resting', dots: 'M1,2h0M3,4h0', money: 'tga', count: 2, ink: 'tga', width: 4 },
      { key: 'flying', dots: `M${at},2h0`, money: 'rrp', count: 1, ink: 'rrp', width: 4 },
    ];
    const svg = painted(dots(0));
    const written: string[] = [];
    for (const node of svg.children) watch(node, (name) => written.push(`${node.getAttribute('data-key')} ${name}`));
    for (let at = 1; at < 4; at += 1) paint(svg, dots(at), inks);
    expect(written).toEqual(['flying d', 'flying d', 'flying d']);
  });
});
