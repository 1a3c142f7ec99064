/**
 * The verdict on one claim: facets by rules, a rating by the table. In: the claim, the law, the register, the clock. Out: a
 * verdict whose every part names its rule and events. Speaker, outlet and party are not looked at.
 */
import type { Assertable, Claim } from '../claim/claim.ts';
import type { Facet, Outcome } from '../claim/facet.ts';
import { type Pattern, SCORE } from '../claim/rating.ts';
import type { Verdict } from '../claim/verdict.ts';
import type { LawEvent } from '../law/event.ts';
import { FORCE_ENDING, groupOf, isEventKind, LIMITING } from '../law/event-kind.ts';
import type { Law } from '../law/law.ts';
import type { Register } from '../law/register.ts';
import type { Day } from '../time/day.ts';
import { type Case, caseOf, dateFits, isOfDay, ofPart } from './case.ts';
import { correction } from './correction.ts';
import { explanation } from './explain.ts';
import { best, type Finding } from './finding.ts';
import { namesBody } from './named-body.ts';
import { namesActor } from './named-person.ts';
import { type Row, rate } from './rating-table.ts';
import { LEFT_BY_ANOTHER } from './rules/acting-party.ts';
import { HIGHER_COURT, NO_SUCH_POWER } from './rules/actor.ts';
import { judgeAnnounced } from './rules/announced.ts';
import { asFarAsTold } from './rules/as-far-as-told.ts';
import { judgeAuthority } from './rules/authority.ts';
import { judgeBeginning, judgeIntroduced, judgeRatification } from './rules/beginning.ts';
import { asCarriedOn } from './rules/carried-on.ts';
import { isOnlyUnenforced, judgeApplied } from './rules/conduct.ts';
import { judgeExtension, judgeInForce, judgeOther, weakerThanGone } from './rules/continuing.ts';
import { asDeniedDetail } from './rules/denied-detail.ts';
import { judgeEnactment } from './rules/enactment.ts';
import { judgeEnding } from './rules/ending.ts';
import { frequencyFacets } from './rules/frequency.ts';
import { withoutHours } from './rules/hours.ts';
import { OVERSTATING } from './rules/how-long.ts';
import { judgeLapse } from './rules/lapse.ts';
import { lastingFacets } from './rules/lasting.ts';
import { asLeftOut } from './rules/left-out.ts';
import { lessFacets } from './rules/less-than-said.ts';
import { lesserFacets, OF_ANOTHER_POWER } from './rules/lesser.ts';
import { judgeLimiting } from './rules/limiting.ts';
import { asMadeOnce } from './rules/made-once.ts';
import { asMoreThanDone } from './rules/more-than-done.ts';
import { asWhole, goneAsWhole } from './rules/of-the-whole.ts';
import { ofAnotherState } from './rules/participation.ts';
import { asProposedThen } from './rules/proposed-then.ts';
import { judgePublication } from './rules/publication.ts';
import { judgeRestoration } from './rules/restoration.ts';
import { judgeRuling } from './rules/ruling.ts';
import { judgeStage } from './rules/stage.ts';
import { asDeniedOnce, asToldPast } from './rules/told-past.ts';
import { changedSince } from './since.ts';

