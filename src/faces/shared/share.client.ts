import { addressBar, canShare, copied, shared } from '../../browser/index.ts';
import { targetOf } from './target.ts';

const button = document.querySelector<HTMLButtonElement>('[data-share]');
const done = document.querySelector('.share-done');

/** The sharing address of the step being read: `#chapter/step?play` → `/s/chapter/step/`, without the reader’s own play. */
function sharingAddress(): string {
  const drawn = document.querySelector('svg[data-cue]')?.getAttribute('data-cue') ?? '';
  const [asked = ''] = addressBar().now.hash.split(/[?@]/);
  const place = targetOf(asked)?.dataset['step'] ?? drawn.split('@')[0];
  return new URL(`${button?.dataset['share']}${place}/`, location.href).href;
}

async function share(): Promise<void> {
  const url = sharingAddress();
  // A sheet that was closed was an answer too: nothing is copied behind the reader’s back.
  if (canShare() && (await shared({ url, title: document.title })) !== 'failed') return;
  const copy = await copied({ text: url });
  if (!done) return;
  // Where copying is not allowed, the address bar leads to the step as well.
  done.textContent = button?.dataset[copy ? 'copied' : 'denied'] ?? '';
  setTimeout(() => (done.textContent = ''), copy ? 2500 : 6000);
}

if (button) {
  button.hidden = false;
  button.addEventListener('click', () => void share());
}
