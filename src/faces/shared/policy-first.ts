import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;
const charset = /<meta charset="[^"]*"\/?>/i;

const inline = /<(style|script)\b[^>]*>(.*?)<\/\1>/gs;
const hash = / 'sha256-[^']+'/g;

/** The policy without what the page does not have: Astro gives leave to every style and script of all that the page is made of, also where it has put them together or into files. */
const ownPolicy = (found: string, html: string): string => {
  const own = new Set(Array.from(html.matchAll(inline), ([, , text = '']) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`));
  return found.replace(hash, (one) => (own.has(one) ? one : ''));
};

/**
 * Puts each page's content security policy at the beginning of its head. Astro writes it at the end, and a policy in a
 * page rules only what comes after it.
 */
const putPolicyFirst = (html: string): string => {
  const found = policy.exec(html)?.[0];
  return found ? html.replace(found, '').replace(charset, (first) => first + ownPolicy(found, html)) : html;
};

/** Does so to every page of a build. Stands before the integrations that read the built pages. */
export const policyFirst = (): AstroIntegration => ({
  name: 'policy-first',
  hooks: {
    'astro:build:done'({ dir }) {
      const root = fileURLToPath(dir);
      for (const path of globSync('**/*.html', { cwd: root })) {
        const place = join(root, path);
        const html = readFileSync(place, 'utf8');
        const ruled = putPolicyFirst(html);
        if (ruled !== html) writeFileSync(place, ruled);
      }
    },
  },
});
