import type { Finding } from '../fault/index.ts';
import { languages, locales, reference, translated, written, type Locale } from '../i18n/index.ts';
import { isMap, joiner, partAt, type Source } from './join-texts.ts';
import { textHash } from './text-hash.ts';
import type { Place } from './types.ts';
import { parseYaml, type Yaml } from './yaml.ts';

/**
 * The texts of one folder of content: beside its files, which have no language, one file for each language, `en.yaml`, `zh.yaml`, …
 * It holds the texts of the folder's entries by their ids, each under the name that the entry gives it.
 */
export interface LanguageFiles {
  /** The same file with the texts of its entries put in, as the schemas want them. */
  join(yaml: Yaml): Yaml;
  /** What is wrong with the language files themselves, as far as the files that were joined can tell. */
  findings(): readonly Finding[];
  /** Texts that belong to no entry. Only once every file of the folder was joined. */
  strays(): readonly Finding[];
  /** Entries of translations that were not written against the reference as it now is. */
  stale(): readonly Finding[];
  /** Where an entry's text is in one language. */
  placeOf(locale: Locale, ...path: string[]): Place;
}

/** Whether a file is one of these. */
export const isLanguageFile = (file: string): boolean => locales.some((locale) => file.endsWith(`/${locale}.yaml`));

/** What a language whose file cannot be read is taken to say, so that the finding about that file is the only one. */
const UNREAD = '…';

/**
 * The language files of a folder among `files`. `unread` are files that are there and are no texts. `lists` are the names under which
 * the folder's files keep their entries, where they do.
 */
export function languageFiles(
  folder: string,
  files: Readonly<Record<string, string>>,
  unread: readonly string[] = [],
  lists: readonly string[] = [],
): LanguageFiles {
  const pathOf = (locale: Locale) => `${folder}/${locale}.yaml`;
  const known = locales
    .filter((locale) => files[pathOf(locale)] !== undefined)
    .map((locale) => ({ locale, yaml: parseYaml(files[pathOf(locale)]!, pathOf(locale)) }));
  const sources = known.flatMap(({ locale, yaml }): Source[] =>
    yaml.sound && (isMap(yaml.value) || yaml.value === null) ? [{ locale, yaml, tree: yaml.value ?? {} }] : [],
  );
  const silent = written.filter((locale) => !sources.some((source) => source.locale === locale));
  const { join, entries, conflicts } = joiner(sources, Object.fromEntries(silent.map((locale) => [locale, UNREAD])));
  let whole = unread.every((file) => !file.startsWith(`${folder}/`));

  /** Entries as a language's file has them: the path to each, and what is there. */
  const entriesOf = ({ tree }: Source): [readonly string[], unknown][] =>
    Object.entries(tree).flatMap(([key, part]): [readonly string[], unknown][] => {
      if (lists.length === 0) return [[[key], part]];
      return lists.includes(key) && isMap(part) ? Object.entries(part).map(([id, entry]) => [[key, id], entry]) : [];
    });

  return {
    join(yaml) {
      whole &&= yaml.sound;
      return join(yaml);
    },
    findings: () => [
      ...(entries.size > 0
        ? written
            .map(pathOf)
            .filter((file) => files[file] === undefined && !unread.includes(file))
            .map((file) => ({ file, line: 1, found: 'the file is not there', mend: `write ${file}` }))
        : []),
      ...known.flatMap(({ yaml }) => [...yaml.findings, ...misshapen(yaml, lists)]),
      ...conflicts,
    ],
    strays: () =>
      whole
        ? sources.flatMap((source) =>
            entriesOf(source)
              .filter(([path]) => !entries.has(path.join('/')))
              .map(([path]) => ({
                ...source.yaml.at(...path),
                found: `no file of this folder has an entry "${path.at(-1)}"`,
                mend: 'correct the id, or remove the texts',
              })),
          )
        : [],
    stale: () => {
      const original = sources.find(({ locale }) => locale === reference);
      if (!original) return [];
      const { called } = languages[reference];
      return sources
        .filter(({ locale }) => (translated as readonly Locale[]).includes(locale))
        .flatMap(({ yaml, tree }) =>
          entriesOf(original).flatMap(([path, entry]): Finding[] => {
            const own = partAt(tree, path);
            const [before, after] = [isMap(own) ? own[reference] : undefined, textHash(entry)];
            if (!isMap(own) || before === after) return [];
            const found =
              before === undefined
                ? `"${path.at(-1)}" does not say which ${called} it was written against`
                : `"${path.at(-1)}" was written against ${called} ${String(before)}, which is now ${after}`;
            return [
              {
                ...yaml.at(...path, reference),
                found,
                mend: `see that it says what ${reference}.yaml:${original.yaml.at(...path).line} says, then run npm run content:stamp`,
              },
            ];
          }),
        );
    },
    placeOf: (locale, ...path) =>
      (sources.find((source) => source.locale === locale) ?? sources.find((source) => source.locale === languages[locale].from))?.yaml.at(...path) ?? {
        file: pathOf(locale),
        line: 1,
      },
  };
}

/** What holds no texts by ids although it should: the file itself, or a list of it. */
function misshapen(yaml: Yaml, lists: readonly string[]): Finding[] {
  const mend = 'write an id and a colon, and below it each text after its name';
  const { sound, value } = yaml;
  if (!sound || value === null) return [];
  if (!isMap(value)) return [{ ...yaml.at(), found: 'the file holds no texts by their ids', mend }];
  return Object.keys(lists.length > 0 ? value : {}).flatMap((key): Finding[] => {
    if (!lists.includes(key)) return [{ ...yaml.at(key), found: `unknown list "${key}"`, mend: `write one of ${lists.join(', ')}` }];
    return isMap(value[key]) || value[key] === null ? [] : [{ ...yaml.at(key), found: `"${key}" holds no texts by their ids`, mend }];
  });
}
