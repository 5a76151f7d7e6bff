import type { Plugin } from 'vite';

/**
 * Makes reveal.js write markup through our policy (policy.ts), so that a page may require Trusted Types: it assigns to
 * `innerHTML` in many places, which a policy with a name cannot catch.
 */
export const trustedReveal = (): Plugin => ({
  name: 'trusted-reveal',
  transform(code, id) {
    if (!/\breveal(?:\.|__)js\b/.test(id) || !code.includes('.innerHTML')) return undefined;
    return { code: code.replace(/\.innerHTML(?=\s*\+?=[^=])/g, '.deckMarkup'), map: null };
  },
});
