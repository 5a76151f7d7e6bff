import type { Channel } from '../../browser/index.ts';
import { askedAt, askedFirst, formatCue, type Cue, type Hold, type Lesson, type Story } from '../../story/index.ts';
import { atRest, messageOf, parseMessage, type Shared, type Walk } from './message.ts';
import { endOf, following, preceding, stepsOf } from './walk.ts';

/** A version jump larger than windows of one lesson are ever apart. */
const maxVersionJump = 1e6;

export interface SessionOptions {
  readonly story: Story;
  readonly lessons: readonly Lesson[];
  /** What steps hold back until the class has answered. */
  readonly holds: readonly Hold[];
  readonly channel: Pick<Channel, 'post' | 'listen'>;
  /** The state of this window until another sends a newer version. */
  readonly start: Shared;
}

/** How a change came about: `step` by a key to the next or previous, `jump` to any place, `play` by the class, `other` in another window. */
export type By = 'step' | 'jump' | 'play' | 'other';

export type ChangeListener = (now: Shared, before: Shared, by: By) => void;

/** A lesson as one window knows it; all windows come to the same state. */
export interface Session {
  readonly now: Shared;
  /** Whether the step waits for the class: a first step on was held back. */
  readonly held: boolean;
  /** Where a step on leads, for a cue other than the shared one too. */
  after(cue?: Cue): Cue;
  before(cue?: Cue): Cue;
  /**
   * One step on, or what is over the slide away. In a lesson a step that holds something back comes without it, and the next
   * step on reveals it. Where the class is to play and has not, the first time only says so.
   */
  on(): void;
  back(): void;
  end(which: 'first' | 'last'): void;
  /** Past the interactive, answered or not. */
  skip(): void;
  go(cue: Cue): void;
  play(name: string, text: string | undefined): void;
  walk(walk: Walk): void;
  black(black: boolean): void;
  /** Puts the question in place of the picture, or the picture in place of the question. */
  ask(asks: boolean): void;
  /** Puts the way to the class's own page over the slides, or takes it away. */
  quiz(quiz: boolean): void;
  /** Sends this window's state to the others; those with a newer version answer. */
  tell(): void;
  /** Publishes this window's state as a new version, unless it has received one: windows opened later then follow it. */
  claim(): void;
  listen(listener: ChangeListener): void;
}

/**
 * Shares a lesson's state between windows: last writer wins. Each change raises the version by one; a higher version wins, and of
 * two equal ones the greater text, so that all windows come to the same state in whatever order messages arrive.
 */
export function createSession({ story, lessons, holds, channel, start }: SessionOptions): Session {
  let v = 0;
  let now: Shared = { ...start, cue: atRest(start.cue) };
  let held = false;
  const listeners: ChangeListener[] = [];

  const steps = () => stepsOf(story, lessons, now.walk);
  const textOf = ({ cue, walk, black, asks, quiz }: Shared) => `${formatCue(cue)} ${walk} ${black}${asks ? ' asks' : ''}${quiz ? ' quiz' : ''}`;
  const tell = () => channel.post(messageOf(v, now));

  const adopt = (to: Shared, by: By) => {
    const before = now;
    now = to;
    held = held && formatCue(before.cue) === formatCue(to.cue);
    for (const listener of listeners) listener(now, before, by);
  };

  /** What is over a picture goes with any change that does not say it stays. */
  const change = (to: Partial<Shared>, by: By, { asks = false, quiz = false } = {}) => {
    const { asks: _asked, quiz: _shown, ...same } = now;
    const next: Shared = { ...same, ...to, ...(asks && { asks }), ...(quiz && { quiz }) };
    if (textOf(next) === textOf(now)) return;
    v += 1;
    adopt(next, by);
    tell();
  };

  channel.listen((data) => {
    const said = parseMessage(story, data);
    // A count far beyond ours is nobody's lesson, and to follow it would part the windows for good.
    if (!said || said.v - v > maxVersionJump) return;
    const theirs = textOf(said.shared);
    const mine = textOf(now);
    if (said.v > v || (said.v === v && theirs > mine)) {
      v = said.v;
      if (theirs !== mine) adopt(said.shared, 'other');
    } else if (said.v < v || theirs < mine) tell();
  });

  const waits = () => {
    const name = askedAt(story, now.cue);
    return name !== undefined && now.cue.play?.[name] === undefined;
  };

  const asksFirst = (cue: Cue) => now.walk !== 0 && askedFirst(story, holds, cue) !== undefined;

  const after = (cue = now.cue) => following(story, steps(), cue);
  const before = (cue = now.cue) => preceding(story, steps(), cue);

  return {
    get now() {
      return now;
    },
    get held() {
      return held;
    },
    after,
    before,
    on() {
      if (now.quiz) change({}, 'step', { asks: now.asks });
      else if (now.asks) change({}, 'step');
      else if (waits() && !held) {
        held = true;
        for (const listener of listeners) listener(now, now, 'step');
      } else {
        const cue = after();
        change({ cue }, 'step', { asks: formatCue(cue) !== formatCue(now.cue) && asksFirst(cue) });
      }
    },
    back: () => change({ cue: before() }, 'step'),
    end: (which) => change({ cue: endOf(steps(), which, now.cue) }, 'step'),
    skip: () => change({ cue: after() }, 'step'),
    go: (cue) => change({ cue: atRest(cue.play || !now.cue.play ? cue : { ...cue, play: now.cue.play }) }, 'jump'),
    play(name, text) {
      const { play, ...bare } = now.cue;
      const { [name]: _dropped, ...others } = play ?? {};
      const merged: Record<string, string> = text === undefined ? others : { ...others, [name]: text };
      change({ cue: Object.keys(merged).length > 0 ? { ...bare, play: merged } : bare }, 'play');
    },
    walk: (walk) => change({ walk }, 'step', now),
    black: (black) => change({ black }, 'step', now),
    ask: (asks) => change({}, 'step', { asks }),
    quiz: (quiz) => change({}, 'step', { asks: now.asks, quiz }),
    tell,
    claim() {
      v = Math.max(v, 1);
      tell();
    },
    listen: (listener) => void listeners.push(listener),
  };
}
