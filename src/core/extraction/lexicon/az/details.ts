/** Azerbaijani words for how often, how long, by what act and by whom. Folded (ə stays). */
import type { Body } from '../../../law/actor.ts';
import type { DetailWords } from '../../turkic/words/details.ts';

export const NUMBERS = [
  'sifir',
  'bir',
  'iki',
  'uc',
  'dord',
  'bes',
  'alti',
  'yeddi',
  'səkkiz',
  'doqquz',
  'on',
  'on bir',
  'on iki',
];

export const DETAILS: DetailWords = {
  eachYear: /(?<!\p{L})(?:hər il|ildən-ilə|ilbəil|hər kecən il|illik qaydada)(?!\p{L})/u,
  eachAdministration:
    /(?<!\p{L})(?:hər bir|hər|butun) (?:\p{L}+ ){0,2}?(?:administrasiya\p{L}*|prezident\p{L}*|hokumət\p{L}*)/u,
  ofAKind: /(?<!\p{L})(?:demokrat|respublikaci|muhafizəkar|liberal|sosialist|leyborist)/u,
  withoutBreak: /(?:fasiləsiz|istisnasiz|ara vermədən)/u,
  times: /(?<!\p{L})(\p{L}+|\d+) (?:dəfə|kərə)(?!\p{L})(?! daha)/u,
  firstTime: /(?<!\p{L})ilk dəfə(?!\p{L})/u,
  never: /(?<!\p{L})(?:hec (?:bir )?(?:vaxt|zaman)|bir dəfə (?:də|belə)(?: olsun)?)(?!\p{L})/u,
  since: /(\d{4})(?:-c[iu])? ?il(?:dən|d[əa]n)(?: bəri| etibarən)?/u,
  forGood: /(?<!\p{L})(?:birdəfəlik|həmisəlik|birdəfəyə|tamamilə və həmisəlik|daimi (?:olaraq|ed\p{L}+))(?!\p{L})/u,
  signs:
    /\|[^.;:|]{0,40}(?<!\p{L})(?:qanun|fərman|sərəncam|sənəd|budcə)\p{L}*[^.;:|]{0,25}imzala(?:y[iu]b|d[iu]|m[iu]s)/u,
  inPart: /(?<!\p{L})(?:qismən|bir hissəsi|bir hissəsini|müvəqqəti(?= (?:olaraq |qaydada )?tətbiq))(?!\p{L})/u,
  inFull: /(?<!\p{L})(?:tam həcmdə|tam səkildə|tam olaraq|tamamilə|butovlukdə|butunluklə)(?!\p{L})/u,
  openEnded: /(?<!\p{L})(?:muddətsiz)(?!\p{L})/u,
  length: /(?<!\p{L})(\p{L}+|\d+) (gun|həftə|ay|il)(?:l[iu][kyg]\p{L}*| muddət\p{L}*| muddətinə)/u,
  untilNow: /(?<!\p{L})(\p{L}+|\d+) (gun|həftə|ay|il)d[iu]r(?!\p{L})/u,
  units: [
    [/^gun/u, 1],
    [/^həftə/u, 7],
    [/^ay/u, 30],
    [/^il/u, 365],
  ],
  againstConstitution: /(?<!\p{L})konstitusiya'?ya (?:zidd|uygun olmayan)|(?<!\p{L})qeyri-konstitusi/u,
  instruments: [
    [/(?<!\p{L})memorandum/u, 'memorandum'],
    [/(?<!\p{L})icra fərman/u, 'executive order'],
    [/(?<!\p{L})(?:fərman|sərəncam)/u, 'order or decree'],
    [/(?<!\p{L})məhkəmə qərar/u, 'court ruling'],
    [/(?<!\p{L})qanunla(?!\p{L})/u, 'statute'],
    [/(?<!\p{L})referendum/u, 'referendum'],
  ],
  numbers: NUMBERS,
};

const END =
  '(?:s[iu]|n[iu]n|[iu]n|y?[iu]|[yn]?[aə]|n?d[aə]n?|l[aə]r\\p{L}*|[iu]nc[aə])?(?:n[iu]n|n[iu]|n[aə]|nd[aə]n?)?(?:d[iu]r)?$';
const body = (of: Body, words: string): readonly [RegExp, Body] => [
  new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})${END}`, 'u'),
  of,
];

export const BODIES: readonly (readonly [RegExp, Body])[] = [
  body('court', 'məhkəmə hakim'),
  body('chamber', 'senat palata komitə senator konqresmen'),
  body('legislature', 'konqres parlament məclis deputat duma seym knesset rada'),
  body(
    'agency',
    'fcc frk epa fda cdc ftc ofac hhs doj nazirliy nazirlik nazir departament katib pentaqon agentliy agentlik',
  ),
  body(
    'executive',
    'prezident administrasiya hokumət ev kabinet kreml tramp trump bayden obama bus klinton putin ərdogan zelenski kral',
  ),
  body('organization', 'bmt ai atət nato sura'),
  body('people', 'referendum xalq'),
];

export const COUNCILS: readonly (readonly [RegExp, Body])[] = [
  [
    /(?<!\p{L})(?:avropa parlament|numayəndələr palata|icmalar palata|lordlar palata|federasiya sura|dovlət duma)/u,
    'chamber',
  ],
  [/(?<!\p{L})(?:ai|avropa ittifaqi)(?:-?n[iu]n)? surasi/u, 'executive'],
  [/(?<!\p{L})avropa komissiya/u, 'executive'],
  [/(?<!\p{L})(?:dovlət|konstitusiya) sura/u, 'court'],
  [/(?<!\p{L})(?:federal|milli|dovlət) (?:\p{L}+ ){1,3}(?:komissiya|idarə)s|dərman idarəs|mərkəzi bank/u, 'agency'],
  [/(?<!\p{L})(?:olkə|dovlət)lər/u, 'party'],
];
