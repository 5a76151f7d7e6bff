import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { figures } from '../figures/index.ts';
import { locales } from '../i18n/index.ts';
import { compileStory } from './compile.ts';
import type { Modules } from './content/index.ts';
import { partsOf } from './in-parts.ts';
import type { Story } from './story.ts';

const partId = (figure: string) => `virtual:story/part/${figure}`;

/**
 * `virtual:story` for pages (story, facts and words), `virtual:story/player` for browsers (the story alone, whose parts and
 * observations come with its figures), `virtual:story/lessons` for both, `virtual:story/guide` for teachers, `virtual:story/prose` the compiled prose.
 */
export const moduleIds = [
  'virtual:story',
  'virtual:story/player',
  'virtual:story/data',
  ...Object.keys(figures).map(partId),
  'virtual:story/lessons',
  'virtual:story/guide',
  'virtual:story/prose',
];

export function storyModules(root: string): Modules {
  const { story, facts, voices, uses, mails, lessons, holds, guide } = compileStory(root);
  return {
    'virtual:story': `export const story = ${JSON.stringify(story)};\nexport const facts = ${JSON.stringify(facts)};\nexport const voices = ${JSON.stringify(voices)};\nexport const uses = ${JSON.stringify(uses)};\nexport const mails = ${JSON.stringify(mails)};\n`,
    'virtual:story/prose': proseModule(root),
    'virtual:story/guide': `export const guide = ${JSON.stringify(guide)};\n`,
    ...playerModules(root, story),
    'virtual:story/lessons': `export const lessons = ${JSON.stringify(lessons)};\nexport const holds = ${JSON.stringify(holds)};\n`,
  };
}

/** The story as a browser gets it: an outline, and what each figure draws with that figure. */
function playerModules(root: string, story: Story): Modules {
  // Parsing JSON is faster than parsing the same as a script.
  const json = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
  const { outline, parts } = partsOf(story, (name) => figures[name].observes === true);
  const path = (file: string) => JSON.stringify(join(root, 'src', file));
  const lazy = [...parts.keys()].map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(partId(name))})`);
  return {
    'virtual:story/player': [
      `import { loadWith } from ${path('figures/registry.ts')};`,
      `import { bringInto } from ${path('story/in-parts.ts')};`,
      `const story = ${json(outline)};`,
      `loadWith(bringInto(story, { ${lazy.join(', ')} }));`,
      'export default story;\n',
    ].join('\n'),
    'virtual:story/data': `export default ${json(story.data)};\n`,
    ...Object.fromEntries(
      [...parts].map(([name, { steps, observes }]) => [
        partId(name),
        `${observes ? `import data from 'virtual:story/data';\n` : ''}export default { steps: ${json(steps)}${observes ? ', data' : ''} };\n`,
      ]),
    ),
  };
}

/** Imports each chapter's prose, and what is after the story, in every language; a derived one has no file, and the plugin of i18n makes it. */
function proseModule(root: string): string {
  const folders = readdirSync(join(root, 'content/chapters'))
    .filter((name) => /^\d{2}-/.test(name))
    .sort();
  const path = (...parts: readonly string[]) => JSON.stringify(join(root, 'content', ...parts));
  const imports = locales.flatMap((locale, at) => [
    ...folders.map((folder, index) => `import chapter${at}x${index} from ${path('chapters', folder, `${locale}.mdx`)};`),
    `import back${at} from ${path('back', `${locale}.mdx`)};`,
  ]);
  const chapters = locales.map((locale, at) => `${JSON.stringify(locale)}: [${folders.map((_, index) => `chapter${at}x${index}`).join(', ')}]`);
  const backs = locales.map((locale, at) => `${JSON.stringify(locale)}: back${at}`);
  return `${imports.join('\n')}\nexport const chapters = { ${chapters.join(', ')} };\nexport const backs = { ${backs.join(', ')} };\n`;
}
