import type { Locale } from '../i18n/index.ts';
import type { Finding } from '../fault/index.ts';
import type { Money } from '../tokens/index.ts';

/** One text in every language. */
export type Localized = Readonly<Record<Locale, string>>;

/** Where an author wrote something: path from the project's root and 1-based line. */
export type Place = Pick<Finding, 'file' | 'line'>;

/** `usd` is millions of dollars; `bp` hundredths of a percentage point; `ratio` a plain quotient. */
export type Unit = 'usd' | 'percent' | 'bp' | 'date' | 'count' | 'ratio' | 'days';

/** One published observation: ISO date; value in the unit of its series. */
export interface Point {
  readonly date: string;
  readonly value: number;
}

/**
 * Which reading of a series: `pinned` is the one the story's sentences were written on, `latest` what a refresh has read
 * since.
 */
export type Vintage = 'pinned' | 'latest';

/** A published series, or the one that is computed from others; points in order of date, gaps left as gaps. */
export interface Series extends Place {
  readonly id: string;
  readonly name: Localized;
  readonly publisher: string;
  /** What the publisher calls it, so that a reader can find it there. */
  readonly publisherId: string;
  readonly unit: 'usd-millions' | 'percent';
  /** The lowest and the highest value that can be true. */
  readonly within: readonly [low: number, high: number];
  readonly frequency: 'daily' | 'weekly';
  readonly definition: Localized;
  /** What this reading does not know, and why. */
  readonly gaps?: Localized;
  readonly money?: Money;
  readonly vintage: Vintage;
  /** The day the values were read. */
  readonly retrieved: string;
  /** The copy the values were read from. */
  readonly readFrom: string;
  /** Where the publisher shows it. */
  readonly address: string;
  readonly sources: readonly string[];
  /** For a computed series: how, in the words of the formulas. */
  readonly formula?: string;
  readonly points: readonly Point[];
}

/** A number that prose or pictures may say. */
export interface NumberFact {
  readonly id: string;
  /** In `unit`; a date is its day number counted from 1970-01-01, with the ISO date beside it. */
  readonly value: number;
  readonly unit: Unit;
  readonly label: Localized;
  /** Decimals to show (of billions or trillions where the amount is shown in those). */
  readonly digits?: number;
  readonly money?: Money;
  /** ISO: the day of an observation, or the date this number is. */
  readonly date?: string;
  /** Of a date that is a month, kept as its first day. */
  readonly precision?: 'month';
  readonly formula?: string;
  /** The article’s claim that this number has to do with, and how. */
  readonly claim?: string;
  readonly relation?: Relation;
  /** A labelled example of ours, not a fact. */
  readonly example?: true;
  readonly sources: readonly string[];
  /** Series observations behind it (`series@date`, `series@from..to`), so that a reader can check. */
  readonly observations: readonly string[];
  /** Chapter whose file declares it; absent for an observation said directly. */
  readonly chapter?: string;
}

/**
 * What a number is to a claim of the article: it *answers* the claim’s amount with what is on record for the same quantity, or it
 * *is* that amount (the article’s own figure), or it is about the same subject and no more.
 */
export const relations = ['answers', 'article', 'about'] as const;
export type Relation = (typeof relations)[number];

export const verdicts = ['matches', 'imprecise', 'opinion/forecast', 'cannot-check', 'conflates', 'matches-with-other-date', 'off-by-factor'] as const;
export type Verdict = (typeof verdicts)[number];

/** What one side says: in words, and as a number with unit and day where it is one. */
export interface Statement {
  readonly text: Localized;
  readonly value?: number;
  readonly unit?: Unit;
  readonly date?: string;
}

/** One claim of the source article beside the public record. */
export interface Claim extends Place {
  readonly id: string;
  /** Chapter that tells it, as a slug without its number. */
  readonly chapter: string;
  readonly text: Localized;
  readonly article: Statement;
  readonly record: Statement;
  readonly verdict: Verdict;
  readonly note?: Localized;
  readonly sources: readonly string[];
}

