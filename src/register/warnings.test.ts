import { describe, expect, test } from 'vitest';
import { folderOf, lineOf } from './folder.fixture.ts';
import { SOUND } from './law-file.fixture.ts';
import { loadFolders } from './load.ts';
import { warnings } from './validate.ts';

describe('the check warns', () => {
  const warned = (text: string, today = '2022-01-10') =>
    warnings(loadFolders([folderOf({ 'law.yaml': text })]).placed, today).map((one) => one.code);

  test('of nothing where all is well', () => {
    expect(warned(SOUND)).toEqual([]);
  });

  test('of events that rest on reports alone', () => {
    expect(warned(SOUND.replace('legalValue: definitive', 'legalValue: unofficial'))).toContain('secondary-only');
  });

  test('of a law past its review', () => {
    expect(warned(SOUND, '2022-03-01')).toEqual(['review-due']);
  });

  test('of names that can mean other things', () => {
    expect(
      warned(
        SOUND.replace(
          '- {text: Harbour Amendment',
          '- {text: Section 12, lang: en, kind: short}\n  - {text: Harbour Amendment',
        ),
      ),
    ).toEqual(['common-name']);
  });

  test('of a name with which another law’s name begins, or that is one in another language', () => {
    const files = (name: string) => ({
      'a.yaml': SOUND,
      'b.yaml': SOUND.replaceAll('Harbour A', 'Airport A')
        .replaceAll('xx/bill-44', 'xx/bill-45')
        .replace('id: xx/harbour-act', 'id: xx/airport-act')
        .replace('powers:', `  - ${name}\npowers:`),
    });
    const near = (name: string) =>
      warnings(loadFolders([folderOf(files(name))]).placed, '2022-01-10').map(
        (one) => `${one.code} ${one.at.file.at(-6)}`,
      );
    expect(near('{text: Harbour Act duties, lang: en, kind: short}')).toEqual(['near-name a']);
    expect(near('{text: Harbour Act, lang: de, kind: short}')).toEqual(['near-name a', 'near-name b']);
    expect(near('{text: Airport, lang: en, kind: short, context: [planes]}')).toEqual([]);
  });

  test('of a part of a citation that another law is cited by', () => {
    const cited = (text: string, citation: string) =>
      text.replace('powers:', `  - {text: "${citation}", lang: und, kind: citation}\npowers:`);
    const other = SOUND.replaceAll('Harbour A', 'Airport A')
      .replaceAll('xx/bill-44', 'xx/bill-45')
      .replace('id: xx/harbour-act', 'id: xx/airport-act');
    const shared = (a: string, b: string) =>
      warnings(loadFolders([folderOf({ 'a.yaml': cited(SOUND, a), 'b.yaml': cited(other, b) })]).placed, '2022-01-10')
        .filter(({ code }) => code === 'shared-citation')
        .map(({ message }) => message);
    expect(shared('Act 7, 89 Stat. 871', 'Act 8, 89 Stat. 871')).toEqual([
      '“89 Stat. 871” is also cited for Airport Act, and by itself means neither',
      '“89 Stat. 871” is also cited for Harbour Act, and by itself means neither',
    ]);
    expect(shared('Act 7, 89 Stat. 871, title V', 'Act 8, 89 Stat. 871, title VI')).toEqual([]);
  });

  test('of such a name in a folder beside a register', () => {
    const base = loadFolders([
      folderOf({ 'law.yaml': SOUND.replace('Harbour Act, lang', 'Harbour Act of 1990, lang') }),
    ]);
    const own = SOUND.replaceAll('xx/', 'yy/').replace('text: Harbour Amendment', 'text: Pier Amendment');
    const { placed, problems } = loadFolders([folderOf({ 'own.yaml': own })], base.register);
    expect(problems).toEqual([]);
    const count = base.register.laws.length;
    const found = warnings(placed.slice(count), '2022-01-10', placed.slice(0, count));
    expect(found.map((one) => `${one.code} line ${one.at.line}`)).toEqual([
      `near-name line ${lineOf('- {text: Harbour Act,')}`,
    ]);
  });

  test('of days that no waiver covers', () => {
    const second = `  - {id: w2, kind: waiver, on: 2022-01-05, until: {date: 2023-01-05, basis: stated}, summary: Again., sources: [act], confidence: high}\n`;
    const gap = SOUND.replace('date: 2022-03-01, basis', 'date: 2021-12-01, basis').replace(
      'measures:',
      `${second}measures:`,
    );
    expect(warned(gap)).toEqual(['waiver-gap']);
  });
});
