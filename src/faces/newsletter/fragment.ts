/**
 * What of a mail's HTML goes into somebody else's page, such as an HTML card: what stands in its body, without the head and
 * the styles that would dress that page as well, without the line that only inboxes show, and with a heading of the second
 * rank, since the page has its own first one.
 */
export function fragmentOf(html: string): string {
  const [, body = ''] = /<body[^>]*>([\s\S]*)<\/body>/i.exec(html) ?? [];
  return body
    .replace(/<style[\s\S]*?<\/style>/gi, '')
    .replace(/<div style="display:none[^>]*>[^<]*<\/div>/i, '')
    .replace(/<(\/?)h1\b/gi, '<$1h2')
    .trim();
}
