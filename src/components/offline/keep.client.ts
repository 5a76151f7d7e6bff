import { locales, type Locale } from '../../i18n/index.ts';
import { decline, declined, forgetPack, keepPack, packKept, packOnline, registerWorker } from '../../offline/index.ts';

type State = 'offer' | 'keeping' | 'kept' | 'newer' | 'failed';

/** What can be done in each state. */
const choices: Readonly<Record<State, readonly string[]>> = {
  offer: ['keep'],
  keeping: [],
  kept: ['forget'],
  newer: ['update', 'forget'],
  failed: ['retry'],
};

const section = document.querySelector<HTMLElement>('[data-keep]');
// Opened from a disk, or where the browser forbids storage, there is nothing to offer.
if (section && 'serviceWorker' in navigator && 'caches' in window) {
  section.hidden = false;
  for (const row of section.querySelectorAll<HTMLElement>('[data-pack]')) offer(row, section.dataset['keep']!, section.dataset['auto']);
}

function offer(row: HTMLElement, base: string, auto: string | undefined): void {
  const locale = locales.find((one) => one === row.dataset['pack']) as Locale;
  const output = row.querySelector('output')!;
  const progress = row.querySelector('progress')!;
  const size = (bytes: number) => new Intl.NumberFormat(document.documentElement.lang, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(bytes / 1e6);

  const tell = (state: State, bytes = 0) => {
    row.dataset['state'] = state;
    output.textContent = (row.dataset[state] ?? '').replace('{size}', size(bytes));
    progress.hidden = state !== 'keeping';
    for (const button of row.querySelectorAll<HTMLButtonElement>('[data-do]')) button.hidden = !choices[state].includes(button.dataset['do']!);
  };

  const look = async () => {
    const kept = await packKept(base, locale);
    // Without a network what is kept is all there is to know.
    const online = await packOnline(base, locale).catch(() => undefined);
    if (kept) tell(online && online.edition !== kept.edition ? 'newer' : 'kept', (online ?? kept).bytes);
    else tell('offer', online?.bytes);
    return { kept, online };
  };

  const keep = async () => {
    tell('keeping');
    try {
      const pack = await packOnline(base, locale);
      await registerWorker(base);
      tell('keeping', pack.bytes);
      await keepPack(base, locale, pack, (bytes, of) => {
        progress.value = bytes / of;
      });
      await look();
    } catch {
      tell('failed');
    }
  };

  row.addEventListener('click', async (event) => {
    const what = (event.target as HTMLElement).dataset['do'];
    if (!what) return;
    if (what === 'forget') {
      await forgetPack(base, locale);
      await decline(base, true);
      await look();
    } else {
      await decline(base, false);
      await keep();
    }
  });

  const begin = async () => {
    const { kept } = await look();
    const sparing = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
    if (kept) await registerWorker(base);
    else if (auto === locale && !sparing && !(await declined(base))) await keep();
  };
  // The page itself comes first.
  const later = () => setTimeout(() => void begin().catch(() => tell('failed')), 1500);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
