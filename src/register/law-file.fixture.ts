/** A sound law file, for tests to break in one place. */
export const SOUND = `id: xx/harbour-act
title: Harbour Act
jurisdiction: xx
type: act
does: Bars foreign ferries.
names:
  - {text: Harbour Act, lang: en, kind: title}
  - {text: Harbour Amendment, lang: en, kind: misnomer, why: It amends nothing.}
powers:
  - {id: repeal, body: legislature, office: Assembly, may: [repeal, amendment], by: Act, sources: [act]}
  - {id: waive, body: executive, office: Governor, may: [waiver, waiverExtension], by: order, sources: [act]}
sources:
  act:
    publisher: Gazette
    title: Harbour Act
    url: https://example.org/act
    legalValue: definitive
    published: 1990-03-02
    seen: 2022-01-10
events:
  - id: 1990-entry
    kind: entryIntoForce
    on: 1990-03-01
    actor: {body: legislature, office: Assembly}
    summary: It came into force.
    sources: [act]
    confidence: high
  - id: 2021-waiver
    kind: waiver
    on: 2021-03-01
    actor: {body: executive, office: Governor}
    until: {date: 2022-03-01, basis: stated}
    summary: It was waived.
    sources: [act]
    confidence: high
measures:
  - id: xx/bill-44
    title: Bill 44
    does: Would repeal it.
    would: repeal
    events:
      - {id: intro, kind: introduction, on: 2021-04-01, summary: It was introduced., sources: [act], confidence: high}
checkpoints:
  - {on: 2021-06-01, force: inForce, efficacy: doesNotApply, source: act}
verifiedThrough: 2022-01-10
reviewBy: 2022-03-01
`;
