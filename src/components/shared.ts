import { story } from 'virtual:story';

import { addressesOf } from '../story/index.ts';

/** Static paths of the sharing address of each step, and of steps that are no more: those have been sent around. */
export const sharePaths = () => addressesOf(story).map(({ chapter, id, step }) => ({ params: { chapter, step: id }, props: { step } }));
