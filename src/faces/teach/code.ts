import { lengths, type Minutes } from '../../story/index.ts';

/** What a student chose in a lesson's quiz: the place of each chosen option from 0, undefined where none was. */
export interface Answers {
  readonly minutes: Minutes;
  readonly chosen: readonly (number | undefined)[];
}

/** Without letters that are taken for others when they are read out or written down. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const base = letters.length;
/** Four options, and none. */
const choices = 5;
const unanswered = choices - 1;
/** Letters that a slip would change. */
const checks = 2;

/**
 * Answers as a code that can be read out, written down or sent. It holds no name and no key, and a neighbour cannot read it: the
 * answers are hidden behind their own check, so that with one of them every letter is another. It is no secret to who has this page.
 */
export function codeOf({ minutes, chosen }: Answers): string {
  const number =
    chosen.reduceRight((sum, option) => sum * BigInt(choices) + BigInt(option ?? unanswered), 0n) * BigInt(lengths.length) + BigInt(lengths.indexOf(minutes));
  const plain = digitsOf(number, lettersFor(chosen.length));
  const check = checkOf(plain, chosen.length);
  const code = [...check, ...veiled(plain, check)].map((digit) => letters[digit]!).join('');
  return code.match(/.{1,4}/g)!.join('-');
}

/** What a code says, in any case and with any spaces and hyphens; undefined for what is none. `items` are how many each lesson asks. */
export function answersOf(code: string, items: (minutes: Minutes) => number): Answers | undefined {
  const text = code
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]+/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const digits = [...text].map((letter) => letters.indexOf(letter));
  if (digits.length <= checks || digits.includes(-1)) return undefined;
  const check = digits.slice(0, checks);
  const plain = veiled(digits.slice(checks), check);
  let number = plain.reduceRight((sum, digit) => sum * BigInt(base) + BigInt(digit), 0n);
  const take = (from: number) => {
    const taken = Number(number % BigInt(from));
    number /= BigInt(from);
    return taken;
  };
  const minutes = lengths[take(lengths.length)]!;
  const many = items(minutes);
  if (plain.length !== lettersFor(many) || `${checkOf(plain, many)}` !== `${check}`) return undefined;
  const chosen = Array.from({ length: many }, () => take(choices)).map((option) => (option === unanswered ? undefined : option));
  return number === 0n ? { minutes, chosen } : undefined;
}

/** The code at the end of a line, and the name before it, if there is one. */
export function lineOf(line: string, items: (minutes: Minutes) => number): { readonly name: string; readonly answers: Answers | undefined } {
  const parts = line.trim().split(/[\s,;\t]+/);
  for (let from = 0; from < parts.length; from += 1) {
    const answers = answersOf(parts.slice(from).join(''), items);
    if (answers)
      return {
        name: parts
          .slice(0, from)
          .join(' ')
          .replace(/[:\uff1a]$/, ''),
        answers,
      };
  }
  return { name: line.trim(), answers: undefined };
}

/** How many letters hold the answers to so many items. */
const lettersFor = (items: number): number => Math.ceil(Math.log(lengths.length * choices ** items) / Math.log(base));

const digitsOf = (number: bigint, many: number): number[] =>
  Array.from({ length: many }, (_, at) => Number((number / BigInt(base) ** BigInt(at)) % BigInt(base)));

/** The digits behind what follows from the check; done twice, as they were. */
const veiled = (digits: readonly number[], check: readonly number[]): number[] => digits.map((digit, at) => digit ^ (hash([...check, at]) % base));

const checkOf = (digits: readonly number[], items: number): number[] => digitsOf(BigInt(hash([items, ...digits])), checks);

/** FNV-1a, its high bits folded into the low ones. */
function hash(digits: readonly number[]): number {
  const whole = digits.reduce((sum, digit) => Math.imul(sum ^ digit, 0x01000193), 0x811c9dc5) >>> 0;
  return (whole ^ (whole >>> 15)) >>> 0;
}
