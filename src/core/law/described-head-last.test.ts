/** Laws told by what they are in languages with the noun at the end: which phrases mean a law by its descriptions, and what its case is told from. */
import { describe, expect, test } from 'vitest';
import { lawWith } from '../../../test/status/law.fixture.ts';
import { fold } from '../text/fold.ts';
import type { Law } from './law.ts';
import { indexNames, namesIn } from './name-index.ts';

const LEVY: Law = {
  ...lawWith('{id: entry, kind: entryIntoForce, on: 1990-01-01}'),
  names: [{ text: 'Ferry Fuel Act', lang: 'en', kind: 'title', why: null, context: [] }],
  described: [
    {
      lang: 'tr',
      called: ['yasa tasarısı', 'yasa', 'kanun'],
      by: [
        ['feribot', 'ada vapur'],
        ['yakıt', 'mazot'],
        ['vergilendir', 'yasakla'],
      ],
      also: ['kamu', 'şirket', 'RTS', 'kullandığı'],
      unlike: ['havalimanı', 'muaf'],
      context: [],
    },
    {
      lang: 'az',
      called: ['qanun'],
      by: [['bərə'], ['yanacaq']],
      also: ['vergi', 'şirkət'],
      unlike: [],
      context: [],
    },
  ],
};
const INDEX = indexNames([LEVY]);
const hits = (text: string) => namesIn(INDEX, fold(text)).hits;
const found = (text: string) => hits(text).map(({ start, end }) => text.slice(start, end));

describe('a noun phrase that ends with the noun and holds all that tells the law means it', () => {
  test.each([
    [
      'with endings and a participle',
      'Meclis, feribotların yakıtını vergilendiren yasayı kabul etti.',
      'feribotların yakıtını vergilendiren yasayı',
    ],
    [
      'with what fits any law, and brackets',
      'Feribot şirketlerinin (RTS) yakıtını vergilendiren tartışmalı bir yasa geçti.',
      'Feribot şirketlerinin (RTS) yakıtını vergilendiren tartışmalı bir yasa',
    ],
    [
      'with a word of it before the anchor, set off by an apostrophe',
      'Mazot’un feribotlarda satılmasını yasaklayan kanun bitti. Mazotun ada vapurlarında yasaklanmasını öngören kanun kaldı.',
      'Mazotun ada vapurlarında yasaklanmasını öngören kanun',
    ],
    [
      'of two nouns the longer',
      'Feribot yakıtını yasaklayan yasa tasarısının akıbeti belirsiz.',
      'Feribot yakıtını yasaklayan yasa tasarısının',
    ],
    ['in Azerbaijani', 'Parlament bərə yanacağı haqqında yeni qanunu ləğv edib.', 'bərə yanacağı haqqında yeni qanunu'],
  ])('%s', (_, text, phrase) => {
    expect(found(text)).toEqual([phrase]);
  });

  test.each([
    ['without one of its groups', 'Feribotların yakıtını öven yasa yok.'],
    ['whose noun is only the beginning of a word', 'Feribot yakıtını vergilendiren yasaklama kararı.'],
    ['with a word that it does not have', 'Feribotların yakıtını vergilendiren belediyenin çıkardığı yasa.'],
    ['over the end of a clause', 'Feribotların yakıtını vergilendirenler, yasa bekliyor.'],
    ['where a word makes it another', 'Havalimanı feribotlarının yakıtını vergilendiren yasa.'],
    ['where such a word stands in it', 'Feribot yakıtını vergilendiren muaf yasa.'],
  ])('and none %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test('its case is told from the noun, with the possessive of a noun that has another before it', () => {
  const last = (text: string) => hits(text).map(({ entries: [entry] }) => entry?.name.text.split(' ').at(-1));
  expect(last('Bərə yanacağı qanunu ləğv olunub.')).toEqual(['qanunu']);
  expect(last('Bərə yanacağı haqqında qanunu ləğv ediblər.')).toEqual(['qanun']);
  expect(last('Feribot yakıtını vergilendiren yasayı bozdular.')).toEqual(['yasa']);
});
