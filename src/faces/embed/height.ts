import { watchSizes } from '../../browser/index.ts';
import { parseAsked, tellHeight, type HostMessage } from './message.ts';
import { secretOf, speakToWordPress } from './wordpress.ts';

/**
 * Tells the page around this one how high it is, whenever that changes and whenever it is asked. Any site may hold an
 * embed, so the height goes to whoever does; only the window around this one is listened to. What it returns tells at
 * once what would else be sent with the next frame. `secret` is WordPress's, if such a page holds the frame.
 */
export function keepHeight(asked: (what: HostMessage) => void = () => {}, secret = secretOf(location.hash)): () => void {
  if (window.parent === window) return () => {};
  // Until somebody keeps its height, what does not fit is reached by scrolling, also in a frame that forbids its page to scroll.
  document.documentElement.classList.add('held');
  const page = document.querySelector('.embed') ?? document.body;
  let sent = '';
  const speak = speakToWordPress(secret, () => anew());
  const tell = () => {
    // It never takes its height from the window: what is sent does not depend on what was sent before.
    const { height } = page.getBoundingClientRect();
    const step = document.querySelector<HTMLElement>('.here')?.dataset['step'];
    // A frame that is not displayed has no layout, and nothing to tell.
    if (height === 0 || `${height} ${step}` === sent) return;
    sent = `${height} ${step}`;
    window.parent.postMessage(tellHeight(height, step), '*');
    speak(height);
  };
  const anew = () => {
    sent = '';
    tell();
  };
  watchSizes([page], tell);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const what = source === window.parent ? parseAsked(data) : undefined;
    if (!what) return;
    // A host that asks also keeps the height: from now on the frame needs no scrollbar, not even for a moment.
    document.documentElement.classList.add('kept');
    asked(what);
    anew();
  });
  return tell;
}
