/**
 * What the words beside a carrying noun tell of its law: a year (`the 2002 law`, `закон 2002 года`, `2015 tarihli anlaşma`) and what it
 * does (`the law that suspends the right to asylum`). A law of another year, or one that does something else, is not meant. In: the
 * document, the noun and a law that it might mean. Out: whether the law agrees with them.
 */
import type { EventKind } from '../law/event-kind.ts';
import type { Law } from '../law/law.ts';
import { nameKey } from '../law/name-key.ts';
import type { TextDocument } from '../text/document.ts';
import type { ActedOn } from './frame.ts';

/** Whether the law is of the year, and does the thing, that the noun is told by. */
export function agreesWithNoun(law: Law, acted: ActedOn, document: TextDocument): boolean {
  if (isPaperJustNamed(law, acted, document)) return false;
  if (acted.pronoun || (acted.target !== 'law' && !isOfLaw(acted, document))) return true;
  if (isOlder(acted, document)) return false;
  const years = yearsOf(acted, document);
  if (years.length > 0 && !years.some((year) => yearsOfLaw(law).has(year))) return false;
  const deeds = deedsOf(acted, document);
  return deeds.length === 0 || doesOneOf(law, deeds);
}

const OLD =
  /(?:^|[ "])(?:old|older|former|previous|стар(?:ый|ого|ому|ым|ая|ую|ой)|прежн\p{L}+|eski|kohnə|əvvəlki) (?:\p{L}+)?$/u;
const NEW =
  /\breplac(?:es|ed|ing) (?:a|an|the) (?:\p{L}+ )?(?:law|act|statute|rule|treaty)\b|\bnew (?:law|act|statute)\b|(?<!\p{L})нов(?:ый|ого) закон|yeni (?:yasa|kanun|qanun)/u;

/** `the old Act still applies`, where the text tells it from a new one: nothing says that it is the one named last. */
function isOlder({ span: [start, end] }: ActedOn, { folded }: TextDocument): boolean {
  const phrase = folded.slice(Math.max(0, start - 12), end).replace(/(?<=\p{L})[^\p{L}]*$/u, '');
  return OLD.test(phrase) && NEW.test(folded);
}

const DOCUMENT = /^(?:документ|sənəd|belge)/u;
/** What heads of state and ministers sign beside laws. */
const PAPERS =
  /(?<!\p{L})(?:меморандум|указ(?:а|у|ом|е|ы)?(?!\p{L})|распоряжени|деклараци|коммюнике|протокол|memorandum|sərəncam|fərman|bəyannamə|protokol|kararname|genelge|muhtira|bildirge|mutabakat)/u;
const SOON = 220;

/** `a memorandum that waives X was signed. The document …`: the paper named last, which is not the law. */
function isPaperJustNamed({ type }: Law, { mention, span: [start, end] }: ActedOn, { folded }: TextDocument): boolean {
  if (mention !== null || type === 'executiveAct' || !DOCUMENT.test(folded.slice(start, end))) return false;
  const before = folded.slice(Math.max(0, start - SOON), start);
  const sentences = before.split(/[.!?…]["»”]? /u).slice(-2);
  return sentences.some((sentence) => PAPERS.test(sentence));
}

/** `passed a repeal of the 2002 law`: a bill, told by the law that it would change. */
function isOfLaw({ target, span }: ActedOn, { folded }: TextDocument): boolean {
  return target === 'measure' && OF_YEAR.test(folded.slice(...span));
}

const OF_YEAR = /\bthe (?:19|20)\d\d (?:\p{L}+ )?(?:law|act|statute|authori[sz]ation|treaty|ban)$/u;

/** How far before and behind the noun the words stand that tell which law it is. */
const NEAR = 40;

const YEAR = '((?:19|20)\\d\\d)';
/** Before the noun: `2015 tarihli nükleer`, `2002 yılındaki`, `2002-ci il`, `2002-ci il tarixli`. */
const BEFORE = new RegExp(
  `(?<![\\d-])${YEAR}(?:[ -](?:tarihli|yili|yilindaki)|-c[iu] il(?: tarixli)?) (?:\\p{L}+ ){0,2}$`,
  'u',
);
/** Within what is read as the noun: `the 2002 law`; nothing that makes a time of it stands before. */
const WITHIN = new RegExp(`(?<!\\b(?:in|since|until|by|before|after|from|to|through|during) )\\b${YEAR} \\p{L}`, 'u');
/** Behind the noun: `the law of 2002`, `закон 2002 года`, `закон от 2002 года`. */
const BEHIND = new RegExp(`^ (?:of ${YEAR}(?![\\d-])|(?:от )?${YEAR} (?:года|г\\.))`, 'u');

function yearsOf({ span: [start, end] }: ActedOn, { folded }: TextDocument): readonly string[] {
  const own = folded.slice(start, end);
  const found = [
    BEFORE.exec(folded.slice(Math.max(0, start - NEAR), start)),
    BEFORE.exec(own.replace(/\p{L}+$/u, '')),
    /^\p{Script=Latin}/u.test(own) ? WITHIN.exec(own) : null,
    BEHIND.exec(folded.slice(end, end + NEAR)),
    BEHIND.exec(own.replace(/^.*?\p{L}(?= (?:of |от )?(?:19|20)\d\d)/u, '')),
  ];
  return found.flatMap((match) => match?.slice(1).filter((year) => year !== undefined) ?? []);
}

/** What a law is dated by: its making and its re-making, not its end. */
const MAKING: ReadonlySet<EventKind> = new Set<EventKind>([
  ...(['introduction', 'passageInChamber', 'passage', 'presentation', 'signature', 'ratification'] as const),
  ...(['publication', 'entryIntoForce', 'prorogationOfForce', 'reEnactment', 'entryIntoEfficacy'] as const),
  ...(['amendment', 'substitution', 'insertion', 'announcement', 'proposal'] as const),
]);

const YEARS = new WeakMap<Law, ReadonlySet<string>>();

function yearsOfLaw(law: Law): ReadonlySet<string> {
  const known = YEARS.get(law);
  if (known !== undefined) return known;
  const words = [law.title, law.does, law.partOf ?? '', ...law.names.map(({ text }) => text)].join(' ');
  const events = law.events.filter(({ kind }) => MAKING.has(kind));
  const found = new Set([...(words.match(/\b(?:19|20)\d\d\b/g) ?? []), ...events.map(({ on }) => on.slice(0, 4))]);
  YEARS.set(law, found);
  return found;
}

/** `that suspends the right`, `which would ban`, `requiring platforms`: what the law itself does. */
const DOES =
  /^ (?:(?:that|which) (?:(?:would|will|can|could) \p{L}+|(?!(?:is|was|has|does|passes|lapses|expires|remains|stays|ends)\b)\p{L}{3,}s)|(?:allow|requir|bann|barr|lett|giv|criminali[sz]|restrict|permitt|forbidd|prohibit|oblig|forc|cutt|rais)ing) ([^.,;:()"\n]{4,90})/u;

/** The words, cut to their beginnings, of which one must be among the law's own. */
function deedsOf({ span: [start], carriedBy }: ActedOn, { folded }: TextDocument): readonly string[] {
  if (carriedBy === null) return [];
  const at = folded.indexOf(carriedBy, start);
  if (at < 0 || at - start > NEAR) return [];
  const found = DOES.exec(folded.slice(at + carriedBy.length, at + carriedBy.length + 130));
  return (
    found?.[0]
      .match(/\p{L}{5,}/gu)
      ?.filter((word) => !EMPTY.test(word))
      .map((word) => word.slice(0, BEGINNING)) ?? []
  );
}

/** Said of any law. */
const EMPTY =
  /^(?:which|would|could|these|those|their|there|about|after|before|until|since|under|other|every|country)$/;

/** Letters by which a word is known in its forms: `suspends`, `suspension`. */
const BEGINNING = 5;

function doesOneOf(law: Law, deeds: readonly string[]): boolean {
  const { title, does, names, calledA } = law;
  const words = nameKey([title, does, ...names.map(({ text }) => text), ...calledA].join(' ')).split(' ');
  return deeds.some((deed) => words.some((word) => word.startsWith(deed)));
}
