import scrollama from 'scrollama';

import { addressBar, attempt, forgiveObservers, nextFrame, watchSizes } from '../../../browser/index.ts';
import type { Player } from '../../../stage/index.ts';
import { cueAt, formatCue, indexOf, next, parseCue, previous, type Cue, type Step } from '../../../story/index.ts';

import { isPlace, placeAt, scrollFor, type Place } from './geometry.ts';
import { listenToReader, type Move } from './keys.ts';
import { measure, sameGeometry, standsAsBefore } from './measure.ts';

/** A pause is so many ticks, in milliseconds, without scrolling; then the address is written. */
const tick = 40;
const pause = 4;
/** On the way to a step, where nothing may move for a while on a slow machine, it is so many. */
const patience = 25;

/** By this name an entry of the history keeps the line that was read. */
const line = 'line';

/**
 * Ties a page of steps to a player: the scroll position is the cue, keys and links move the scroll position,
 * and the address follows. `rested` is called whenever scrolling has paused. Returns what buttons need.
 */
export function follow(player: Player, steps: readonly HTMLElement[], rested: () => void) {
  const { story } = player;
  const bar = addressBar();
  let geometry = measure(steps);
  /** What the page holds on to when its layout changes without the reader's doing. */
  let held: Place = placeAt(geometry, window.scrollY);
  /** Where the page was put for what is held: a place named by an address is exact until the reader moves away. */
  let put: number | undefined;
  /** Where the page was when it last moved: asked at another time the browser would lay it out to say so. */
  let top = window.scrollY;
  /** Where keys and buttons are heading while the page still scrolls there. */
  let goal: Cue | undefined;
  /** The one clock that waits for a pause, and its ticks since the page last moved. */
  let settle = 0;
  let quiet = 0;

  const cueOf = ({ index, t }: Place): Cue => cueAt(story.steps[index] as Step, t, player.cue?.play);
  const placeOf = (cue: Cue): Place => ({ index: indexOf(story, cue), t: cue.t, read: 0 });

  const look = () => {
    // While the page scrolls, what changes its layout is heard of below.
    if (!settle && relayout()) return;
    top = window.scrollY;
    if (put === undefined || Math.abs(top - put) > 1.5) {
      put = undefined;
      held = placeAt(geometry, top);
    }
    player.show(cueOf(held));
    restSoon();
  };

  // Asked at every frame of scrolling: the clock runs on, and is not set anew.
  const restSoon = () => {
    quiet = 0;
    settle ||= window.setTimeout(ring, tick);
  };

  const onTheWay = () => goal !== undefined && Math.abs(window.scrollY - Math.round(scrollFor(geometry, placeOf(goal)))) > 1.5;

  const ring = () => {
    quiet += 1;
    if (quiet >= (onTheWay() ? patience : pause)) rest();
    else settle = window.setTimeout(ring, tick);
  };

  const rest = () => {
    clearTimeout(settle);
    settle = 0;
    goal = undefined;
    const cue = cueOf(held);
    const top = held.index === 0 && held.t === 0 && !cue.play;
    const address = top ? '' : `#${formatCue({ ...cue, t: 1 })}`;
    bar.replace(location.pathname + location.search + address);
    bar.keep(line, held);
    rested();
  };

  const putAt = (place: Place) => {
    window.scrollTo({ top: Math.round(scrollFor(geometry, place)), behavior: 'instant' });
    held = place;
    put = window.scrollY;
    player.show(cueOf(place));
    restSoon();
  };

  /** Goes straight to a cue, as a link does, or to a place in its step, as Back and a reload do. */
  const land = (cue: Cue, place = placeOf(cue)) => {
    const walking = goal !== undefined;
    goal = undefined;
    geometry = measure(steps);
    player.show({ ...cue, t: place.t });
    putAt(place);
    // A smooth scroll that was under way adds what it had come to meanwhile, until the browser has heard of the end; a key pressed since then goes on.
    if (walking) nextFrame(() => nextFrame(() => goal ?? putAt(place)));
  };

  /** Where in this step the reader was when this entry of the history was left: an address names the step alone. */
  const lineIn = (cue: Cue): Place | undefined => {
    const place = bar.kept(line);
    return isPlace(place) && place.index === indexOf(story, cue) ? place : undefined;
  };

  /** Walks a step on or back, as a key or a button does: the page scrolls there and the figure follows. */
  const walk = (move: Move) => {
    goal = move(story, goal ?? cueOf(held));
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) putAt(placeOf(goal));
    else window.scrollTo({ top: Math.round(scrollFor(geometry, placeOf(goal))), behavior: 'smooth' });
    restSoon();
  };

  const fromAddress = () => {
    const cue = parseCue(story, location.hash) ?? (location.hash ? undefined : cueAt(story.steps[0] as Step, 0));
    if (cue) land(cue.play || !player.cue?.play ? cue : { ...cue, play: player.cue.play }, lineIn(cue));
  };

  /**
   * Fonts, zoom, rotation and a wider window move the text: the place stays and the text is brought back to it.
   * Returns whether anything had moved.
   */
  const relayout = (): boolean => {
    if (standsAsBefore(steps, geometry, held.index)) return false;
    return remeasure();
  };

  const remeasure = (): boolean => {
    const now = measure(steps);
    if (sameGeometry(geometry, now)) return false;
    geometry = now;
    putAt(goal ? placeOf(goal) : held);
    return true;
  };

  // Scrollama wakes us where a chapter begins, the page itself on the way: of every step it would ask the browser twice at every
  // frame, and its progress at every few pixels. Where we are is read from the page, so a step that it skips or repeats does no harm.
  const openings = steps.filter((_, index) => story.steps[index]?.chapter !== story.steps[index - 1]?.chapter);
  addEventListener('scroll', look, { passive: true });
  // It makes observers of its own, again whenever a step changes its size; without them the page's scrolling alone is enough.
  forgiveObservers();
  scrollama()
    .setup({ step: openings as HTMLElement[], offset: 0.6 })
    .onStepEnter(look)
    .onStepExit(look);
  addEventListener('resize', relayout);
  // A step may grow as another shrinks, and the page stays as long as it was.
  watchSizes([document.body, ...steps], remeasure);
  document.fonts.ready.then(relayout);
  addEventListener('popstate', fromAddress);
  // WebKit brings a page back at its top.
  addEventListener('pageshow', (event) => event.persisted && (relayout() || putAt(held)));
  // Who leaves by a link leaves an entry behind: it must say where the reader was, even a moment after scrolling.
  addEventListener(
    'click',
    (event) => {
      if (!(event.target as Element).closest('a')) return;
      rest();
      bar.flush();
    },
    { capture: true },
  );
  listenToReader(walk, () => {
    goal = undefined;
  });

  attempt(() => (history.scrollRestoration = 'manual'), undefined);
  if (parseCue(story, location.hash)) fromAddress();
  else player.show(cueOf(held));

  return {
    next: () => walk(next),
    previous: () => walk(previous),
    land,
    /** The scroll position, as it was last heard of. */
    top: () => top,
    /** Changes the reader's own part of the cue; the address follows. */
    play: (name: string, text: string | undefined) => {
      const { play, ...bare } = cueOf(held);
      const { [name]: _dropped, ...others } = play ?? {};
      const merged: Record<string, string> = text === undefined ? others : { ...others, [name]: text };
      player.show(Object.keys(merged).length > 0 ? { ...bare, play: merged } : bare);
      restSoon();
    },
  };
}
