/**
 * Has an embed's page take the whole script where its module cannot come for want of an origin. A text, because it stands in
 * the page itself and its hash in the content security policy.
 */
export const classicScript = `(() => {
  if (origin !== 'null') return;
  const { whole } = document.documentElement.dataset;
  addEventListener('error', ({ target }) => {
    if (target.type !== 'module') return;
    const script = document.createElement('script');
    script.src = self.trustedTypes ? trustedTypes.createPolicy('whole', { createScriptURL: () => whole }).createScriptURL('') : whole;
    document.head.append(script);
  }, { capture: true, once: true });
})();`;
