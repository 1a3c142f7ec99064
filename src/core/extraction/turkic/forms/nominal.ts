/** Nouns of event: `X-in ləğvi`, `X’in kaldırılması`; the words behind decide whether anything is asserted. */
import type { Modality, Polarity } from '../../../claim/claim.ts';
import type { Frame } from '../../frame.ts';
import { actedOn } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import { actorIn, clauseEnd, clauseStart } from '../clauses/clause.ts';
import { GOING, isGoing } from '../frames/argument.ts';
import { isBroughtIn } from '../frames/brought-in.ts';
import { isDescribedBefore } from '../frames/described.ts';
import { stillPending } from '../frames/pending.ts';
import { isVotedOn, withVote } from '../frames/vote.ts';
import { isQuestion } from '../moods/asked.ts';
import { hadDone } from '../moods/bygone.ts';
import { predicates } from '../moods/clause-end.ts';
import { fellThrough } from '../moods/fell-through.ts';
import { governingBehind, joinedNoun } from '../moods/governing.ts';
import { isDecided, isLinked, moodOf } from '../moods/mood.ts';
import { isActProposed, isMade, paperEnd } from '../moods/paper-made.ts';
import { behindOf, standingOf } from '../moods/standing.ts';
import { NOUN_CERTAIN, NOUN_DENIED } from '../moods/standing-words.ts';
import { phrasesIn } from '../phrases/phrase.ts';
import type { TurkicPhrase } from '../phrases/turkic-phrase.ts';
import { type EventNoun, eventNounAt, predicateAt } from '../verbs/predicate.ts';
import { ACT, STATUTE } from '../words/act-words.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';
import { isWhen } from '../words/time-units.ts';

export function nominalFrames(
  sentence: UnitSentence,
  before: readonly Frame[],
  lexicon: TurkicLexicon,
): readonly Frame[] {
  const phrases = phrasesIn(sentence.units, lexicon);
  return sentence.units.flatMap((unit, at) => {
    const held = phrases.some((phrase) => phrase.from <= at && at < phrase.to);
    const event = unit.kind === 'word' && !held ? eventNounAt(sentence.units, at, lexicon) : null;
    const owner =
      event === null || isOwner(sentence.units, event, lexicon) || restsOtherThing(sentence.units, event, lexicon)
        ? null
        : ownerOf(sentence, event.from, phrases, lexicon, event.sense === 'leave');
    if (event === null || owner === null || owner.to > event.from) return [];
    const longer = prolonged(sentence, event, lexicon);
    if (longer !== null)
      return [frameOf(sentence, { ...owner, target: 'limit' }, { ...event, sense: 'extend' }, longer, lexicon)];
    const said = standing(sentence, event, moodAt(sentence, event, unitText(sentence.units, event.to - 1), lexicon));
    return said === null || (event.weak && owner.mention === null && (owner.pronoun || event.sense !== 'endLaw'))
      ? []
      : [
          stillPending(
            withVote(frameOf(sentence, owner, event, said, lexicon), sentence, [event.from, event.to], lexicon),
            before,
          ),
        ];
  });
}

/** `yürürlüğe girmesinin | ertelenmesi`: what is put off is the beginning, and there is none. */
function isOwner(units: readonly Unit[], { sense, to }: EventNoun, lexicon: TurkicLexicon): boolean {
  if (isVotedOn(units, to, lexicon)) return true;
  if (!BEGINNING.has(sense) || !/s[iu]n[iu]n$/u.test(unitText(units, to - 1))) return false;
  return units.slice(to, to + 7).some((_unit, at) => {
    const next = eventNounAt(units, to + at, lexicon);
    return next !== null && (RESTING.has(next.sense) || next.sense === 'extend');
  });
}

/** `aradan qaldırılmasını | dayandırması`, `kaldırılmasının | ertelenmesi`: what rests is that it goes, and not the law. */
const restsOtherThing = (units: readonly Unit[], { sense, from }: EventNoun, lexicon: TurkicLexicon): boolean =>
  RESTING.has(sense) && isGoing(units, from - 1, lexicon);

const BEGINNING: ReadonlySet<Sense> = new Set<Sense>(['begin', 'enterForce']);

