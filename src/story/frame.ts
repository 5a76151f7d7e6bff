import { figures, type FigureName } from '../figures/index.ts';
import type { Locale } from '../i18n/index.ts';

import type { Cue } from './cue.ts';
import { applyPlay } from './play.ts';
import { indexOf, type Step, type Story } from './story.ts';

/** Everything visible at a cue, as plain data. It does not know the cue: two cues that look the same are the same frame. */
export interface Frame {
  readonly figure: FigureName;
  readonly state: object;
  /** While one figure hands over to another: the one that leaves, and how far, 0…1. */
  readonly handover?: { readonly figure: FigureName; readonly state: object; readonly share: number };
}

/** The share of a step in which the figure before hands over, when there is a change of figure. */
export const handoverShare = 0.4;

/** The frame at a cue: pure and total; a cue of no step in the story gives the frame of its beginning. */
export function frameAt(story: Story, cue: Cue): Frame {
  const found = indexOf(story, cue);
  const index = Math.max(0, found);
  const t = found < 0 ? 0 : Math.min(1, Math.max(0, cue.t)) || 0;
  const step = story.steps[index] as Step;
  const before = story.steps[index - 1];
  const target = applyPlay(step.state, step.plays, cue.play);
  const entry = applyPlay(step.from ?? step.state, step.plays, cue.play);
  const figure = figures[step.figure];
  if (!before) return { figure: step.figure, state: figure.interpolate(entry, target, t) };
  const left = applyPlay(before.state, before.plays, cue.play);
  if (before.figure === step.figure && !step.from) return { figure: step.figure, state: figure.interpolate(left, target, t) };
  if (t === 0) return { figure: before.figure, state: left };
  if (t < handoverShare) {
    return { figure: step.figure, state: entry, handover: { figure: before.figure, state: left, share: t / handoverShare } };
  }
  return { figure: step.figure, state: figure.interpolate(entry, target, (t - handoverShare) / (1 - handoverShare)) };
}

/** The frame in words, for those who do not see it. */
export function wordsOf(story: Story, frame: Frame, locale: Locale): string {
  return figures[frame.figure].describe(frame.state, locale, story.data);
}

/** Of those words what the picture comes to, where they are long. */
export function conclusionOf(story: Story, frame: Frame, locale: Locale): string {
  return figures[frame.figure].concludes?.(frame.state, locale, story.data) ?? '';
}

/** A short name of what a frame shows: equal frames, and practically only those, have equal hashes. */
export function hashOf(frame: Frame): string {
  const text = JSON.stringify(frame);
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (b >>> 0).toString(16).padStart(8, '0') + (a >>> 0).toString(16).padStart(8, '0');
}
