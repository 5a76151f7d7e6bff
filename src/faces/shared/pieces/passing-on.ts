import { attempt, canShare, copied, shared } from '../../../browser/index.ts';
import { catalogsLoaded, localeOf } from '../../../i18n/index.ts';
import { openPanel, piecesAt } from './panel.ts';
import pieces from './pieces.css?inline';
import look from './passing-on.css?inline';
import { words } from './words.ts';

/** A step and where it is told of. */
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
  dress();
  const sheet = document.createElement('div');
  sheet.className = 'passing-on';
  sheet.popover = 'auto';
  sheet.setAttribute('role', 'dialog');
  sheet.setAttribute('aria-label', text.title);
  const element = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, ...inside: readonly (Node | string)[]) => {
    const one = document.createElement(tag);
    one.className = className;
    one.append(...inside);
    return one;
  };
  const button = (label: string, act: () => void) => {
    const one = element('button', '', label);
    one.type = 'button';
    one.addEventListener('click', act);
    return one;
  };
  const done = element('span', 'passing-said');
  done.setAttribute('role', 'status');
  const copyLink = async () => {
    done.textContent = (await copied({ text: url })) ? text.copied(text.texts.address) : denied;
  };
  // A sheet of the platform that was closed was an answer too.
  const send = async () => (await shared({ url, title: document.title })) === 'failed' && copyLink();
  const title = element('h2', '', text.title);
  const holder = element('div', '');
  const kit = element('a', '', text.kit);
  sheet.append(
    element('div', 'passing-on-head', title, button(text.close, () => sheet.hidePopover())),
    element('p', 'piece-first', button(text.link, () => void copyLink()), ...(canShare() ? [button(text.send, () => void send())] : []), done),
    holder,
    element('p', 'piece-kit', kit),
  );
  kit.hidden = true;
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

let dressed = false;

/** The sheet’s looks come with it: the story does not carry them before. */
function dress(): void {
  if (dressed) return;
  dressed = true;
  attempt(() => {
    const style = new CSSStyleSheet();
    style.replaceSync(pieces + look);
    document.adoptedStyleSheets.push(style);
  }, undefined);
}
