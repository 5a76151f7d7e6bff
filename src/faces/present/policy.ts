declare global {
  interface Window {
    readonly trustedTypes?: { createPolicy(name: string, rules: { createHTML: (text: string) => string }): { createHTML(text: string): unknown } };
  }
}

/** The arrows that reveal.js makes whether they are wanted or not, and breaks without. */
const arrows = /^(?:\s*<button class="navigate-\w+" aria-label="[a-z ]+"><div class="controls-arrow"><\/div><\/button>)*\s*$/;

/**
 * Where reveal.js writes markup into the page it may write its arrows and nothing else: this is the whole of the one
 * policy the deck needs. See vite.ts for how its writing comes here.
 */
const rules = { createHTML: (text: string) => (arrows.test(text) ? text : '') };
const policy = window.trustedTypes?.createPolicy('deck', rules) ?? rules;

Object.defineProperty(Element.prototype, 'deckMarkup', {
  configurable: true,
  get(this: Element) {
    return '';
  },
  set(this: Element, text: string) {
    this.innerHTML = (policy.createHTML as (text: string) => string)(text);
  },
});

export {};
