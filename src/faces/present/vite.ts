import type { Plugin } from 'vite';

/**
 * Makes reveal.js write markup through our policy (policy.ts), so that a page may require Trusted Types: it assigns to
 * `innerHTML` in many places, which a policy with a name cannot catch. And it takes settings from the address's query,
 * which are no settings of ours, and nobody else's should be: it is shown an empty one.
 */
export const trustedReveal = (): Plugin => ({
  name: 'trusted-reveal',
  transform(code, id) {
    if (!/\breveal(?:\.|__)js\b/.test(id) || !/\.innerHTML|location\.search/.test(code)) return undefined;
    return { code: code.replace(/\.innerHTML(?=\s*\+?=[^=])/g, '.deckMarkup').replace(/\b(?:window\.)?location\.search\b/g, "''"), map: null };
  },
});
