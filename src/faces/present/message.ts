import { formatCue, lengths, parseCue, type Cue, type Minutes, type Story } from '../../story/index.ts';

/** The length of the lesson that is walked; 0 is the whole story. */
export type Walk = 0 | Minutes;

/** What all windows of one lesson share. The cue is at rest. */
export interface Shared {
  readonly cue: Cue;
  readonly walk: Walk;
  readonly black: boolean;
  /** The class is asked first: the question is on the slide, and the picture is held back. */
  readonly asks?: true;
  /** The way to the class's own page is on the slides, as large as the screen. */
  readonly quiz?: true;
}

/** What windows tell each other. `v` counts the changes made, so that the later of two states is known everywhere. */
export interface Message {
  readonly v: number;
  /** An address, as in a link. */
  readonly cue: string;
  readonly walk: Walk;
  readonly black: boolean;
  readonly asks?: true;
  readonly quiz?: true;
}

/** More changes than a year of lessons makes; a message beyond is no message of ours. */
const maxVersion = 2 ** 40;

export const isWalk = (value: unknown): value is Walk => value === 0 || lengths.includes(value as Minutes);

export function messageOf(v: number, { cue, ...shared }: Shared): Message {
  return { v, cue: formatCue(cue), ...shared };
}

/** There and true, or not there. */
const isMark = (value: unknown): value is true | undefined => value === undefined || value === true;

/** What a message says, when it is one: these fields and no others, and an address of this story at rest. */
export function parseMessage(story: Story, data: unknown): { readonly v: number; readonly shared: Shared } | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const { v, cue: address, walk, black, asks, quiz, ...others } = data as Record<string, unknown>;
  if (Object.keys(others).length > 0 || typeof black !== 'boolean' || !isMark(asks) || !isMark(quiz) || !isWalk(walk)) return undefined;
  if (typeof v !== 'number' || !Number.isInteger(v) || v < 0 || v > maxVersion || typeof address !== 'string') return undefined;
  const found = parseCue(story, address);
  if (!found || found.t !== 1 || formatCue(found) !== address) return undefined;
  return { v, shared: { cue: found, walk, black, ...(asks && { asks }), ...(quiz && { quiz }) } };
}

/** The same place at rest: what windows share is never on the way. */
export const atRest = (cue: Cue): Cue => (cue.t === 1 ? cue : { ...cue, t: 1 });
