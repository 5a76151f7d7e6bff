import { findEntries, type Entry } from './index.ts';
import { parseCue, type Cue, type Story } from '../../story/index.ts';

/** The steps as the page itself names them. */
export function entriesOf(story: Story, page: ParentNode): Entry[] {
  return story.chapters.flatMap((chapter) =>
    story.steps
      .filter((step) => step.chapter === chapter.id)
      .map(({ id }, index) => {
        const address = `${chapter.id}/${id}`;
        const says = (part: string) => page.querySelector(`[data-step="${address}"] [data-${part}-title]`)!.textContent;
        return { address, chapter: { number: chapter.number, title: says('chapter') }, number: index + 1, title: says('step') };
      }),
  );
}

/** A box to type a step's title or number into; `go` is called with the step that was chosen. Gives what opens it. */
export function jumpBox(story: Story, entries: readonly Entry[], go: (cue: Cue) => void): () => void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-jump]')!;
  const input = dialog.querySelector('input')!;
  const list = dialog.querySelector('ol')!;
  const nothing = dialog.querySelector<HTMLElement>('[data-nothing]')!;
  const choose = (address: string) => {
    dialog.close();
    go(parseCue(story, address)!);
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
