/** Lets the class check itself. Nothing is kept: the form is all there is. */
export function runQuiz(form: HTMLFormElement): void {
  const bar = form.querySelector<HTMLElement>('.check')!;
  const status = bar.querySelector<HTMLElement>('[role=status]')!;
  const items = [...form.querySelectorAll<HTMLElement>('[data-item]')];
  bar.hidden = false;
  form.classList.add('live');

  /** Items of other lessons are not on the page. */
  const asked = () => items.filter((item) => item.checkVisibility());
  const chosen = (item: HTMLElement) => item.querySelector<HTMLInputElement>('input:checked');

  function clear(): void {
    for (const item of items) {
      item.removeAttribute('data-verdict');
      item.querySelector('.verdict')!.textContent = '';
      const why = item.querySelector('details')!;
      why.open = false;
      why.classList.remove('checked');
    }
    status.textContent = '';
  }

  function tell(): void {
    const all = asked();
    const answered = all.filter((item) => chosen(item));
    const right = answered.filter((item) => chosen(item)!.dataset['key'] !== undefined);
    status.textContent = status.dataset['score']!.replace('{right}', String(right.length))
      .replace('{answered}', String(answered.length))
      .replace('{all}', String(all.length));
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', clear);
  // A changed answer has not been checked.
  form.addEventListener('change', (event) => {
    const item = (event.target as Element).closest<HTMLElement>('[data-item]');
    item?.removeAttribute('data-verdict');
    if (item) item.querySelector('.verdict')!.textContent = '';
    status.textContent = '';
  });
  bar.addEventListener('click', (event) => {
    const act = (event.target as HTMLElement).dataset['do'];
    if (!act) return;
    clear();
    tell();
    if (act === 'count') return;
    for (const item of asked()) {
      const choice = chosen(item);
      const verdict = !choice ? 'open' : choice.dataset['key'] === undefined ? 'wrong' : 'right';
      item.dataset['verdict'] = verdict;
      item.querySelector('.verdict')!.textContent = form.dataset[verdict]!;
      const why = item.querySelector('details')!;
      why.classList.add('checked');
      why.open = true;
    }
  });
}