/** The owner stands in the genitive before the noun, with an adverb or two between; a name may stand bare. */
function ownerOf(
  { units }: UnitSentence,
  at: number,
  phrases: readonly TurkicPhrase[],
  lexicon: TurkicLexicon,
  leaving: boolean,
): TurkicPhrase | null {
  const owner = phrases.findLast((phrase) => phrase.loose !== true && phrase.to <= at && at - phrase.to <= 6);
  if (owner === undefined) return null;
  const gap = units.slice(owner.to, at);
  if (gap.some((unit) => unit.kind === 'mark' && unit.text !== '"')) return null;
  // `X-in dayandırılması ədalətin | bərpasıdır`: of what stands right before it
  const near = gap.at(-1);
  if (near?.kind === 'word' && !near.capital && /\p{L}{3}n?[iu]n$/u.test(near.text) && !isWhen(near)) return null;
  if (owner.cases.includes('genitive') || (leaving && owner.to === at && owner.cases.includes('ablative')))
    return owner;
  return owner.cases.includes('nominative') && gap.every((unit) => lexicon.adverbs.test(unit.text) || unit.text === '"')
    ? owner
    : null;
}

/** `iptalinin | durdurulmasına karar verdi`, `iptal kararının | durdurulması`: it is kept from coming about. */
function isStoppedAct(units: readonly Unit[], to: number, lexicon: TurkicLexicon): boolean {
  const last = /^(?:karar|qərar)/u.test(unitText(units, to)) ? to + 1 : to;
  const next = /n?[iu]n$/u.test(unitText(units, last - 1)) ? eventNounAt(units, last, lexicon) : null;
  const behind = next ?? (/n?[iu]n$/u.test(unitText(units, last - 1)) ? eventNounAt(units, last + 1, lexicon) : null);
  return behind !== null && RESTING.has(behind.sense);
}

/** `X-in dayandırılmasını | uzadıb`: that it rests was prolonged, or was not. */
function prolonged({ units, ...rest }: UnitSentence, { sense, to }: EventNoun, lexicon: TurkicLexicon): Said | null {
  // `askıya alınmasına ilişkin süreyi | uzattı`
  const term = [to, to + 1, to + 2].some((at) => lexicon.term.test(unitText(units, at)));
  if (!RESTING.has(sense) || !(term || /s[iu]n[iu]$/u.test(unitText(units, to - 1)))) return null;
  for (let at = to; at < clauseEnd(units, to); at++) {
    const predicate = predicateAt(units, at, lexicon);
    if (predicate === null) continue;
    if (predicate.verb.sense !== 'extend' || predicate.passive) return null;
    if (units.slice(0, to).some((unit) => lexicon.ifWord.test(unit.text))) return said('hypothetical');
    const mood = moodOf({ units, ...rest }, predicate, lexicon);
    return mood === null ? null : said(mood.modality, mood.denied);
  }
  return null;
}

interface Said {
  readonly modality: Modality;
  readonly polarity: Polarity;
}

const said = (modality: Modality, denied = false): Said => ({ modality, polarity: denied ? 'denied' : 'affirmed' });

