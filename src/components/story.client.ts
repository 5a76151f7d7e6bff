import story from 'virtual:story/player';

import { figures, loadFigures } from '../figures/index.ts';
import { follow } from '../scroll/index.ts';
import { createPlayer } from '../stage/index.ts';
import { formatCue, frameAt, indexOf } from '../story/index.ts';
import { words } from './interface.ts';

const locale = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
const find = <E extends Element>(selector: string) => document.querySelector<E>(selector);
const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];

const player = createPlayer({ story, locale, canvas: find<HTMLElement>('.canvas')!, announcer: find<HTMLElement>('[data-announcer]') });
const links = new Map([...document.querySelectorAll<HTMLAnchorElement>('#contents a')].map((link) => [link.hash.slice(1), link]));
const source = find('[data-source]');
const note = find('[data-note]');
const where = find('[data-where]');
const language = find<HTMLAnchorElement>('[data-language]');
const minutes = Number(document.documentElement.dataset['minutes'] ?? 1);
const contents = find<HTMLElement>('#contents');

player.listen((cue, before) => {
  const there = `#${formatCue({ ...cue, t: 1 })}`;
  if (language && language.hash !== there) language.hash = there;
  if (before && before.step === cue.step && before.chapter === cue.chapter) return;
  const index = indexOf(story, cue);
  const address = `${cue.chapter}/${cue.step}`;
  for (const link of links.values()) link.removeAttribute('aria-current');
  links.get(address)?.setAttribute('aria-current', 'step');
  for (const [at, step] of steps.entries()) step.classList.toggle('here', at === index);
  const left = Math.ceil(minutes * (1 - index / story.steps.length));
  if (where) where.textContent = index === story.steps.length - 1 ? words[locale].done : words[locale].minutesLeft(left);
  const { figure, state } = frameAt(story, { ...cue, t: 1 });
  if (source) source.textContent = figures[figure].source(state, locale);
  if (note) note.textContent = figures[figure].note?.(state, locale) ?? '';
  idle(() => comeNear(index));
});

/** What the next steps need is fetched while nothing else is to be done, and well before it is reached. */
function comeNear(index: number): void {
  const near = story.steps.slice(index, index + 6);
  loadFigures([...new Set(near.map(({ figure }) => figure))]).catch(() => {});
  if (near.some(({ plays }) => plays?.includes('guess'))) guess ??= loadGuess();
}

let guess: Promise<void> | undefined;

const loadGuess = () =>
  import('../stage/guess.ts').then(
    ({ playGuess }) => playGuess(player, words[locale].guess, pages.play, pages.next),
    // A later step asks again.
    () => void (guess = undefined),
  );

// Safari has no idle callback yet.
function idle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, 200);
}

const pages = follow(player, steps);

find('.controls')?.removeAttribute('hidden');
document.documentElement.classList.add('live');
find('[data-go=next]')?.addEventListener('click', pages.next);
find('[data-go=previous]')?.addEventListener('click', pages.previous);
contents?.addEventListener('click', (event) => {
  if ((event.target as Element).closest('a')) contents.hidePopover();
});
