import { addressBar, canShare, copied, shared } from '../../browser/index.ts';
import { targetOf } from './target.ts';

const button = document.querySelector<HTMLButtonElement>('[data-share]');
const done = document.querySelector('.passing-done');

/** The step being read, `chapter/step`, without the reader’s own play. */
function here(): string {
  const drawn = document.querySelector('svg[data-cue]')?.getAttribute('data-cue') ?? '';
  const [asked = ''] = addressBar().now.hash.split(/[?@]/);
  return targetOf(asked)?.dataset['step'] ?? drawn.split('@')[0]!;
}

/** Opens the sheet with all that can be taken of the step; where it does not come, the link alone is passed on. */
async function share({ dataset }: HTMLButtonElement): Promise<void> {
  const place = here();
  const [chapter = '', step = ''] = place.split('/');
  const url = new URL(`${dataset['share']}${place}/`, location.href).href;
  const denied = dataset['denied'] ?? '';
  try {
    const { openSharing } = await import('./pieces/passing-on.ts');
    await openSharing({ chapter, step, url, denied, pieces: `${dataset['pieces']}${chapter}.json` });
  } catch {
    await passOn(url, dataset['copied'] ?? '', denied);
  }
}

async function passOn(url: string, said: string, denied: string): Promise<void> {
  // A sheet that was closed was an answer too: nothing is copied behind the reader’s back.
  if (canShare() && (await shared({ url, title: document.title })) !== 'failed') return;
  const copy = await copied({ text: url });
  if (!done) return;
  // Where copying is not allowed, the address bar leads to the step as well.
  done.textContent = copy ? said : denied;
  setTimeout(() => (done.textContent = ''), copy ? 2500 : 6000);
}

if (button) {
  button.hidden = false;
  button.addEventListener('click', () => void share(button));
}
