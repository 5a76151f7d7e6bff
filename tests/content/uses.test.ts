import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { claimsInWords } from '../../src/faces/shared/answers/claims-in-words.ts';
import { reasons } from '../../src/faces/shared/wording.ts';
import { usesOf } from '../../src/faces/shared/answers/uses.ts';
import { differs, markOf } from '../../src/facts/index.ts';
import { readFacts } from '../../src/facts/read.ts';
import { compileStory } from '../../src/story/compile.ts';

const root = join(import.meta.dirname, '../..');
const { facts } = readFacts(root);
const { story, voices, uses: drawn } = compileStory(root);
const uses = usesOf(
  facts,
  story.chapters.map(({ id }, index) => ({ chapter: id, voice: voices[index]!.en })),
  drawn,
);
const out = new Set(story.chapters.map(({ id }) => id));
const told = facts.data.claims.filter(({ chapter }) => out.has(chapter));

describe('the claims of the chapters that are out', () => {
  it('are each told by a step, or listed as left out with the reason', () => {
    expect(told.filter(({ id }) => uses.of(id).length === 0 && !(id in reasons.en)).map(({ id }) => id)).toEqual([]);
    expect(Object.keys(reasons.en).filter((id) => uses.of(id).length > 0)).toEqual([]);
  });

  it('are marked at a number wherever the record differs from an amount of theirs, so that none is missed by scrolling', () => {
    const marked = new Set(
      uses.said
        .flatMap((id) => facts.maybeNumber(id) ?? [])
        .filter((number) => markOf(number, facts.maybeClaim(number.claim ?? '')))
        .map(({ claim }) => claim),
    );
    expect(told.filter((claim) => differs(claim) && claim.article.value !== undefined && !marked.has(claim.id)).map(({ id }) => id)).toEqual([]);
  });

  it('are within one tap: a number goes with each, or the note at the end of its chapter, save those that say as the record', () => {
    const said = new Set(uses.said.map((id) => facts.maybeNumber(id)?.claim));
    const noted = ['opinion/forecast', 'cannot-check', 'matches'];
    expect(told.filter(({ id, verdict }) => !said.has(id) && !noted.includes(verdict) && !(id in reasons.en)).map(({ id }) => id)).toEqual([]);
  });

  it('and the forecasts are shown on the scorecard', () => {
    expect(facts.data.forecasts.filter(({ id }) => uses.of(id).length === 0)).toEqual([]);
  });

  it('told in words alone name a step of their chapter', () => {
    const steps = new Map(story.steps.map(({ id, chapter }) => [id, chapter]));
    for (const { id, chapter } of told) if (claimsInWords[id]) expect(steps.get(claimsInWords[id]), id).toBe(chapter);
  });
});
