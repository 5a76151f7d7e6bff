import story from 'virtual:story/player';

import { addressBar, storeOf, watchSizes } from '../../browser/index.ts';
import { figures, readingOf, type FigureName } from '../../figures/index.ts';
import { catalogsLoaded, localeOf } from '../../i18n/index.ts';
import { follow } from './scroll/index.ts';
import { preloader, createPlayer, idle, prerenderer } from '../../stage/index.ts';
import { frameAt, indexOf, parseCue, type Cue } from '../../story/index.ts';
import { breakpoints, tablet as tabletWindow } from '../../tokens/index.ts';
import { minutesLeft } from './minutes-left.ts';
import { offerRetry } from '../shared/retry.ts';
import { markStage } from '../shared/stages.ts';

await catalogsLoaded();

const locale = localeOf(document.documentElement.lang);
const find = <E extends Element>(selector: string) => document.querySelector<E>(selector);
const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];

const lost = offerRetry(find<HTMLElement>('[data-lost]')!);
const tablet = matchMedia(tabletWindow);
const wide = matchMedia(`(min-width: ${breakpoints.wide}px)`);
const player = createPlayer({
  wants: () => (wide.matches ? 'wide' : tablet.matches ? 'slide' : 'narrow'),
  lost,
  story,
  locale,
  canvas: find<HTMLElement>('.canvas')!,
  announcer: find<HTMLElement>('[data-announcer]'),
});
const links = new Map([...document.querySelectorAll<HTMLAnchorElement>('#contents [data-address]')].map((link) => [link.hash.slice(1), link]));
tablet.addEventListener('change', player.redraw);
let source = find<HTMLElement>('.stage .source');
const where = find('[data-where]');
const languages = document.querySelectorAll<HTMLAnchorElement>('[data-language]');
/** Where one is, in the contents: served at the first step. */
let marked = find<HTMLElement>('#contents [aria-current]') ?? undefined;
let here: HTMLElement | undefined;
/** The cue whose status around the picture is not updated yet: the update is debounced. */
let pending: Cue | undefined;
/** Who scrolls more pixels than this in so many milliseconds, a phone's screen a second, does not read what passes. */
const scrollingFast = 80;
const moment = 100;
const minutes = Number(document.documentElement.dataset['minutes'] ?? 1);
const contents = find<HTMLElement>('#contents');

player.listen((cue, before) => {
  const elsewhere = !before || before.step !== cue.step || before.chapter !== cue.chapter;
  if (!elsewhere && before.play === cue.play) return;
  if (elsewhere) {
    document.documentElement.classList.add('placed');
    settleStage();
  }
  // Until the reader moves, the next step is enough.
  idle(() => comeNear(indexOf(story, cue), before ? 4 : 2));
  // All else may wait until the picture has moved, but where one arrives; of steps that were only passed nothing is described.
  const waits = pending !== undefined;
  pending = cue;
  if (!before) updateStatus();
  else if (!waits) updateStatusSoon();
});

/** Updates the status around the picture, debounced until scrolling slows down. */
function updateStatusSoon(): void {
  const from = pages.top();
  setTimeout(() => (Math.abs(pages.top() - from) > scrollingFast ? updateStatusSoon() : idle(updateStatus)), moment);
}

/** Updates the status around the picture: current step, contents, minutes left, source. */
function updateStatus(): void {
  const cue = pending as Cue;
  pending = undefined;
  const index = indexOf(story, cue);
  const step = steps[index];
  if (here !== step) {
    here?.classList.remove('here');
    (here = step)?.classList.add('here');
  }
  const link = links.get(`${cue.chapter}/${cue.step}`);
  if (marked !== link) marked?.removeAttribute('aria-current');
  (marked = link)?.setAttribute('aria-current', 'step');
  if (where) where.textContent = minutesLeft[locale](index === story.steps.length - 1 ? 0 : Math.ceil(minutes * (1 - index / story.steps.length)));
  markStage(find('[data-stages]'), story.steps[index]?.stage);
  const { figure, state } = frameAt(story, { ...cue, t: 1 });
  tellSource(figure, state);
}

/** Exchanges the line under the picture and does not rewrite it: nothing moved, so nothing has shifted. */
function tellSource(name: FigureName, state: object): void {
  const { source: sourceOf, note, example } = figures[name];
  const line = source?.cloneNode(true) as HTMLElement | undefined;
  const part = (name: string) => line?.querySelectorAll<HTMLElement>(`[data-${name}]`) ?? [];
  for (const one of part('source')) one.textContent = sourceOf(state, locale);
  const vintage = example ? '' : readingOf(state);
  for (const one of part('vintage')) one.hidden = one.dataset['vintage'] !== vintage;
  for (const one of part('note')) one.textContent = note?.(state, locale) ?? '';
  if (!line || line.outerHTML === source?.outerHTML) return;
  source?.replaceWith(line);
  source = line;
}

// In a very small window (small.css) the picture is no lid over the words: it is after those of the step that is read.
const small = matchMedia('(max-width: 560px) and (max-height: 480px), (max-width: 340px)');
const stage = find<HTMLElement>('.stage');

function settleStage(): void {
  const step = small.matches && player.cue ? steps[indexOf(story, player.cue)] : undefined;
  if (step && stage) stage.style.setProperty('--place', `${step.offsetTop + step.offsetHeight - stage.offsetHeight}px`);
}

watchSizes([document.body], settleStage);
small.addEventListener('change', settleStage);

const resume = find<HTMLElement>('[data-resume]');
/** Where the reader stopped, kept on the device alone. */
const kept = storeOf('place');
const left = kept.read();
if (resume && left && !location.hash && parseCue(story, left)) {
  resume.hidden = false;
  resume.querySelector('a')!.hash = left;
  resume.querySelector('button')!.addEventListener('click', () => {
    kept.clear();
    resume.hidden = true;
  });
}

/** Has the words painted for good where fingers scroll, a few steps at a time while nothing else is to be done. */
function paint(left: readonly HTMLElement[]): void {
  if (left.length === 0) return;
  idle(() => {
    for (const step of left.slice(0, 4)) step.classList.add('painted');
    paint(left.slice(4));
  });
}

const prerender = prerenderer(player, 3);
const pages = follow(player, steps, () => {
  for (const link of languages) link.hash = addressBar().now.hash;
  prerender();
});
/** What the next steps need is fetched well before it is reached. */
const comeNear = preloader(player, { play: pages.play, skip: pages.next, lost });

// Only the step: what a reader drew or sorted is kept in the address and nowhere else.
addEventListener('pagehide', () => {
  const cue = player.cue;
  if (cue && indexOf(story, cue) > 0) kept.write(`${cue.chapter}/${cue.step}`);
});

find('.controls')?.removeAttribute('hidden');
document.documentElement.classList.add('live');
if (matchMedia('(pointer: coarse)').matches) paint(steps);
find('[data-go=next]')?.addEventListener('click', pages.next);
find('[data-go=previous]')?.addEventListener('click', pages.previous);
// Opened, the contents show where one is; the rail is never taller than the window.
contents?.addEventListener('toggle', ({ newState }) => {
  if (newState !== 'open') return;
  const link = contents.querySelector<HTMLElement>('[aria-current]');
  link?.focus({ preventScroll: true });
  link?.scrollIntoView({ block: 'center' });
});
contents?.addEventListener('click', (event) => {
  if ((event.target as Element).closest('a')) contents.hidePopover();
});
