import { describe, expect, it } from 'vitest';

import { issuesAddress, securityAddress } from '../../../../src/faces/data/repository.ts';
import { securityNames, securityText } from '../../../../src/faces/shared/security.ts';

describe('security.txt', () => {
  it('says where to report, until when, in which languages and where it is, as RFC 9116 has it', () => {
    const contact = securityAddress({ REPOSITORY_URL: 'https://code.example/story/' })!;
    const text = securityText(contact, 'https://story.example/.well-known/security.txt', '2026-11-22');
    expect(text).toBe(
      'Contact: https://code.example/story/issues/new\nExpires: 2027-10-18T00:00:00Z\nPreferred-Languages: en, zh-Hans, zh-Hant-HK\nCanonical: https://story.example/.well-known/security.txt\n',
    );
    const fields = text
      .trimEnd()
      .split('\n')
      .map((line) => /^([A-Z][A-Za-z-]+): (\S.*)$/.exec(line)!.slice(1) as [string, string]);
    expect(new Set(fields.map(([name]) => name)).size).toBe(fields.length);
    const { Contact, Expires } = Object.fromEntries(fields) as Record<string, string>;
    expect(new URL(Contact!).protocol).toBe('https:');
    expect(Expires).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(Date.parse(Expires!) - Date.parse('2026-11-22')).toBeLessThan(365 * 86_400_000);
  });

  it('is of the repository that builds the site, and of none where that is not known', () => {
    expect(securityAddress({ GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'a/b' })).toBe('https://github.com/a/b/issues/new');
    expect(issuesAddress({ GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'a/b' })).toBe(
      'https://github.com/a/b/issues/new?template=correction.yml',
    );
    expect(securityAddress({})).toBeUndefined();
  });

  it('is made where there is a place to report to, at the root of an origin alone: below a path nobody looks for it', () => {
    expect(securityNames('https://code.example/story/issues/new', '/')).toEqual(['security']);
    expect(securityNames('https://code.example/story/issues/new', '/stories/cash/')).toEqual([]);
    expect(securityNames(undefined, '/')).toEqual([]);
  });
});
