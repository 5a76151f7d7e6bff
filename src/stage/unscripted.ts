/**
 * What a page that draws does about its look before its scripts have come. It is served in the look without any, `unscripted`;
 * this takes it off before the first paint, and puts it on again where the page's own script did not come (blocked, or broken on
 * the way), with the still of each step where `data-stills` says they stand. Until the first picture is painted the page is
 * `unlettered`: to get ready for our letters costs a slow phone a tenth of a second. A text, because it stands in the page
 * itself and its hash in the content security policy.
 */
export const unscripted = `(() => {
  const root = document.documentElement;
  root.classList.replace('unscripted', 'unlettered');
  const letter = () => root.classList.remove('unlettered');
  // Without such an observer the letters come when all has loaded.
  try {
    new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').length > 0 && letter()).observe({ type: 'paint', buffered: true });
  } catch {}
  addEventListener('load', () => {
    letter();
    if (root.classList.contains('live')) return;
    root.classList.add('unscripted');
    const { stills } = root.dataset;
    for (const bare of stills ? document.querySelectorAll('[data-step] noscript') : []) {
      const still = new Image();
      still.loading = 'lazy';
      still.className = 'still';
      still.alt = bare.textContent.match(/ alt="([^"]*)"/)[1].replaceAll('&amp;', '&');
      still.src = stills + bare.closest('[data-step]').dataset.step + (matchMedia('(max-width: 640px)').matches ? '.narrow.svg' : '.svg');
      bare.replaceWith(still);
    }
  });
})();`;