function moodAt(
  sentence: UnitSentence,
  { sense, from, to }: EventNoun,
  word: string,
  lexicon: TurkicLexicon,
): Said | null {
  const { units } = sentence;
  // an order to leave a treaty has notice given; nobody is out by it
  const ordered = sense === 'leave' && !units.slice(to, clauseEnd(units, to)).some((unit) => STATUTE.test(unit.text));
  if (isQuestion(sentence, to)) return said('questioned');
  if (units.slice(0, to).some((unit) => lexicon.ifWord.test(unit.text))) return said('hypothetical');
  if (lexicon.notWord.test(unitText(units, to))) return said('asserted', true);
  if (/d[iu]r$/u.test(word)) return said(isWanted(sentence, from) ? 'demanded' : 'asserted');
  // `ləğv edilib-edilmədiyi bilinmir`: whether it was
  if (/-.*m[aeə]d[iu][gky]/u.test(unitText(units, to))) return said('questioned');
  const behind = behindOf(units, to);
  if (NOUN_CERTAIN.test(behind)) return said('presupposed');
  if (NOUN_DENIED.test(behind)) return said('asserted', true);
  const linked = joinedNoun(units, to, clauseEnd(units, to)) ?? to;
  if (isLinked(sentence, linked, lexicon)) {
    if (nothingDone(sentence, linked)) return said('asserted', true);
    return said(enacted(sentence, linked) && !ordered ? 'asserted' : 'hypothetical');
  }
  if (fellThrough(sentence, to)) return said('asserted', true);
  if (GOING.has(sense) && isStoppedAct(units, to, lexicon)) return said('hypothetical');
  if (isActProposed(units, to)) return said('hypothetical');
  const governing = governingBehind(sentence, to, lexicon);
  if (governing === 'denied') return said('hypothetical');
  if (governing === 'hypothetical') return enacted(sentence, to) ? said('asserted') : said('hypothetical');
  if (governing === 'asserted' && (isItem(sentence, from) || (sense === 'leave' && isDecided(sentence, to))))
    return said(sense === 'leave' ? 'planned' : 'hypothetical');
  if (governing === 'presupposed' && sense === 'make' && goesOn(sentence)) return said('hypothetical');
  // `ləğvini | nəzərdə tutan qanunu imzalayıb`
  if (governing === 'planned' && isProvided(sentence, to) && enacted(sentence, to)) return said('asserted');
  if (governing !== null) return said(governing);
  // `yürürlüğe girmesine karşı`, `ləğvinə yol açır`: towards it, and no more
  if (/(?:s[iu]|[iu])n[aeə]$/u.test(word)) return said('hypothetical');
  const end = predicates(sentence, to);
  return end === null ? null : said(end === 'there' ? 'presupposed' : 'hypothetical');
}

/** `Bəlkə | ləğvi baş tutub`, `Yalan: iptali | gerçekleşti`: what is said of a clause that says it came about. */
function standing(sentence: UnitSentence, { from, to }: EventNoun, own: Said | null): Said | null {
  if (own?.modality !== 'asserted') return own;
  const of = standingOf(sentence, from, clauseEnd(sentence.units, to));
  if (of === 'open') return said('possible');
  return of === 'untrue' ? said('asserted', own.polarity === 'affirmed') : own;
}

/** `ləğvi haqqında fərman imzalayıb`, `kaldırılmasını öngören yasayı imzaladı`: what is signed does it; a bill does not. */
function enacted({ units }: UnitSentence, from: number): boolean {
  const words = units.slice(from, paperEnd(units, from)).map((unit) => unit.text);
  return (
    words.some((word) =>
      /^(?:fərman|sərəncam|kararname|karar|qərar|yasayi|kanunu|qanun(?:lar)?[iu]?$|memorandum|belge|sənəd|genelge|metn)/u.test(
        word,
      ),
    ) &&
    isMade(words) &&
    !words.some((word) => /^(?:layihə|tasari)/u.test(word))
  );
}

/** `ləğvini | nəzərdə tutan`: what an act has in it, and nobody's plan. */
const isProvided = ({ units }: UnitSentence, from: number): boolean =>
  units.slice(from, from + 3).some((unit, at) => unit.text === 'nəzərdə' && unitText(units, from + at + 1) === 'tutan');

/** `Şərtimiz | X-in ləğvidir`, `amacımız | X’in kaldırılmasıdır`. */
const isWanted = ({ units }: UnitSentence, from: number): boolean =>
  units
    .slice(clauseStart(units, from), from)
    .some(({ text }) =>
      /^(?:s[əa]rt|tələb|talep|məqsəd|amac|hədəf|hedef|istə[ky]|iste[kg]|arzu|umid|umu[td])/u.test(text),
    );

/** `Bütçedeki unsurlardan biri | X’in iptal edilmesi oldu`: what a paper, a plan or a demand has in it. */
const isItem = ({ units }: UnitSentence, from: number): boolean =>
  units
    .slice(clauseStart(units, from), from)
    .some(({ text }, at, words) => /^biri(?:si)?$/u.test(text) && ITEM.test(words[at - 1]?.text ?? ''));

const ITEM =
  /^(?:unsur|element|madde|maddə|hukum|hukm|muddəa|duzenleme|bənd|baslik|baslig|konu|movzu|talep|taleb|tələb|sart|sərt|hedef|hədəf|oneri|təklif|teklif|vaat|vəd)l[aeə]r(?:[iu]n?)?d[aeə]n$/u;

