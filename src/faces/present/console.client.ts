import story from 'virtual:story/player';
import { holds, lessons } from 'virtual:story/lessons';

import { addressBar, channelOf, stayAwake, storeOf } from '../../browser/index.ts';
import { clock, createSession, keepKeys, listenToKeys, paceOf, stepsOf, type Command, type Walk } from './index.ts';
import { loadFigures } from '../../figures/index.ts';
import { catalogsLoaded, languages, localeOf } from '../../i18n/index.ts';
import { createPlayer } from '../../stage/index.ts';
import { formatCue, indexOf, type Cue } from '../../story/index.ts';
import { offerRetry } from '../shared/retry.ts';
import { entriesOf, jumpBox } from './jump.ts';
import { keepAddress, placeOf } from './place.ts';
import { createTimer } from './timer.ts';
import { words } from './words.ts';

await catalogsLoaded();

const locale = localeOf(document.documentElement.lang);
const text = words[locale];
const find = <E extends Element = HTMLElement>(selector: string) => document.querySelector<E>(selector)!;
const page = find('[data-session]');
const walk = find<HTMLSelectElement>('[data-walk]');
const follow = find<HTMLInputElement>('[data-follow]');
const black = find<HTMLInputElement>('[data-black]');
const quiz = find<HTMLInputElement>('[data-quiz]');
const articles = new Map([...document.querySelectorAll<HTMLElement>('article[data-step]')].map((article) => [article.dataset['step']!, article]));
const entries = entriesOf(story, page);
const titleOf = (cue: Cue) => entries[indexOf(story, cue)]?.title ?? '';

const session = createSession({ story, lessons, holds, channel: channelOf(`${page.dataset['base']}present`), start: placeOf(story) });
keepAddress(story, session, () => undefined);
const timer = createTimer(storeOf('lesson-clock'));
// Small pictures want the large letters of the narrow view.
const now = createPlayer({
  story,
  locale,
  canvas: find('[data-now]'),
  announcer: find('[data-announcer]'),
  wants: () => 'narrow',
  lost: offerRetry(find('.console-now [data-lost]')),
});
const then = createPlayer({ story, locale, canvas: find('[data-then]'), wants: () => 'narrow', lost: offerRetry(find('.console-then [data-lost]')) });
/** Where the speaker looks while not following; the slides do not know. */
let around: Cue | undefined;

session.listen((after, before, by) => {
  // The first step on from the beginning is where a lesson starts, if nobody started the clock.
  const first = stepsOf(story, lessons, before.walk)[0]!;
  if (by !== 'jump' && before.cue.step === first.id && after.cue.step !== first.id && timer.elapsed === 0) timer.start();
  refresh();
});

function refresh(): void {
  const { walk: length, black: dark } = session.now;
  const cue = around ?? session.now.cue;
  const next = session.after(cue);
  const end = formatCue(next) === formatCue(cue);
  now.show(cue);
  then.show(next);
  find('[data-now-title]').textContent = titleOf(cue);
  const title = find('[data-then-title]');
  title.textContent = end ? title.dataset['end']! : titleOf(next);
  find('[data-then]').hidden = end;
  for (const [address, article] of articles) article.hidden = address !== `${cue.chapter}/${cue.step}`;
  const steps = stepsOf(story, lessons, length);
  const done = steps.filter(({ chapter, id }) => indexOf(story, { chapter, step: id }) <= indexOf(story, cue)).length;
  find('[data-done]').textContent = `${done} / ${steps.length}`;
  find('[data-held]').textContent = around ? '' : session.now.asks ? text.asking : session.held ? text.held : '';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]'))
    Object.assign(link, { hash: formatCue(session.now.cue), search: addressBar().now.search });
  walk.value = String(length);
  black.checked = dark;
  quiz.checked = session.now.quiz === true;
  const here = Math.max(0, indexOf(story, cue));
  loadFigures([...new Set(story.steps.slice(here, here + 4).map(({ figure }) => figure))]).catch(() => {});
  tick();
}

let planned = '';

