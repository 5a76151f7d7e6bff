import { addressBar } from '../../browser/index.ts';

/** Choices of a page for teachers that its address keeps, each with the values that it may have; the first is not written. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** Sets `data-<name>` on the root for each choice, from the address, and keeps address and radio buttons in step with it. */
export function keepChoices(choices: Choices): void {
  const root = document.documentElement;
  const panel = document.querySelector<HTMLElement>('[data-choices]')!;
  panel.hidden = false;
  const radios = [...panel.querySelectorAll<HTMLInputElement>('input[type=radio]')];

  const bar = addressBar();
  const read = () => {
    const query = bar.now.searchParams;
    for (const [name, values] of Object.entries(choices)) {
      const value = values.find((known) => known === query.get(name)) ?? values[0]!;
      root.dataset[name] = value;
      for (const radio of radios) if (radio.name === name) radio.checked = radio.value === value;
    }
    // The lesson that is chosen here is chosen where it is given.
    const { lesson } = root.dataset;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-for-lesson]')) link.search = Number(lesson) ? `?lesson=${lesson}` : '';
  };

  panel.addEventListener('change', (event) => {
    const { name, value } = event.target as HTMLInputElement;
    const query = bar.now.searchParams;
    if (value === choices[name]![0]) query.delete(name);
    else query.set(name, value);
    const search = query.toString();
    bar.replace(`${location.pathname}${search ? `?${search}` : ''}${bar.now.hash}`);
    read();
  });
  addEventListener('popstate', read);
  read();
}
