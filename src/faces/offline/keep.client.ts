import { attemptLater, fileStore, serviceWorkers } from '../../browser/index.ts';
import { localeOf, locales, type Locale } from '../../i18n/index.ts';
import {
  Damaged,
  decline,
  declined,
  dismissWorker,
  forgetPack,
  holdEdition,
  keepPack,
  missingOf,
  packKept,
  packOnline,
  registerWorker,
  sweep,
  type Pack,
} from './index.ts';

type State = 'offer' | 'away' | 'keeping' | 'kept' | 'newer' | 'mending' | 'failed' | 'damaged' | 'full';

/** What can be done in each state. */
const choices: Readonly<Record<State, readonly string[]>> = {
  offer: ['keep'],
  away: ['retry'],
  keeping: [],
  kept: ['forget'],
  newer: ['update', 'forget'],
  mending: [],
  failed: ['retry'],
  damaged: ['retry'],
  full: ['retry'],
};

const section = document.querySelector<HTMLElement>('[data-keep]');
// Opened from a disk, or where the browser forbids storage, there is nothing to offer.
if (section && serviceWorkers()) {
  const { keep: base, auto } = section.dataset;
  void fileStore().then((files) => {
    if (!files) return;
    section.hidden = false;
    for (const row of section.querySelectorAll<HTMLElement>('[data-pack]')) offer(row, base!, auto);
  });
}

function offer(row: HTMLElement, base: string, auto: string | undefined): void {
  const locale = locales.find((one) => one === row.dataset['pack']) as Locale;
  const output = row.querySelector('output')!;
  const progress = row.querySelector('progress')!;
  // Every language writes it alike; a formatter of the browser’s own takes a slow machine a tenth of a second to make.
  const size = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

  const tell = (state: State, bytes = 0) => {
    row.dataset['state'] = state;
    output.textContent = (row.dataset[state] ?? '').replace('{size}', size(bytes));
    progress.hidden = state !== 'keeping' && state !== 'mending';
    for (const button of row.querySelectorAll<HTMLButtonElement>('[data-do]')) button.hidden = !choices[state].includes(button.dataset['do']!);
  };

  const look = async () => {
    const kept = await packKept(base, locale);
    // Without a network what is kept is all there is to know.
    const online = await packOnline(base, locale).catch(() => undefined);
    if (kept) tell(online && online.edition !== kept.edition ? 'newer' : 'kept', (online ?? kept).bytes);
    else tell(online ? 'offer' : 'away', online?.bytes);
    return { kept, online };
  };

  const keep = async (how: 'keeping' | 'mending' = 'keeping', again?: Pack) => {
    tell(how);
    try {
      const pack = again ?? (await packOnline(base, locale));
      tell(how, pack.bytes);
      await keepPack(base, locale, pack, (bytes, of) => {
        progress.value = bytes / of;
      });
      await registerWorker(base);
      await look();
      return true;
    } catch (error) {
      tell(error instanceof Damaged ? 'damaged' : error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed');
      return false;
    }
  };

  const drop = async () => {
    if (!(await forgetPack(base, locale))) await dismissWorker(base);
    await decline(base, true);
    await look();
  };

  row.addEventListener('click', async (event) => {
    const what = (event.target as HTMLElement).dataset['do'];
    if (!what) return;
    if (what === 'forget') return drop();
    await decline(base, false);
    const done = await keep();
    // Who takes the newer edition wants to see it, and this page is of the older one.
    if (done && what === 'update') location.reload();
  });

  const begin = async () => {
    const { kept, online } = await look();
    const sparing = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
    if (kept) {
      await registerWorker(base);
      await sweep(base, locale, kept.edition);
      // Kept is said of files: what was lost or damaged meanwhile is fetched again, in the edition that is out.
      if ((await missingOf(base, locale, kept)).length > 0) {
        if (online) await keep('mending', online);
        else tell('failed');
      }
    } else if (auto === locale && !sparing && !(await declined(base))) await keep();
  };
  if (locale === localeOf(document.documentElement.lang)) void attemptLater(() => holdEdition(base, locale), undefined);
  // The page itself comes first.
  const later = () => setTimeout(() => void begin().catch(() => tell('failed')), 1500);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
