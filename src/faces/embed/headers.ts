import { languages, locales } from '../../i18n/index.ts';
/** Folders whose files any page may ask for: embeds, what they are made of, and pictures. */
const shared = ['embed', 'oembed', 'answers', '_astro', 'stills', 'cards', ...locales.flatMap((locale) => languages[locale].path || [])];

/** Devices that no page of the story asks for, nor any script in it may. */
const devices = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb'];

/** A mail runs nothing. Its pictures have whole addresses, which are those of the published site. */
const mail = "Content-Security-Policy: default-src 'none'; img-src https: http: data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const alone = ["Content-Security-Policy: frame-ancestors 'self'", 'X-Frame-Options: SAMEORIGIN'];

/**
 * The response headers as a `_headers` file, which Netlify and Cloudflare Pages read: embeds may be in anyone's
 * frame, every other page only in one of this site. Paths are named one by one, because rules of both hosts add up and
 * a page with two policies obeys both. `folders` are those of the built site by the path that they are below, one for each language.
 */
export function headersFile(base: string, folders: Readonly<Record<string, readonly string[]>>): string {
  const pages = (at: string, names: readonly string[]) => [
    at,
    `${at}index.html`,
    ...names.filter((name) => !shared.includes(name)).map((name) => `${at}${name}/*`),
  ];
  const rules: [string, readonly string[]][] = [
    [
      `${base}*`,
      [
        ...['X-Content-Type-Options: nosniff', 'Referrer-Policy: strict-origin-when-cross-origin'],
        // Windows of other sites hold no handle on ours; slides and console are of one origin.
        'Cross-Origin-Opener-Policy: same-origin',
        `Permissions-Policy: ${devices.map((device) => `${device}=()`).join(', ')}`,
      ],
    ],
    // Their names change with what is in them. A frame without an origin, as WordPress makes it, may ask for them too.
    [`${base}_astro/*`, ['Cache-Control: public, max-age=31536000, immutable', 'Access-Control-Allow-Origin: *']],
    [`${base}email/*`, [mail]],
    [`${base}oembed/*`, ['Access-Control-Allow-Origin: *']],
    [`${base}answers/*`, ['Access-Control-Allow-Origin: *']],
    [`${base}embed.js`, ['Access-Control-Allow-Origin: *']],
    ...Object.entries(folders)
      .flatMap(([at, names]) => pages(base + at, names))
      .map((path): [string, readonly string[]] => [path, alone]),
  ];
  return rules.map(([path, lines]) => `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`).join('\n');
}
