/** The forms that English is read by. The list is the whole of them; each is a file of its own in forms/. */
import type { Frame } from '../frame.ts';
import type { EnglishContext } from './clauses/context.ts';
import { adjectivalFrames } from './forms/adjectival.ts';
import { amongFrames } from './forms/among.ts';
import { applicationFrames } from './forms/applications.ts';
import { askedFrames } from './forms/asked.ts';
import { awaitedFrames } from './forms/awaited.ts';
import { barredFrames } from './forms/barred.ts';
import { befallingFrames } from './forms/befalling.ts';
import { billLeftOutFrames } from './forms/bill-left-out.ts';
import { captionedFrames } from './forms/captioned.ts';
import { conductFrames } from './forms/conduct.ts';
import { copularFrames } from './forms/copular.ts';
import { deadlineFrames } from './forms/deadline.ts';
import { defendedFrames } from './forms/defended.ts';
import { describedAsFrames } from './forms/described-as.ts';
import { ellipticalFrames } from './forms/elliptical.ts';
import { existentialFrames } from './forms/existential.ts';
import { forbearingFrames } from './forms/forbearing.ts';
import { forbiddenFrames } from './forms/forbidden.ts';
import { fragmentFrames } from './forms/fragment.ts';
import { inactionFrames } from './forms/inaction.ts';
import { labelledFrames } from './forms/labelled.ts';
import { leavingFrames } from './forms/leaving.ts';
import { lengthenedFrames } from './forms/lengthened.ts';
import { listingFrames } from './forms/listing.ts';
import { membershipFrames } from './forms/membership.ts';
import { namingFrames } from './forms/naming.ts';
import { noNewCasesFrames } from './forms/no-new-cases.ts';
import { nominalFrames } from './forms/nominal.ts';
import { notVotedFrames } from './forms/not-voted.ts';
import { noticeFrames } from './forms/notice.ts';
import { numberedFrames } from './forms/numbered.ts';
import { obligedFrames } from './forms/obliged.ts';
import { occurrenceFrames } from './forms/occurrence.ts';
import { operativeFrames } from './forms/operative.ts';
import { orderReachFrames } from './forms/order-reach.ts';
import { overridingFrames } from './forms/overriding.ts';
import { parallelFrames } from './forms/parallel.ts';
import { postponedFrames } from './forms/postponed.ts';
import { powerFrames } from './forms/power.ts';
import { proposedFrames } from './forms/proposed.ts';
import { providingFrames } from './forms/providing.ts';
import { reliedOnFrames } from './forms/relied-on.ts';
import { revokedFrames } from './forms/revoked.ts';
import { shelvingFrames } from './forms/shelving.ts';
import { stalledFrames } from './forms/stalled.ts';
import { tallyFrames } from './forms/tally.ts';
import { unauthorisedFrames } from './forms/unauthorised.ts';
import { undecidedFrames } from './forms/undecided.ts';
import { underLawFrames } from './forms/under-law.ts';
import { untriedFrames } from './forms/untried.ts';
import { verbalFrames } from './forms/verbal.ts';
import { verblessFrames } from './forms/verbless.ts';
import { votingFrames } from './forms/voting.ts';

/** In order: where two forms find one and the same word, the earlier one has it; one that looks at what the same sentence told stands twice. */
export const FORMS: readonly ((
  context: EnglishContext,
  before: readonly Frame[],
  beside: readonly Frame[],
) => readonly Frame[])[] = [
  labelledFrames,
  captionedFrames,
  askedFrames,
  providingFrames,
  unauthorisedFrames,
  powerFrames,
  listingFrames,
  noticeFrames,
  membershipFrames,
  namingFrames,
  existentialFrames,
  forbiddenFrames,
  untriedFrames,
  numberedFrames,
  amongFrames,
  orderReachFrames,
  copularFrames,
  obligedFrames,
  operativeFrames,
  reliedOnFrames,
  underLawFrames,
  applicationFrames,
  inactionFrames,
  awaitedFrames,
  undecidedFrames,
  shelvingFrames,
  proposedFrames,
  stalledFrames,
  occurrenceFrames,
  forbearingFrames,
  noNewCasesFrames,
  defendedFrames,
  barredFrames,
  befallingFrames,
  deadlineFrames,
  postponedFrames,
  lengthenedFrames,
  revokedFrames,
  describedAsFrames,
  tallyFrames,
  verbalFrames,
  orderReachFrames,
  votingFrames,
  billLeftOutFrames,
  leavingFrames,
  inactionFrames,
  notVotedFrames,
  fragmentFrames,
  verblessFrames,
  nominalFrames,
  adjectivalFrames,
  overridingFrames,
  ellipticalFrames,
  parallelFrames,
  conductFrames,
];
