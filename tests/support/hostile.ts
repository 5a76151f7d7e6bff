import fc from 'fast-check';

/** A mark that is nowhere in the project: where it turns up, it came out of an address or a message. */
export const mark = 'zqxmark';

/** What people try who mean harm, and what mail programs and chats make of a good address. */
export const attacks: readonly string[] = [
  `<img src=x onerror=window.pwned=1 class=${mark}>`,
  `"><svg onload=window.pwned=1 class=${mark}>`,
  `'-window.pwned=1-'${mark}`,
  `javascript:window.pwned=1//${mark}`,
  `data:text/html,<script>window.pwned=1</script>${mark}`,
  `//evil.example/${mark}`,
  `../../${mark}`,
  `\${window.pwned=1}{{constructor.constructor('window.pwned=1')()}}${mark}`,
  `%`,
  `%E0%A4%A${mark}`,
  `%3Cscript%3Ewindow.pwned=1%3C/script%3E${mark}`,
  `__proto__`,
  `constructor`,
  `hasOwnProperty`,
  `toString/valueOf`,
  `\u202e\u0000\ufeff${mark}`,
  `😀\ud800${mark}`,
  mark.repeat(2000),
  `1e999`,
  `-0`,
  `]`,
  `#${mark}`,
  `the-drain/who-paid?guess=<b>${mark}</b>&sort=${mark}&spiral=${mark}&tap=${mark}`,
  `the-drain/who-paid@1e9?__proto__[guess]=${mark}`,
  `the-drain/who-paid" style="background:red" data-x="${mark}`,
];

/** Hostile texts: those above, parts of them joined, and anything at all. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...attacks) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...attacks), fc.constantFrom(...attacks)).map((parts) => parts.join('&')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.webFragments() },
);

/** Messages of windows that are not ours, in what `structuredClone` can carry. */
export const messages: fc.Arbitrary<unknown> = fc.oneof(
  fc.record({
    v: fc.oneof(fc.integer(), fc.double(), hostile),
    cue: hostile,
    walk: fc.oneof(fc.constantFrom(0, 45, -1), hostile),
    black: fc.oneof(fc.boolean(), hostile),
  }),
  fc.record({ moneyStory: fc.constantFrom(1, 2, '1'), theme: hostile, step: hostile }, { requiredKeys: ['moneyStory'] }),
  hostile,
  fc.jsonValue({ maxDepth: 2 }),
);
