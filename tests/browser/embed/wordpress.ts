import { documentOf } from '../../support/document.ts';

/**
 * What WordPress 6 makes of an oEmbed answer from a site it does not know, after `wp_filter_oembed_result` of
 * `wp-includes/embed.php`: of all that the answer holds a frame is left, with these attributes and no others; it may run
 * scripts and nothing else, and its address has a secret at its end.
 */
export function filteredByWordPress(html: string, secret: string): string {
  const kept = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];
  const frame = documentOf(`<!doctype html><html><body>${html}</body></html>`).body.querySelector('iframe');
  if (!frame) throw new Error('WordPress finds no frame in the answer, and shows a link');
  const attributes = kept.flatMap((name) => {
    const value = frame.getAttribute(name);
    if (value === null) return [];
    const given = name === 'src' ? `${value}#?secret=${secret}` : value;
    return `${name}="${given.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
  return `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" ${attributes.join(' ')} data-secret="${secret}"></iframe>`;
}

/** What WordPress's pages do with what such a frame says to them, after `wp-includes/js/wp-embed.js`. */
export const wpEmbed = `<script>
  addEventListener('message', (event) => {
    const { data } = event;
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
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
  addEventListener('load', () => {
    for (const source of document.querySelectorAll('iframe.wp-embedded-content')) source.contentWindow.postMessage({ message: 'ready', secret: source.getAttribute('data-secret') }, '*');
  });
</script>`;
