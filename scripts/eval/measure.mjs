/**
 * Holds reports against labelled passages. In: passages, and a report for each. Out: counts, and for each passage what is
 * wrong with its report (nothing, where all is right). The figures are made of the counts alone, so that sets can be added.
 */
import { agreement, overlap, samePerson, spanOf } from './agreement.mjs';

const COUNTS =
  'gold found named namedFound carried carriedFound rated strayed right best untrue caught fair wronged unrated held event polarity spoken spokenRight statements attributed passages passagesRight'.split(
    ' ',
  );
const BAD = new Set(['misleading', 'false']);
const DOUBTED = new Set(['misleading', 'false', 'half-true']);
const GOOD = new Set(['accurate', 'mostly-accurate']);

export function measure(passages, reportOn) {
  const count = Object.fromEntries(COUNTS.map((key) => [key, 0]));
  const wrong = {};
  for (const passage of passages) {
    const misses = measureOne(passage, reportOn(passage), count);
    wrong[passage.id] = misses;
    count.passages += 1;
    if (misses.length === 0) count.passagesRight += 1;
  }
  return { count, wrong };
}

function measureOne(passage, report, count) {
  const misses = [];
  const used = new Set();
  for (const label of passage.claims) {
    const claim = claimFor(label, passage, report, used);
    if (claim !== undefined) used.add(claim);
    if (label.rated) rated(label, claim, report, count, misses);
    else unrated(label, claim, count, misses);
  }
  for (const claim of report.claims.filter((one) => one.rated)) {
    count.rated += 1;
    if (used.has(claim)) continue;
    count.strayed += 1;
    misses.push(`stray: ${claim.text}`);
  }
  for (const label of passage.statements) attributed(label, passage, report, count, misses);
  return misses;
}

/** Labels tell the record that is meant; those made of a whole subject (a law with the bills that would change it) tell that. */
const isAbout = ({ law }, label) => law !== null && [law.id, law.record?.id].includes(label.law);

/** The claim at the label's place, on its law: one that agrees before one that does not. */
function claimFor(label, { text }, report, used) {
  const place = spanOf(text, label.sentence) ?? spanOf(text, label.mention);
  const there = report.claims.filter(
    (claim) => !used.has(claim) && isAbout(claim, label) && overlap(claim.span, place),
  );
  const fits = (claim) => claim.rated === label.rated;
  const agrees = (claim) => Object.values(agreement(label, claim.asserts)).every(Boolean);
  return there.find((claim) => fits(claim) && agrees(claim)) ?? there.find(fits) ?? there[0];
}

function rated(label, claim, report, count, misses) {
  const naming = label.sentence.includes(label.mention) ? 'named' : 'carried';
  count.gold += 1;
  count[naming] += 1;
  if (!claim?.rated) {
    misses.push(`missed: ${label.sentence}`);
    return;
  }
  count.found += 1;
  count[`${naming}Found`] += 1;
  const same = agreement(label, claim.asserts);
  if (same.event) count.event += 1;
  if (same.polarity) count.polarity += 1;
  else misses.push(`polarity: ${label.sentence}`);
  ratedAs(label, claim.verdict?.rating, count, misses);
  if (label.voice === 'speaker') spokenBy(label, claim, report, count, misses);
}

function ratedAs(label, rating, count, misses) {
  if (label.ratings.includes(rating)) count.right += 1;
  else misses.push(`${rating} for ${label.best}: ${label.sentence}`);
  if (rating === label.best) count.best += 1;
  if (BAD.has(label.best)) {
    count.untrue += 1;
    if (DOUBTED.has(rating)) count.caught += 1;
  }
  if (label.ratings.every((one) => GOOD.has(one))) {
    count.fair += 1;
    if (BAD.has(rating)) count.wronged += 1;
  }
}

function spokenBy(label, claim, report, count, misses) {
  const said = report.statements.find((one) => one.id === claim.statement);
  count.spoken += 1;
  if (samePerson(said?.speaker.name, label.speaker)) count.spokenRight += 1;
  else misses.push(`speaker of the claim: ${said?.speaker.name ?? 'nobody'} for ${label.speaker}`);
}

function unrated(label, claim, count, misses) {
  count.unrated += 1;
  if (claim?.rated) misses.push(`rated, though ${label.modality}: ${label.sentence}`);
  else count.held += 1;
}

function attributed(label, { text }, report, count, misses) {
  const place = spanOf(text, label.words);
  const near = report.statements.filter(
    (one) => overlap(one.span, place) || (one.quote !== '' && label.words.includes(one.quote.slice(0, 25))),
  );
  count.statements += 1;
  if (near.some((one) => samePerson(one.speaker.name, label.speaker))) count.attributed += 1;
  else misses.push(`speaker: ${near[0]?.speaker.name ?? 'nobody'} for ${label.speaker}`);
}

const share = (part, whole) => (whole === 0 ? null : part / whole);

/** The figures, from 0 to 1; null where there was nothing to count. */
export function figuresOf(count) {
  return {
    recall: share(count.found, count.gold),
    recallNamed: share(count.namedFound, count.named),
    recallCarried: share(count.carriedFound, count.carried),
    precision: share(count.rated - count.strayed, count.rated),
    rating: share(count.right, count.found),
    ratingBest: share(count.best, count.found),
    caught: share(count.caught, count.untrue),
    wronged: share(count.wronged, count.fair),
    gate: share(count.held, count.unrated),
    event: share(count.event, count.found),
    polarity: share(count.polarity, count.found),
    speaker: share(count.attributed, count.statements),
    claimSpeaker: share(count.spokenRight, count.spoken),
    passages: share(count.passagesRight, count.passages),
  };
}