/** `tasarının yasalaşmasıyla | … kalkıyor`: a sentence that tells of what is to be has no law made in it yet. */
const goesOn = ({ units }: UnitSentence): boolean =>
  /(?:yor|[aeə]c[aeə][kq])(?:l[aeə]r)?$/u.test(units.findLast(({ kind }) => kind === 'word')?.text ?? '');

/** `uzadılması ilə bağlı heç bir sənəd qəbul etməyib`: it was not done. */
function nothingDone({ units }: UnitSentence, from: number): boolean {
  const words = units.slice(from, clauseEnd(units, from)).map((unit) => unit.text);
  return (
    words.some(
      (word, at) => /^(?:hicbir|hec)$/u.test(word) && words.slice(at + 1, at + 4).some((next) => ACT.test(next)),
    ) && /m[aeə](?:d[iu]|y[iu]b|m[iu]s)\p{L}*$/u.test(words.at(-1) ?? '')
  );
}

function targeted(units: readonly Unit[], owner: TurkicPhrase, event: EventNoun, lexicon: TurkicLexicon): TurkicPhrase {
  if (isOfLimit(units, owner, event, lexicon)) return { ...owner, target: 'limit' };
  return isBroughtIn(units, event.from, event.sense, lexicon) ? { ...owner, target: 'measure' } : owner;
}

/** `X-in qüvvəsinin dayandırılmasının | uzadılması`: what goes on is that it rests. */
function isOfLimit(
  units: readonly Unit[],
  owner: TurkicPhrase,
  { sense, from }: EventNoun,
  lexicon: TurkicLexicon,
): boolean {
  if (sense !== 'extend') return false;
  const between = units.slice(owner.to, from);
  return between.some((_unit, index) => {
    const rests = predicateAt(units, owner.to + index, lexicon);
    return rests !== null && rests.form === 'verbalNoun' && RESTING.has(rests.verb.sense);
  });
}

const RESTING: ReadonlySet<Sense> = new Set<Sense>(['suspend', 'block', 'postpone', 'waive']);

/** `Mahkeme’den | çıkış yasası | kabul edildi`, `çıxış qanunu qəbul olunub`: an act about the leaving was passed. */
const isActPassed = (units: readonly Unit[], from: number, end: number): boolean =>
  /^(?:yasa|kanun|qanun)(?:s?[iu])(?:n[iu])?$/u.test(unitText(units, from)) &&
  units
    .slice(from + 1, end)
    .some(
      ({ text }, at) =>
        /^(?:kabul|qəbul)$/u.test(text) && /(?:[dt][iu]|[iu]b)(?:l[aeə]r)?$/u.test(unitText(units, from + at + 2)),
    );

function frameOf(
  sentence: UnitSentence,
  owner: TurkicPhrase,
  event: EventNoun,
  mood: Said,
  lexicon: TurkicLexicon,
): Frame {
  const { units } = sentence;
  const start = isDescribedBefore(units, owner.from) ? owner.from : clauseStart(units, owner.from);
  const end = clauseEnd(units, event.to);
  // only a term runs out; `yaptırımların son bulması` says that they ended in whatever way
  const ended = event.sense === 'expire' && owner.target === 'law' && owner.term !== true;
  const passed = event.sense === 'leave' && isActPassed(units, event.to, end);
  return {
    form: 'nominal',
    sense: passed ? 'pass' : ended ? 'endLaw' : event.sense === 'endLaw' && !event.unwilled ? 'removeLaw' : event.sense,
    acted: passed
      ? { ...actedOn(sentence, owner), target: 'measure' }
      : actedOn(sentence, targeted(units, owner, event, lexicon)),
    polarity: mood.polarity,
    modality: mood.modality,
    aspect: passed ? 'past' : 'perfect',
    // `X-in | parlament tərəfindən | ləğvi`
    actor: actorIn(sentence, owner.to, event.from, true, lexicon, [0, 0]),
    power: false,
    weak: event.weak,
    ...(hadDone(units, end - 1) ? { bygone: true } : {}),
    span: [units[start]?.start ?? 0, units[Math.max(end, event.to) - 1]?.end ?? 0],
    trigger: [units[event.from]?.start ?? 0, units[event.to - 1]?.end ?? 0],
    sentence: sentence.index,
  };
}
