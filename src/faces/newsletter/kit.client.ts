import { copied, type Copy } from '../../browser/index.ts';
import { openPanel, piecesAt } from '../shared/pieces/panel.ts';
import { targetOf } from '../shared/target.ts';
import { fragmentOf } from './fragment.ts';

/** HTML of mails by address; asked for when its chapter is shown, since a copy must follow the tap at once. */
const fetched = new Map<string, Promise<string>>();
const ready = new Map<string, string>();

function ask(address: string): Promise<string> {
  const known = fetched.get(address);
  if (known) return known;
  const answer = fetch(address)
    .then((response) => (response.ok ? response.text() : Promise.reject(new Error(`${response.status}`))))
    .then(fragmentOf)
    .then((html) => (ready.set(address, html), html));
  // What failed may be asked again.
  answer.catch(() => fetched.delete(address));
  fetched.set(address, answer);
  return answer;
}

/** The chapter that the address names, or a part of which it names, else the first. */
function shown(): HTMLElement | null {
  return targetOf(location.hash)?.closest<HTMLElement>('.kit') ?? document.querySelector('.kit');
}

function follow(): void {
  const section = shown();
  for (const link of document.querySelectorAll('.kit-chapters a')) {
    if (link.getAttribute('href') === `#${section?.id}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  const from = section?.querySelector<HTMLElement>('[data-from]')?.dataset['from'];
  if (from) ask(from).catch(() => {});
  const steps = section?.querySelector<HTMLElement>('[data-pieces]');
  if (steps) open(steps).catch(() => opened.delete(steps));
}

const opened = new Set<HTMLElement>();

/** Lets one choose a step by its picture, and take what there is of it. */
async function open(steps: HTMLElement): Promise<void> {
  if (opened.has(steps)) return;
  opened.add(steps);
  const [panel, pieces] = await Promise.all([openPanel(steps.querySelector<HTMLElement>('[data-piece]')!), piecesAt(steps.dataset['pieces']!)]);
  const show = () => panel.show(pieces, steps.querySelector<HTMLInputElement>('.picks :checked')?.value ?? pieces.best);
  steps.querySelector('.picks')!.addEventListener('change', show);
  steps.hidden = false;
  show();
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const section = button.closest('.kit')!;
  const status = section.querySelector<HTMLElement>('.done')!;
  status.textContent = '';
  const done = await copied(await wanted(section, button)).catch(() => false);
  button.toggleAttribute('data-done', done);
  setTimeout(() => button.removeAttribute('data-done'), 2500);
  status.textContent = (done ? status.dataset['copied'] : status.dataset['refused']) ?? '';
  if (!done) section.querySelector<HTMLDetailsElement>('.hand')!.open = true;
}

/** What a button copies; what is at hand already is given without waiting, so that the tap still counts. */
function wanted(section: Element, { dataset }: HTMLButtonElement): Copy | Promise<Copy> {
  const kind = dataset['copy'];
  if (kind === 'email') {
    const part = (name: string) => section.querySelector<HTMLTemplateElement>(`template[data-${name}]`)!;
    return { html: part('rich').innerHTML, text: part('plain').content.textContent ?? '' };
  }
  if (kind !== 'html') return { text: section.querySelector(`[data-text="${kind}"]`)!.textContent ?? '' };
  const from = dataset['from']!;
  const html = ready.get(from);
  return html === undefined ? ask(from).then((text) => ({ text })) : { text: html };
}

for (const part of document.querySelectorAll<HTMLElement>('.copying, [data-copy]')) part.hidden = false;
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-copy]') : null;
  if (button) void copy(button);
});
addEventListener('hashchange', follow);
follow();
