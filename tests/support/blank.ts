import { documentOf } from './document.ts';

/** An svg without a browser; `served` is what a page already holds inside it. */
export function blank(served = ''): SVGSVGElement {
  const document = documentOf(`<!doctype html><body><svg>${served}</svg></body>`);
  return document.querySelector('svg') as unknown as SVGSVGElement;
}
