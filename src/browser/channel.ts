import { attempt } from './attempt.ts';

/** The way to the other windows of this site: what is posted reaches all of them, and not the one that posts. */
export interface Channel {
  /** Whether there is such a way: some browsers close it where they are to keep nothing. */
  readonly open: boolean;
  post(message: unknown): void;
  listen(hear: (data: unknown) => void): void;
}

export function channelOf(name: string): Channel {
  const channel = attempt(() => new BroadcastChannel(name), undefined);
  return {
    open: channel !== undefined,
    post: (message) => attempt(() => channel?.postMessage(message), undefined),
    listen: (hear) => channel?.addEventListener('message', ({ data }) => hear(data)),
  };
}
