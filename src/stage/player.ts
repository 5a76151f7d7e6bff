import { nextFrame } from '../browser/index.ts';
import { figures, loadFigures, type FigureName, type View } from '../figures/index.ts';
import type { Locale } from '../i18n/index.ts';
import { cueAt, wordsOf, frameAt, indexOf, type Cue, type Step, type Story } from '../story/index.ts';
import { breakpoints } from '../tokens/index.ts';

import { drawCue, drawing } from './draw.ts';
import type { Lettered } from './letters.ts';
import { createPace } from './pace.ts';
import { inSlices } from './paint.ts';
import { viewOf, type ViewName } from './views.ts';

export interface PlayerOptions {
  readonly story: Story;
  readonly locale: Locale;
  /** The element that holds the served svg of each view; the player keeps one. */
  readonly canvas: HTMLElement;
  /** Where a step's picture is described in words, politely. */
  readonly announcer?: HTMLElement | null;
  /** The view to draw; left out, it is the window's width that chooses. */
  readonly wants?: () => ViewName;
  /** Enlarges the letters of what is drawn: `lettering`, where they are read from afar. */
  readonly lettered?: (cue: Cue, view: View) => Lettered;
  /** Called when a step's figure does not come, with the way to ask for it again, and with nothing once it is drawn. */
  readonly lost?: (again?: () => void) => void;
}

/**
 * A frame of most screens, and the draw budget within it; milliseconds. The browser's own layout and paint take two or three times
 * as long again.
 */
const frame = 1000 / 60;
const drawBudget = 1.5;

/** How often a picture is shown of what a fling passes, in milliseconds. */
const glance = 300;

/** How long a reader has to have stopped before the picture is described, in milliseconds. */
const pause = 600;

/** Who listens learns of every cue that is shown, after it was drawn. */
export type Listener = (cue: Cue, previous: Cue | undefined) => void;

/** The one owner of where we are in this window. */
export interface Player {
  readonly story: Story;
  readonly locale: Locale;
  readonly canvas: HTMLElement;
  /** The cue asked for last: what scroll and keys agree on. */
  readonly cue: Cue | undefined;
  /** Shows a cue at the next animation frame or, asked in one, in that; the last one asked for wins. */
  show(cue: Cue, inFrame?: boolean): void;
  /** Draws a cue where nobody sees it, so that its code is compiled and its marks are known before the reader comes to it. Gives whether its figure is here. */
  prerender(cue: Cue): boolean;
  view(): View;
  /** Draws again what is shown, when the view has changed. */
  redraw(): void;
  listen(listener: Listener): void;
}

