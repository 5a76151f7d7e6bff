import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { layoutOf } from '../../../src/figures/vessels/layout.ts';
import { viewOf } from '../../../src/stage/index.ts';
import { drawCue, drawing } from '../../../src/stage/draw.ts';
import { printInline } from '../../../src/stage/print.ts';
import { cueAt } from '../../../src/story/index.ts';
import { blank } from '../../support/blank.ts';
import { anyCue } from '../../support/cues.ts';
import { difference, shown, views } from '../../support/draw.ts';
import { propertyOptions } from '../../support/property-options.ts';
import { at, story, stretches } from '../../support/story.ts';

const anyView = fc.constantFrom(...views);

describe('a drawing has no history', { timeout: 60_000 }, () => {
  it('whatever was shown before, a cue looks as if it were the first', () => {
    fc.assert(
      fc.property(anyView, fc.array(anyCue, { minLength: 1, maxLength: 3 }), anyCue, (view, walk, cue) => {
        expect(difference(shown(view, ...walk, cue).outerHTML, shown(view, cue).outerHTML)).toBe('');
      }),
      propertyOptions('walks', 60),
    );
  });

  it('at every border between steps, from either side', () => {
    const view = viewOf('wide', 'en', 'page');
    for (const { before, step } of stretches) {
      const [end, start, early, late, rest] = [cueAt(before), cueAt(step, 0), cueAt(step, 0.2), cueAt(step, 0.5), cueAt(step)];
      const svg = blank();
      for (const cue of [end, early, end, late, early, rest, early, start, rest, end, rest, late, start]) {
        drawCue(svg, story, cue, view);
        expect(difference(svg.outerHTML, shown(view, cue).outerHTML), `${before.id} to ${step.id}`).toBe('');
      }
    }
  });

  it('one that pauses shows what it did until it is whole and says so, and one that is given up leaves nothing behind', () => {
    fc.assert(
      fc.property(anyView, anyCue, anyCue, anyCue, fc.nat(40), (view, before, given, cue, pauses) => {
        const svg = shown(view, before);
        const said = svg.getAttribute('data-cue');
        const seen = layersSeen(svg);
        const begun = drawing(svg, story, given, view);
        for (let pause = 0; pause < pauses && !begun.next().done; pause += 1) {
          expect(svg.getAttribute('data-cue')).toBe(said);
          expect(layersSeen(svg)).toEqual(seen);
        }
        drawCue(svg, story, cue, view);
        expect(difference(svg.outerHTML, shown(view, cue).outerHTML)).toBe('');
      }),
      propertyOptions('pauses', 60),
    );
  });

  it('showing a cue again changes nothing, not even a node', () => {
    const view = viewOf('narrow', 'zh', 'page');
    for (const cue of [at('who-paid', 0.5), at('the-line'), at('a-depositor-pays', 0.2)]) {
      const svg = shown(view, cue);
      const nodes = [...svg.querySelectorAll('*')];
      const before = svg.outerHTML;
      drawCue(svg, story, cue, view);
      expect(svg.outerHTML).toBe(before);
      expect([...svg.querySelectorAll('*')].every((node, index) => node === nodes[index])).toBe(true);
    }
  });
});

/** The layers of a drawing that are not wholly faded, and how much of each is seen. */
function layersSeen(svg: SVGSVGElement): string[] {
  return [...svg.children]
    .map((layer) => `${layer.getAttribute('data-key')} ${layer.getAttribute('transform')} ${layer.getAttribute('opacity') ?? 1}`)
    .filter((layer) => !layer.endsWith(' 0'));
}

describe('a window that changes its size', { timeout: 60_000 }, () => {
  const [phone, slide] = [viewOf('narrow', 'en', 'page'), viewOf('slide', 'en', 'page')];

  it('has each picture as it would have been at that size from the first', () => {
    const own = story.steps.map((step) => [phone, slide].map((view) => printInline(structuredClone(story), cueAt(step), view)));
    const turned = story.steps.map((step) => [phone, slide].map((view) => printInline(story, cueAt(step), view)));
    expect(
      turned
        .flat()
        .map((drawn, index) => difference(drawn, own.flat()[index]!))
        .filter(Boolean),
    ).toEqual([]);
  });

  it('has every dot in its own vessel', () => {
    for (const view of [phone, slide, phone, viewOf('still', 'en', 'light'), viewOf('wide', 'en', 'page')]) {
      const { boxes } = layoutOf(view);
      const drawn = printInline(story, at('who-paid'), view);
      for (const { key, x, width } of boxes) {
        const dots = new RegExp(`data-key="${key}" data-money[^>]* d="([^"]+)"`).exec(drawn)![1]!;
        const places = [...dots.matchAll(/M([\d.]+),/g)].map(([, place]) => Number(place));
        expect(Math.min(...places), `${key} at ${view.width}`).toBeGreaterThanOrEqual(x - 1);
        expect(Math.max(...places), `${key} at ${view.width}`).toBeLessThanOrEqual(x + width + 1);
      }
    }
  });
});

describe('a served drawing', () => {
  const view = viewOf('wide', 'en', 'page');
  // Markup that was parsed keeps its attributes in another order here than markup that was drawn; a browser does not mind.
  const sorted = (markup: string) =>
    markup.replace(/(?: [\w:-]+="[^"]*")+/g, (attributes) =>
      attributes
        .match(/ [\w:-]+="[^"]*"/g)!
        .sort()
        .join(''),
    );

  it('is taken over: what goes on showing keeps its node', () => {
    const served = printInline(story, at('the-feds-ledger', 0.6), view);
    const svg = blank(served.replace(/^<svg[^>]*>|<\/svg>$/g, ''));
    const walls = svg.querySelector('[data-key=walls]');
    expect(walls).not.toBeNull();
    drawCue(svg, story, at('the-feds-ledger'), view);
    expect(svg.querySelector('[data-key=walls]')).toBe(walls);
    expect(difference(sorted(svg.outerHTML), sorted(shown(view, at('the-feds-ledger')).outerHTML))).toBe('');
  });
});