export function judge(claim: Claim, law: Law, register: Register, knownAt: Day): Verdict {
  const one = caseOf(asRuling(claim), law, register, knownAt);
  const { asserts } = one.claim;
  const judgedOn = (asOf: Day) => find(caseOf({ ...one.claim, asOf }, law, register, knownAt), asserts.readings);
  const found = withoutHours(one, find(one, asserts.readings), judgedOn);
  const told = asMadeOnce(one, asLeftOut(one, found));
  const shown = asToldPast(one, asWhole(one, asCarriedOn(one, asProposedThen(one, told))));
  const finding = asMoreThanDone(one, asFarAsTold(one, asDeniedDetail(one, asDeniedOnce(one, shown))));
  const general =
    finding.showing === 'supported' && asserts.polarity === 'affirmed'
      ? frequencyFacets(one, asserts.readings, finding.events[0])
      : [];
  const details = [
    ...lesserFacets(one, finding),
    ...lessFacets(one, finding.showing === 'supported' ? finding.events[0] : undefined),
    ...lastingFacets(one, finding),
    ...general,
  ];
  const wrong = details.filter(({ outcome }) => outcome === 'refuted');
  const gone = asserts.polarity === 'denied' ? weakerWhenDenied(one) : null;
  const row = rate({
    polarity: asserts.polarity,
    showing: finding.showing,
    generalInPart: wrong.some(({ facet }) => facet === 'frequency'),
    generalUnknown: details.some(({ facet, outcome }) => facet === 'frequency' && outcome === 'notEnoughEvidence'),
    lesserRefuted: wrong.some(({ facet }) => facet !== 'name' && facet !== 'frequency'),
    noSuchPower: wrong.some(({ rule }) => rule === NO_SUCH_POWER || rule === LEFT_BY_ANOTHER),
    noLastWord: wrong.some(({ rule }) => rule === HIGHER_COURT),
    noSuchAct: wrong.some(({ rule }) => rule === OF_ANOTHER_POWER),
    termOverstated: wrong.some(({ rule }) => OVERSTATING.has(rule)),
    weakerThanDenied: gone !== null,
  });
  const facets = [mainFacet(one, finding), ...details];
  const pattern = patternOf(row, finding, facets, gone);
  return {
    rating: row.rating,
    score: SCORE[row.rating],
    facets,
    pattern,
    because: explanation(finding, row, facets, pattern),
    correction: correction(one, finding, row, facets),
    sources: sourcesOf(one, finding),
    since: changedSince(one),
    reading: asserts.readings.length > 1 ? finding.claimed : null,
  };
}

/** A claim that tells of a ruling is judged by that ruling, as the act that it is. */
function asRuling(claim: Claim): Claim {
  const { ruling } = claim.asserts;
  if (ruling === null) return claim;
  return { ...claim, asserts: { ...claim.asserts, event: ruling, readings: [ruling], polarity: 'affirmed' } };
}

/** Each group of readings has its rule; where words stay ambiguous, every reading is tried and the best for the claim counts. */
function find(one: Case, readings: readonly Assertable[]): Finding {
  const others = ofAnotherState(one, readings);
  if (others !== null) return others;
  const groups = new Map<(one: Case, readings: readonly Assertable[]) => Finding, Assertable[]>();
  const lead = ruleFor(one, readings[0] ?? 'inForce');
  const changes = readings[0] === 'amendment';
  for (const reading of readings) {
    // `amended in 1997`: what was taken out of it at another time is another act
    if (reading === 'partialRepeal' && changes && isOfAnotherDay(one)) continue;
    const rule = TOGETHER.has(lead) ? lead : ruleFor(one, reading);
    groups.set(rule, [...(groups.get(rule) ?? []), reading]);
  }
  // whatever changes a law leaves the rest of it: what ended a part of it is such a change
  const ofChange = changes ? ofPart(one) : one;
  const findings = [...groups].map(([rule, group]) => rule(group[0] === 'partialRepeal' ? ofChange : one, group));
  // of two acts that fit, the one of whoever is named, or of the day that is; an announcement is none
  const fitting = ({ events: [event] }: Finding) =>
    event === undefined
      ? 0
      : Number(isOfNamed(one, event)) + Number(event.kind !== 'announcement' && isOfDay(one, event));
  const found = best(findings.toSorted((a, b) => fitting(b) - fitting(a)));
  if (found === undefined) throw new Error('a claim without a reading');
  return found;
}

function isOfAnotherDay(one: Case): boolean {
  const { on } = one.claim.asserts;
  return on !== null && !one.events.some((event) => event.kind === 'partialRepeal' && dateFits(event, on.date));
}

const isOfNamed = (one: Case, event: LawEvent): boolean => namesActor(one, event) || namesBody(one, event);

type Judge = (one: Case, readings: readonly Assertable[]) => Finding;

/** Rules that weigh all their readings themselves. */
const TOGETHER: ReadonlySet<Judge> = new Set<Judge>([judgeRestoration, judgeLapse, judgeExtension]);

