/**
 * What a page that draws does about its look before its scripts have come. It is served in the look without any, `no-script`,
 * in which each step has its still; this takes it off before the first paint, and puts it on again where the page's own script did
 * not come (blocked, or broken on the way), or is not at work long after the page has loaded. Until the first picture is painted the
 * page is `fonts-pending`: to get ready for our letters costs a slow phone a tenth of a second. A text, because it is in the
 * page itself and its hash in the content security policy.
 *
 * Nor do a page's scripts that stand in `data-src` compete with its first picture: they are asked for when that is painted, and
 * run, as all modules do, once the page has been read.
 */
export const noScript = `(() => {
  const root = document.documentElement;
  const { classList } = root;
  classList.replace('no-script', 'fonts-pending');
  const scripts = () => Array.from(document.querySelectorAll('script[data-src]'), ({ dataset }) => dataset.src);
  const run = () => scripts().forEach((src) => import(src).catch(lose));
  const letter = () => {
    if (!classList.contains('fonts-pending')) return;
    classList.remove('fonts-pending');
    if (document.readyState !== 'loading') return run();
    for (const href of scripts()) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
    addEventListener('DOMContentLoaded', run);
  };
  // Without such an observer the letters come a moment after all has loaded.
  try {
    new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').length > 0 && letter()).observe({ type: 'paint', buffered: true });
  } catch {}
  let lost = false;
  let loaded = false;
  const settle = () => classList.toggle('no-script', loaded && lost && !classList.contains('live'));
  const lose = () => {
    lost = true;
    settle();
  };
  addEventListener('error', ({ target }) => (target === window || target.localName === 'script') && lose(), { capture: true });
  addEventListener('unhandledrejection', lose);
  addEventListener('load', () => {
    // A page that comes at once is read before it is painted; one in a window that nobody sees is not painted at all.
    setTimeout(letter, document.hidden ? 0 : 500);
    loaded = true;
    settle();
    // A script at work may still wait for its words.
    setTimeout(lose, 8000);
  });
  // One that comes late after all takes over.
  try {
    new MutationObserver(settle).observe(root, { attributes: true, attributeFilter: ['class'] });
  } catch {}
})();`;
