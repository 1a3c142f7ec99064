/**
 * An act that does something to the law, and that was made: `X-i ləğv edən fərmanı imzalayıb`, `X’i uzatan yasa yürürlüğe girdi`.
 * What is signed does it; a bill does not, and a parliament's vote is a passage. In: a sentence. Out: one frame for the whole.
 */
import type { Frame } from '../../frame.ts';
import { actedOn, ofDocument } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import { actorIn, bodyNamed, clauseEnd, clauseStart } from '../clauses/clause.ts';
import { topicStart } from '../clauses/set-off.ts';
import { argumentOf } from '../frames/argument.ts';
import { isQuestion } from '../moods/asked.ts';
import { documentWord } from '../phrases/document-word.ts';
import { phrasesIn } from '../phrases/phrase.ts';
import type { TurkicPhrase } from '../phrases/turkic-phrase.ts';
import { type Predicate, predicateAt } from '../verbs/predicate.ts';
import { ACT, BILL, MADE, STATUTE } from '../words/act-words.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

/** What an act can do to a law. */
const DOING: ReadonlySet<Sense> = new Set<Sense>([
  ...['repeal', 'endLaw', 'rescind', 'waive', 'suspend', 'extend', 'restore', 'postpone', 'amend', 'begin'],
] as Sense[]);

export function signedFrames(
  sentence: UnitSentence,
  _before: readonly Frame[],
  lexicon: TurkicLexicon,
): readonly Frame[] {
  const phrases = phrasesIn(sentence.units, lexicon);
  return sentence.units.flatMap((unit, at) => {
    const predicate = unit.kind === 'word' ? predicateAt(sentence.units, at, lexicon) : null;
    if (predicate === null || predicate.passive || predicate.negative) return [];
    if (predicate.form !== 'participle' && !isInCompound(sentence.units, predicate)) return [];
    const phrase = argumentOf(sentence, predicate, phrases, lexicon);
    // `listesinden çıkaran düzenlemeyi imzaladı`: taken off a list that an order made
    const offList = predicate.verb.sense === 'leave' && phrase?.mention?.law.type === 'executiveAct';
    if (!DOING.has(predicate.verb.sense) && !offList) return [];
    return phrase === null ? [] : (frameOf(sentence, predicate, phrase, lexicon) ?? []);
  });
}

function frameOf(
  sentence: UnitSentence,
  predicate: Predicate,
  phrase: TurkicPhrase,
  lexicon: TurkicLexicon,
): Frame | null {
  const { units } = sentence;
  const act = actBehind(units, predicate.to);
  const end = clauseEnd(units, predicate.to);
  const made = act === null ? -1 : units.findIndex((_, at) => at > act && at < end && isMade(units, at, lexicon));
  if (act === null || made < 0 || isQuestion(sentence, made + 1)) return null;
  if (units.slice(predicate.to, made).some((unit) => BILL.test(unit.text))) return null;
  const start = topicStart(units, clauseStart(units, Math.min(phrase.from, predicate.from)), lexicon);
  const actor =
    actorIn(sentence, start, phrase.from, false, lexicon, [phrase.from, phrase.to]) ??
    actorIn(sentence, act + 1, made, false, lexicon, [phrase.from, phrase.to]);
  const body = actor === null ? null : bodyNamed(actor.text, lexicon);
  const votes =
    body === 'legislature' || body === 'chamber' || /^(?:qəbul|kabul|səs|oy|təsdiq)$/u.test(unitText(units, made - 1));
  const { sense } = predicate.verb;
  return {
    form: 'signed',
    sense: votes ? 'pass' : doneBy(sense, unitText(units, act)),
    acted: votes
      ? { ...actedOn(sentence, phrase), target: 'measure' }
      : ofDocument(actedOn(sentence, phrase), documentWord(units, phrase, lexicon), sense, lexicon.document),
    polarity: /m[aeə](?:d[iu]|m[iu]s|y[iu]b)\p{L}*$/u.test(unitText(units, made)) ? 'denied' : 'affirmed',
    modality: 'asserted',
    aspect: 'past',
    // whoever signs a statute that repeals is not who repeals
    actor: !votes && STATUTE.test(unitText(units, act)) ? null : actor,
    power: false,
    // who signs does the act, from whenever it has effect
    ...(votes ? {} : { effectTold: true }),
    weak: false,
    span: [units[start]?.start ?? 0, units[made]?.end ?? 0],
    trigger: [units[predicate.from]?.start ?? 0, units[made]?.end ?? 0],
    sentence: sentence.index,
  };
}

/** `imzalayıb`, or a vote: `qəbul edib`, `kabul etti`, `səs verib`. */
const isMade = (units: readonly Unit[], at: number, { holds }: TurkicLexicon): boolean =>
  MADE.test(unitText(units, at)) ||
  holds.test(`${unitText(units, at - 1)} ${unitText(units, at)}`) ||
  (/^imza(?:s[iu]n[iu])?$/u.test(unitText(units, at - 1)) && SIGNING.test(unitText(units, at))) ||
  (/^(?:raziligini|onayini)$/u.test(unitText(units, at - 1)) &&
    /^ver(?:[iu]b|d[iu]|m[iu]s)/u.test(unitText(units, at))) ||
  (/^(?:fərman|sərəncam)$/u.test(unitText(units, at - 1)) && /^ver(?:[iu]b|d[iu])$/u.test(unitText(units, at))) ||
  (/^(?:qəbul|kabul|səs|oy|təsdiq)$/u.test(unitText(units, at - 1)) &&
    /^(?:ed|et|ver)\p{L}*(?:[iu]b|[dt][iu])(?:l[aeə]r)?$/u.test(unitText(units, at)));

const SIGNING = /^(?:at|qoy|koy|cək)(?:[dt][iu]|[iu]b|m[iu]s(?:t[iu]r?)?)(?:l[aeə]r)?$/u;

/** The act right behind the participle: `ləğv edən | xüsusi | fərmanı`. */
function actBehind(units: readonly Unit[], from: number): number | null {
  for (let at = from; at < Math.min(units.length, from + 4); at++) {
    const unit = units[at];
    if (unit?.kind !== 'word') return null;
    if (ACT.test(unit.text)) return at;
  }
  return null;
}

/** `askıya alma | yasası`, `uzatma | kararnamesini`: what it does, in its name. */
const isInCompound = (units: readonly Unit[], { form, to }: Predicate): boolean =>
  (form === 'infinitive' || form === 'verbalNoun') &&
  /m[aeə]$/u.test(unitText(units, to - 1)) &&
  /^(?:yasas|kanunu|kararnames)/u.test(unitText(units, to));

/** A decree rescinds what another decree made; a statute repeals. */
function doneBy(sense: Sense, act: string): Sense {
  if (sense === 'leave') return 'rescind';
  if (sense !== 'endLaw') return sense;
  return STATUTE.test(act) ? 'removeLaw' : 'rescind';
}
