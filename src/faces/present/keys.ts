/** What a key asks for. */
export type Command =
  | 'on'
  | 'back'
  | 'first'
  | 'last'
  | 'ask'
  | 'overview'
  | 'black'
  | 'full'
  | 'help'
  | 'jump'
  | 'qr'
  | 'class'
  | 'theme'
  | 'letters'
  | 'laser'
  | 'pen'
  | 'wipe'
  | 'close'
  | 'choose'
  | 'left'
  | 'right'
  | 'up'
  | 'down';

const commands: Readonly<Record<string, Command>> = {
  ArrowRight: 'on',
  ArrowDown: 'on',
  PageDown: 'on',
  ' ': 'on',
  Enter: 'on',
  n: 'on',
  j: 'on',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  k: 'back',
  Home: 'first',
  End: 'last',
  o: 'overview',
  b: 'black',
  '.': 'black',
  f: 'full',
  '?': 'help',
  h: 'help',
  g: 'jump',
  '/': 'jump',
  a: 'ask',
  q: 'qr',
  s: 'class',
  t: 'theme',
  z: 'letters',
  l: 'laser',
  p: 'pen',
  c: 'wipe',
  Escape: 'close',
};

const inOverview: Readonly<Record<string, Command>> = {
  ArrowRight: 'right',
  ArrowLeft: 'left',
  ArrowDown: 'down',
  ArrowUp: 'up',
  PageDown: 'down',
  PageUp: 'up',
  Enter: 'choose',
  ' ': 'choose',
  o: 'overview',
  Escape: 'close',
};

/** Clickers send these, and nothing on a slide needs them: they step wherever the focus is. */
const clicker = ['PageDown', 'PageUp'];

/** The parts of a page that have a use for keys themselves. */
const fields = 'input, textarea, select, [contenteditable]';
const pressed = 'button, a[href], summary, [role=button]';

/** Turns keys into commands. `place` says what is shown; in an open dialog only its own keys count. */
export function listenToKeys(place: () => 'slides' | 'overview', command: (command: Command) => void): void {
  const hear = (event: KeyboardEvent, own: (key: string) => boolean) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (document.querySelector('dialog[open]') || !own(key)) return;
    const asked = place() === 'overview' ? inOverview[key] : commands[key];
    if (!asked) return;
    event.preventDefault();
    command(key === ' ' && event.shiftKey && asked === 'on' ? 'back' : asked);
  };
  // Before a slider takes the clicker's keys for its own.
  addEventListener('keydown', (event) => hear(event, (key) => clicker.includes(key)), { capture: true });
  addEventListener('keydown', (event) => {
    const focused = event.target as Element | null;
    // A dialog that has just closed may hold the focus until the next frame.
    const target = focused?.closest?.('dialog:not([open])') ? null : focused;
    hear(event, (key) => {
      if (clicker.includes(key) || target?.closest?.(fields)) return false;
      if ((key === ' ' || key === 'Enter') && target?.closest?.(pressed)) return false;
      // With Shift an arrow selects text.
      return !(event.shiftKey && key.startsWith('Arrow'));
    });
  });
}

/** Keeps a tool that a pointer has pressed from taking the keys of the slides, and from staying in sight; who came to it by key stays there. */
export function keepKeys(tools: HTMLElement): void {
  // Before the tool acts: a box that it opens gives the focus back when it closes.
  tools.addEventListener('click', ({ detail, target }) => detail > 0 && (target as Element).closest<HTMLElement>(`${pressed}, [type=checkbox]`)?.blur(), {
    capture: true,
  });
}
