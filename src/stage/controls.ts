import { catalogsLoaded } from '../i18n/index.ts';
import { figures, loadFigures, type Controls, type FigureName } from '../figures/index.ts';
import type { Player } from './player.ts';
import { activeState } from './active-interactive.ts';

/** What a control does to the page around it. */
export interface Hands {
  /** Changes the reader’s own part of the cue, by the name of a play. */
  play(name: string, text: string | undefined): void;
  /** Goes on without. */
  skip(): void;
}

/** One control on a page: the state in which it is the reader’s turn, asked at every frame, and what the reader does. */
export interface Turn<Own> {
  readonly player: Player;
  readonly control: Own;
  state(): object | undefined;
  /** Whether the reader has changed anything. */
  changed(): boolean;
  set(text: string | undefined): void;
  skip(): void;
}

const kinds = {
  sliders: () => import('./sliders.ts').then(({ mountSliders }) => mountSliders),
  line: () => import('./line.ts').then(({ mountLine }) => mountLine),
  piles: () => import('./piles.ts').then(({ mountPiles }) => mountPiles),
};

/** Puts a figure’s control over its picture. What it says is the cue’s play, and nothing else remembers it. */
export async function mountControl(player: Player, figure: FigureName, name: string, { play, skip }: Hands): Promise<void> {
  await loadFigures([figure]);
  const control = figures[figure].controls?.[name];
  if (!control) return;
  const mount = (await kinds[control.kind]()) as (turn: Turn<Controls<object>>) => () => void;
  await catalogsLoaded();
  const refresh = mount({
    player,
    control,
    state: () => activeState(player, name, figure, (state) => control.ready(state)),
    changed: () => player.cue?.play?.[name] !== undefined,
    set: (text) => play(name, text || undefined),
    skip,
  });
  player.listen(refresh);
  // The page may already stand where the reader is asked.
  refresh();
}
