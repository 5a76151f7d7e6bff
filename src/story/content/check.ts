import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Finding } from '../../fault/index.ts';
import { readFacts } from '../../facts/read.ts';
import { schemas } from '../../figures/schemas.ts';
import { reference, translated, written } from '../../i18n/index.ts';
import { readAliases } from './aliases.ts';
import { checkAmounts } from './check-amounts.ts';
import { checkBack } from './back.ts';
import { checkBare } from './check-bare.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkStepFacts, checkVoiceFacts, type Settle } from './check-facts.ts';
import { checkGlossary } from './check-glossary.ts';
import { checkLatest } from './check-latest.ts';
import { checkLinks, checkMap } from './check-map.ts';
import { checkGuide } from './check-guide.ts';
import { checkParity } from './check-parity.ts';
import { checkSaid, sameSaid } from './check-said.ts';
import { checkSteps } from './check-steps.ts';
import { checkFiles } from './files.ts';
import { readGuide } from './guide.ts';
import { drawnIn } from './holds.ts';
import { checkLessons } from './lessons.ts';
import { checkPinned } from './pinned.ts';
import { readDrafts } from './read.ts';
import type { Registry } from './script.ts';
import { settleState } from './settle.ts';

/**
 * Everything an author must mend in `root`/content, in one run: facts, scripts, prose, laws 5 and 6.
 * `settle` makes each step's state, so that a missing observation is found here.
 */
export function checkContent(root: string, registry: Registry = schemas, settle: Settle = settleState): readonly Finding[] {
  const read = readFacts(root);
  const { facts, findings, changed } = read;
  const { drafts, findings: unread } = readDrafts(root, registry);
  const scripts = drafts.flatMap(({ id, script }) => (script ? [{ id, steps: script.steps.map((step) => step.id) }] : []));
  const voices = drafts.flatMap((draft) => written.flatMap((locale) => draft.voices[locale] ?? []));

  return [
    ...checkFiles(root),
    ...findings,
    ...read.stale,
    ...unread,
    ...checkPinned(root, facts),
    ...checkLatest(drafts, facts, changed),
    ...checkGlossary(read),
    ...checkSteps(drafts),
    ...drafts.flatMap(({ script }) => script?.steps.flatMap((step) => checkStepFacts(step, script.reading === 'latest' ? facts.latest : facts, settle)) ?? []),
    ...drafts.flatMap(({ script }) => script?.steps.flatMap((step) => checkMap(step, facts)) ?? []),
    ...voices.flatMap((voice) => [...checkVoiceFacts(voice, facts), ...checkBare(voice), ...checkAmounts(voice, facts), ...checkSaid(voice, facts)]),
    ...drafts.flatMap(({ voices }) =>
      translated.flatMap((locale) =>
        voices[reference] && voices[locale] ? [...checkParity(voices[reference], voices[locale]), ...sameSaid(voices[reference], voices[locale])] : [],
      ),
    ),
    // Where a script cannot be read, nobody knows which of its steps are named in vain.
    ...(scripts.length === drafts.length
      ? [
          ...checkLinks(facts, new Set(scripts.flatMap(({ id, steps }) => steps.map((step) => `${id}/${step}`)))),
          ...checkCorrections(facts, scripts),
          ...checkLessons(root, scripts, drawnIn(drafts)),
          ...readAliases(root, scripts).findings,
        ]
      : []),
    ...(existsSync(join(root, 'content/back')) ? checkBack(root) : []),
    // Where a script cannot be read, nobody knows which of its steps the guide names in vain.
    ...checkGuide(
      readGuide(root),
      facts,
      drafts.map(({ id }) => id),
      scripts.length === drafts.length ? scripts.flatMap(({ id, steps }) => steps.map((step) => `${id}/${step}`)) : undefined,
    ),
  ];
}
