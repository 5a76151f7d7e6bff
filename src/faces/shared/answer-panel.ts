import type { Answer, Answers } from './answers/answers.ts';
import { addStyles } from '../../browser/index.ts';
import { localeOf } from '../../i18n/index.ts';
import { address, pageAddress } from './address.ts';
import look from './answer-panel.css?inline';

addStyles(look);

const { lang, dataset } = document.documentElement;
const locale = localeOf(lang);
// A page that may lie elsewhere, as an embed's edition does, says where both are.
const { answers: known = address(`/answers/${locale}.json`), site = pageAddress('/', locale) } = dataset;
const home = site.replace(/\/$/, '');

let answers: Promise<Answers> | undefined;

/** All answers of this page's language, fetched once; a failed fetch is tried again. */
export const fetchAnswers = (): Promise<Answers> =>
  (answers ??= fetch(known)
    .then((response) => (response.ok ? (response.json() as Promise<Answers>) : Promise.reject(new Error(String(response.status)))))
    .catch((error: unknown) => {
      answers = undefined;
      throw error;
    }));

/** The one popover of the page; nothing of it is there before the first question. */
const panel = tag('div', 'answer');
panel.popover = 'auto';
panel.tabIndex = -1;
panel.role = 'dialog';
document.body.append(panel);

type Asking = HTMLElement | SVGElement;

let about: Asking | undefined;
let leaving = false;
let pressed: Asking | undefined;

/** Shows the answer beside what was asked: with the focus in it, or (`met`) while the focus rests on the question. */
export async function answer(element: Asking, how: 'asked' | 'met'): Promise<void> {
  if (how === 'met' && (leaving || about === element)) return;
  // The press that closed the answer was meant to close it.
  if (how === 'asked' && pressed === element) return void (pressed = undefined);
  const all = await fetchAnswers();
  const found = partsOf(element, all);
  if (how === 'met' && document.activeElement !== element) return;
  if (found.length === 0) throw new Error('nothing is known of it');
  about?.classList.remove('asking');
  about = element;
  panel.replaceChildren(...found, closing(all));
  panel.ariaLabel = panel.querySelector('.is')?.textContent ?? '';
  element.classList.add('asking');
  panel.showPopover();
  place(element);
  panel.scrollTop = 0;
  if (how === 'asked') panel.focus({ preventScroll: true });
}

panel.addEventListener('beforetoggle', (event) => {
  if ((event as ToggleEvent).newState === 'open') return;
  about?.classList.remove('asking');
  about = undefined;
  // Closing gives the focus back to the question, which is not a new one.
  leaving = true;
  setTimeout(() => (leaving = false));
});
addEventListener(
  'pointerdown',
  ({ target }) => {
    pressed = about && about.contains(target as Node) ? about : undefined;
  },
  { capture: true },
);
addEventListener('focusin', ({ target }) => {
  if (about && target !== about && !panel.contains(target as Node)) panel.hidePopover();
});
// A picture stands still while the page scrolls and may lose the number that was asked about.
addEventListener('scroll', () => about instanceof SVGElement && panel.hidePopover(), { passive: true });

/** Beside the question and inside the window. Browsers that can anchor do it by style sheet, save for shapes in pictures. */
function place(element: Asking): void {
  const measured = element instanceof SVGElement || !CSS.supports('position-area: bottom');
  panel.classList.toggle('measured', measured);
  panel.style.removeProperty('inset');
  panel.style.removeProperty('max-height');
  if (!measured) return;
  const { left, top, bottom, width } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const gap = 8;
  const x = Math.max(gap, Math.min(left + width / 2 - panel.offsetWidth / 2, clientWidth - panel.offsetWidth - gap));
  // Below, else above, else on the larger side and scrolled: never on what it answers.
  const under = clientHeight - bottom - 2 * gap;
  const over = top - 2 * gap;
  const below = panel.offsetHeight <= under || under >= over;
  panel.style.maxHeight = `min(27rem, ${below ? under : over}px)`;
  const y = below ? bottom + gap : top - gap - panel.offsetHeight;
  panel.style.inset = `${y}px auto auto ${x}px`;
}

function partsOf({ dataset }: Asking, all: Answers): Node[] {
  const { num = '', term = '', claim = '', forecast = '', link: way = '', opens = '' } = dataset;
  // One piece of words may say both ends of a range.
  const found = num.split(' ').flatMap((id) => observation(id, all) ?? all.numbers[id] ?? all.forecasts[id] ?? all.claims[id] ?? []);
  const own = [...found, ...[all.claims[claim], all.forecasts[forecast], all.terms[term], all.links[way || opens]].flatMap((one) => one ?? [])];
  // Each claim once, headed by what it is to the first of the numbers.
  const firsts = new Map(own.map((one) => [one.claim ?? one.is, one] as const).reverse());
  const from = [...new Set(own.flatMap((one) => one.sources ?? []))];
  return [
    ...own.flatMap(facts),
    ...own.filter((one) => firsts.get(one.claim ?? one.is) === one).flatMap((one) => says(one, all)),
    ...sources(from, all),
    ...own.slice(0, 1).flatMap(link),
  ];
}

/** An observation is its series on a day. */
function observation(id: string, { series, words }: Answers): Answer | undefined {
  const [name = '', day = ''] = id.split('@');
  const one = series[name];
  const [date, value] = one?.points[day] ?? [];
  return one && date && value ? { ...one, value, of: `${date} · ${one.of}`, link: [`/claims/#${id}`, words.among] } : undefined;
}

function facts({ is, value, of, more, working }: Answer): Node[] {
  const parts: Node[] = [tag('p', 'is', is)];
  if (value) parts.push(tag('p', 'value', value));
  if (of) parts.push(tag('p', 'of', of));
  if (more) parts.push(tag('p', 'more', more));
  if (working) {
    const list = tag('dl', 'parts');
    for (const part of working.parts) list.append(tag('dt', '', part.value), tag('dd', '', part.label));
    parts.push(tag('p', 'formula', `${working.about ? '≈' : '='} ${working.formula}`), list);
  }
  return parts;
}

function says({ says: itself, claim, head, mark }: Answer, all: Answers): Node[] {
  const saying = claim === undefined ? itself : all.claims[claim]?.says;
  if (!saying) return [];
  const apart = claim === undefined ? saying.differs : mark === 'otherwise';
  const box = tag('div', apart ? 'says otherwise' : 'says', tag('p', 'head', head ?? saying.head));
  for (const [who, line] of saying.lines) box.append(tag('p', '', who && tag('b', '', `${who} `), line));
  return [box];
}

function sources(ids: readonly string[], all: Answers): Node[] {
  const known = ids.flatMap((id) => all.sources[id] ?? []);
  if (known.length === 0) return [];
  const list = tag('ul', 'sources');
  list.ariaLabel = all.words.sources;
  for (const { title, lang = '', address: at, read } of known) {
    const name = at ? anchor(at, title) : tag('span', '', title);
    if (lang) name.lang = lang;
    list.append(tag('li', '', name, tag('small', '', ` ${read}`)));
  }
  return [list];
}

const link = ({ link: [path, name] = ['', ''] }: Answer): Node[] => (path ? [tag('p', 'on', anchor(home + path, name))] : []);

function closing({ words }: Answers): Node {
  const button = tag('button', 'close', '×');
  button.ariaLabel = words.close;
  button.addEventListener('click', () => panel.hidePopover());
  return button;
}

function anchor(href: string, text: string): HTMLElement {
  const element = tag('a', '', text);
  element.setAttribute('href', href);
  return element;
}

function tag(name: string, className: string, ...content: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...content);
  return element;
}
