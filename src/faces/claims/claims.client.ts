import { addressBar } from '../../browser/index.ts';
import { targetOf } from '../shared/target.ts';

const bar = addressBar();
const page = document.querySelector<HTMLElement>('[data-claims]');
const rows = [...document.querySelectorAll<HTMLElement>('.tally [id^=verdict-]')].map((row) => row.id.slice('verdict-'.length));

/** Shows the claims of one verdict, or all; the address says which. */
function show(verdict: string | null): void {
  if (!page) return;
  const known = verdict !== null && rows.includes(verdict) ? verdict : undefined;
  if (known) page.dataset['show'] = known;
  else delete page.dataset['show'];
  for (const link of document.querySelectorAll('.tally a')) {
    if (known && link.getAttribute('href') === `#verdict-${known}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

const fromAddress = () => {
  const { hash, searchParams } = bar.now;
  show(searchParams.get('verdict'));
  // Whoever was sent to a claim is to see it, whatever was chosen before.
  const target = targetOf(hash);
  if (target?.closest('.claim') && target.getClientRects().length === 0) {
    show(null);
    target.scrollIntoView();
    bar.replace(location.pathname + hash);
  }
};

page?.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.tally a, [data-all]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const verdict = /^#verdict-(.+)/.exec(link.hash)?.[1];
  const same = verdict === undefined || page.dataset['show'] === verdict;
  bar.push(location.pathname + (same ? '' : `?verdict=${verdict}`));
  fromAddress();
});
addEventListener('popstate', fromAddress);
addEventListener('hashchange', fromAddress);
fromAddress();
