/** A slip of the pen: what to look for, and the words that look like it and are right. */
export interface Slip {
  readonly name: string;
  readonly pattern: RegExp;
  readonly right?: RegExp;
}
