/** Goes to an address as a link does that is chosen: where links of this page open, which pages around it may follow themselves. */
export function follow(href: string): void {
  const link = document.createElement('a');
  Object.assign(link, { href, rel: 'noopener', hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
}
