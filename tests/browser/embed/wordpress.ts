import { documentOf } from '../../support/document.ts';

/**
 * What WordPress 6 and 7 make of an oEmbed answer from a site they do not know, after `wp_filter_oembed_result` of
 * `wp-includes/embed.php`: of all that the answer holds a frame is left, with these attributes and no others; it may run
 * scripts and nothing else, and its address has a secret at its end. Where a quotation stands before it, that is shown until
 * the frame speaks; and only then the page gets the script that listens (`wp_maybe_enqueue_oembed_host_js`). A real
 * WordPress is asked by `npm run test:editors`.
 */
export function filteredByWordPress(html: string, secret: string): string {
  const kept = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];
  const { body } = documentOf(`<!doctype html><html><body>${html}</body></html>`);
  const frame = body.querySelector('iframe');
  if (!frame) throw new Error('WordPress finds no frame in the answer, and shows a link');
  const link = body.querySelector('blockquote:first-child a');
  const attributes = kept.flatMap((name) => {
    const value = frame.getAttribute(name);
    if (value === null) return [];
    const given = name === 'src' ? `${value}#?secret=${secret}` : value;
    return `${name}="${escaped(given)}"`;
  });
  const quoted =
    link &&
    `<blockquote class="wp-embedded-content" data-secret="${secret}"><a href="${escaped(link.getAttribute('href')!)}">${escaped(link.textContent!)}</a></blockquote>`;
  const hidden = quoted ? ' style="position: absolute; visibility: hidden;"' : '';
  return `${quoted ?? ''}<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden} ${attributes.join(' ')} data-secret="${secret}"></iframe>${quoted ? wpEmbed : ''}`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** What WordPress's pages do with what such a frame says to them, after `wp-includes/js/wp-embed.js`. */
const wpEmbed = `<script>
  addEventListener('message', (event) => {
    const { data } = event;
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const quoted of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) quoted.style.display = 'none';
    for (const source of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (event.source !== source.contentWindow) continue;
      source.removeAttribute('style');
      if (data.message === 'height') {
        const height = parseInt(data.value, 10);
        source.height = height > 1000 ? 1000 : ~~height < 200 ? 200 : height;
      }
      if (data.message === 'link') {
        const [at, to] = [new URL(source.getAttribute('src')), new URL(data.value)];
        if (/^https?:$/.test(to.protocol) && to.host === at.host && document.activeElement === source) top.location.href = data.value;
      }
    }
  });
  addEventListener('DOMContentLoaded', () => {
    for (const source of document.querySelectorAll('iframe.wp-embedded-content')) source.contentWindow.postMessage({ message: 'ready', secret: source.getAttribute('data-secret') }, '*');
  });
</script>`;
