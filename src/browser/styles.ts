import { attempt } from './attempt.ts';

/** Gives the page the looks of what comes to it late, which it does not carry before. A policy without inline styles allows it. */
export function addStyles(text: string): void {
  attempt(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, undefined);
}
