/**
 * From frames to claims: the law they are about, what the words mean for that kind of law, whose voice it is, and the facets
 * that can be checked. In: what a language read in the text. Out: claims in the order of the text.
 */
import type { Assertable, Assertion, Claim, LawMention } from '../claim/claim.ts';
import type { Body } from '../law/actor.ts';
import { type EventKind, FORCE_ENDING } from '../law/event-kind.ts';
import type { Law } from '../law/law.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import { firstFrom, within } from '../text/span.ts';
import { asMeant } from './act-meant.ts';
import { assertionOf } from './assertion.ts';
import { isBesideTheLaw, lawsCalledProperly } from './beside-the-law.ts';
import { withBillsMeant } from './bills-meant.ts';
import { dayOf } from './claim-day.ts';
import type { ClaimContext, ClaimInput } from './claim-input.ts';
import { sameSentence, timesReader } from './claim-times.ts';
import type { Frame } from './frame.ts';
import { gainsaidBehind } from './gainsaid-behind.ts';
import { UNKNOWN } from './law-by-name-only.ts';
import { nounsFor } from './law-nouns.ts';
import { givenToActors, isStrangersDoing, lawOfParty } from './laws-of-actors.ts';
import { isWaivable, type Meaning, meaningOf } from './meaning.ts';
import { mentionedPart } from './mentioned-part.ts';
import type { Mention } from './mentions.ts';
import { topicsOf } from './salience.ts';
import { isScareQuote, statementAt, withinWords } from './statement-at.ts';
import { withStoppedActs } from './stopped-acts.ts';
import { WHY_UNRATED } from './why-unrated.ts';

export function claimsFrom(read: ClaimInput): readonly Claim[] {
  const input = givenToActors(withStoppedActs(gainsaidBehind(read)));
  const mentions = withoutHearsay(input);
  const { document, language, reading, setting } = input;
  const timesFor = timesReader({ document, mentions, reading }, language, setting);
  const calledProperly = lawsCalledProperly(mentions);
  const context: ClaimContext = { document, language, mentions, reading, setting, timesFor, calledProperly };
  const topics = topicsOf(input, mentions);
  const claims: Claim[] = [];
  for (const frame of input.reading.frames)
    for (const law of topics.lawsOf(frame)) {
      const own = isStrangersDoing(law, frame, input) ? null : lawOfParty(law, frame, input);
      const claim = own === null ? null : claimOf(context, asMeant(frame, law, language), own, claims.length + 1);
      if (claim === null) continue;
      topics.carry(law, frame.trigger[0]);
      if (replaces(frame)) topics.goBack(frame, law);
      const before = claims.at(-1);
      if (before === undefined || !saysAgain(input.document, before, claim)) claims.push(claim);
    }
  return withBillsMeant(claims);
}

/** `The new act replaces X`: what stands behind the verb ends by the terms of what stands before it. */
function replaces({ form, effectTold, acted, trigger }: Frame): boolean {
  return form === 'verbal' && effectTold === true && acted.mention !== null && acted.mention.span[0] >= trigger[1];
}

/**
 * `neither cancelled nor annulled`, `ended in 2017, when the administration scrapped it`: one claim in two words. The second says
 * the same of the same law in one sentence, and no day or body of its own.
 */
function saysAgain(document: TextDocument, first: Claim, second: Claim): boolean {
  const a = first.asserts;
  const b = second.asserts;
  const same =
    first.law !== null &&
    first.law.id === second.law?.id &&
    first.statement === second.statement &&
    first.rated &&
    second.rated &&
    a.polarity === b.polarity &&
    a.target === b.target;
  if (!same || !a.readings.includes(b.event) || !b.readings.includes(a.event)) return false;
  if (isNotice(a) !== isNotice(b)) return false;
  // `it ended after the United States left it`: who left is told besides
  if (isLeaving(b.event) && !isLeaving(a.event) && b.actor !== null) return false;
  const more =
    b.on !== null || b.frequency !== null || b.scope.extent === 'part' || (b.actor !== null && a.actor !== null);
  const sentence = document.sentences[sentenceAt(document, first.span[0])]?.span;
  return !more && sentence !== undefined && first.span[0] < sentence[1] && second.span[0] < sentence[1];
}

/** `it left, a year after notice was given`: the notice is another act. */
const isNotice = ({ event, readings }: Claim['asserts']): boolean =>
  event === 'denunciation' && !readings.includes('termination');
const isLeaving = (event: Assertable): boolean => event === 'withdrawal' || event === 'denunciation';

/** Senses that are said of laws and hardly of anything else with a number. */
const OF_LAWS: ReadonlySet<string> = new Set([
  'repeal',
  'removeLaw',
  'endLaw',
  'denounce',
  'voidByCourt',
  'rescind',
  'waive',
  'suspend',
  'extend',
  'restore',
  'expire',
  'amend',
  'enlarge',
]);

/** For a name of one word less will do: only what courts and legislatures do to rules. */
const OF_RULES: ReadonlySet<string> = new Set(['repeal', 'voidByCourt', 'waive']);

