import { langs, locales } from '../../i18n/index.ts';
/** Days until the file's expiry; RFC 9116 asks for less than a year. A site that is not built anew for so long has nobody who reads reports. */
const expiresAfter = 330;

/**
 * The site's `security.txt` (RFC 9116): where whoever finds a hole can say so, and until when that holds.
 * @param contact where problems are reported, a URI
 * @param canonical the address at which the file is
 * @param day the ISO day of the build
 */
export function securityText(contact: string, canonical: string, day: string): string {
  const until = new Date(Date.parse(`${day}T00:00:00Z`) + expiresAfter * 86_400_000).toISOString().replace('.000Z', 'Z');
  return `Contact: ${contact}\nExpires: ${until}\nPreferred-Languages: ${locales.map((locale) => langs[locale]).join(', ')}\nCanonical: ${canonical}\n`;
}

/** Without a known place to report to there is nothing to publish, and below a path nobody would look for it: it is a file of a whole origin. */
export const securityNames = (contact: string | undefined, base: string): readonly string[] => (contact !== undefined && base === '/' ? ['security'] : []);
