import type { FigureName, SeriesData } from '../figures/index.ts';
import type { Step, Story } from './story.ts';

/** What one figure draws in a story: the states of its steps, by their place in it, and the observations, where it reads any. */
export interface Part {
  readonly steps: readonly (readonly [index: number, states: Pick<Step, 'state' | 'from'>])[];
  readonly data?: SeriesData;
}

export type Parts = Readonly<Partial<Record<FigureName, () => Promise<{ readonly default: Part }>>>>;

/**
 * Brings what a figure draws into a story whose steps have their states once their figures have come: a first visit need not wait
 * for what the last chapter draws. Until then such a step is known by its place and figure alone, and nothing asks it for more.
 */
export const bringInto =
  (story: Story, parts: Parts) =>
  async (name: FigureName): Promise<void> => {
    const part = (await parts[name]?.())?.default;
    for (const [index, states] of part?.steps ?? []) Object.assign(story.steps[index]!, states);
    Object.assign(story.data, part?.data);
  };

/** A story taken apart: the outline that every page starts with, which has the states of the figure it opens with, and the rest by figure. */
export function partsOf(story: Story, observes: (name: FigureName) => boolean) {
  const opening = story.steps[0]?.figure;
  const outline: Story = {
    ...story,
    // Whether a step begins with a state of its own is known at once.
    steps: story.steps.map((step) => (step.figure === opening ? step : ({ ...step, state: undefined, ...(step.from && { from: {} }) } as unknown as Step))),
    data: {} as SeriesData,
  };
  const names = [...new Set(story.steps.map(({ figure }) => figure))];
  const parts = names.flatMap((name) => {
    const steps: Part['steps'] =
      name === opening
        ? []
        : story.steps.flatMap(({ figure, state, from }, index) => (figure === name ? [[index, { state, ...(from && { from }) }] as const] : []));
    return steps.length > 0 || observes(name) ? [[name, { steps, observes: observes(name) }] as const] : [];
  });
  return { outline, parts: new Map(parts) };
}