/** What goes with the time. */
function tick(): void {
  const { walk: length, cue } = session.now;
  const lesson = lessons.find(({ minutes }) => minutes === length);
  find('[data-clock]').textContent = new Date().toLocaleTimeString(languages[locale].region, { hour: '2-digit', minute: '2-digit' });
  find('[data-elapsed]').textContent = clock(timer.elapsed) + (lesson ? ` / ${clock(lesson.minutes)}` : '');
  const run = find('[data-timer=run]');
  run.textContent = run.dataset[timer.running ? 'pause' : 'start']!;
  find('[data-timer=zero]').hidden = timer.elapsed === 0;
  const shown = find('[data-pace]');
  shown.hidden = !lesson;
  const late = find('[data-late]');
  late.textContent = '';
  if (!lesson) return;
  const order = story.steps.map(({ chapter, id }) => `${chapter}/${id}`);
  const pace = paceOf(lesson, order, cue, timer.elapsed);
  const began = timer.running || timer.elapsed > 0;
  late.className = pace.late > 1 ? 'late' : '';
  if (began) late.textContent = Math.abs(pace.late) < 0.5 ? text.onTime : pace.late > 0 ? text.behind(clock(pace.late)) : text.ahead(clock(-pace.late));
  const parts = pace.chapters.map(({ chapter, from, until, here }) => ({
    name: `${story.chapters.find(({ id }) => id === chapter)?.number ?? ''}`,
    minutes: until - from,
    here,
  }));
  const list = find('[data-pace] ol');
  const key = JSON.stringify(parts);
  if (key !== planned) {
    planned = key;
    list.replaceChildren(...[...parts, { name: text.discussion, minutes: lesson.discussion, here: false }].map(bar));
  }
  find('[data-pace] i').style.left = `${Math.min(100, (100 * timer.elapsed) / lesson.minutes)}%`;
}

function bar({ name, minutes, here }: { readonly name: string; readonly minutes: number; readonly here: boolean }): HTMLElement {
  const item = document.createElement('li');
  const label = document.createElement('b');
  const time = document.createElement('span');
  label.textContent = name;
  time.textContent = text.minutes(minutes);
  item.append(label, time);
  item.style.flexGrow = String(minutes);
  if (here) item.setAttribute('aria-current', 'step');
  return item;
}

/** Does it for everyone, or only here while looking around. */
const step = (way: 'on' | 'back') => {
  if (!around) return session[way]();
  around = way === 'on' ? session.after(around) : session.before(around);
  refresh();
};

const openJump = jumpBox(story, entries, (cue) => {
  if (!around) return session.go(cue);
  around = cue;
  refresh();
});

const does: Readonly<Partial<Record<Command, () => void>>> = {
  on: () => step('on'),
  back: () => step('back'),
  first: () => !around && session.end('first'),
  last: () => !around && session.end('last'),
  black: () => session.black(!session.now.black),
  ask: () => session.ask(!session.now.asks),
  class: () => session.quiz(!session.now.quiz),
  jump: openJump,
};

listenToKeys(
  () => 'slides',
  (command) => does[command]?.(),
);
for (const button of page.querySelectorAll<HTMLElement>('[data-do]')) button.addEventListener('click', () => does[button.dataset['do'] as Command]?.());
keepKeys(page);
walk.addEventListener('change', () => session.walk(Number(walk.value) as Walk));
black.addEventListener('change', () => session.black(black.checked));
quiz.addEventListener('change', () => session.quiz(quiz.checked));
follow.addEventListener('change', () => {
  around = follow.checked ? undefined : session.now.cue;
  refresh();
});
find('[data-timer=run]').addEventListener('click', () => (timer.toggle(), tick()));
find('[data-timer=zero]').addEventListener('click', () => (timer.zero(), tick()));
let size = 0;
for (const button of page.querySelectorAll<HTMLElement>('[data-size]')) {
  button.addEventListener('click', () => {
    size = Math.max(-2, Math.min(6, size + Number(button.dataset['size'])));
    page.style.setProperty('--size', String(1.15 ** size));
  });
}

document.documentElement.classList.add('live');
refresh();
setInterval(tick, 500);
stayAwake();
