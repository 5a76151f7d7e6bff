// The custom element of host pages, published by itself as /embed.js: a classic script that imports nothing.
//
//   <money-story chapter="the-drain" step="who-paid" lang="zh" theme="dark" steps="the-line..who-paid" v="0123456789">
//     what is shown where scripts are off
//   </money-story>
/** Where the pages of a language begin: it is written in when this is published. */
declare const pathOf: (lang: string) => string;

(() => {
  // Names of one letter, once this is made small.
  const page = document;
  const elements = customElements;
  // Of a module nothing is current: then it is found by its name.
  const home = new URL(((page.currentScript || page.querySelector('[src$="embed.js"]')) as HTMLScriptElement).src);
  const name = 'money-story';
  // Once the page has been read it is known what it wrote into the element. (`map` is the shortest of loops.)
  const events = ['message', 'DOMContentLoaded', 'afterprint', 'beforeprint'];
  // A page may bring the script twice.
  if (elements.get(name)) return;

  elements.define(
    name,
    class extends HTMLElement {
      static observedAttributes = ['chapter', 'step', 'lang', 'theme', 'steps', 'v'];

      #frame: HTMLIFrameElement | undefined;
      // Where its reader is, once the frame has come: one that is moved to another place of its page begins anew.
      #at: string | undefined;
      #children: HTMLSlotElement | undefined;

      connectedCallback() {
        // In a shadow the frame takes the place of the children, which stay for those without scripts.
        if (!this.#frame)
          this.attachShadow({ mode: 'open' }).append((this.#frame = page.createElement('iframe')), (this.#children = page.createElement('slot')));
        Object.assign(this.#frame, {
          loading: 'lazy',
          sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
          // The height is a first guess.
          style: 'width:100%;height:640px;border:0',
          onload: () => this.#ask(),
        });
        events.map((type) => addEventListener(type, this));
        this.#go(this.#at);
        this.#settle();
      }

      disconnectedCallback() {
        events.map((type) => removeEventListener(type, this));
      }

      attributeChangedCallback(attribute: string, was: string | null, is: string | null) {
        if (!this.#frame || was === is) return;
        // Theme and step, by how they end, are told to the frame that is there. No step is called `auto`: a page that takes its step away stays where it is.
        if (/[ep]$/.test(attribute)) this.#ask({ [attribute]: is || 'auto' });
        else this.#go();
      }

      handleEvent({ type, source, origin, data }: MessageEvent) {
        const { moneyStory, height, step } = data || {};
        if (source === this.#frame!.contentWindow && origin === home.origin && moneyStory === 1 && height === height >>> 0 && height && height < 2e4) {
          this.#frame!.style.height = height + 'px';
          // An older edition does not say its step.
          this.#at = step || '';
        }
        // Paper waits for no frame that has not come yet: it gets the children.
        if (!data) this.#settle(type[0] === 'b' && this.#at == null);
      }

      /**
       * Once the page has been read: nobody can close this element in its own tag (`<money-story …/>`), and such a one is last
       * among its siblings and has all that followed for its children. They go back to where they belong, save a link to the story
       * at their beginning, which is what this shows without scripts.
       */
      #settle(printed?: boolean) {
        const link = this.firstChild as HTMLAnchorElement | null;
        // Of the states a page can be in, only `loading` comes later in the alphabet.
        if (!this.nextSibling && page.readyState < 'l') this.after(...[...this.childNodes].slice(+(link?.origin === home.origin)));
        this.#frame!.title = this.textContent.trim() || name;
        this.#frame!.style.display = printed ? 'none' : 'block';
        this.#children!.hidden = !printed;
      }

      #go(step?: string) {
        const of = (attribute: string) => this.getAttribute(attribute) || '';
        const chapter = of('chapter');
        // A chapter is one word of an address; anything else could lead to another page of the site.
        if (!/^[\w-]+$/.test(chapter)) return this.#frame!.removeAttribute('src');
        const url = new URL(`${pathOf(of('lang'))}embed/${chapter}/`, home);
        for (const key of ['theme', 'steps', 'v']) if (of(key)) url.searchParams.set(key, of(key));
        url.hash = step || of('step');
        this.#frame!.src = url.href;
      }

      // Nothing in it is secret, and the frame may still be on its way to its own origin.
      #ask(what?: object) {
        this.#frame!.contentWindow?.postMessage({ moneyStory: 1, ...what }, '*');
      }
    },
  );
})();
