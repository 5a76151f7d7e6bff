import { formatPlay, parsePlay, type Play } from './play.ts';
import { indexOf, stepAt, type Step, type Story } from './story.ts';

/** Where we are: an address that can be a URL, a message or a bookmark. */
export interface Cue {
  readonly chapter: string;
  readonly step: string;
  /** How far the step has come, 0…1, in thousandths; 1 is at rest. */
  readonly t: number;
  readonly play?: Play;
}

/** `chapter/step`, then `@t` unless at rest, then `?play` when there is one. */
export function formatCue({ chapter, step, t, play }: Cue): string {
  return `${chapter}/${step}${t === 1 ? '' : `@${t.toFixed(3)}`}${play ? `?${formatPlay(play)}` : ''}`;
}

/**
 * The cue of an address, with or without its `#`. A chapter alone is its first step; an address of a step that is no
 * more leads to the step that stands for it now, at rest; anything that is not there, or not a number from 0 to 1, is left out, and so is a second fragment; an address of nothing in the story is undefined.
 */
export function parseCue(story: Story, address: string): Cue | undefined {
  // A second mark begins what somebody else added, such as WordPress's secret.
  const [own = ''] = decoded(address.replace(/^#/, '')).split('#', 1);
  const [place = '', query = ''] = own.split('?', 2);
  const [path = '', time] = place.split('@', 2);
  const [chapter = '', step] = path.replace(/\/$/, '').split('/');
  const found = (step === undefined ? undefined : stepAt(story, `${chapter}/${step}`)) ?? story.steps.find((s) => s.chapter === chapter);
  if (!found) return undefined;
  const t = found.id === step && time !== undefined && /^\d(\.\d+)?$/.test(time) ? Math.min(1, Number(time)) : 1;
  return cueAt(found, t, parsePlay(query));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A cue of a step; t is kept within 0…1 and to thousandths, so that an address names one frame. */
export function cueAt(step: Step, t = 1, play?: Play): Cue {
  const cue = { chapter: step.chapter, step: step.id, t: Math.round(Math.min(1, Math.max(0, t)) * 1000) / 1000 };
  return play ? { ...cue, play } : cue;
}

/** One step on: to rest when on the way, else to the next step; the last step stays. */
export function next(story: Story, cue: Cue): Cue {
  const index = Math.max(0, indexOf(story, cue));
  const to = cue.t < 1 ? index : Math.min(story.steps.length - 1, index + 1);
  return cueAt(story.steps[to] as Step, 1, cue.play);
}

/** One step back; before the first step there is its beginning. */
export function previous(story: Story, cue: Cue): Cue {
  const index = indexOf(story, cue);
  return index <= 0 ? cueAt(story.steps[0] as Step, 0, cue.play) : cueAt(story.steps[index - 1] as Step, 1, cue.play);
}
