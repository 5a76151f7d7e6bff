import { attempt } from '../../browser/index.ts';
import { follow } from './follow.ts';

/** Everything that answers for itself: numbers and terms of prose, numbers of pictures, claims and forecasts. */
const asks = '[data-num]:not([data-num=""]), [data-term], [data-claim], [data-forecast], [data-link], [data-opens]';

type Panel = typeof import('./answer-panel.ts');

let panel: Promise<Panel> | undefined;
const load = () => (panel ??= import('./answer-panel.ts'));

const asked = ({ target }: Event) => {
  const found = (target as Element).closest?.<HTMLElement | SVGElement>(asks);
  // A card of the page of claims is itself the answer.
  return found && (found.matches('a') || found.closest('svg')) ? found : undefined;
};

const fetchSoon = (event: Event) =>
  asked(event) &&
  load()
    .then(({ fetchAnswers }) => fetchAnswers())
    .catch(() => {});

// A shape of a picture that keys come to is pressed as a button is.
addEventListener('keydown', (event) => {
  const element = event.key === 'Enter' || event.key === ' ' ? asked(event) : undefined;
  if (!(element instanceof SVGElement)) return;
  event.preventDefault();
  void load()
    .then(({ answer }) => answer(element, 'asked'))
    .catch(unanswered);
});
addEventListener('pointerover', fetchSoon, { passive: true });
addEventListener('click', (event) => {
  const element = asked(event);
  if (!element || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  load()
    .then(({ answer }) => answer(element, 'asked'))
    .catch(() => leave(element));
});
// Whoever walks by keyboard meets the answer with the number; it goes away with them.
addEventListener('focusin', (event) => {
  const element = asked(event);
  if (element?.matches(':focus-visible'))
    void load()
      .then(({ answer }) => answer(element, 'met'))
      .catch(() => {});
});

/**
 * Where the answer cannot come, its link still leads to it; without a network it would lead out of the story to nowhere, and the
 * reader stays and is told. Of another host, as which its own stands to a frame without an origin, no more is known than that it answers.
 */
async function leave(element: Element): Promise<void> {
  const href = element instanceof HTMLAnchorElement ? element.href : undefined;
  const there =
    href !== undefined &&
    (await fetch(href, { mode: 'no-cors' }).then(
      ({ ok, type }) => ok || type === 'opaque',
      () => false,
    ));
  if (there) follow(href);
  else unanswered();
}

function unanswered(): void {
  // A script that did not come is asked for anew.
  panel = undefined;
  attempt(() => document.getElementById('unanswered')?.showPopover(), undefined);
}
