import { story } from 'virtual:story';

/** Static paths of the embed of each chapter. */
export const embedPaths = () => story.chapters.map(({ id }) => ({ params: { chapter: id } }));