function vouches({ acted, sense, weak }: Frame): boolean {
  if (acted.mention === null) return false;
  return acted.mention.bare === true && acted.mention.tentative ? OF_RULES.has(sense) : !weak || OF_LAWS.has(sense);
}

/** A tentative name counts where some frame of the text acts on it by a word that is said of laws. */
function withoutHearsay({ mentions, reading }: ClaimInput): readonly Mention[] {
  const sure = new Set(mentions.filter((mention) => !mention.tentative).map((mention) => mention.law.id));
  const tentative = mentions.filter((mention) => mention.tentative);
  for (const frame of reading.frames) {
    if (vouches(frame)) sure.add(frame.acted.mention?.law.id ?? '');
    else if (tentative.length > 0) for (const { law } of carriedOn(frame, tentative)) sure.add(law.id);
  }
  return mentions.filter((mention) => sure.has(mention.law.id));
}

/** `X has its critics. The ban was repealed in May`: a noun for just such a law, of which something is said that is said of laws. */
function carriedOn({ acted, sense, weak, trigger }: Frame, tentative: readonly Mention[]): readonly Mention[] {
  if (acted.pronoun || acted.mention !== null || acted.target !== 'law' || weak) return [];
  if (!OF_LAWS.has(sense) && sense !== 'beLaw') return [];
  const nouns = acted.carriedAs ?? [acted.carriedBy ?? ''];
  return tentative.filter(
    ({ law, span, bare }) => bare !== true && span[1] <= trigger[0] && nouns.some((noun) => nounsFor(law).has(noun)),
  );
}

function claimOf(input: ClaimContext, frame: Frame, law: Law, number: number): Claim | null {
  if (isScareQuote(input.document, input.reading, frame) || isVague(input, frame)) return null;
  const statement = statementAt(input.reading, frame.trigger);
  const asOf = dayOf(statement, input.setting);
  const body = frame.actor === null ? null : input.language.bodyOf(frame.actor.text);
  const meaning = meaningOfCarried(
    frame,
    law,
    body,
    input.language.ownTerms?.test(input.document.folded.slice(frame.span[0], frame.trigger[0])) ?? false,
  );
  // `firms have received waivers`: of a statute that nobody may waive, and that is not named there, these are other papers
  const { target, mention, pronoun } = frame.acted;
  if (target === 'waiver' && mention === null && !pronoun && isStatute(law) && !isWaivable(law)) return null;
  // “not upheld” says nothing of what was done instead
  const silent = meaning?.negated === true && frame.polarity === 'denied' && frame.acted.target !== 'enforcement';
  if (meaning === null || silent) return null;
  // that a court will hear a challenge says nothing of the law
  if (frame.sense === 'hear' && frame.polarity === 'affirmed') return null;
  const asserts = { ...assertionOf(input, frame, meaning, asOf, body), ...billTo(frame, law) };
  if (isBesideTheLaw(law, frame, asserts, input.calledProperly)) return null;
  const unknown = law.id.startsWith(UNKNOWN);
  const asserted = asserts.modality === 'asserted' || asserts.modality === 'presupposed';
  const rated = asserted && !unknown;
  const named = frame.acted.mention?.span ?? null;
  const span = withinWords(statement, frame, named !== null && within(named, frame.span) ? named : null);
  return {
    id: `c${number}`,
    statement: statement?.id ?? null,
    voice: statement === null ? 'article' : 'speaker',
    text: input.document.text.slice(...span),
    span,
    law: unknown ? null : mentionOf(input, frame, law),
    lawName: unknown ? law.title : null,
    asserts,
    asOf,
    rated,
    unratedBecause: rated
      ? null
      : asserted
        ? `${law.title} is not in the register; \`lawstate register new "${law.title.replaceAll('"', '')}"\` begins a file for it.`
        : WHY_UNRATED[asserts.modality],
  };
}

const isStatute = ({ type }: Law): boolean => type === 'act' || type === 'provision';

/** `The same bill ended X. It had been waived every year`: what is not said of bills is said of the law. */
function meaningOfCarried(frame: Frame, law: Law, body: Body | null, byOwnTerms: boolean): Meaning | null {
  const meaning = meaningOfFrame(frame, law, body, byOwnTerms);
  const { acted } = frame;
  return meaning !== null || !acted.pronoun || acted.target !== 'measure'
    ? meaning
    : meaningOfFrame({ ...frame, acted: { ...acted, target: 'law' } }, law, body, byOwnTerms);
}

/**
 * A vote of the whole legislature may be the act itself, and one of a chamber tells what the bill would do; who is no longer bound by a
 * treaty left it, or it ended: both readings are kept.
 */
