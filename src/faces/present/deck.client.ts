import story from 'virtual:story/player';
import { holds, lessons } from 'virtual:story/lessons';

import { addressBar, channelOf, stayAwake, toggleFullScreen } from '../../browser/index.ts';
import { figures } from '../../figures/index.ts';
import { catalogsLoaded, localeOf } from '../../i18n/index.ts';
import { createCodes, createInk, createMover, createSession, keepKeys, listenToKeys, listenToSwipes, stepsOf, type Command, type Walk } from './index.ts';
import { createSlides, type Slides } from './slides.ts';
import { preloader, createPlayer, forTheBackRow, lettering, prerenderer } from '../../stage/index.ts';
import { askedAt, formatCue, frameAt, heldBack, indexOf } from '../../story/index.ts';
import { offerRetry } from '../shared/retry.ts';
import { markStage } from '../shared/stages.ts';
import { entriesOf, jumpBox } from './jump.ts';
import { lookOf } from './look.ts';
import { askedQuery, keepAddress, placeOf } from './place.ts';
import { words } from './words.ts';

// Before anything is waited for: a dark room sees no white page first.
const look = lookOf(askedQuery());

await catalogsLoaded();

const locale = localeOf(document.documentElement.lang);
const find = <E extends Element = HTMLElement>(selector: string) => document.querySelector<E>(selector)!;
const deck = find('[data-deck]');
const stage = find('.deck-stage');
const bar = find('[data-bar]');
const walk = find<HTMLSelectElement>('[data-walk]');
const help = find<HTMLDialogElement>('[data-help]');

/** The wide view has more in it, and smaller letters. */
let fine = false;
/** Screens of 16:9 and wider have a view of their own; on others the narrow one leaves room for the headline. */
const broad = matchMedia('(min-aspect-ratio: 17/10)');
const player = createPlayer({
  lost: offerRetry(find('[data-lost]')),
  story,
  locale,
  canvas: find('.canvas'),
  announcer: find('[data-announcer]'),
  wants: () => (fine ? 'wide' : broad.matches ? 'slide' : 'board'),
  lettered: lettering(story, () => forTheBackRow(innerHeight)),
});
const session = createSession({ story, lessons, holds, channel: channelOf(`${deck.dataset['base']}present`), start: placeOf(story) });
const writeAddress = keepAddress(story, session, look.theme);
const move = createMover(player);
const bring = preloader(player, session);
const ink = createInk(find<SVGSVGElement>('[data-ink]'), (tool) => {
  // A hand without a keyboard must find the way to put it back.
  deck.classList.toggle('inking', tool !== undefined);
  for (const own of ['pen', 'laser'] as const) press(own, tool === own);
});
const codes = createCodes(
  find('[data-qr]'),
  () => ({ step: `${deck.dataset['story']!}#${session.now.cue.chapter}/${session.now.cue.step}`, class: walk.selectedOptions[0]!.dataset['class']! }),
  (large) => {
    press('qr', large === 'step');
    press('class', large === 'class');
    if (large !== 'class') session.quiz(false);
  },
);
const openJump = jumpBox(story, entriesOf(story, deck), session.go);
let slides: Slides | undefined;

// reveal.js lays out the page for a headline: in a task of its own, after the one of the key.
const headSoon = later(() => slides?.show(session.now.cue));
const tellSoon = later(tell);
// Phones can wait; the slide that just moves cannot.
const codeSoon = later(() => codes.draw(), 300);

/** A task of its own for some work, after some milliseconds; asked for again meanwhile, it is done once. */
function later(work: () => void, pause = 0): () => void {
  let due = 0;
  return () => {
    clearTimeout(due);
    due = window.setTimeout(work, pause);
  };
}

session.listen((now, before) => {
  const moved = formatCue(now.cue) !== formatCue(before.cue);
  // What was held back comes as it does in its turn.
  if (moved) move(before.cue, now.cue);
  else if (before.asks && !now.asks) move(session.before(now.cue), now.cue);
  if (now.cue.step !== before.cue.step || now.cue.chapter !== before.cue.chapter) ink.clear();
  refresh();
});

/** What a key may meet: black, and whether the class is asked. The rest of what follows the lesson has tasks of its own. */
function refresh(): void {
  const { cue, walk: length, black, asks, quiz } = session.now;
  codes.ofClass(quiz === true);
  deck.classList.toggle('asking', asks === true);
  deck.dataset['holds'] = heldBack(holds, cue) ?? 'picture';
  press('ask', asks === true);
  slides?.black(black);
  press('black', black);
  walk.value = String(length);
  const asked = askedAt(story, cue);
  find('[data-ask]').hidden = !asked;
  find('[data-asks]').textContent = asked ? (words[locale].asks[asked] ?? '') : '';
  find('[data-held]').hidden = !session.held;
  // A hand that draws a line must not turn the slide.
  stage.toggleAttribute('data-prevent-swipe', asked !== undefined);
  headSoon();
  tellSoon();
  codeSoon();
}

