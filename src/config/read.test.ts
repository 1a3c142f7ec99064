import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { NO_CONFIG } from './config.ts';
import { EXAMPLE, explainedKeys } from './explain.ts';
import { findConfig } from './find.ts';
import { readConfig } from './read.ts';

const ROOM = mkdtempSync(join(tmpdir(), 'lawstate-config-'));
afterAll(() => rmSync(ROOM, { recursive: true }));
mkdirSync(join(ROOM, 'laws'));
mkdirSync(join(ROOM, 'desk', 'drafts'), { recursive: true });

const FILE = join(ROOM, 'lawstate.config.yaml');
const said = (text: string) => {
  writeFileSync(FILE, text);
  return readConfig(FILE);
};
/** Each problem as the line it is on and its words. */
const wrong = (text: string) => said(text).problems.map(({ at, message }) => `${at.line}: ${message}`);

describe('a config', () => {
  test('that `config --explain` shows is one', () => {
    const { config, problems } = said(EXAMPLE);
    expect(problems).toEqual([]);
    expect(config).toEqual({
      file: FILE,
      publication: {
        publisher: { name: 'The Example', url: 'https://example.org', logo: 'https://example.org/logo.png' },
        author: { name: 'Ada Example', url: 'https://example.org/staff/ada' },
        permalink: 'https://example.org/checks/{case}#{claim}',
        corrections: 'https://example.org/corrections',
        contact: 'corrections@example.org',
      },
      registers: [join(ROOM, 'laws')],
      language: 'en',
    });
  });

  test('may leave every key out, or hold nothing at all', () => {
    for (const text of ['', '# later\n', 'publisher:\nregisters:\n'])
      expect(said(text)).toEqual({ config: { ...NO_CONFIG, file: FILE }, problems: [] });
  });

  test('has each of its keys explained', () => {
    const bare = explainedKeys().filter(({ says }) => says.trim() === '');
    expect(bare).toEqual([]);
    const top = explainedKeys().filter(({ depth }) => depth === 0);
    const keys = ['publisher', 'author', 'permalink', 'corrections', 'contact', 'registers', 'language'];
    expect(top.map(({ key }) => key)).toEqual(keys);
  });

  test('that is wrong in many places says so of all of them, with their lines', () => {
    const text = [
      'publisher:',
      '  url: example.org',
      'autor: Ada',
      'permalink: "https://example.org/{date}#{claim}"',
      'contact: the front desk',
      'registers: [laws, nowhere]',
      'language: English',
    ];
    expect(wrong(text.join('\n'))).toEqual([
      '1: publisher.name is missing, or is not a string',
      '2: publisher.url is no http(s) address: write it as https://example.org',
      '3: autor is no key of the config',
      '4: permalink has the placeholder {date}, which does not exist: use {case} and {claim}',
      '5: contact is neither an email address nor an http(s) address',
      `6: registers.1 names ${join(ROOM, 'nowhere')}, which is no folder that can be read`,
      '7: language is no language: write two letters of ISO 639-1, such as en, az, ru or tr',
    ]);
    for (const { hint } of said(text.join('\n')).problems) expect(hint).not.toBe('');
  });

  test.each([
    ['javascript:alert(1)//{claim}', 'is no http(s) address'],
    ['ftp://example.org/#{claim}', 'is no http(s) address'],
    ['https://example.org/checks/{case}', 'has no {claim}'],
    ['https://example.org/{case/#{claim}', 'has a brace'],
    ['https://example.org/{claim}}', 'has a brace'],
    ['https://{case}.example.org/#{claim}', 'is no http(s) address with a host'],
    ['https://example.org/a b#{claim}', 'is no http(s) address with a host'],
  ])('refuses the permalink %s', (permalink, why) => {
    expect(wrong(`permalink: "${permalink}"`)).toEqual([expect.stringContaining(why)]);
  });

  test('takes a page or an email address as contact, and nothing that runs', () => {
    expect(wrong('contact: https://example.org/contact')).toEqual([]);
    expect(wrong('contact: desk@example.org')).toEqual([]);
    expect(wrong('contact: "javascript:alert(1)"')).toHaveLength(1);
    expect(wrong('corrections: "data:text/html,x"')).toHaveLength(1);
  });

  test('that is no YAML, no UTF-8, a folder or not there says so', () => {
    expect(wrong('publisher: {')[0]).toMatch(/^\d: is not valid YAML/);
    expect(wrong('- publisher')).toEqual(['1: the file is missing, or is not a group of keys']);
    writeFileSync(FILE, Buffer.from([0xff, 0xfe, 0xfd]));
    expect(readConfig(FILE).problems[0]?.message).toBe('is not valid UTF-8');
    expect(readConfig(ROOM).problems[0]?.message).toBe('is a folder');
    expect(readConfig(join(ROOM, 'none.yaml')).problems[0]?.message).toBe('does not exist');
  });
});

describe('the config of a folder', () => {
  test('is the nearest one above it', () => {
    said('');
    expect(findConfig(join(ROOM, 'desk', 'drafts'))).toBe(join('..', '..', 'lawstate.config.yaml'));
    writeFileSync(join(ROOM, 'desk', 'lawstate.config.yaml'), '');
    expect(findConfig(join(ROOM, 'desk', 'drafts'))).toBe(join('..', 'lawstate.config.yaml'));
    expect(findConfig(ROOM)).toBe('lawstate.config.yaml');
  });
});
