/** Russian: statements and frames. The list of forms below is the whole of it; each is a file of its own in forms/. */
import type { TextDocument } from '../../text/document.ts';
import { allFoundIn } from '../../text/found.ts';
import { isFiction } from '../inflecting/fiction.ts';
import { type Form, framesOf } from '../inflecting/frames.ts';
import { toldOfNames } from '../inflecting/party-names.ts';
import { findStatements } from '../inflecting/statements.ts';
import { unitSentences } from '../inflecting/units.ts';
import type { Language, LanguageReading, Setting } from '../language.ts';
import { ABBREVIATIONS } from '../lexicon/ru/abbreviations.ts';
import { DRAFTS } from '../lexicon/ru/cues.ts';
import { bodyOf, duration, forWhom, frequency, instrument } from '../lexicon/ru/details.ts';
import { FRAME_WORDS } from '../lexicon/ru/frame-words.ts';
import { GAINSAYING } from '../lexicon/ru/gainsaying.ts';
import { LAW_SHAPES } from '../lexicon/ru/law-shapes.ts';
import { LAW_TALK } from '../lexicon/ru/law-talk.ts';
import { CALLED_BESIDE } from '../lexicon/ru/name-words.ts';
import { NOUN_QUALIFIERS } from '../lexicon/ru/noun-qualifiers.ts';
import { OWNERS } from '../lexicon/ru/owners.ts';
import { SEATS } from '../lexicon/ru/seats.ts';
import { FICTION } from '../lexicon/ru/standing.ts';
import { TIME_WORDS } from '../lexicon/ru/time-words.ts';
import { vote } from '../lexicon/ru/votes.ts';
import type { Mention } from '../mentions.ts';
import { withAsides } from './aside.ts';
import { setAside } from './contrast.ts';
import { copularFrames } from './forms/copular.ts';
import { decidedFrames } from './forms/decided.ts';
import { decisionFateFrames } from './forms/decision-fate.ts';
import { inFavourFrames } from './forms/in-favour.ts';
import { membershipFrames } from './forms/membership.ts';
import { neededFrames } from './forms/needed.ts';
import { noNewCasesFrames } from './forms/no-new-cases.ts';
import { nominalFrames } from './forms/nominal.ts';
import { notVotedFrames } from './forms/not-voted.ts';
import { noticeFrames } from './forms/notice.ts';
import { powerFrames } from './forms/power.ts';
import { stayedFrames } from './forms/ruling-stayed.ts';
import { verbalFrames } from './forms/verbal.ts';
import { REPORTING } from './statements/cues.ts';

const EARLY: readonly Form[] = [noticeFrames, membershipFrames, verbalFrames, copularFrames, nominalFrames];

/** A power takes the infinitive that the verbal form would call possible; `сделать это` needs the verbs read before it. */
function withPowers(sentence: Parameters<Form>[0], before: Parameters<Form>[1]): ReturnType<Form> {
  return powerFrames(sentence, () => [...before, ...EARLY.flatMap((form) => form(sentence, before))]);
}

/** What became of a decision is told beside what it names, `решение об отмене X`, which the other forms read. */
const withFates: Form = (sentence, before) =>
  decisionFateFrames(sentence, before, () => EARLY.flatMap((form) => form(sentence, before)));

const FORMS: readonly Form[] = [
  withFates,
  inFavourFrames,
  noNewCasesFrames,
  stayedFrames,
  withPowers,
  neededFrames,
  ...EARLY,
  decidedFrames,
  notVotedFrames,
].map((form) => (sentence, before) => (isFiction(sentence, FICTION) ? [] : form(sentence, before)));

function read(document: TextDocument, mentions: readonly Mention[], setting: Setting): LanguageReading {
  const sentences = unitSentences(document, mentions, REPORTING.measured, CALLED_BESIDE);
  const statements = findStatements(document, sentences, mentions, setting, REPORTING);
  if (mentions.length === 0) return { statements, frames: [] };
  const frames = framesOf(sentences, FORMS, FRAME_WORDS).map((frame) => {
    const sentence = sentences[frame.sentence];
    return sentence === undefined ? frame : withAsides(frame, sentence);
  });
  return { statements, frames, setAside: allFoundIn(sentences, setAside) };
}

export const RUSSIAN: Language = {
  code: 'ru',
  abbreviations: ABBREVIATIONS,
  timeWords: TIME_WORDS,
  lawTalk: LAW_TALK,
  owners: OWNERS,
  lawShapes: LAW_SHAPES,
  states: FRAME_WORDS.states,
  seats: SEATS,
  nounQualifiers: NOUN_QUALIFIERS,
  read,
  forWhom,
  toldOfActor: (actor) => toldOfNames(actor, FRAME_WORDS),
  frequency,
  duration,
  instrument,
  gainsaying: GAINSAYING,
  drafts: DRAFTS,
  vote,
  againstConstitution:
    /(?<!\p{L})(?:не|анти)конституцион|противореч\p{L}* конституци|наруш\p{L}+ конституци|несоответств\p{L}+ конституци/u,
  inPart:
    /(?<!\p{L})(?:частично|отчасти|временно(?= применя)|не (?:полностью|целиком|весь|вся)|в (?:этой|той|данной|указанной) части)(?!\p{L})/u,
  inFull: /(?<!\p{L})(?<!не )(?:полностью|целиком|в полном объеме|в полной мере)(?!\p{L})/u,
  itsOwn: /(?<!\p{L})(?:сво(?:й|ю|е|и|его|ей|их)|собственн\p{L}+)(?!\p{L})/u,
  inPlace: /^(?:во?|на) /u,
  signs:
    /(?<!\p{L})(?:подпис(?:ал|ала|али|ан|ана|ано|аны|ывает|ание|ь)(?!\p{L})[^.;:|]{0,70}|(?:за|приня(?:л[аио]?|т)|одобр(?:ил[аио]?|ен)) (?:\p{L}+ )?(?:закон|акт|документ|бюджет)(?!\p{L})[^.;:|]{0,40})\|/u,
  bodyOf,
};
