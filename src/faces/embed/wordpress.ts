/** The secret that WordPress puts behind an embed's address (`#?secret=…`, after a fragment of its own too): it heeds what holds it. */
export const secretOf = (hash: string): string | undefined => /#\?(?:[^#]*&)?secret=(\w{1,64})$/.exec(hash)?.[1];

/**
 * What an embed says to a WordPress page around it, which knows no other messages (`wp-embed.js`): its height, kept there
 * between 200 and 1,000 px, and a link that was chosen, which it follows where it leads to the embed's own host; its frame
 * may open no windows.
 */
export function speakToWordPress(secret: string | undefined, again: () => void): (height: number) => void {
  if (!secret || window.parent === window) return () => {};
  const say = (message: 'height' | 'link', value: number | string) => window.parent.postMessage({ message, value, secret }, '*');
  addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('a');
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // It follows none to other hosts: a source is linked on our own page of what was answered.
    say('link', (link.host === location.host ? link : (link.closest('.answer')?.querySelector<HTMLAnchorElement>('.on a') ?? link)).href);
  });
  // It says when it hears: what was told before that it has not heard.
  addEventListener('message', ({ source, data }: MessageEvent<{ readonly message?: unknown; readonly secret?: unknown } | null>) => {
    if (source === window.parent && data?.message === 'ready' && data.secret === secret) again();
  });
  return (height) => say('height', Math.ceil(height));
}