/** A player on a page: draws on the served svg, once per animation frame at most, and only what differs. */
export function createPlayer({ story, locale, canvas, announcer, wants, lettered, lost }: PlayerOptions): Player {
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const phone = matchMedia(`(max-width: ${breakpoints.wide - 1}px)`);
  const listeners: Listener[] = [];
  const pace = createPace();
  let cue: Cue | undefined;
  let drawn: Cue | undefined;
  /** Whether a picture is asked for, and whether one is being drawn. */
  let due = false;
  let busy = false;
  /** When the last picture was drawn, and what drawing costs here, a running mean; milliseconds. */
  let drawnAt = 0;
  let cost = 0;
  /** What waits to tell the picture, whether it has to, and when a cue was asked for last. */
  let quiet = 0;
  let unsaid = false;
  let askedAt = 0;
  /** The step whose figure did not come. */
  let lacking: string | undefined;

  const view = () => viewOf(wants?.() ?? (phone.matches ? 'narrow' : 'wide'), locale, 'page');

  const turn = () => {
    const now = performance.now();
    const slow = cost > drawBudget;
    // A slow phone draws for every second to fifth frame: fewer pictures, evenly spaced, look calmer than a stumble at every one. What a
    // fling passes nobody can follow.
    const flings = pace.flings(now);
    const apart = flings ? glance : slow ? (Math.min(5, Math.ceil(cost / drawBudget)) - 0.8) * frame : 0;
    const early = apart - (now - drawnAt);
    // A frame that is only waited for costs some of its time too; but how long a fling lasts nobody knows.
    if (early > frame && !flings) return void setTimeout(() => nextFrame(turn), early - frame);
    if (early > 0) return void nextFrame(turn);
    drawnAt = now;
    // And it draws after a frame: the next one has the picture to show and not to make as well.
    if (slow) setTimeout(draw);
    else draw();
  };

  const draw = async () => {
    due = false;
    if (!cue) return;
    const missing = missingAt(cue);
    if (missing.length > 0) {
      const step = `${cue.chapter}/${cue.step}`;
      // What was drawn stays until its figure is here; one that does not come is asked for again at the next step, or by the reader.
      if (lacking !== step) loadFigures(missing).then(schedule, () => lose(step));
      return;
    }
    const asked = cue;
    // With reduced motion, or where steps fly past, a step is either before or after: nothing is shown on the way.
    const flings = pace.flings(performance.now());
    const shown = calm.matches || flings ? cueAt(stepOf(story, asked), asked.t < 0.5 ? 0 : 1, asked.play) : asked;
    busy = true;
    try {
      await make(shown);
    } finally {
      busy = false;
      // Meanwhile another may have been asked for.
      if (due) nextFrame(turn);
    }
    if (lacking) lost?.((lacking = undefined));
    const before = drawn;
    // What a fling passed is not what was asked for, and that comes when it is over.
    drawn = flings ? shown : asked;
    if (flings) schedule();
    for (const listener of listeners) {
      // One that fails is heard of, and keeps the others from nothing.
      try {
        listener(asked, before);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
    unsaid ||= tellingOf(story, before) !== tellingOf(story, asked);
    if (unsaid) announce();
  };

  /** Draws a cue: at once, or on a slow phone as much of it after each frame as leaves time for the next. */
  const make = async (shown: Cue) => {
    const here = view();
    const { svg, place } = svgFor(canvas, here);
    const spent = await inSlices(drawing(svg, story, shown, here, lettered?.(shown, here)), cost, cost > drawBudget);
    place();
    cost += (spent - cost) / 8;
  };

  const lose = (step: string) => {
    lacking = step;
    lost?.(() => {
      lacking = undefined;
      schedule();
    });
    // The reader may have gone on meanwhile.
    schedule();
  };

  const missingAt = (at: Cue) => figuresAt(story, at).filter((name) => !figures[name]);

  // Asked at many frames: the clock runs on, and is not set anew.
  const announce = () => {
    quiet ||= window.setTimeout(tell, pause);
  };

  const tell = () => {
    quiet = 0;
    // What was asked for last is still on its way: it is described once it is drawn.
    if (!drawn || drawn !== cue) return;
    const left = askedAt + pause - performance.now();
    // Only where the reader stops: a fast scroll past ten steps says one thing.
    if (left > 0) return void (quiet = window.setTimeout(tell, left));
    unsaid = false;
    const words = wordsOf(story, frameAt(story, { ...drawn, t: 1 }), locale);
    if (announcer && words && announcer.textContent !== words) announcer.textContent = words;
  };

  const schedule = () => {
    if (due) return;
    due = true;
    if (!busy) nextFrame(turn);
  };
  calm.addEventListener('change', schedule);
  phone.addEventListener('change', schedule);

  return {
    story,
    locale,
    canvas,
    get cue() {
      return cue;
    },
    show(to, inFrame = false) {
      askedAt = performance.now();
      pace.move(indexOf(story, to) + to.t, askedAt);
      // While a step is read the page scrolls and nothing changes.
      const same = drawn !== undefined && cue === drawn && sameCue(drawn, to);
      if (same) return;
      cue = to;
      if (!inFrame || due || busy) return schedule();
      due = true;
      turn();
    },
    prerender(to) {
      if (missingAt(to).length > 0) return false;
      drawCue(document.createElementNS('http://www.w3.org/2000/svg', 'svg'), story, to, view(), lettered?.(to, view()));
      return true;
    },
    view,
    redraw: schedule,
    listen: (listener) => void listeners.push(listener),
  };
}

/** The figures that a cue draws: its own, and the one that may hand over to it. */
function figuresAt(story: Story, cue: Cue): FigureName[] {
  const index = Math.max(0, indexOf(story, cue));
  return [...new Set(story.steps.slice(Math.max(0, index - 1), index + 1).map(({ figure }) => figure))];
}

/** What is described once: each step, and before them the opening, whose words were served. */
function tellingOf(story: Story, cue: Cue | undefined): string {
  return !cue || (cue.t === 0 && indexOf(story, cue) === 0) ? '' : `${cue.chapter}/${cue.step}`;
}

const sameCue = (a: Cue, b: Cue) => a.t === b.t && a.step === b.step && a.chapter === b.chapter && a.play === b.play;

const stepOf = (story: Story, cue: Cue) => story.steps[Math.max(0, indexOf(story, cue))] as Step;

/**
 * The svg of a view, and what puts it in its place once it is drawn. Others stay until then, and are taken out: there is one drawing
 * in the document, it is the true one, and never none.
 */
function svgFor(canvas: HTMLElement, view: View): { readonly svg: SVGSVGElement; readonly place: () => void } {
  const all = [...canvas.querySelectorAll<SVGSVGElement>('svg[data-view]')];
  const svg = all.find((one) => one.getAttribute('data-view') === (view.box ?? view.name)) ?? document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const place = () => {
    if (!svg.isConnected) canvas.prepend(svg);
    for (const one of all) if (one !== svg) one.remove();
  };
  return { svg, place };
}
