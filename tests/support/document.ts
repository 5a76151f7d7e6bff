import domino from '@mixmark-io/domino';

/** A document without a browser: to draw into, or to read a page from. */
export const documentOf = (html = '<!doctype html>'): Document => domino.createDocument(html);

// A browser's lists of elements can be walked by `for … of`; these only count them.
const { body } = documentOf();
for (const list of [body.children, body.getElementsByTagName('p')]) {
  (Object.getPrototypeOf(list) as Iterable<Element>)[Symbol.iterator] ??= function* (this: HTMLCollection) {
    for (let at = 0; at < this.length; at += 1) yield this.item(at)!;
  };
}
