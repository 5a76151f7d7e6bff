import './policy.ts';
import Reveal from 'reveal.js';

import { cueAt, type Cue, type Story } from '../../story/index.ts';

export interface SlidesOptions {
  readonly story: Story;
  /** Holds `.slides`, in it a section for each chapter and in that one for each step. */
  readonly element: HTMLElement;
  /** A slide chosen in the overview. */
  readonly choose: (cue: Cue) => void;
  /** A tap on the black screen. */
  readonly woken: () => void;
  /** The overview comes or goes. */
  readonly overview: (open: boolean) => void;
}

export interface Slides {
  show(cue: Cue): void;
  black(black: boolean): void;
  /** Opens or closes the overview. */
  overview(open?: boolean): void;
  readonly overviewOpen: boolean;
  /** Moves the choice in the overview. */
  move(way: 'left' | 'right' | 'up' | 'down'): void;
}

/**
 * The slides, drawn by reveal.js as a controlled component: the session owns the position, reveal.js is given it, and reports what
 * was asked for by hand. It shows one headline at a time and has the overview and the black screen.
 */
export async function createSlides({ story, element, choose, woken, overview }: SlidesOptions): Promise<Slides> {
  // Its style sheet prints every slide without its picture, save where the page is printed its own way.
  document.documentElement.classList.add('print-pdf');
  const deck = new Reveal(element, {
    // The cue owns the address, keys have their walks and pauses, and no other window drives the deck but by our message.
    hash: false,
    history: false,
    respondToHashChanges: false,
    keyboard: false,
    // Its swipes would walk its own order of slides, and know neither the lesson nor the pen (swipe.ts).
    touch: false,
    postMessage: false,
    jumpToSlide: false,
    help: false,
    focusBodyOnPageVisibilityChange: false,
    navigationMode: 'linear',
    // The style sheet lays out the slides; reveal.js only shows them.
    disableLayout: true,
    width: '100%',
    height: '100%',
    margin: 0,
    center: false,
    controls: false,
    progress: false,
    fragments: false,
    autoAnimate: false,
    hideInactiveCursor: false,
    scrollActivationWidth: 0,
    viewDistance: 2,
    mobileViewDistance: 2,
    transition: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'none' : 'fade',
    transitionSpeed: 'fast',
  });
  let reported = false;

  const places = story.steps.map(({ chapter, id }) => {
    const h = story.chapters.findIndex((one) => one.id === chapter);
    return { h, v: story.steps.filter((step) => step.chapter === chapter).findIndex((step) => step.id === id) };
  });
  const placeOf = (cue: Cue) => places[story.steps.findIndex(({ chapter, id }) => chapter === cue.chapter && id === cue.step)];
  const chosen = (): Cue | undefined => {
    const { h, v } = deck.getIndices();
    const step = story.steps[places.findIndex((place) => place.h === h && place.v === (v ?? 0))];
    return step && cueAt(step);
  };

  await deck.initialize();
  // It calls the whole page an application, which hides it from those who read with their ears.
  element.removeAttribute('role');
  deck.on('slidechanged', () => {
    const cue = reported || deck.isOverview() ? undefined : chosen();
    if (cue) choose(cue);
  });
  deck.on('resumed', woken);
  deck.on('overviewshown', () => overview(true));
  deck.on('overviewhidden', () => {
    overview(false);
    const cue = chosen();
    if (cue) choose(cue);
  });

  return {
    show(cue) {
      const place = placeOf(cue);
      const { h, v } = deck.getIndices();
      if (!place || (place.h === h && place.v === (v ?? 0))) return;
      reported = true;
      deck.slide(place.h, place.v);
      reported = false;
    },
    black: (black) => deck.togglePause(black),
    overview: (open) => deck.toggleOverview(open),
    get overviewOpen() {
      return deck.isOverview();
    },
    move: (way) => deck[way](),
  };
}
