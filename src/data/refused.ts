/** An answer that cannot be used: what was found in it, and what to do. Says nothing yet of the series that wanted it. */
export class Refused extends Error {
  readonly url: string;
  readonly found: string;
  readonly mend: string;

  constructor(url: string, found: string, mend: string) {
    super(`${url}: ${found}`);
    this.name = 'Refused';
    this.url = url;
    this.found = found;
    this.mend = mend;
  }
}
