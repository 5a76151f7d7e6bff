import type { FigureName, SeriesData } from '../figures/index.ts';

import type { Stage } from './stages.ts';

/** A passage of prose with a target state of a figure. Plain data, language-free. */
export interface Step {
  readonly id: string;
  readonly chapter: string;
  /** Where on the way from the Treasury to the markets it is. */
  readonly stage?: Stage;
  readonly figure: FigureName;
  /** The state in which the figure enters after a handover from another figure; the target itself when absent. */
  readonly from?: object;
  readonly state: object;
  /** Names of the interactives whose play this step's picture shows. */
  readonly plays?: readonly string[];
}

export interface Chapter {
  readonly id: string;
  readonly number: number;
  /** The step whose picture stands for the chapter. */
  readonly best: string;
}

/** All chapters and steps in reading order, and the observations their figures draw. */
export interface Story {
  readonly chapters: readonly Chapter[];
  readonly steps: readonly Step[];
  readonly data: SeriesData;
  /** Addresses of steps that are no more, each with the address of the step that stands for it now. */
  readonly aliases?: Readonly<Record<string, string>>;
}

/** Position of a step in reading order, or −1. */
export function indexOf(story: Story, at: { readonly chapter: string; readonly step: string }): number {
  return story.steps.findIndex(({ chapter, id }) => chapter === at.chapter && id === at.step);
}

/** The step at an address, or the one that stands for it now. */
export function stepAt({ steps, aliases }: Pick<Story, 'steps' | 'aliases'>, address: string): Step | undefined {
  const own = aliases && Object.hasOwn(aliases, address) ? aliases[address] : address;
  return steps.find(({ chapter, id }) => `${chapter}/${id}` === own);
}

/** Every address that leads to a step: each step’s own, and those of steps that are no more. */
export function addressesOf({
  steps,
  aliases = {},
}: Pick<Story, 'steps' | 'aliases'>): readonly { readonly chapter: string; readonly id: string; readonly step: Step }[] {
  const gone = Object.keys(aliases).flatMap((address) => {
    const [chapter = '', id = ''] = address.split('/');
    const step = stepAt({ steps, aliases }, address);
    return step ? [{ chapter, id, step }] : [];
  });
  return [...steps.map((step) => ({ chapter: step.chapter, id: step.id, step })), ...gone];
}
