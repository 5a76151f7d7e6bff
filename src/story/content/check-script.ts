import type { Finding } from '../../fault/index.ts';
import { isHan, type Locale } from '../../i18n/index.ts';

/** Something in a text that does not belong there, and where it begins in it. */
export type Flaw = Pick<Finding, 'found' | 'mend'> & { readonly index: number };

/** A word of three signs at most may be quoted as the name of a unit; more of them, or their punctuation, are a passage. */
const han = /\p{Script=Han}{4,}|[\u3001\u3002\uff01\uff0c\uff1a\uff1b\uff1f]/u;

/** Chinese in a text of another language: a passage that was pasted into the wrong file says so to nobody else. */
export function checkScript(text: string, locale: Locale): readonly Flaw[] {
  if (isHan(locale)) return [];
  const found = han.exec(text);
  return found
    ? [{ index: found.index, found: `Chinese in a text of another language ("${found[0].slice(0, 20)}")`, mend: 'write it in the language of the file' }]
    : [];
}
