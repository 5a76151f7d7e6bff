import { targetOf } from './target.ts';

const button = document.querySelector<HTMLButtonElement>('[data-share]');
const done = document.querySelector('.share-done');

/** The sharing address of the step being read: `#chapter/step?play` → `/s/chapter/step/`, without the reader’s own play. */
function sharingAddress(): string {
  const drawn = document.querySelector('svg[data-cue]')?.getAttribute('data-cue') ?? '';
  const [asked = ''] = location.hash.split(/[?@]/);
  const place = targetOf(asked)?.dataset['step'] ?? drawn.split('@')[0];
  return new URL(`${button?.dataset['share']}${place}/`, location.href).href;
}

async function share(): Promise<void> {
  const url = sharingAddress();
  if (typeof navigator.share === 'function') {
    try {
      return await navigator.share({ url, title: document.title });
    } catch (error) {
      // A sheet that was closed was an answer too: nothing is copied behind the reader’s back.
      if ((error as Error).name === 'AbortError') return;
    }
  }
  const copied = await navigator.clipboard?.writeText(url).then(() => true, () => false);
  if (!done) return;
  // Where copying is not allowed, the address bar leads to the step as well.
  done.textContent = button?.dataset[copied ? 'copied' : 'denied'] ?? '';
  setTimeout(() => (done.textContent = ''), copied ? 2500 : 6000);
}

// Where a page may do neither, there is no button; the address bar leads to the step as well.
if (button && [navigator.share, navigator.clipboard].some(Boolean)) {
  button.hidden = false;
  button.addEventListener('click', () => void share());
}
