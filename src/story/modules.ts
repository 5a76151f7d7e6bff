import { compileStory } from './compile.ts';
import type { Modules } from './content/index.ts';

/** `virtual:story` for pages (story, facts and words), `virtual:story/player` for browsers (the story alone). */
export const moduleIds = ['virtual:story', 'virtual:story/player'];

export function storyModules(root: string): Modules {
  const { story, facts, voices, uses, mails } = compileStory(root);
  return {
    'virtual:story': `export const story = ${JSON.stringify(story)};\nexport const facts = ${JSON.stringify(facts)};\nexport const voices = ${JSON.stringify(voices)};\nexport const uses = ${JSON.stringify(uses)};\nexport const mails = ${JSON.stringify(mails)};\n`,
    // Parsing JSON is faster than parsing the same as a script.
    'virtual:story/player': `export default JSON.parse(${JSON.stringify(JSON.stringify(story))});\n`,
  };
}