/** Shows on a tool's button whether it is on. */
function press(tool: Command, on: boolean): void {
  bar.querySelector(`[data-do=${tool}]`)?.setAttribute('aria-pressed', String(on));
}

/** The lesson whose steps are marked in the overview. */
let marked: Walk | undefined;

/** Says how far the lesson is and where it goes on in other languages, and fetches what is near. */
function tell(): void {
  const { cue, walk: length } = session.now;
  const steps = stepsOf(story, lessons, length);
  const done = steps.filter((step) => indexOf(story, { chapter: step.chapter, step: step.id }) <= indexOf(story, cue)).length;
  find('[data-done]').textContent = `${done} / ${steps.length}`;
  find('[data-progress]').style.width = `${(100 * done) / steps.length}%`;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]'))
    Object.assign(link, { hash: location.protocol === 'file:' ? addressBar().now.hash : formatCue(cue), search: addressBar().now.search });
  bring(Math.max(0, indexOf(story, cue)), 4);
  if (length === marked) return;
  marked = length;
  for (const slide of deck.querySelectorAll<HTMLElement>('[data-step]')) {
    slide.classList.toggle('aside', !steps.some(({ chapter, id }) => slide.dataset['step'] === `${chapter}/${id}`));
  }
}

const prerender = prerenderer(player, 1);
let sourced = '';
// The source line comes with its figure, which may come late.
player.listen((shown) => {
  if (shown.t === 1) prerender();
  const cue = { ...shown, t: 1 };
  const address = formatCue(cue);
  if (address === sourced || address !== formatCue(session.now.cue)) return;
  sourced = address;
  const { figure, state } = frameAt(story, cue);
  find('[data-source]').textContent = figures[figure].source(state, locale);
  markStage(document.querySelector('[data-stages]'), story.steps.find(({ id }) => id === cue.step)?.stage);
});

const does: Readonly<Partial<Record<Command, () => void>>> = {
  on: session.on,
  back: session.back,
  first: () => session.end('first'),
  last: () => session.end('last'),
  ask: () => session.ask(!session.now.asks),
  overview: () => slides?.overview(),
  choose: () => slides?.overview(false),
  left: () => slides?.move('left'),
  right: () => slides?.move('right'),
  up: () => slides?.move('up'),
  down: () => slides?.move('down'),
  black: () => session.black(!session.now.black),
  full: toggleFullScreen,
  help: () => help.showModal(),
  jump: openJump,
  qr: codes.turn,
  class: () => session.quiz(!session.now.quiz),
  theme() {
    look.cycle();
    writeAddress();
  },
  letters() {
    fine = !fine;
    deck.classList.toggle('fine', fine);
    player.redraw();
  },
  laser: () => ink.toggle('laser'),
  pen: () => ink.toggle('pen'),
  wipe: ink.clear,
  close() {
    if (slides?.overviewOpen) slides.overview(false);
    else if (codes.large) codes.rest();
    else if (ink.tool) ink.away();
    else session.black(false);
  },
};

listenToKeys(
  () => (slides?.overviewOpen ? 'overview' : 'slides'),
  (command) => does[command]?.(),
);
for (const button of deck.querySelectorAll<HTMLElement>('[data-do]')) button.addEventListener('click', () => does[button.dataset['do'] as Command]?.());
keepKeys(bar);
walk.addEventListener('change', () => session.walk(Number(walk.value) as Walk));

broad.addEventListener('change', player.redraw);
// Letters follow the window's height; what is drawn says of itself that it need not be drawn again.
let high = innerHeight;
addEventListener('resize', () => {
  if (innerHeight === high) return;
  high = innerHeight;
  find('.canvas').querySelector('svg')?.removeAttribute('data-frame');
  player.redraw();
});
listenToSwipes(deck, { on: session.on, back: session.back, turns: () => !ink.tool && !slides?.overviewOpen && !session.now.black && !codes.large });

let rests = 0;
/** Shows the tools for some milliseconds. */
function wake(time: number): void {
  deck.classList.add('awake');
  clearTimeout(rests);
  rests = window.setTimeout(() => deck.classList.remove('awake'), time);
}
for (const hand of ['pointermove', 'pointerdown'] as const) {
  addEventListener(hand, ({ clientX, clientY }) => {
    // While the class plays, the hand is busy in the picture, and tools come only at the edge.
    const away = !find('.canvas').matches(':hover') || clientY > 0.95 * innerHeight || clientX < 0.05 * innerWidth;
    if (!ink.tool && (away || find('[data-ask]').hidden)) wake(2500);
  });
}
wake(6000);

document.documentElement.classList.add('live');
bar.hidden = false;
codes.rest();
player.show(session.now.cue);
refresh();
stayAwake();
createSlides({
  story,
  element: deck,
  choose: session.go,
  woken: () => session.black(false),
  overview(open) {
    deck.classList.toggle('choosing', open);
    if (!open) return;
    for (const still of deck.querySelectorAll<HTMLImageElement>('img[data-still]')) {
      still.src = still.dataset['still']!;
      still.hidden = false;
    }
  },
}).then((made) => {
  slides = made;
  refresh();
});
