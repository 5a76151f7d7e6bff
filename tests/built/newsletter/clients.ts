/** The programs a mail must hold up in: Gmail, Outlook with Word's engine and without, Apple Mail, Yahoo. */
export const clients = ['gmail.*', 'outlook.*', 'apple-mail.*', 'yahoo.*'] as const;

const sheet = 'only in MJML’s own style sheet, which a mail can do without: every style that counts stands on its element';

/** What some of these programs leave out, and why a mail stays whole without it. By the name caniemail gives it. */
export const unsupported: Readonly<Record<string, string>> = {
  '<style> element': sheet,
  'Chaining selectors': sheet,
  'Class selector': sheet,
  'Descendant combinator': sheet,
  'ID selector': sheet,
  'Type selector': sheet,
  '@media': `${sheet}; with one column there is nothing to rearrange`,
  '<body> element': 'turned into another element; the paper’s colour also stands on the tables inside',
  'aria-label attribute': 'names the whole mail; the title stands in it as a heading',
  'role attribute': 'tables are read as tables there; their order is the order of reading',
  'border-radius': 'the button has square corners there',
  'border-spacing': 'the tables have no borders to space',
  'color-scheme meta tag': 'a wish for the light colours; the mail is legible in inverted ones',
  'display:none': 'hides the line that only inboxes show; where it is not heeded that line is also without size',
  opacity: 'of the line that only inboxes show, which is hidden three times over',
  'max-height property': 'of the line that only inboxes show, which is hidden three times over',
  overflow: 'of the line that only inboxes show, which is hidden three times over',
  'height property': 'pictures grow with their width all the same, from the file’s own proportions',
  'target attribute': 'links open in a new window anyway',
  'word-break': 'only for words wider than the column, and there are none',
  'word-spacing': 'set to its normal value',
  cursor: 'the pointer’s shape over the button',
  outline: 'set to none',
};

const values = 'the values in use are among those supported';

/** What some of them support in part. */
export const partly: Readonly<Record<string, string>> = {
  ...unsupported,
  '!important keyword': sheet,
  'align attribute': 'the column is as wide as what it holds',
  'dir attribute': 'both languages run from left to right',
  'font-size': values,
  'font-weight': 'the button’s 600 is bold or normal there',
  'lang attribute': 'stands on the whole mail',
  'line-height': 'Word may set lines a little wider apart',
  'max-width': 'Word takes the width from a table that only it is shown',
  'text-align': values,
  'text-decoration': values,
  'text-transform': values,
  'width attribute': 'a number of pixels, never a share',
  'width property': 'pictures and tables carry their width as an attribute too',
  background: 'a colour alone',
  border: 'a line of one pixel, or none',
  direction: values,
  display: 'Word sets block for inline-block, which is the same in one column',
  margin: values,
  padding: 'Word pads the cell of the button where the others pad the link',
};
