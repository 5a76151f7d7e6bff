import { addStyles, canShare, copied, shared } from '../../../browser/index.ts';
import { catalogsLoaded, localeOf } from '../../../i18n/index.ts';
import { made, openPanel, piecesAt } from './panel.ts';
import pieces from './pieces.css?inline';
import look from './passing-on.css?inline';
import { words } from './words.ts';

addStyles(pieces + look);

/** A step and its place. */
export interface Shared {
  readonly chapter: string;
  readonly step: string;
  /** Its sharing address. */
  readonly url: string;
  /** Where the pieces of its chapter are. */
  readonly pieces: string;
  /** What is said where copying is not allowed. */
  readonly denied: string;
}

/** Opens the sheet from which a step is shared: its link, its picture, its texts. Throws where it cannot be shown. */
export async function openSharing({ chapter, step, url, pieces: at, denied }: Shared): Promise<void> {
  await catalogsLoaded();
  const text = words[localeOf(document.documentElement.lang)];
  const sheet = made('div', { className: 'passing-on', popover: 'auto', role: 'dialog' });
  sheet.setAttribute('aria-label', text.title);
  const button = (label: string, act: () => void) => made('button', { type: 'button', textContent: label, onclick: act });
  const done = made('span', { className: 'passing-said', role: 'status' });
  const copyLink = async () => {
    done.textContent = (await copied({ text: url })) ? text.copied(text.texts.address) : denied;
  };
  // A sheet of the platform that was closed was an answer too.
  const send = async () => (await shared({ url, title: document.title })) === 'failed' && copyLink();
  const title = made('h2', { textContent: text.title });
  const holder = made('div');
  const kit = made('a', { textContent: text.kit, hidden: true });
  sheet.append(
    made(
      'div',
      { className: 'passing-on-head' },
      title,
      button(text.close, () => sheet.hidePopover()),
    ),
    made(
      'p',
      { className: 'piece-first' },
      button(text.link, () => void copyLink()),
      ...(canShare() ? [button(text.send, () => void send())] : []),
      done,
    ),
    holder,
    made('p', { className: 'piece-kit' }, kit),
  );
  sheet.addEventListener('toggle', ({ newState }) => newState === 'closed' && sheet.remove());
  document.body.append(sheet);
  sheet.showPopover();
  // Link and sheet are there at once; the rest follows.
  const [panel, all] = await Promise.all([openPanel(holder), piecesAt(at)]).catch(() => []);
  if (!panel || !all) return;
  panel.show(all, step);
  title.textContent = all.pieces.find(({ id }) => id === step)?.title ?? text.title;
  kit.href = all.kit;
  kit.hidden = chapter !== all.chapter;
}
