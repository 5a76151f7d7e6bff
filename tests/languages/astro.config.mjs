import { standIn } from './stand-in.ts';

// The site with the pseudo-language in place of a derived one: built beside the site, and never published.
const { default: site } = await import('../../astro.config.mjs');

export default { ...site, outDir: './.cache/languages', vite: { ...site.vite, plugins: [standIn(), ...site.vite.plugins] } };
