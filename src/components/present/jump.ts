import { findEntries, type Entry } from '../../present/index.ts';

/** The steps as the page's own slides name them. */
export function entriesOf(slides: ParentNode): Entry[] {
  return [...slides.querySelectorAll<HTMLElement>('[data-step]')].map((slide) => ({
    address: slide.dataset['step']!,
    chapter: { number: Number(slide.querySelector('b')!.textContent), title: slide.querySelector('span')!.textContent },
    number: [...slide.parentElement!.children].indexOf(slide) + 1,
    title: slide.querySelector('h2')!.textContent,
  }));
}

/** A box to type a step's title or number into; `go` is told the address that was chosen. */
export function jumpBox(dialog: HTMLDialogElement, entries: readonly Entry[], go: (address: string) => void): () => void {
  const input = dialog.querySelector('input')!;
  const list = dialog.querySelector('ol')!;
  const nothing = dialog.querySelector<HTMLElement>('[data-nothing]')!;
  const choose = (address: string) => {
    dialog.close();
    go(address);
  };

  const refresh = () => {
    const found = findEntries(entries, input.value).slice(0, 8);
    nothing.hidden = found.length > 0 || input.value.trim() === '';
    list.replaceChildren(
      ...found.map(({ address, chapter, number, title }) => {
        const item = document.createElement('li');
        const button = document.createElement('button');
        const place = document.createElement('span');
        place.textContent = `${chapter.number}.${number}`;
        button.type = 'button';
        button.append(place, ` ${title}`);
        button.addEventListener('click', () => choose(address));
        item.append(button);
        return item;
      }),
    );
  };

  input.addEventListener('input', refresh);
  dialog.addEventListener('submit', (event) => {
    event.preventDefault();
    const [first] = findEntries(entries, input.value);
    if (first) choose(first.address);
  });
  return () => {
    input.value = '';
    refresh();
    dialog.showModal();
  };
}
