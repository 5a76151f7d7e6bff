import type { Channel } from './session.ts';

/** The way to the other windows of this site, whatever their language; other sites of the same host have their own. */
export function openChannel(base: string): Channel {
  const channel = new BroadcastChannel(`${base}present`);
  return {
    post: (message) => channel.postMessage(message),
    listen: (hear) => channel.addEventListener('message', ({ data }) => hear(data)),
  };
}