function meaningOfFrame(frame: Frame, law: Law, body: Body | null, byOwnTerms: boolean): Meaning | null {
  const meaning = meaningOf(frame.sense, frame.acted.target, law, body);
  if (meaning !== null && byOwnTerms && meaning.readings.some((reading) => reading === 'termination'))
    return { ...meaning, readings: ['expiration', ...meaning.readings] };
  const votes = body === 'legislature' || body === 'chamber';
  const either = votes || frame.sense === 'leave';
  const also = frame.also === undefined || !either ? null : meaningOf(frame.also, 'law', law, body);
  if (meaning === null) return null;
  // `has not reached the president`, of a bill that passed
  if (frame.sense === 'present' && frame.polarity === 'denied') return { ...meaning, readings: ['presentation'] };
  const announced = frame.announced === true ? (['announcement'] as const) : [];
  // `the bill is dead`: it may have been taken back as well
  const dead = frame.sense === 'failAsBill' && frame.form === 'copular' ? (['withdrawalOfBill'] as const) : [];
  return { ...meaning, readings: [...meaning.readings, ...(also?.readings ?? []), ...dead, ...announced] };
}

/** `The repeal of X sits in committee`, `has not passed the Senate`: the bill that would do what the noun names. */
function billTo({ also, acted, polarity }: Frame, law: Law): Pick<Assertion, 'billTo'> {
  if (also === undefined || acted.target !== 'measure' || polarity !== 'denied') return {};
  const would = meaningOf(also, 'law', law, null)?.readings.filter((reading) => FORCE_ENDING.has(reading as EventKind));
  return would === undefined || would.length === 0 ? {} : { billTo: would };
}

/** `dropped it` says something of a law only where a court, a legislature or another body acts. */
function isVague({ language, reading }: ClaimInput, frame: Frame): boolean {
  if (!frame.weak || !frame.acted.pronoun) return false;
  const joined = sameSentence(reading.frames, frame).some(
    (other) => !other.weak && other.sense !== 'grade' && other.trigger[0] < frame.trigger[0],
  );
  // `The embargo dates from 1962. Kennedy proclaimed it`
  const goesOn = frame.acted.goesOnWith !== undefined && frame.actor !== null;
  if (joined || goesOn || isTimeOfSigning(frame)) return false;
  return !isActOfBody(language, reading.frames, frame) && !isDoneInTurn(reading.frames, frame);
}

/** `Forty years after Berg signed it, | X was repealed`: who signed it, taken for granted. */
const isTimeOfSigning = ({ sense, modality, actor }: Frame): boolean =>
  sense === 'sign' && modality === 'presupposed' && actor !== null && !actor.nobody;

/** `Six hours after Berg declared X, he lifted it`: what is done to “it” right behind what was done to the law by its name. */
function isDoneInTurn(frames: readonly Frame[], { actor, sense, sentence, trigger, acted }: Frame): boolean {
  const before = frames.findLast((one) => one.trigger[1] <= trigger[0]);
  const named = before !== undefined && before.acted.mention !== null && before.acted.target === acted.target;
  return named && actor !== null && IN_TURN.has(sense) && sentence - before.sentence <= 1;
}

/** What one makes of a law and the next undoes. */
const IN_TURN: ReadonlySet<string> = new Set([
  ...['impose', 'sign', 'veto', 'ratify', 'removeLaw', 'endLaw', 'suspend', 'block', 'restore', 'extend', 'leave'],
]);

/** A legislature, a court, a government acts; or `he`, `it`, behind what one of them did. */
function isActOfBody(
  language: ClaimInput['language'],
  frames: readonly Frame[],
  { actor, sentence, trigger }: Frame,
): boolean {
  if (actor === null) return false;
  if (language.bodyOf(actor.text) !== null) return true;
  if (language.carrying?.actor.test(actor.text) !== true) return false;
  const before = frames.findLast((one) => one.trigger[1] <= trigger[0] && one.actor !== null);
  const who = before?.actor ?? null;
  return before !== undefined && who !== null && sentence - before.sentence <= 1 && language.bodyOf(who.text) !== null;
}

/** Where the claim’s own words name the law, and where else it is named close by. */
function namedNear(
  mentions: readonly Mention[],
  { span }: Frame,
  law: Law,
): { readonly own: Mention | null; readonly named: Mention | undefined } {
  const first = firstFrom(mentions, span[0], (mention) => mention.span[0]);
  const inside = mentions.slice(first, first + 40).filter((mention) => mention.law === law);
  const own = inside.find((mention) => within(mention.span, span)) ?? null;
  const before = mentions.slice(Math.max(0, first - 40), first).findLast((mention) => mention.law === law);
  return { own, named: before ?? inside[0] };
}

function mentionOf({ document, mentions, language }: ClaimInput, frame: Frame, law: Law): LawMention {
  const { own, named } =
    frame.acted.mention === null ? namedNear(mentions, frame, law) : { own: frame.acted.mention, named: undefined };
  const span = own?.span ?? frame.acted.span;
  const words = document.text.slice(span[0], span[1]);
  return {
    id: law.id,
    title: law.title,
    mention: words,
    span,
    misnomer: (own ?? named)?.name.kind === 'misnomer',
    carried: own === null,
    ...mentionedPart(words, language),
    ...(law.subject === null ? {} : { subject: law.subject }),
  };
}
