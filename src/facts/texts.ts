/** A text as far as it is written: by the name of its language, what that language's file holds there. */
export class Texts {
  readonly by: Readonly<Record<string, unknown>>;

  constructor(by: Readonly<Record<string, unknown>>) {
    this.by = by;
  }
}
