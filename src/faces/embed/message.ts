import type { Theme } from '../../tokens/index.ts';

/**
 * Version 1 of what a host page and an embed say to one another by `postMessage`. Every message is a plain object with
 * `moneyStory: 1`. The embed tells its height and its step; the host asks for it, and may set theme and step at the same time. New
 * properties may join version 1; whoever does not know them passes over them.
 */
const version = 1;

/** From the embed: its whole height in CSS pixels, a whole number. */
export interface EmbedMessage {
  readonly moneyStory: typeof version;
  readonly height: number;
  /** The step that is shown, for a page that moves the frame and has to begin it anew. */
  readonly step?: string;
}

/** From the host: tell the height, and go by this theme (`auto`: the reader's own) and to this step where they are given. */
export interface HostMessage {
  readonly theme?: Theme | 'auto';
  readonly step?: string;
}

export const tellHeight = (height: number, step = ''): EmbedMessage => ({ moneyStory: version, height: Math.ceil(height), ...(step && { step }) });

const longest = 100;

/** What a host asks; undefined for anything that is not of this protocol. A part that is not valid is left out. */
export function parseAsked(data: unknown): HostMessage | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const { moneyStory, theme, step } = data as Readonly<Record<string, unknown>>;
  if (moneyStory !== version) return undefined;
  return { ...((theme === 'light' || theme === 'dark' || theme === 'auto') && { theme }), ...(typeof step === 'string' && step.length <= longest && { step }) };
}