function ruleFor(one: Case, reading: Assertable): Judge {
  if (reading === 'inForce') return judgeInForce;
  if (reading === 'applies') return judgeApplied;
  if (reading === 'announcement') return judgeAnnounced;
  if (reading === 'upholding' || reading === 'dismissal') return judgeRuling;
  if (reading === 'enactment') return judgeEnactment;
  if (reading === 'publication') return judgePublication;
  if (reading === 'grantOfPower' && one.claim.asserts.power.length > 0) return judgeAuthority;
  if (one.claim.asserts.target === 'ratification') return judgeRatification;
  if ((one.claim.asserts.target === 'measure' || one.law.type === 'measure') && LIMITING.has(reading))
    return judgeStage;
  if (FORCE_ENDING.has(reading)) return judgeEnding;
  if (LIMITING.has(reading)) return judgeLimiting;
  if (reading === 'waiverLapse' || (reading === 'resumption' && one.claim.asserts.target === 'limit'))
    return judgeLapse;
  if (reading === 'reEnactment' || reading === 'resumption') return judgeRestoration;
  if (reading === 'prorogationOfForce') return judgeExtension;
  // `voted to bring it back`: how it first began brings nothing back
  const { readings } = one.claim.asserts;
  if (reading === 'entryIntoForce' && readings.indexOf('reEnactment') > 0 && readings[0] === 'passage')
    return judgeRestoration;
  if (reading === 'entryIntoForce' || reading === 'entryIntoEfficacy') return judgeBeginning;
  if (reading === 'introduction' && one.claim.asserts.readings[0] !== reading) return judgeIntroduced;
  return isEventKind(reading) && groupOf(reading) === 'stage' ? judgeStage : judgeOther;
}

function weakerWhenDenied(one: Case): Pattern | null {
  const { readings, norm } = one.claim.asserts;
  if (norm !== undefined && isOnlyUnenforced(one)) return 'waiver-as-repeal';
  if (readings[0] === 'applies' && one.status.efficacy === 'partlyApplies') return 'part-as-whole';
  if (readings[0] !== 'inForce') return null;
  return goneAsWhole(one) ? 'part-as-whole' : weakerThanGone(one);
}

function mainFacet(one: Case, finding: Finding): Facet {
  const denied = one.claim.asserts.polarity === 'denied';
  return {
    facet: finding.facet,
    claimed: denied ? `not: ${finding.claimed}` : finding.claimed,
    record: finding.record,
    outcome: outcomeOf(finding, denied),
    rule: finding.rule,
    events: finding.events.map((event) => event.id),
  };
}

function outcomeOf({ showing }: Finding, denied: boolean): Outcome {
  if (showing === 'unknown') return 'notEnoughEvidence';
  if (showing === 'conflict') return 'conflictingEvidence';
  return (showing === 'supported') !== denied ? 'supported' : 'refuted';
}

function patternOf(row: Row, finding: Finding, facets: readonly Facet[], gone: Pattern | null): Pattern {
  if (row.rating === 'accurate' || row.rating === 'unverifiable') return 'none';
  if (row.rating === 'half-true') return halfTrue(row);
  if (row.rating === 'mostly-accurate') return lesserPattern(facets);
  if (row.when.termOverstated === true)
    return facets.some((facet) => facet.rule === 'duration/not-for-good') ? 'annual-as-permanent' : 'term-overstated';
  if (row.when.noSuchPower === true) return 'wrong-actor';
  return gone ?? finding.pattern;
}

function halfTrue({ when }: Row): Pattern {
  if (when.noLastWord === true) return 'wrong-actor';
  return when.noSuchAct === true ? 'order-as-statute' : 'overgeneralised';
}

function lesserPattern(facets: readonly Facet[]): Pattern {
  const wrong = new Set(facets.flatMap(({ facet, outcome }) => (outcome === 'refuted' ? [facet] : [])));
  if (facets.some((facet) => facet.rule === 'date/effect-to-come')) return 'signed-as-in-force';
  if (facets.some((facet) => facet.rule === 'date/not-moved')) return 'order-as-statute';
  if (wrong.has('actor')) return 'wrong-actor';
  if (wrong.has('scope')) return 'part-as-whole';
  if (wrong.has('date')) return 'wrong-date';
  if (wrong.has('instrument')) return 'order-as-statute';
  return wrong.has('duration') ? 'annual-as-permanent' : 'none';
}

function sourcesOf(one: Case, finding: Finding): readonly string[] {
  const events = finding.events.length > 0 ? finding.events : one.status.because;
  const powers = finding.facet === 'authority' ? one.law.powers : [];
  return [...new Set([...events, ...powers].flatMap((item) => item.sources.map((source) => source.url)))];
}
