import { attempt, attemptLater } from './attempt.ts';

/** What goes to the clipboard: as plain text, and where there is HTML as that too. */
export interface Copy {
  readonly text: string;
  readonly html?: string;
}

/**
 * Puts something on the clipboard and says whether that worked. Inside a frame the newer way is closed unless the page
 * around it opens it; the older one, a selection and the browser's own copy command, needs only the reader's tap.
 */
export async function copied(copy: Copy): Promise<boolean> {
  const done = await attemptLater(() => write(copy).then(() => true), false);
  return done || attempt(() => commanded(copy), false);
}

async function write({ text, html }: Copy): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const part = (type: string, data: string) => ({ [type]: new Blob([data], { type }) });
  return navigator.clipboard.write([new ClipboardItem({ ...part('text/plain', text), ...part('text/html', html) })]);
}

function commanded({ text, html }: Copy): boolean {
  // Some browsers copy only where something is selected.
  const held = document.createElement('textarea');
  held.value = text;
  held.className = 'unseen';
  const focused = document.activeElement;
  document.body.append(held);
  held.select();
  let given = false;
  const give = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    given = true;
  };
  document.addEventListener('copy', give);
  try {
    // The types call it outdated; inside frames there is no other way.
    return (document as { execCommand(command: string): boolean }).execCommand('copy') && given;
  } finally {
    document.removeEventListener('copy', give);
    held.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
