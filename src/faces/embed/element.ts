// The custom element of host pages, published by itself as /embed.js: a classic script that imports nothing.
//
//   <money-story chapter="the-drain" step="who-paid" lang="zh" theme="dark" steps="the-line..who-paid" v="0123456789">
//     what is shown where scripts are off
//   </money-story>
/** Where the pages of a language begin: it is written in when this is published. */
declare const pathOf: (lang: string) => string;

(() => {
  const home = new URL((document.currentScript as HTMLScriptElement).src);
  const name = 'money-story';
  // A page may bring the script twice.
  if (customElements.get(name)) return;

  customElements.define(name, class extends HTMLElement {
    static observedAttributes = ['chapter', 'step', 'lang', 'theme', 'steps', 'v'];

    #frame: HTMLIFrameElement | undefined;

    connectedCallback() {
      // In a shadow the frame takes the place of the children, which stay for those without scripts.
      this.#frame ??= this.attachShadow({ mode: 'open' }).appendChild(document.createElement('iframe'));
      Object.assign(this.#frame, {
        loading: 'lazy',
        sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
        // The height is a first guess.
        style: 'display:block;width:100%;height:640px;border:0',
        onload: () => this.#ask(),
      });
      addEventListener('message', this);
      this.#go();
      this.#settle();
      // Once the page has been read it is known what it wrote in here.
      addEventListener('DOMContentLoaded', () => this.#settle());
    }

    disconnectedCallback() {
      removeEventListener('message', this);
    }

    attributeChangedCallback(attribute: string, was: string | null, is: string | null) {
      if (!this.#frame || was === is) return;
      // No step is called so: a page that takes its step away stays where it is.
      if (/theme|step$/.test(attribute)) this.#ask({ [attribute]: is || 'auto' });
      else this.#go();
    }

    handleEvent({ source, origin, data }: MessageEvent) {
      const height: unknown = data?.moneyStory === 1 && data.height;
      if (source === this.#frame!.contentWindow && origin === home.origin && height === ((height as number) | 0) && height > 0 && height < 2e4) {
        this.#frame!.style.height = height + 'px';
      }
    }

    /**
     * Once the page has been read: nobody can close this element in its own tag (`<money-story …/>`), and such a one is last
     * among its siblings and has all that followed for its children. They go back to where they belong, save a link to the story
     * at their beginning, which is what this shows without scripts.
     */
    #settle() {
      const link = this.firstChild as HTMLAnchorElement | null;
      if (!this.nextSibling && document.readyState !== 'loading') this.after(...[...this.childNodes].slice(+(link?.origin === home.origin)));
      this.#frame!.title = this.textContent.trim();
    }

    #go() {
      const of = (attribute: string) => this.getAttribute(attribute) || '';
      // A chapter is one word of an address; anything else could lead to another page of the site.
      if (!/^[a-z\d-]+$/.test(of('chapter'))) return this.#frame!.removeAttribute('src');
      const url = new URL(`${pathOf(of('lang'))}embed/${of('chapter')}/`, home);
      for (const key of ['theme', 'steps', 'v']) if (of(key)) url.searchParams.set(key, of(key));
      url.hash = of('step');
      this.#frame!.src = url.href;
    }

    // Nothing in it is secret, and the frame may still be on its way to its own origin.
    #ask(what?: object) {
      this.#frame!.contentWindow?.postMessage({ moneyStory: 1, ...what }, '*');
    }
  });
})();
