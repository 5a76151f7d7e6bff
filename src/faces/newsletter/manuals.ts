/** Where the makers of mailing programs say how to bring a mail in. */
export const manuals = {
  ghost: 'https://docs.ghost.org/themes/content/',
  mailchimp: 'https://mailchimp.com/help/about-html-email/',
  buttondown: 'https://docs.buttondown.com/editor-modes',
} as const;
