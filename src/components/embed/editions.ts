/** Editions of the embeds that were published, the latest first. */
export const editions: readonly { readonly id: string; readonly day: string }[] = [];
