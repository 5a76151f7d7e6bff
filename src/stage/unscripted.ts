/**
 * What a page that draws does about its look without scripts. It is served in that look, `unscripted`; this takes it off
 * before the first paint, and puts it on again where the page's own script did not come (blocked, or broken on the way),
 * with the still of each step where `data-stills` says they stand. A text, because it stands in the page itself and its
 * hash in the content security policy.
 */
export const unscripted = `(() => {
  const root = document.documentElement;
  root.classList.remove('unscripted');
  addEventListener('load', () => {
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
