import { story } from 'virtual:story';

import { addressesOf } from '../../story/index.ts';
import { localePathsOf } from './routes.ts';

/** Static paths of the page of each chapter. */
export const chapterPaths = () => localePathsOf(story.chapters, (chapter) => ({ params: { chapter: chapter.id }, props: { chapter } }));

/** Static paths of the sharing address of each step, and of steps that are no more: those have been sent around. */
export const sharePaths = () => localePathsOf(addressesOf(story), ({ chapter, id, step }) => ({ params: { chapter, step: id }, props: { step } }));