export const scores = ['came true', 'partly', 'did not', 'unclear'] as const;
export type Score = (typeof scores)[number];

/** One forecast of the source article, scored. */
export interface Forecast extends Place {
  readonly id: string;
  readonly text: Localized;
  readonly score: Score;
  readonly evidence: Localized;
  readonly sources: readonly string[];
}

export interface Source extends Place {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** https; absent where only a copy in a repository was read. */
  readonly address?: string;
  /** Day of publication, ISO. */
  readonly date?: string;
  /** What was read when it was not the publisher's own page. */
  readonly readFrom?: string;
  readonly retrieved: string;
  /** For a series: the first day it holds, and what it is counted in. */
  readonly from?: string;
  readonly unit?: 'usd' | 'percent';
}

export interface Term extends Place {
  readonly id: string;
  readonly term: Localized;
  readonly short: Localized;
  readonly long: Localized;
}

/** How well a link is founded: on record with figures; known to exist, no figure for the day; said by the article alone. */
export const evidences = ['recorded', 'known', 'claimed'] as const;
export type Evidence = (typeof evidences)[number];

/** One way on which money, or the want of it, may pass from the Treasury to the markets, and what the record holds for it. */
export interface Link extends Place {
  readonly id: string;
  readonly name: Localized;
  readonly evidence: Evidence;
  /** What the article says of it, where it does. */
  readonly article?: Localized;
  readonly record: Localized;
  /** Series whose observations are amounts or rates of this link. */
  readonly series: readonly string[];
  /** Numbers on record for it, with the day they are of. */
  readonly numbers: readonly { readonly num: string; readonly on: string }[];
  readonly sources: readonly string[];
  /** The step that shows it, as `chapter/step`. */
  readonly step: string;
}

/** What one refresh changed in one series, in the unit of that series. */
export interface Revision extends Place {
  readonly series: string;
  /** The day of the refresh. */
  readonly run: string;
  /** The address that was asked. */
  readonly readFrom: string;
  readonly added?: { readonly count: number; readonly from: string; readonly to: string };
  /** Values that the publisher changed afterwards. */
  readonly revised: readonly { readonly day: string; readonly before: number; readonly after: number }[];
  /** Days the publisher no longer gives. */
  readonly withdrawn: readonly string[];
}

/** A mistake of ours that was put right. */
export interface Correction extends Place {
  readonly id: string;
  readonly date: string;
  /** Where it stood: a chapter, a step, a series. */
  readonly where: Localized;
  readonly was: Localized;
  readonly now: Localized;
  /** Addresses of the steps that said it, such as `the-drain/who-paid`. */
  readonly steps?: readonly string[];
}

/** The Fed's balance sheet on one observed Wednesday, millions of dollars: `reserves` is the average of the week that ends there, `other` what the three pots leave over. */
export interface Week {
  readonly date: string;
  readonly reserves: number;
  readonly tga: number;
  readonly rrp: number;
  readonly assets: number;
  readonly other: number;
}

/** All that is known, as plain data that can be serialised and looked up in a browser. */
export interface FactsData {
  readonly series: readonly Series[];
  /** Newer readings of some of the series; nothing the story says is worked out from them. */
  readonly latest?: readonly Series[];
  readonly revisions?: readonly Revision[];
  readonly corrections?: readonly Correction[];
  readonly numbers: readonly NumberFact[];
  /** Ids of declared numbers that cannot be worked out; why is among the findings, and nothing that uses them is to blame. */
  readonly broken?: readonly string[];
  readonly claims: readonly Claim[];
  readonly forecasts: readonly Forecast[];
  readonly sources: readonly Source[];
  readonly terms: readonly Term[];
  /** The links of the map, where there is one. */
  readonly links?: readonly Link[];
}
