/** Laws that a check names and no register has, as files to be filled in. */
import { describe, expect, test } from 'vitest';
import { parseLawFile } from './law-file.ts';
import { isLawId, newLawFile } from './new.ts';
import { lawToAdd } from './new-id.ts';

describe('a law that is to be added', () => {
  test.each([
    ['Quay Dues Act of 2019', 'xx/quay-dues-act-of-2019', 'Quay Dues Act of 2019', 'en'],
    ['martial law (Myanmar)', 'mm/martial-law', 'martial law', 'en'],
    ['Vermont’s ban on TikTok', 'us/vermont-ban-on-tiktok', 'Vermont’s ban on TikTok', 'en'],
    ['assault weapons ban (local)', 'xx/assault-weapons-ban-local', 'assault weapons ban (local)', 'en'],
    ['закон о митингах', 'xx/zakon-o-mitingakh', 'закон о митингах', 'ru'],
    ['“Limanlar haqqında” qanun', 'xx/limanlar-haqqinda-qanun', '“Limanlar haqqında” qanun', 'az'],
    ['Göç Yasası', 'xx/goc-yasasi', 'Göç Yasası', 'tr'],
  ])('by its name: %s', (name, id, title, lang) => {
    expect(lawToAdd(name)).toEqual({ id, title, lang });
    expect(isLawId(id)).toBe(true);
  });

  test('by no name without letters', () => {
    for (const name of ['', '123', '« »', '法律']) expect(lawToAdd(name)).toBeNull();
  });

  test('has its name in the file, whatever stands in it', () => {
    for (const title of ['Quay Dues Act', 'law on «foreign ships»: a draft', '“foreign ships” law', '- x # y']) {
      const file = newLawFile('xx/quay', '2026-11-24', { title, lang: 'en' });
      const { problems } = parseLawFile('new.yaml', file);
      expect(problems.map(({ at }) => at.path)).not.toContain('title');
      expect(problems.some(({ code }) => code === 'yaml')).toBe(false);
    }
  });

  test('says what to write where nobody has told whose it is', () => {
    expect(newLawFile('xx/quay', '2026-11-24')).toContain('# xx stands for whose law it is');
    expect(newLawFile('gh/quay', '2026-11-24')).not.toContain('stands for whose law');
  });
});
