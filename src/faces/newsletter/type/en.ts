/** Fonts that machines have: a mail loads none. */
export const families: { readonly voice: string; readonly instrument: string } = {
  voice: "Georgia, 'Times New Roman', serif",
  instrument: "'Segoe UI', 'Helvetica Neue', Helvetica, Arial, sans-serif",
};

/** Chinese fills squares: it wants smaller letters and wider lines than English. */
export const type: { readonly title: string; readonly lead: string; readonly body: string; readonly small: string } = {
  title: 'font-size:32px;line-height:38px;font-weight:normal',
  lead: 'font-size="20px" line-height="30px"',
  body: 'font-size="17px" line-height="28px"',
  small: 'font-size="13px" line-height="20px"',
};
