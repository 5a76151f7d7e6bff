import { attemptLater, copied } from '../../browser/index.ts';
import { isLength } from '../../story/index.ts';
import { keepQuietly } from '../offline/index.ts';
import { codeOf } from './code.ts';

/** Lets a student answer, and turns the answers into a code. What is chosen stays on the page; the page itself is kept for when there is no network. */
export function runClass(page: HTMLElement): void {
  const form = page.querySelector<HTMLFormElement>('[data-quiz]')!;
  const result = form.querySelector<HTMLElement>('[data-result]')!;
  const code = result.querySelector<HTMLElement>('[data-code]')!;
  const left = result.querySelector<HTMLElement>('[data-left]')!;
  const copy = result.querySelector<HTMLElement>('[data-do=copy]')!;
  const named = copy.textContent;

  const show = () => {
    const minutes = Number(document.documentElement.dataset['lesson']);
    const items = [...form.querySelectorAll<HTMLElement>('[data-item]')].filter(({ dataset }) => dataset['in']!.split(' ').includes(String(minutes)));
    const chosen = items.map((item) => item.querySelector<HTMLInputElement>('input:checked')).map((input) => (input ? Number(input.value) : undefined));
    const open = chosen.flatMap((option, at) => (option === undefined ? [at + 1] : []));
    result.hidden = open.length === chosen.length || !isLength(minutes);
    if (isLength(minutes)) code.textContent = codeOf({ minutes, chosen });
    left.textContent = open.length > 0 ? form.dataset['open']!.replace('{items}', open.join(', ')) : '';
    copy.textContent = named;
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', show);
  form.addEventListener('reset', () => setTimeout(show));
  // Another lesson asks other items.
  page.querySelector('[data-choices]')!.addEventListener('change', () => setTimeout(show));
  copy.addEventListener('click', async () => {
    if (await copied({ text: code.textContent })) copy.textContent = copy.dataset['copied']!;
  });

  const keep = () =>
    void attemptLater(async () => {
      await keepQuietly(page.dataset['base']!, `class-${page.dataset['locale']}`);
      page.querySelector<HTMLElement>('[data-kept]')!.hidden = false;
    }, undefined);
  // The page itself comes first.
  addEventListener('load', () => setTimeout(keep, 1500), { once: true });
  show();
}
