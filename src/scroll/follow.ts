import scrollama from 'scrollama';

import type { Player } from '../stage/index.ts';
import { cueAt, formatCue, indexOf, next, parseCue, previous, type Cue, type Step } from '../story/index.ts';

import { placeAt, scrollFor, type Geometry } from './geometry.ts';

/**
 * Ties a page of steps to a player: the scroll position is the cue, keys and links move the scroll position,
 * and the address follows. Returns what buttons need.
 */
export function follow(player: Player, steps: readonly HTMLElement[]) {
  const { story } = player;
  let geometry = measure(steps);
  /** What the page holds on to when its layout changes without the reader's doing. */
  let held: Cue | undefined;
  /** Where keys and buttons are heading while the page still scrolls there. */
  let goal: Cue | undefined;
  let settle = 0;

  const here = (): Cue => {
    const { index, t } = placeAt(geometry, window.scrollY);
    return cueAt(story.steps[index] as Step, t, player.cue?.play);
  };

  // Read at once, before anything of this frame is written: the player draws in the same frame.
  const wake = () => {
    const cue = here();
    held = cue;
    player.show(cue);
    clearTimeout(settle);
    settle = window.setTimeout(rest, 160);
  };

  const rest = () => {
    goal = undefined;
    if (held) writeAddress(held);
  };

  const writeAddress = (cue: Cue) => {
    const top = indexOf(story, cue) === 0 && cue.t === 0 && !cue.play;
    const address = top ? location.pathname + location.search : `#${formatCue({ ...cue, t: 1 })}`;
    if (address !== location.hash && !(top && !location.hash)) history.replaceState(null, '', address);
  };

  const place = (cue: Cue, behavior: ScrollBehavior) => {
    const index = indexOf(story, cue);
    const top = index === 0 && cue.t === 0 ? 0 : scrollFor(geometry, index, cue.t);
    window.scrollTo({ top: Math.ceil(top), behavior });
  };

  /** Goes straight to a cue, as a link, Back or a reload does. */
  const land = (cue: Cue) => {
    goal = undefined;
    held = cue;
    geometry = measure(steps);
    player.show(cue);
    place(cue, 'instant');
  };

  /** Walks to a cue, as a key or a button does: the page scrolls there and the figure follows. */
  const walk = (cue: Cue) => {
    goal = cue;
    held = cue;
    place(cue, matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');
  };

  const fromAddress = () => {
    const cue = parseCue(story, location.hash);
    if (cue) land(cue.play || !player.cue?.play ? cue : { ...cue, play: player.cue.play });
    else if (!location.hash) land(cueAt(story.steps[0] as Step, 0, player.cue?.play));
  };

  // Fonts, zoom, rotation and a wider window move the text; the cue stays and the text is brought back to it.
  const relayout = () => {
    const before = geometry;
    geometry = measure(steps);
    if (held && !sameGeometry(before, geometry)) {
      place(goal ?? held, 'instant');
      player.show(goal ?? held);
    }
  };

  const scroller = scrollama();
  const ids = new Map(steps.map((step, index) => [step, index]));
  scroller
    .setup({ step: steps as HTMLElement[], offset: 0.6, progress: true })
    .onStepEnter(({ element }) => ids.has(element) && wake())
    .onStepExit(wake)
    .onStepProgress(wake);
  // Scrollama wakes us; where we are is read from the page, so a step that it skips or repeats does no harm.
  addEventListener('scroll', wake, { passive: true });
  addEventListener('resize', relayout);
  new ResizeObserver(relayout).observe(steps[0]!.parentElement!.parentElement!);
  document.fonts.ready.then(relayout);
  addEventListener('popstate', fromAddress);
  addEventListener('pageshow', (event) => event.persisted && wake());

  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if ((event.target as Element | null)?.closest?.('input, textarea, select, [contenteditable], [role=slider], dialog[open]')) return;
    const move = keys[event.key];
    if (!move) return;
    event.preventDefault();
    walk(move(story, goal ?? here()));
  });

  history.scrollRestoration = 'manual';
  if (parseCue(story, location.hash)) fromAddress();
  else if (window.scrollY > 0) wake();
  else player.show(cueAt(story.steps[0] as Step, 0));

  return {
    next: () => walk(next(story, goal ?? here())),
    previous: () => walk(previous(story, goal ?? here())),
    land,
    /** Changes the reader's own part of the cue; the address follows. */
    play: (name: string, text: string | undefined) => {
      const cue = here();
      const { [name]: _dropped, ...others } = cue.play ?? {};
      const merged: Record<string, string> = text === undefined ? others : { ...others, [name]: text };
      const { play: _old, ...bare } = cue;
      const changed: Cue = Object.keys(merged).length > 0 ? { ...bare, play: merged } : bare;
      held = changed;
      player.show(changed);
      clearTimeout(settle);
      settle = window.setTimeout(rest, 160);
    },
  };
}

const keys: Record<string, typeof next> = {
  ArrowRight: next,
  j: next,
  J: next,
  ArrowLeft: previous,
  k: previous,
  K: previous,
};

function measure(steps: readonly HTMLElement[]): Geometry {
  const style = getComputedStyle(steps[0] as HTMLElement);
  const { scrollY } = window;
  return {
    tops: steps.map((step) => step.getBoundingClientRect().top + scrollY),
    // The reading position and the way to it are the style sheet's, so that a link without script lands on the same place.
    rest: Number.parseFloat(style.scrollMarginTop) || 0,
    approach: (Number.parseFloat(style.minHeight) || window.innerHeight) * 0.75,
  };
}

const sameGeometry = (a: Geometry, b: Geometry) =>
  a.rest === b.rest && a.approach === b.approach && a.tops.every((top, index) => Math.abs(top - b.tops[index]!) < 0.5);
