import { compileStory } from './compile.ts';
import type { Modules } from './content/index.ts';

/** `virtual:story` for pages (story, facts and words), `virtual:story/player` for browsers (the story alone), `virtual:story/lessons` for both, `virtual:story/guide` for teachers. */
export const moduleIds = ['virtual:story', 'virtual:story/player', 'virtual:story/lessons', 'virtual:story/guide'];

export function storyModules(root: string): Modules {
  const { story, facts, voices, uses, mails, lessons, guide } = compileStory(root);
  return {
    'virtual:story': `export const story = ${JSON.stringify(story)};\nexport const facts = ${JSON.stringify(facts)};\nexport const voices = ${JSON.stringify(voices)};\nexport const uses = ${JSON.stringify(uses)};\nexport const mails = ${JSON.stringify(mails)};\n`,
    'virtual:story/guide': `export const guide = ${JSON.stringify(guide)};\n`,
    // Parsing JSON is faster than parsing the same as a script.
    'virtual:story/player': `export default JSON.parse(${JSON.stringify(JSON.stringify(story))});\n`,
    'virtual:story/lessons': `export const lessons = ${JSON.stringify(lessons)};\n`,
  };
}
