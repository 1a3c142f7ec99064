/** Reads a sentence with a few laws that have names in every language; tests write down what must come out. */
import type { Claim } from '../../claim/claim.ts';
import type { Statement } from '../../claim/statement.ts';
import type { Conduct } from '../../law/conduct.ts';
import type { Law, LawName, LawType } from '../../law/law.ts';
import { indexNames } from '../../law/name-index.ts';
import { readDocument } from '../../text/document.ts';
import { claimsFrom } from '../claims.ts';
import type { Frame } from '../frame.ts';
import type { Language } from '../language.ts';
import { findMentions } from '../mentions.ts';

const name = (lang: string, text: string): LawName => ({ text, lang, kind: 'short', why: null, context: [] });

function law(
  id: string,
  type: LawType,
  calledA: readonly string[],
  names: readonly LawName[],
  conduct: readonly Conduct[] = [],
): Law {
  return {
    id,
    title: id,
    jurisdiction: type === 'treaty' ? 'un' : 'us',
    type,
    partOf: null,
    subject: null,
    does: id === 's907' ? 'Bars assistance.' : '',
    names,
    calledA,
    described: [],
    conduct,
    powers: [],
    oftenMisstated: [],
    events: [],
    checkpoints: [],
    would: [],
    verifiedThrough: '2026-01-01',
    reviewBy: null,
    gaps: [],
    openQuestions: [],
  };
}

export const LAWS: readonly Law[] = [
  law(
    's907',
    'provision',
    ['amendment', 'section', 'ban', 'restriction'],
    [
      name('en', 'Section 907'),
      name('ru', '907-я поправка'),
      name('ru', 'поправка 907'),
      name('az', '907-ci düzəliş'),
      name('tr', '907. madde'),
      name('tr', '907. değişiklik'),
    ],
  ),
  law(
    'list',
    'executiveAct',
    ['list', 'designation'],
    [name('en', 'Harbour blacklist'), name('az', 'liman siyahısı'), name('tr', 'liman listesi')],
  ),
  law(
    'paris',
    'treaty',
    ['treaty', 'agreement'],
    [
      name('en', 'Paris Agreement'),
      name('ru', 'Парижское соглашение'),
      name('az', 'Paris sazişi'),
      name('tr', 'Paris Anlaşması'),
    ],
  ),
  law(
    'magnitsky',
    'act',
    ['law', 'act'],
    [
      name('en', 'Magnitsky Act'),
      name('ru', 'закон Магнитского'),
      name('az', 'Maqnitski qanunu'),
      name('tr', 'Magnitski Yasası'),
    ],
  ),
  law(
    'weapons',
    'act',
    ['ban', 'law'],
    [name('en', 'Assault Weapons Ban')],
    [
      {
        norm: 'prohibition',
        of: [
          ['sell', 'sale'],
          ['rifle', 'weapon'],
        ],
        unlike: ['air'],
      },
    ],
  ),
  law(
    'toll',
    'act',
    ['act', 'toll'],
    [name('en', 'Harbour Toll Act')],
    [
      {
        norm: 'obligation',
        of: [
          ['register', 'report'],
          ['skipper', 'boat', 'nobody', 'ones'],
        ],
        unlike: [],
      },
      {
        norm: 'release',
        of: [
          ['toll', 'fee'],
          ['pay', 'owe', 'charge'],
        ],
        unlike: [],
      },
      {
        norm: 'permission',
        of: [
          ['moor', 'anchor'],
          ['quay', 'pier'],
        ],
        unlike: [],
      },
    ],
  ),
  law('order', 'executiveAct', ['order'], [name('en', 'Executive Order 13925')]),
];

/** Made once for all that is read. */
const INDEX = indexNames(LAWS);

export interface Read {
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  readonly frames: readonly Frame[];
}

export function readIn(language: Language, text: string): Read {
  const document = readDocument(text, language.abbreviations);
  const mentions = findMentions(document, INDEX, language);
  const setting = { published: '2025-09-01', written: '2025-09-01', outlet: null, place: null };
  const reading = language.read(document, mentions, setting);
  return { claims: claimsFrom({ document, language, mentions, reading, setting }), ...reading };
}

/**
 * What a sentence must give: `repeal affirmed asserted`, the event among the readings of one claim; `unrated`, nothing that is
 * rated; `none`, nothing at all.
 */
export function agrees(language: Language, text: string, want: string): string {
  const { claims } = readIn(language, text);
  const seen = claims.map(
    ({ asserts }) =>
      `${asserts.readings.join('/')}${asserts.power.length > 0 ? `(${asserts.power.join('/')})` : ''} ${asserts.polarity} ${asserts.modality}`,
  );
  if (want === 'none') return seen.length === 0 ? want : seen.join('; ');
  if (want === 'unrated') return claims.every((claim) => !claim.rated) ? want : seen.join('; ');
  const [event, polarity, modality] = want.split(' ');
  const found = claims.some(
    ({ asserts }) =>
      asserts.readings.some((reading) => reading === event) &&
      asserts.polarity === polarity &&
      (asserts.modality === modality || (modality === 'asserted' && asserts.modality === 'presupposed')),
  );
  return found ? want : seen.join('; ') || 'none';
}

/** Lines of `sentence => what must come out`. */
export function cases(text: string): readonly (readonly [string, string])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [sentence = '', want = ''] = line.split(' => ');
      return [sentence.trim(), want.trim()] as const;
    });
}
