import { story } from 'virtual:story';

/** Static paths of the sharing address of each step. */
export const sharePaths = () => story.steps.map((step) => ({ params: { chapter: step.chapter, step: step.id }, props: { step } }));
