// Before all else that hears a press: what answers a number leaves nothing for a page around to follow.
import '../shared/answer.client.ts';
import { addressBar } from '../../browser/index.ts';
import { keepHeight, listenToInput, partOf, secretOf, stepOf, walkSteps, type HostMessage } from './index.ts';
import { figures, readingOf } from '../../figures/index.ts';
import { catalogsLoaded, dateText, formats, localeOf } from '../../i18n/index.ts';
import { preloader, createPlayer } from '../../stage/index.ts';
import { formatCue, frameAt, parseCue, type Cue, type Story } from '../../story/index.ts';
import { follow } from '../shared/follow.ts';
import { offerRetry } from '../shared/retry.ts';
import { markStage } from '../shared/stages.ts';
import { words } from './words.ts';

/** What the page around asks for before the words have come waits for them. */
const queued: HostMessage[] = [];
let hear = (what: HostMessage): void => void queued.push(what);
const tellHeight = keepHeight((what) => hear(what));

await catalogsLoaded();

const root = document.documentElement;
const locale = localeOf(root.lang);
const text = words[locale];
const find = <E extends Element = HTMLElement>(selector: string) => document.querySelector<E>(selector)!;
const story = JSON.parse(find('#chapter').textContent!) as Story;
const chapter = story.chapters[0]!.id;
const ids = story.steps.map(({ id }) => id);
const sections = ids.map((id) => find(`[data-step="${chapter}/${id}"]`));
const titles = sections.map((section) => section.querySelector('h2')!.textContent!);

// What WordPress put behind the address stays there: a page that is gone back to loads the frame from this address anew.
const secret = secretOf(location.hash);
const part = partOf(chapter, ids, location.search, location.hash, story.aliases);
const player = createPlayer({ lost: offerRetry(find('[data-lost]')), story, locale, canvas: find('.canvas'), announcer: find('[data-announcer]') });
const home = find<HTMLAnchorElement>('[data-home]');
const buttons = [find<HTMLButtonElement>('[data-go=previous]'), find<HTMLButtonElement>('[data-go=next]')] as const;

let here = -1;
let tell = () => {};
const walk = walkSteps(player, { ...part, arrive });

/** The words change at once; the picture follows them. */
function arrive(index: number, cue: Cue): void {
  const address = formatCue(cue);
  home.hash = address;
  if (index !== here) turnTo(index);
  // An embed leaves no entries in the history of the page around it.
  addressBar().replace(`#${address}${secret ? `#?secret=${secret}` : ''}`);
}

function turnTo(index: number): void {
  const first = here < 0;
  here = index;
  // An answer goes with what it answers.
  document.querySelector<HTMLElement>('.answer')?.hidePopover();
  for (const [at, section] of sections.entries()) section.classList.toggle('here', at === index);
  const [at, of] = [index - part.first + 1, part.last - part.first + 1];
  find('[data-where]').textContent = text.where(at, of);
  // The live region stays silent on arrival: only moves are announced.
  if (!first) find('[data-status]').textContent = text.whereLong(at, of, titles[index]!);
  // A button that has the focus keeps it at the end of the way.
  buttons[0].ariaDisabled = String(index === part.first);
  buttons[1].ariaDisabled = String(index === part.last);
  tell();
  if (!first) comeNear(index);
  else if (story.steps[index]!.plays) bring(index, 1);
}

player.listen((cue, before) => {
  if (before?.step === cue.step) return;
  const { figure, state } = frameAt(story, { ...cue, t: 1 });
  markStage(find('[data-stages]'), story.steps.find(({ id }) => id === cue.step)?.stage);
  find('[data-source]').textContent = figures[figure].source(state, locale);
  const drawn = figures[figure].example ? undefined : readingOf(state);
  for (const one of document.querySelectorAll<HTMLElement>('[data-vintage]')) one.hidden = one.dataset['vintage'] !== drawn;
  find('[data-note]').textContent = figures[figure].note?.(state, locale) ?? '';
});

/** What the next steps need comes once the reader shows interest: twenty embeds on a page ask for nothing before. */
const bring = preloader(player, { play: walk.play, skip });
const comeNear = (index: number) => bring(index, Math.min(part.last - index, 2) + 1);
for (const interest of ['pointerover', 'focusin']) addEventListener(interest, () => comeNear(here), { once: true, passive: true });

/** Goes on; from the last step of the embed, to the one that follows it in the story. */
function skip(): void {
  if (here < part.last) return walk.next();
  const following = story.steps[part.last + 1];
  const url = new URL(home.href);
  const [, query] = url.hash.split('?');
  url.hash = `${following ? `${chapter}/${following.id}` : home.dataset['home'] || `${chapter}/${ids[here]}`}${query ? `?${query}` : ''}`;
  follow(url.href);
}

function land(hash: string): void {
  const index = stepOf(chapter, ids, hash, story.aliases);
  // The address is to name what is shown, and not what is not here.
  if (index === undefined) return void addressBar().replace(home.hash);
  const cue = parseCue(story, hash.includes('/') ? hash : hash.replace(/^#?/, `#${chapter}/`));
  walk.land(index, cue?.play ?? player.cue?.play);
}

function heed({ theme, step }: HostMessage): void {
  if (theme === 'auto') delete root.dataset['theme'];
  else if (theme) root.dataset['theme'] = theme;
  if (step) land(step);
}

const { day } = root.dataset;

/** A published edition says so; an address that asks for what is not there is told what it got as a fallback. */
const said = [
  ...(day ? [text.pinned(dateText(day, locale))] : new URLSearchParams(location.search).get('v') ? [text.lost.edition] : []),
  ...part.lost.map((what) => text.lost[what]),
];
if (said.length > 0) {
  find('[data-notice]').hidden = false;
  find('[data-notice] span').textContent = said.join(formats[locale].gap);
  find('[data-corrections]').hidden = !day;
}
find('.controls').hidden = false;
walk.land(part.start, parseCue(story, location.hash)?.play ?? parseCue(story, `${chapter}/${location.hash.slice(1)}`)?.play);
root.classList.add('live');
buttons[0].addEventListener('click', walk.previous);
buttons[1].addEventListener('click', walk.next);
addEventListener('hashchange', () => land(location.hash));
listenToInput(walk, find('.embed'));
tell = tellHeight;
hear = heed;
queued.forEach(heed);
// Below the fold a browser observes no sizes, and WordPress hides the frame until it hears from it.
tellHeight();
