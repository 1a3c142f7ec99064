import { describe, expect, test } from 'vitest';
import { INFLECTIONS } from './inflection.ts';

/** Whether every word of the text is a form of the word of the name. */
function same(language: string, name: string, text: string): boolean {
  const inflection = INFLECTIONS[language];
  const [own, written] = [name.split(' '), text.split(' ')];
  return (
    inflection !== undefined &&
    own.length === written.length &&
    own.every((word, at) => {
      const stem = inflection.stem(word);
      return (written[at] ?? '').startsWith(stem) && inflection.ending((written[at] ?? '').slice(stem.length));
    })
  );
}

describe('a name in an inflecting language', () => {
  test.each([
    ['ru', '907 я поправка', '907 й поправкой'],
    ['ru', '907 я поправка', '907 ю поправку'],
    ['ru', 'поправка 907', 'поправки 907'],
    ['ru', 'статья 370', 'статьей 370'],
    ['ru', 'парижское соглашение', 'парижского соглашения'],
    ['ru', 'минская группа', 'минскую группу'],
    ['ru', 'закон магнитского', 'законом магнитского'],
    ['ru', 'мораторий', 'моратория'],
    ['ru', 'перечень спонсоров', 'перечня спонсоров'],
    ['ru', 'бюллетень палаты', 'бюллетеня палаты'],
    ['ru', 'двзяи', 'двзяи'],
    ['ru', 'экономические санкции', 'экономическими санкциями'],
    ['az', '907 ci duzəlis', '907 ci duzəlisin'],
    ['az', '907 ci duzəlis', '907 ci duzəlisi'],
    ['az', '907 ci duzəlis', '907 ci duzəlisdən'],
    ['az', 'paris sazisi', 'paris sazisindən'],
    ['az', 'maqnitski qanunu', 'maqnitski qanununu'],
    ['az', 'minsk qrupu', 'minsk qrupunun'],
    ['tr', '907 degisiklik', '907 degisikligin'],
    ['tr', '907 degisiklik', '907 degisikligi'],
    ['tr', '907 madde', '907 maddeden'],
    ['tr', 'paris anlasmasi', 'paris anlasmasindan'],
    ['tr', 'sezar yasasi', 'sezar yasasinin'],
  ])('%s: %s is found in %s', (language, name, text) => expect(same(language, name, text)).toBe(true));

  test.each([
    ['ru', '907 я поправка', '907 я поправочный'],
    ['ru', 'закон', 'законный'],
    ['az', 'paris sazisi', 'paris sazissiz'],
    ['tr', 'madde', 'maddecilik'],
    ['tr', 'yasasi', 'yasamak'],
  ])('%s: %s is not found in %s', (language, name, text) => expect(same(language, name, text)).toBe(false));
});
