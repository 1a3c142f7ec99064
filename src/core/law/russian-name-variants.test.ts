/** Other ways of saying a Russian name: which are made of it, and which are not. */
import { describe, expect, test } from 'vitest';
import type { LawName } from './law.ts';
import { russianNameVariants } from './russian-name-variants.ts';

const variants = (text: string, more: Partial<LawName> = {}) =>
  russianNameVariants([{ ...{ text, lang: 'ru', kind: 'short', why: null, context: [] }, ...more }]).map(
    (one) => one.text,
  );

describe('a Russian name is said in other words', () => {
  test('a treaty is an agreement and a pact, and its adjectives agree', () => {
    expect(variants('Парижское соглашение')).toEqual(['парижский договор', 'парижский пакт']);
    expect(variants('вечный мирный договор')).toEqual(['вечное мирное соглашение', 'вечный мирный пакт']);
  });
  test('a convention is a treaty, and a treaty is no convention', () => {
    expect(variants('Оттавская конвенция')).toEqual(['оттавский договор', 'оттавское соглашение', 'оттавский пакт']);
    expect(variants('Оттавский договор')).not.toContain('оттавская конвенция');
  });
  test('a treaty is a deal only where the text must show what is meant', () => {
    expect(variants('мирный договор', { context: ['Баку'] })).toContain('мирная сделка');
    expect(variants('мирный договор')).not.toContain('мирная сделка');
  });
  test('whoever the text must speak of may own it', () => {
    const texts = variants('указ о гражданстве', { context: ['США', 'Трамп', 'Грузия', 'американский', 'Белый дом'] });
    expect(texts).toEqual(['указ сша о гражданстве', 'указ трампа о гражданстве', 'указ грузии о гражданстве']);
    expect(variants('закон Логана', { context: ['США'] })).toEqual(['акт логана']);
  });
  test('a section is an article, and its number may stand before it', () =>
    expect(variants('раздел 702')).toEqual([
      ...['статья 702', 'секция 702', 'параграф 702'],
      ...['702-й раздел', '702-я статья', '702-я секция', '702-й параграф'],
    ]));
  test('an act is a law, and a bill is a draft of one', () => {
    expect(variants('закон Логана')).toEqual(['акт логана']);
    expect(variants('законопроект о протоколе')).toEqual(['билль о протоколе', 'проект закона о протоколе']);
  });
  test('what an act does may be told by a participle', () => {
    expect(variants('закон об ограничении льгот')).toEqual([
      ...['закон, ограничивающий льгот', 'акт об ограничении льгот', 'акт, ограничивающий льгот'],
    ]);
    expect(variants('закон о льготах')).toEqual(['акт о льготах']);
    expect(variants('договор о запрете мин')).not.toContain('договор, запрещающий мин');
  });
  test('whom it is against may be put in either way', () =>
    expect(variants('эмбарго против Кубы')).toEqual(['эмбарго в отношении кубы']));
  test('cars are called cars in several ways, new or not, and so are their engines', () => {
    const texts = variants('запрет на продажу новых автомобилей с ДВС');
    expect(texts).toHaveLength(35);
    expect(texts).toContain('запрет продажи машин с двигателями внутреннего сгорания');
    expect(variants('запрет на машиностроение')).toEqual([]);
  });
  test('another language, a misnomer and a noun alone have none', () => {
    expect(variants('Парижское соглашение', { lang: 'uk' })).toEqual([]);
    expect(variants('Парижский договор', { kind: 'misnomer', why: 'Not its name.' })).toEqual([]);
    expect(variants('договор')).toEqual([]);
  });
});
