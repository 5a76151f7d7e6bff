import { languages, locales, reference } from '../../i18n/index.ts';
import { keepHeight, nearest } from './index.ts';

const root = document.documentElement;
const framed = window.parent !== window;
const paths = locales.flatMap((locale) => languages[locale].path || []).join('|');
/** The path of a language, or its name in an edition, and the chapter that was asked for. */
const [, path, name, asked] = new RegExp(`/(?:(${paths})/)?embed/(?:v/[^/]*/?(?:(${locales.join('|')})/)?)?([^/]*)`).exec(location.pathname) ?? [];

if (asked !== undefined) {
  const locale = locales.find((one) => one === name || (path && languages[one].path === path)) ?? reference;
  const links = [...document.querySelectorAll<HTMLAnchorElement>(`[data-lost=${locale}] [data-chapter]`)];
  const near = nearest(
    asked,
    links.map(({ dataset }) => dataset['chapter']!),
  );
  for (const link of links) {
    link.hidden = link.dataset['chapter'] !== near;
    // How it was to look, and the step, are still what was asked for.
    link.href += location.search + location.hash;
  }
  for (const line of document.querySelectorAll<HTMLElement>('.lost > p')) line.hidden = line.dataset['lost'] !== locale;
}

if (framed) {
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  root.classList.add('framed');
  // In a frame the story itself would not be shown: it opens as a page.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.lost > p:not([data-lost]) a')) link.target = '_blank';
  keepHeight(({ theme: wanted }) => {
    if (wanted === 'auto') delete root.dataset['theme'];
    else if (wanted) root.dataset['theme'] = wanted;
  });
}
