import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;
const charset = /<meta charset="[^"]*"\/?>/i;

/**
 * Puts each page's content security policy at the beginning of its head. Astro writes it at the end, and a policy in a
 * page rules only what comes after it.
 */
const putPolicyFirst = (html: string): string => {
  const found = policy.exec(html)?.[0];
  return found ? html.replace(found, '').replace(charset, (first) => first + found) : html;
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
