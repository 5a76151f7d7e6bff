import { languages, locales, reference } from '../../i18n/index.ts';

const paths = locales.flatMap((locale) => languages[locale].path || []).join('|');
const names = JSON.stringify(Object.fromEntries(locales.map((locale) => [languages[locale].path, locale])));

/**
 * What an embed's page does before it is first painted: takes the theme of its address, goes on to a published edition
 * that is asked for, and keeps what was served unseen where the address begins elsewhere. A text, because it is in
 * the page itself and its hash in the content security policy.
 */
export const headScript = `(() => {
  const root = document.documentElement;
  const { dataset } = root;
  const asked = new URLSearchParams(location.search);
  const theme = asked.get('theme');
  if (/^(light|dark)$/.test(theme)) dataset.theme = theme;
  const edition = asked.get('v');
  if (edition && dataset.editions.split(' ').includes(edition)) {
    asked.delete('v');
    const way = location.pathname.match(/^(.*?)(?:(${paths})\\/)?embed\\/([^/]+)\\/(?:index\\.html)?$/);
    if (way) location.replace(location.protocol + '//' + location.host + way[1] + 'embed/v/' + edition + '/' + (way[2] ? ${names}[way[2]] : '${reference}') + '/' + way[3] + '/?' + asked + location.hash);
  }
  if (location.hash || asked.has('steps')) root.classList.add('elsewhere');
})();`;
