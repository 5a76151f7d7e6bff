import { catalog } from '../../i18n/catalog.ts';
import { written, type Written } from '../../i18n/index.ts';

/** Words that look like an amount and are none: law 5 lets them pass. */
export interface AmountException {
  /** The passing words for a reader of this list. */
  readonly words: string;
  /** Matches only the words that pass. Global, so that each of them is found. */
  readonly pattern: RegExp;
  /** A phrase that would be refused without this exception. */
  readonly example: string;
  readonly why: string;
}

/** What each language calls an amount, what looks like one and is none, and the units that the formatter writes. */
export const { patterns, exceptions, units } = catalog<typeof import('./bare-words/en.ts')>(import.meta.url);

export interface BareException extends AmountException {
  readonly locale: Written;
}

/**
 * The published list of law 5, in full. An exception takes out only the words it names: in "one billion" the second word is
 * still refused.
 */
export const bareExceptions: readonly BareException[] = written.flatMap((locale) => exceptions[locale].map((one) => ({ locale, ...(one as AmountException) })));
