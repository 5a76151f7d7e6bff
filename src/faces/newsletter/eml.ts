import { createHash } from 'node:crypto';

import MailComposer from 'nodemailer/lib/mail-composer/index.js';

export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Host of the site, for the message's own name. */
  readonly host: string;
  /** Day of the edition, ISO. */
  readonly date: string;
  /** Who wrote it. */
  readonly from: string;
}

/**
 * A mail as a message that mail programs open: plain text and HTML side by side, and no attachment. Made of what is given and
 * nothing else, so that the same mail is the same bytes on every day and machine. `X-Unsent` lets Outlook open it as a draft.
 */
export async function emlOf({ subject, text, html, host, date, from }: Letter): Promise<Uint8Array<ArrayBuffer>> {
  const name = createHash('sha256')
    .update(JSON.stringify([subject, text, html, date]))
    .digest('hex')
    .slice(0, 32);
  const composer = new MailComposer({
    // The editor’s own program puts in who sends it; `.invalid` belongs to nobody.
    from: { name: from, address: 'nobody@example.invalid' },
    subject,
    text,
    html,
    date: new Date(`${date}T00:00:00Z`),
    messageId: `<${name}@${host}>`,
    headers: { 'X-Unsent': '1' },
    textEncoding: 'base64',
    baseBoundary: name.slice(0, 16),
  } as ConstructorParameters<typeof MailComposer>[0]);
  return new Uint8Array(await composer.compile().build());
}
