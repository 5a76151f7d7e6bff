import { story } from 'virtual:story';

import { localePathsOf } from '../shared/routes.ts';

/** Static paths of the embed of each chapter. */
export const embedPaths = () => localePathsOf(story.chapters, ({ id: chapter }) => ({ params: { chapter }, props: { chapter } }));
