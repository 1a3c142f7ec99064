var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target2, all2) => {
  for (var name in all2)
    __defProp(target2, name, { get: all2[name], enumerable: true });
};

// src/core/time/day.ts
function isDay(text2) {
  const match = DAY.exec(text2);
  if (!match) return false;
  const [, year, month, day2] = match.map(Number);
  return year >= 1 && month >= 1 && month <= 12 && day2 >= 1 && day2 <= daysInMonth(year, month);
}
function daysInMonth(year, month) {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
function dayOf(year, month, day2) {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day2).padStart(2, "0")}`;
}
function dayNumber(day2) {
  return Math.round(
    Date.UTC(Number(day2.slice(0, 4)), Number(day2.slice(5, 7)) - 1, Number(day2.slice(8, 10))) / MS_A_DAY
  );
}
function addDays(day2, count) {
  const date2 = new Date((dayNumber(day2) + count) * MS_A_DAY);
  return dayOf(date2.getUTCFullYear(), date2.getUTCMonth() + 1, date2.getUTCDate());
}
function addMonths(day2, count) {
  const months = Number(day2.slice(0, 4)) * 12 + Number(day2.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = months % 12 + 1;
  return dayOf(year, month, Math.min(Number(day2.slice(8, 10)), daysInMonth(year, month)));
}
function weekday(day2) {
  return ((dayNumber(day2) + 3) % 7 + 7) % 7 + 1;
}
var DAY, MS_A_DAY;
var init_day = __esm({
  "src/core/time/day.ts"() {
    "use strict";
    DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
    MS_A_DAY = 864e5;
  }
});

// src/core/time/partial-date.ts
function isPartialDate(text2) {
  const match = PARTIAL.exec(text2);
  if (!match || match[1] === "0000") return false;
  if (match[3] !== void 0) return isDay(text2);
  return match[2] === void 0 || Number(match[2]) >= 1 && Number(match[2]) <= 12;
}
function firstDay(date2) {
  if (date2.length === 4) return `${date2}-01-01`;
  return date2.length === 7 ? `${date2}-01` : date2;
}
function lastDay(date2) {
  const year = Number(date2.slice(0, 4));
  if (date2.length === 4) return `${date2}-12-31`;
  const month = Number(date2.slice(5, 7));
  return date2.length === 7 ? dayOf(year, month, daysInMonth(year, month)) : date2;
}
var PARTIAL;
var init_partial_date = __esm({
  "src/core/time/partial-date.ts"() {
    "use strict";
    init_day();
    PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
  }
});

// src/core/text/fold.ts
function fold(text2) {
  if (!BEYOND_ASCII.test(text2) && !text2.includes("''")) return text2.toLowerCase();
  const units = new Uint16Array(text2.length);
  for (let at = 0; at < text2.length; at++) {
    const unit = text2.charCodeAt(at);
    units[at] = unit < 128 ? foldAscii(unit) : CACHE[unit] || foldUnit(unit);
    if (units[at] === APOSTROPHE && units[at - 1] === APOSTROPHE) pairMarks(units, at);
  }
  return decode(units);
}
function pairMarks(units, at) {
  const opens = at === 1 || units[at - 2] === SPACE || units[at - 2] === LINE;
  units[at - 1] = opens ? SPACE : MARK;
  units[at] = opens ? MARK : SPACE;
}
function foldAscii(unit) {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}
function pairs(from, to) {
  return [...from].map((char) => [char.charCodeAt(0), to]);
}
function foldUnit(unit) {
  const folded = SPECIAL.get(unit) ?? foldLetter(String.fromCharCode(unit));
  const code = folded.charCodeAt(0);
  CACHE[unit] = code;
  return code;
}
function foldLetter(char) {
  const lower = char.toLowerCase();
  const one = lower.length === 1 ? lower : char;
  const base = one.normalize("NFD").charAt(0);
  return /^[a-z]$/.test(base) ? base : one;
}
function decode(units) {
  let text2 = "";
  for (let at = 0; at < units.length; at += MOST)
    text2 += Reflect.apply(String.fromCharCode, null, units.subarray(at, at + MOST));
  return text2;
}
var CACHE, BEYOND_ASCII, APOSTROPHE, MARK, SPACE, LINE, SPECIAL, MOST;
var init_fold = __esm({
  "src/core/text/fold.ts"() {
    "use strict";
    CACHE = new Uint16Array(65536);
    BEYOND_ASCII = /[^\0-\x7f]/;
    [APOSTROPHE, MARK, SPACE, LINE] = [39, 34, 32, 10];
    SPECIAL = new Map([
      ...pairs("\u2018\u2019\u201A\u201B\u02BC\u02BB`\xB4\u2032\uFF07", "'"),
      ...pairs("\u201C\u201D\u201E\u201F\xAB\xBB\u2033\uFF02", '"'),
      ...pairs("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
      ...pairs("\xA0\u2002\u2003\u2009\u200A\u202F\u3000", " "),
      ...pairs("\u0131\u0130", "i"),
      ...pairs("\xF8\xD8", "o"),
      ...pairs("\u0142\u0141", "l"),
      ...pairs("\u0111\u0110", "d"),
      ...pairs("\u0451\u0401", "\u0435")
    ]);
    MOST = 8192;
  }
});

// src/core/law/name-key.ts
function nameWords(text2) {
  const words2 = fold(text2.replaceAll("\xA7\xA7", " section ").replaceAll("\xA7", " section ")).replace(/(\p{L})'s\b/gu, "$1").replace(/\b(?:[a-z]\.){2,}/g, (dotted) => dotted.replaceAll(".", "")).match(/[\p{L}\p{M}\p{N}]+/gu);
  if (words2 === null) return [];
  const plain = words2.map(
    (word3, index) => SAME_WORDS.get(word3) ?? (word3 === "s" && isNumber(words2[index + 1]) ? "section" : word3)
  );
  return plain.length > 1 && ARTICLES.has(plain[0]) ? plain.slice(1) : plain;
}
function nameKey(text2) {
  return nameWords(text2).join(" ");
}
function isNumber(word3) {
  return word3 !== void 0 && /^\d/.test(word3);
}
var ARTICLES, SAME_WORDS;
var init_name_key = __esm({
  "src/core/law/name-key.ts"() {
    "use strict";
    init_fold();
    ARTICLES = /* @__PURE__ */ new Set(["the", "a", "an"]);
    SAME_WORDS = /* @__PURE__ */ new Map([
      ["sec", "section"],
      ["sect", "section"],
      ["ss", "section"],
      ["sections", "section"],
      ["art", "article"],
      ["reg", "regulation"],
      ["\u2116", "no"]
    ]);
  }
});

// src/core/law/event-kind.ts
function groupOf(kind2) {
  return GROUP_OF.get(kind2);
}
var EVENT_KINDS, GROUP_OF, ALL_EVENT_KINDS, FORCE_ENDING, FORCE_BEGINNING, LIMITING, RESUMING;
var init_event_kind = __esm({
  "src/core/law/event-kind.ts"() {
    "use strict";
    EVENT_KINDS = {
      /** Steps of a bill, or of a treaty on its way: they change no law. */
      stage: [
        "introduction",
        "committeeReport",
        "passageInChamber",
        "passage",
        "presentation",
        "signature",
        "veto",
        "vetoOverride",
        "ratification",
        "failure",
        "lapseOfBill",
        "withdrawalOfBill"
      ],
      /** Whether it exists as law (AKN force). */
      force: [
        "publication",
        "entryIntoForce",
        "postponementOfEntryIntoForce",
        "prorogationOfForce",
        "repeal",
        "partialRepeal",
        "expiration",
        "annulment",
        "unconstitutionality",
        "rescission",
        "denunciation",
        "withdrawal",
        "termination",
        "reEnactment"
      ],
      /** Whether it applies (AKN efficacy). Nothing here touches force: waiver is not repeal. */
      efficacy: [
        "entryIntoEfficacy",
        "waiver",
        "waiverExtension",
        "waiverLapse",
        "suspension",
        "resumption",
        "injunction",
        "stay",
        "nonEnforcement",
        "exemption",
        "moratorium"
      ],
      text: ["amendment", "substitution", "insertion", "renumbering"],
      power: ["grantOfPower", "limitOfPower", "removalOfPower"],
      /**
       * Said or held, with no effect on force or efficacy. Of courts: `upholding` held the law valid (Akoma Ntoso's result
       * `uphold`), `dismissal` turned a challenge away without saying so (`dismiss`, `deny`), `decision` is any other ruling that
       * left the law as it was.
       */
      talk: ["announcement", "proposal", "upholding", "dismissal", "decision"]
    };
    GROUP_OF = new Map(
      Object.keys(EVENT_KINDS).flatMap(
        (group) => EVENT_KINDS[group].map((kind2) => [kind2, group])
      )
    );
    ALL_EVENT_KINDS = [...GROUP_OF.keys()];
    FORCE_ENDING = /* @__PURE__ */ new Set([
      "repeal",
      "partialRepeal",
      "expiration",
      "annulment",
      "unconstitutionality",
      "rescission",
      "denunciation",
      "withdrawal",
      "termination"
    ]);
    FORCE_BEGINNING = /* @__PURE__ */ new Set([
      "entryIntoForce",
      "reEnactment",
      "prorogationOfForce"
    ]);
    LIMITING = /* @__PURE__ */ new Set([
      "waiver",
      "waiverExtension",
      "suspension",
      "injunction",
      "stay",
      "nonEnforcement",
      "exemption",
      "moratorium"
    ]);
    RESUMING = /* @__PURE__ */ new Set(["resumption", "waiverLapse"]);
  }
});

// src/core/law/event.ts
function isPartial(event) {
  return event.kind === "partialRepeal" || event.scope.part !== null || event.scope.addressees.length > 0;
}
function effectOf(event) {
  return event.effectiveFrom ?? event.on;
}
function knownFrom(event) {
  const dated = event.sources.flatMap((source) => source.published === null ? [] : [source.published]);
  const dates = dated.length > 0 ? dated : [event.on];
  return dates.map(lastDay).reduce((first, day2) => day2 < first ? day2 : first);
}
var UNTIL_BASES, CONFIDENCES;
var init_event = __esm({
  "src/core/law/event.ts"() {
    "use strict";
    init_partial_date();
    UNTIL_BASES = ["stated", "statute", "practice", "open"];
    CONFIDENCES = ["high", "medium", "low"];
  }
});

// src/core/law/law.ts
function isMeasure(law2) {
  return law2.type === "measure";
}
var LAW_TYPES, NAME_KINDS;
var init_law = __esm({
  "src/core/law/law.ts"() {
    "use strict";
    LAW_TYPES = [
      "constitution",
      "act",
      "provision",
      "regulation",
      "executiveAct",
      "treaty",
      "sanctionProgramme",
      "resolution",
      "doctrine",
      "measure"
    ];
    NAME_KINDS = ["title", "citation", "short", "number", "misnomer", "related"];
  }
});

// src/core/status/effect.ts
function happened(event, day2) {
  if (event.through !== null) return { yes: day2 >= firstDay(event.on), certain: true };
  return { yes: day2 >= lastDay(event.on), certain: day2 < firstDay(event.on) || day2 >= lastDay(event.on) };
}
function actingOn(event, events) {
  return events.filter((other) => other.id !== event.id && (other.actsOn === event.id || endsByFamily(other, event)));
}
function endsByFamily(other, event) {
  if (other.actsOn !== null || !RESUMING.has(other.kind) || !LIMITING.has(event.kind)) return false;
  if (firstDay(effectOf(other)) < firstDay(effectOf(event))) return false;
  if (isPartial(other) && !sameScope(other, event)) return false;
  return other.kind === "resumption" || event.kind === "waiver" || event.kind === "waiverExtension";
}
function sameScope(a, b) {
  return a.scope.part === b.scope.part && a.scope.addressees.join("|") === b.scope.addressees.join("|");
}
function beginning(event, acting, day2) {
  const put = acting.filter((other) => other.kind === "postponementOfEntryIntoForce" && happened(other, day2).yes).at(-1);
  if (put === void 0) {
    const from = effectOf(event);
    return { first: firstDay(from), last: event.through === null ? lastDay(from) : firstDay(from) };
  }
  return put.effectiveFrom === null ? null : { first: firstDay(put.effectiveFrom), last: lastDay(put.effectiveFrom) };
}
function endOf(event, events, day2) {
  const prolonged = events.filter(
    (other) => other.actsOn === event.id && PROLONGING.has(other.kind) && happened(other, day2).yes
  );
  return prolonged.at(-1)?.until ?? event.until;
}
function held2(event, events, day2) {
  const took = happened(event, day2);
  if (!took.yes) return { holds: false, certain: took.certain, by: null };
  const acting = actingOn(event, events);
  const begun = beginning(event, acting, day2);
  if (begun === null || day2 < begun.last) {
    return { holds: false, certain: begun === null || day2 < begun.first, by: null };
  }
  const stopped = stoppedBy(acting, events, day2);
  if (stopped.by !== null) return { holds: false, certain: stopped.certain, by: stopped.by };
  return lastsTo(endOf(event, events, day2), day2, stopped.certain);
}
function stoppedBy(acting, events, day2) {
  let certain = true;
  for (const other of acting) {
    if (!FORCE_ENDING.has(other.kind) && !RESUMING.has(other.kind) && !LIMITING.has(other.kind)) continue;
    if (PROLONGING.has(other.kind)) continue;
    const hold2 = held2(other, events, day2);
    if (hold2.holds) return { by: other, certain: hold2.certain };
    certain &&= hold2.certain;
  }
  return { by: null, certain };
}
function lastsTo(until, day2, certain) {
  if (until.date === null || day2 < firstDay(until.date)) return { holds: true, certain, by: null };
  const over = until.date.length === 10 ? day2 >= until.date : day2 >= addDays(lastDay(until.date), 1);
  const known = until.basis === "stated" || until.basis === "statute";
  return { holds: !over, certain: certain && known && over, by: null };
}
var PROLONGING;
var init_effect = __esm({
  "src/core/status/effect.ts"() {
    "use strict";
    init_event();
    init_event_kind();
    init_day();
    init_partial_date();
    PROLONGING = /* @__PURE__ */ new Set(["waiverExtension", "prorogationOfForce"]);
  }
});

// src/core/status/doubt.ts
function doubtAbout(event, events, day2) {
  const until = endOf(event, events, day2);
  if (until.basis === "practice" && until.date !== null && day2 >= firstDay(until.date)) {
    return `the ${event.kind} of ${event.on} states no end; by practice it ran out about ${until.date}, and no event of the record says what happened then`;
  }
  const near = [event, ...events.filter((other) => other.actsOn === event.id || RESUMING.has(other.kind))];
  const vague = near.find((one) => !happened(one, day2).certain) ?? event;
  return `the day of the ${vague.kind} is known only as ${vague.on}`;
}
function couldHaveChanged(law2, events, begun, limits, asOf) {
  const due = limits.find((limit) => limit.until !== null && firstDay(limit.until) <= asOf);
  if (due !== void 0) {
    return `the ${due.kind} in force on ${law2.verifiedThrough} was due to run out on ${due.untilBasis === "practice" ? "or about " : ""}${due.until}, and nobody has looked since`;
  }
  const ends = begun === null ? null : endOf(begun, events, law2.verifiedThrough).date;
  const renewals = events.filter((event) => FORCE_BEGINNING.has(event.kind) && event.until.date !== null);
  const renewal = renewals.filter((event) => firstDay(effectOf(event)) <= asOf).at(-1);
  const until = ends === null ? null : renewal?.until.date ?? ends;
  const renewed = renewals.some((event) => event.until.date !== null && firstDay(event.until.date) > asOf);
  if (until !== null && firstDay(until) <= asOf && !renewed) {
    return `the law was due to expire on ${until}, and nobody has looked since ${law2.verifiedThrough}`;
  }
  const awaited = events.find(
    (event) => groupOf(event.kind) !== "talk" && lastDay(effectOf(event)) > law2.verifiedThrough && firstDay(effectOf(event)) <= asOf
  );
  if (awaited !== void 0)
    return `a ${awaited.kind} was due on ${effectOf(awaited)}, and nobody has looked since ${law2.verifiedThrough}`;
  if (law2.reviewBy !== null && firstDay(law2.reviewBy) <= asOf) {
    return `the record was to be looked at again by ${law2.reviewBy}, and has not been since ${law2.verifiedThrough}`;
  }
  return null;
}
var init_doubt = __esm({
  "src/core/status/doubt.ts"() {
    "use strict";
    init_event();
    init_event_kind();
    init_partial_date();
    init_effect();
  }
});

// src/core/status/status.ts
function statusAt(law2, clocks) {
  const late = clocks.asOf > law2.verifiedThrough;
  const day2 = late ? law2.verifiedThrough : clocks.asOf;
  const events = eventsKnown(law2, clocks.knownAt);
  const force = foldForce(law2, events, day2);
  const efficacy = foldEfficacy(events, day2, force);
  const drift = late ? couldHaveChanged(law2, events, force.begun, efficacy.limits, clocks.asOf) : null;
  const doubt = drift ?? force.doubt ?? efficacy.doubt;
  return {
    law: law2.id,
    asOf: clocks.asOf,
    knownAt: clocks.knownAt,
    force: force.force,
    efficacy: efficacy.efficacy,
    limits: efficacy.limits,
    stage: lastStage(events, day2),
    certain: doubt === null,
    uncertainBecause: doubt,
    asLastVerified: late,
    verifiedThrough: law2.verifiedThrough,
    because: inOrder([.../* @__PURE__ */ new Set([...force.because, ...efficacy.because])])
  };
}
function eventsKnown(law2, knownAt) {
  const kept = KNOWN2.get(law2);
  if (kept !== void 0 && kept.knownAt === knownAt) return kept.events;
  const events = inOrder(law2.events.filter((event) => knownFrom(event) <= knownAt));
  KNOWN2.set(law2, { knownAt, events });
  return events;
}
function inOrder(events) {
  return [...events].sort(
    (a, b) => compare(lastDay(effectOf(a)), lastDay(effectOf(b))) || compare(lastDay(a.on), lastDay(b.on)) || (RANK.get(a.kind) ?? -1) - (RANK.get(b.kind) ?? -1) || compare(a.id, b.id)
  );
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function foldForce(law2, events, day2) {
  const moves = events.filter(
    (event) => event.actsOn === null && (FORCE_BEGINNING.has(event.kind) || FORCE_ENDING.has(event.kind) && !isPartial(event))
  );
  let doubt = null;
  let setAside = null;
  for (const event of moves.toReversed()) {
    const hold2 = held2(event, events, day2);
    if (!hold2.certain) doubt ??= doubtAbout(event, events, day2);
    if (hold2.holds) {
      const ends = FORCE_ENDING.has(event.kind);
      if (ends) return { force: "notInForce", because: [event], doubt, begun: null };
      const parts = partsEnded(events, event, day2);
      const force = parts.some((part) => part.scope.addressees.length === 0) ? "partiallyInForce" : "inForce";
      return { force, because: [event, ...parts], doubt, begun: event };
    }
    if (hold2.by !== null && FORCE_BEGINNING.has(event.kind)) setAside ??= [event, hold2.by];
    if (FORCE_BEGINNING.has(event.kind) && ranOut(event, events, day2)) {
      return { force: "notInForce", because: [event], doubt, begun: null };
    }
  }
  if (setAside !== null) return { force: "notInForce", because: setAside, doubt, begun: null };
  return { ...neverInForce(law2, events, day2), doubt, begun: null };
}
function ranOut(event, events, day2) {
  const until = endOf(event, events, day2).date;
  return happened(event, day2).yes && until !== null && day2 >= firstDay(until);
}
function partsEnded(events, begun, day2) {
  return events.filter(
    (event) => event.actsOn === null && FORCE_ENDING.has(event.kind) && isPartial(event) && lastDay(effectOf(event)) >= firstDay(effectOf(begun)) && held2(event, events, day2).holds
  );
}
function neverInForce(law2, events, day2) {
  const stage = lastStage(events, day2);
  const because = stage === null ? [] : [stage];
  if (stage !== null && FINAL.has(stage.kind)) return { force: "notInForce", because };
  if (isMeasure(law2)) return { force: "proposed", because };
  return { force: "notYetInForce", because };
}
function lastStage(events, day2) {
  const steps = events.filter(
    (event) => STAGES.has(event.kind) && event.actsOn === null && held2(event, events, day2).holds
  );
  return steps.at(-1) ?? null;
}
function foldEfficacy(events, day2, force) {
  if (force.begun === null) return { efficacy: "doesNotApply", limits: [], because: [], doubt: null };
  const awaited = notYetApplied(events, day2);
  if (awaited !== null) return { efficacy: "doesNotApply", limits: [], because: [awaited], doubt: null };
  const limiting = events.filter((event) => event.actsOn === null && LIMITING.has(event.kind));
  const judged = limiting.map((event) => ({ event, hold: held2(event, events, day2) }));
  const holding = judged.filter((item) => item.hold.holds).map((item) => item.event);
  const limits = holding.filter((event) => !holding.some((later) => replaces(later, event, holding)));
  const shaky = judged.findLast((item) => !item.hold.certain && !laterSettles(item.event, limits));
  const ended = judged.findLast((item) => item.hold.by !== null)?.hold.by ?? null;
  const excepted = force.because.some((event) => event.scope.addressees.length > 0);
  return {
    efficacy: limits.some((event) => !isPartial(event) && event.kind !== "exemption") ? "doesNotApply" : limits.length > 0 || excepted ? "partlyApplies" : "applies",
    limits: limits.map((event) => limitOf(event, events, day2)),
    because: limits.length > 0 || ended === null ? limits : [ended],
    doubt: shaky === void 0 ? null : doubtAbout(shaky.event, events, day2)
  };
}
function notYetApplied(events, day2) {
  const starts = events.filter(
    (event) => event.kind === "entryIntoEfficacy" && !isPartial(event) && happened(event, day2).yes
  );
  if (starts.length === 0 || starts.some((event) => held2(event, events, day2).holds)) return null;
  return starts.at(-1) ?? null;
}
function replaces(later, event, holding) {
  return holding.indexOf(later) > holding.indexOf(event) && family(later.kind) === family(event.kind) && sameScope(later, event);
}
function family(kind2) {
  return kind2 === "waiverExtension" ? "waiver" : kind2;
}
function laterSettles(event, limits) {
  return limits.some(
    (limit) => limit !== event && family(limit.kind) === family(event.kind) && sameScope(limit, event)
  );
}
function limitOf(event, events, day2) {
  const until = endOf(event, events, day2);
  return {
    kind: event.kind,
    by: event.actor?.office ?? "unknown",
    since: effectOf(event),
    until: until.date,
    untilBasis: until.basis,
    scope: event.scope,
    event: event.id
  };
}
var FORCES, EFFICACIES, KNOWN2, RANK, FINAL, STAGES;
var init_status = __esm({
  "src/core/status/status.ts"() {
    "use strict";
    init_event();
    init_event_kind();
    init_law();
    init_partial_date();
    init_doubt();
    init_effect();
    FORCES = ["proposed", "notYetInForce", "inForce", "partiallyInForce", "notInForce"];
    EFFICACIES = ["applies", "partlyApplies", "doesNotApply"];
    KNOWN2 = /* @__PURE__ */ new WeakMap();
    RANK = new Map(
      [...FORCE_BEGINNING, ...FORCE_ENDING, ...LIMITING, ...RESUMING].map((kind2, index) => [kind2, index])
    );
    FINAL = /* @__PURE__ */ new Set(["failure", "lapseOfBill", "withdrawalOfBill", "veto"]);
    STAGES = /* @__PURE__ */ new Set([
      "introduction",
      "committeeReport",
      "passageInChamber",
      "passage",
      "presentation",
      "signature",
      "veto",
      "vetoOverride",
      "ratification",
      "failure",
      "lapseOfBill",
      "withdrawalOfBill",
      "publication"
    ]);
  }
});

// src/yaml/yaml-file.ts
import { isMap, isSeq, LineCounter, parseDocument } from "yaml";
function readYaml(file, text2, shown = "FORMAT.md shows a whole file") {
  const lines = new LineCounter();
  const document = parseDocument(text2, {
    schema: "failsafe",
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true
  });
  const problems = document.errors.map(
    (error) => ({
      severity: "error",
      code: "yaml",
      message: `is not valid YAML: ${error.message}`,
      at: { file, line: lines.linePos(error.pos[0]).line, path: "" },
      hint: `Mend the YAML at this line; ${shown}.`
    })
  );
  const value = problems.length > 0 ? null : withoutBlanks(document.toJS({ maxAliasCount: 100 }));
  return { file, value, problems, lineOf: (path) => lineAt(document.contents, path, lines) };
}
function withoutBlanks(value) {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([, entry]) => entry !== "" && entry !== null);
  return Object.fromEntries(kept.map(([key3, entry]) => [key3, withoutBlanks(entry)]));
}
function lineAt(root, path, lines) {
  let node = root;
  let offset = offsetOf(root) ?? 0;
  for (const key3 of path) {
    const pair = isMap(node) ? node.items.find((item) => String(item.key) === String(key3)) : void 0;
    const next = pair !== void 0 ? pair.value : isSeq(node) ? node.items[Number(key3)] : void 0;
    const at = pair !== void 0 ? offsetOf(pair.key) : offsetOf(next);
    if (at === null) break;
    offset = at;
    node = next;
  }
  return lines.linePos(offset).line || 1;
}
function offsetOf(node) {
  if (typeof node !== "object" || node === null || !("range" in node)) return null;
  const range = node.range;
  return range?.[0] ?? null;
}
var init_yaml_file = __esm({
  "src/yaml/yaml-file.ts"() {
    "use strict";
  }
});

// src/yaml/schema-problems.ts
function schemaProblems(error, yaml, contract) {
  return error.issues.flatMap((issue) => {
    const paths = issue.code === "unrecognized_keys" ? issue.keys.map((key3) => [...issue.path, key3]) : [issue.path];
    return paths.map((path) => {
      const at = { file: yaml.file, line: yaml.lineOf(path), path: path.map(String).join(".") };
      const message = messageOf(issue, path, contract.kind);
      return { severity: "error", code: codeOf(issue), message, at, hint: contract.hintOf(path) };
    });
  });
}
function codeOf(issue) {
  if (issue.code === "unrecognized_keys") return "unknown-key";
  return issue.path.at(-1) === "kind" && issue.code === "invalid_value" ? "unknown-kind" : "schema";
}
function messageOf(issue, path, kind2) {
  const name = path.map(String).join(".") || "the file";
  if (issue.code === "unrecognized_keys") return `${name} is no key of ${kind2}`;
  if (issue.code === "invalid_value") return `${name} must be one of: ${issue.values.map(String).join(", ")}`;
  if (issue.code === "invalid_type")
    return `${name} is missing, or is not ${EXPECTED[issue.expected] ?? `a ${issue.expected}`}`;
  return `${name} ${issue.message}`;
}
var EXPECTED;
var init_schema_problems = __esm({
  "src/yaml/schema-problems.ts"() {
    "use strict";
    EXPECTED = { array: "a list", object: "a group of keys" };
  }
});

// src/core/law/actor.ts
var BODIES3;
var init_actor = __esm({
  "src/core/law/actor.ts"() {
    "use strict";
    BODIES3 = [
      "legislature",
      "chamber",
      "executive",
      "agency",
      "court",
      "party",
      "organization",
      "people"
    ];
  }
});

// src/core/law/source.ts
var LEGAL_VALUES;
var init_source = __esm({
  "src/core/law/source.ts"() {
    "use strict";
    LEGAL_VALUES = ["definitive", "official", "authoritative", "unofficial"];
  }
});

// src/register/schema.ts
import { z } from "zod";
var text, day, date, id, kind, list2, optional, webAddress, sourceSchema, actorSchema, untilSchema, eventSchema, nameSchema, powerSchema, measureSchema, lawFileSchema, jurisdictionFileSchema;
var init_schema = __esm({
  "src/register/schema.ts"() {
    "use strict";
    init_actor();
    init_event();
    init_event_kind();
    init_law();
    init_source();
    init_status();
    init_day();
    init_partial_date();
    text = z.string().trim().min(1, "is empty");
    day = z.string().refine(isDay, "is not a day: write it as 2025-08-08");
    date = z.string().refine(isPartialDate, "is no date: write 2025-08-08, 2025-08 or 2025");
    id = z.string().regex(
      /^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)*$/,
      "is no id: small letters, digits, hyphens, one slash between folders"
    );
    kind = z.enum(ALL_EVENT_KINDS);
    list2 = (item) => z.array(item).default([]);
    optional = (item) => item.nullable().default(null);
    webAddress = z.url({ protocol: /^https?$/, error: "is no http(s) address" });
    sourceSchema = z.strictObject({
      publisher: text.describe("Who published it: `Federal Register`, `TASS`."),
      title: text.describe("Its title, or what it is."),
      url: webAddress,
      legalValue: z.enum(LEGAL_VALUES).describe("definitive, official, authoritative or unofficial (the press)."),
      published: optional(date).describe("When the source itself came out; decides what could be known on a day."),
      seen: day.describe("The day somebody read it for this register."),
      citation: optional(text).describe("Its citation in the form of its field: `67 FR 5921`."),
      archive: webAddress.optional().describe("Where a copy of it is kept: `https://web.archive.org/...`.")
    });
    actorSchema = z.strictObject({
      body: z.enum(BODIES3).describe("The kind of body, the same in every country."),
      office: text.describe("The office as its own law calls it."),
      person: optional(text)
    });
    untilSchema = z.strictObject({
      date: optional(date).describe("The first day on which the effect no longer holds."),
      basis: z.enum(UNTIL_BASES).describe("How that end is known: stated, statute, practice or open.")
    });
    eventSchema = z.strictObject({
      id: id.describe("Unique in the file; by habit the date and the kind."),
      kind: kind.describe("What happened. FORMAT.md lists the kinds."),
      on: date.describe("The day of the act; a month or year where the day is not known."),
      through: optional(date).describe("For knowledge in aggregate: the end of the span that begins `on`."),
      actor: optional(actorSchema),
      instrument: optional(z.strictObject({ form: text, title: optional(text), citation: optional(text) })),
      effectiveFrom: optional(date).describe("First day of the effect, where it is another day than `on`."),
      until: untilSchema.default({ date: null, basis: "open" }),
      scope: z.strictObject({ part: optional(text), addressees: list2(text) }).default({ part: null, addressees: [] }).describe("What of the law, or whom, the event reaches; leave it out where it reaches the whole law."),
      actsOn: optional(id).describe("The id of the earlier event that this one acts on, instead of the law."),
      would: optional(kind).describe("For an announcement or proposal: what it says will be done."),
      contested: optional(text).describe("Why an act that no power allows is entered all the same."),
      summary: text.describe("One plain sentence in our own words."),
      sources: z.array(text).min(1, "names no source: no source, no event").describe("Keys of `sources`."),
      confidence: z.enum(CONFIDENCES),
      disputed: optional(z.strictObject({ sides: z.array(text).min(2, "needs both sides") }))
    });
    nameSchema = z.strictObject({
      text,
      lang: z.string().regex(/^(?:[a-z]{2}|und)$/, "is no language: two letters of ISO 639-1, or und"),
      kind: z.enum(NAME_KINDS),
      why: optional(text).describe("For a misnomer: what is wrong with it."),
      context: list2(text).describe("Words of which one must stand in the document for this name to mean this law.")
    });
    powerSchema = z.strictObject({
      id,
      body: z.enum(BODIES3),
      office: text,
      may: z.array(kind).min(1, "allows nothing"),
      by: text.describe("The kind of act it takes."),
      conditions: optional(text),
      term: optional(text).describe("How long one exercise lasts."),
      sources: list2(text)
    });
    measureSchema = z.strictObject({
      id,
      title: text,
      names: list2(nameSchema),
      does: text.describe("What the measure would do, in one sentence."),
      would: kind.describe("The event it would be for this law."),
      events: z.array(eventSchema).min(1, "has no history"),
      verifiedThrough: optional(day).describe("Where it differs from that of the law.")
    });
    lawFileSchema = z.strictObject({
      id: id.describe("The file name without its ending, after the folder: us/section-907."),
      title: text,
      jurisdiction: z.string().regex(/^[a-z]{2,4}$/, "is no jurisdiction: us, eu, un, az, ..."),
      type: z.enum(LAW_TYPES),
      partOf: optional(text).describe("The act that the provision stands in."),
      does: text.describe("What the law does, in one sentence."),
      names: z.array(nameSchema).min(1, "has no name"),
      calledA: list2(text).describe("Common nouns by which a text may carry the law on: ban, restriction, treaty."),
      powers: list2(powerSchema),
      oftenMisstated: list2(z.strictObject({ said: text, why: text })),
      sources: z.record(z.string(), sourceSchema),
      events: z.array(eventSchema).min(1, "has no history"),
      measures: list2(measureSchema),
      would: list2(z.strictObject({ does: kind, law: id })).describe("For a measure in a file of its own."),
      checkpoints: list2(
        z.strictObject({ on: day, force: z.enum(FORCES), efficacy: optional(z.enum(EFFICACIES)), source: text })
      ),
      verifiedThrough: day.describe("The last day up to which somebody looked."),
      reviewBy: optional(date).describe("The next day on which something can change by itself or is due."),
      openQuestions: list2(text)
    });
    jurisdictionFileSchema = z.strictObject({
      id: z.string().regex(/^[a-z]{2,4}$/),
      title: text,
      bodies: list2(z.strictObject({ body: z.enum(BODIES3), office: text, names: z.array(text).min(1) })),
      administrations: list2(z.strictObject({ name: text, from: date, to: optional(date) }))
    });
  }
});

// src/register/law-file.ts
function parseLawFile(file, text2) {
  const yaml = readYaml(file, text2);
  if (yaml.problems.length > 0) return { laws: [], problems: yaml.problems };
  const parsed = lawFileSchema.safeParse(yaml.value);
  if (!parsed.success) return { laws: [], problems: contractProblems(parsed.error, yaml) };
  const missing = missingSources(parsed.data, yaml);
  if (missing.length > 0) return { laws: [], problems: missing };
  return { laws: placed(parsed.data, yaml), problems: [] };
}
function contractProblems(error, yaml) {
  return schemaProblems(error, yaml, CONTRACT);
}
function missingSources(data2, yaml) {
  const uses = [
    ...data2.events.flatMap(
      (event, index) => event.sources.map((key3, at) => [["events", index, "sources", at], key3])
    ),
    ...data2.powers.flatMap(
      (power, index) => power.sources.map((key3, at) => [["powers", index, "sources", at], key3])
    ),
    ...data2.checkpoints.map((point, index) => [["checkpoints", index, "source"], point.source]),
    ...data2.measures.flatMap(
      (measure, outer) => measure.events.flatMap(
        (event, index) => event.sources.map((key3, at) => [["measures", outer, "events", index, "sources", at], key3])
      )
    )
  ];
  return uses.filter(([, key3]) => data2.sources[key3] === void 0).map(([path, key3]) => ({
    severity: "error",
    code: "unresolved-source",
    message: `${path.map(String).join(".")} names the source \u201C${key3}\u201D, which the file does not define`,
    at: { file: yaml.file, line: yaml.lineOf(path), path: path.map(String).join(".") },
    hint: `Add \u201C${key3}\u201D under \`sources\`, or name one that stands there.`
  }));
}
function placed(data2, yaml) {
  const sources = new Map(Object.entries(data2.sources));
  const resolve = (keys) => keys.flatMap((key3) => sources.get(key3) ?? []);
  const { measures, sources: _sources, ...own } = data2;
  const law2 = {
    ...own,
    powers: data2.powers.map((power) => ({ ...power, sources: resolve(power.sources) })),
    events: data2.events.map((event) => eventOf(event, data2.id, resolve)),
    checkpoints: data2.checkpoints.map((point) => ({ ...point, source: sources.get(point.source) }))
  };
  const at = (path) => ({ file: yaml.file, path, lineOf: yaml.lineOf });
  return [
    { law: law2, ...at([]) },
    ...measures.map((measure, index) => ({ law: measureOf(measure, data2, resolve), ...at(["measures", index]) }))
  ];
}
function measureOf(measure, parent, resolve) {
  return {
    id: measure.id,
    title: measure.title,
    jurisdiction: parent.jurisdiction,
    type: "measure",
    partOf: null,
    does: measure.does,
    names: measure.names,
    calledA: ["bill", "measure", "proposal"],
    powers: [],
    oftenMisstated: [],
    events: measure.events.map((event) => eventOf(event, measure.id, resolve)),
    checkpoints: [],
    would: [{ does: measure.would, law: parent.id }],
    verifiedThrough: measure.verifiedThrough ?? parent.verifiedThrough,
    reviewBy: null,
    openQuestions: []
  };
}
function eventOf(entry, owner, resolve) {
  return {
    ...entry,
    id: `${owner}#${entry.id}`,
    actsOn: entry.actsOn === null ? null : `${owner}#${entry.actsOn}`,
    sources: resolve(entry.sources)
  };
}
var CONTRACT;
var init_law_file = __esm({
  "src/register/law-file.ts"() {
    "use strict";
    init_schema_problems();
    init_yaml_file();
    init_schema();
    CONTRACT = {
      kind: "a law file",
      hintOf: (path) => path.at(-1) === "sources" ? "Name at least one key of the file\u2019s `sources`; an event without a source does not go in." : "register/FORMAT.md lists the keys and what each may hold."
    };
  }
});

// src/register/rules/problem-at.ts
function problemAt(placed3, path, problem) {
  const whole = [...placed3.path, ...path];
  return { ...problem, at: { file: placed3.file, line: placed3.lineOf(whole), path: whole.map(String).join(".") } };
}
var init_problem_at = __esm({
  "src/register/rules/problem-at.ts"() {
    "use strict";
  }
});

// src/register/rules/dates.ts
function datesInOrder(placed3) {
  return placed3.law.events.flatMap((event, index) => {
    const wrong = wrongDate(event, placed3.law);
    return wrong === null ? [] : [
      problemAt(placed3, ["events", index, wrong.key], {
        severity: "error",
        code: "dates-out-of-order",
        message: wrong.message,
        hint: wrong.hint
      })
    ];
  });
}
function wrongDate(event, law2) {
  if (event.through !== null && lastDay(event.through) < firstDay(event.on)) {
    return {
      key: "through",
      message: `${event.id} covers a span that ends (${event.through}) before it begins (${event.on})`,
      hint: "Put the earlier date into `on`."
    };
  }
  if (event.until.date !== null && lastDay(event.until.date) <= firstDay(effectOf(event))) {
    return {
      key: "until",
      message: `${event.id} ends on ${event.until.date}, before its effect begins on ${effectOf(event)}`,
      hint: "Check both dates against the source."
    };
  }
  if (firstDay(event.on) > law2.verifiedThrough) {
    return {
      key: "on",
      message: `${event.id} happened on ${event.on}, after the last day verified (${law2.verifiedThrough})`,
      hint: "Raise verifiedThrough to the day you looked, or enter what is only announced as an announcement of its own day."
    };
  }
  return null;
}
var init_dates = __esm({
  "src/register/rules/dates.ts"() {
    "use strict";
    init_event();
    init_partial_date();
    init_problem_at();
  }
});

// src/register/rules/force.ts
function limitsNeedForce(placed3) {
  return placed3.law.events.flatMap((event, index) => {
    if (event.actsOn !== null || event.contested !== null || !LIMITING.has(event.kind)) return [];
    const day2 = [lastDay(effectOf(event)), placed3.law.verifiedThrough].sort()[0];
    const status = statusAt(placed3.law, { asOf: day2, knownAt: ALL_KNOWN });
    if (status.force === "inForce" || status.force === "partiallyInForce") return [];
    return [
      problemAt(placed3, ["events", index], {
        severity: "error",
        code: "limit-without-force",
        message: `${event.id} is a ${event.kind} of a law that was ${status.force} on ${day2}`,
        hint: "Enter the entry into force before it, correct its day, name the event it acts on, or say why under `contested`."
      })
    ];
  });
}
function checkpointsHold(placed3) {
  return placed3.law.checkpoints.flatMap((point, index) => {
    const status = statusAt(placed3.law, { asOf: point.on, knownAt: ALL_KNOWN });
    const agrees = status.force === point.force && (point.efficacy === null || status.efficacy === point.efficacy);
    return agrees ? [] : [
      problemAt(placed3, ["checkpoints", index], {
        severity: "error",
        code: "checkpoint",
        message: `${point.source.publisher} shows ${[point.force, point.efficacy].filter(Boolean).join(", ")} on ${point.on}; the events give ${status.force}, ${status.efficacy}`,
        hint: "An event is missing or has a wrong day, or the checkpoint was misread."
      })
    ];
  });
}
var ALL_KNOWN;
var init_force = __esm({
  "src/register/rules/force.ts"() {
    "use strict";
    init_event();
    init_event_kind();
    init_status();
    init_day();
    init_partial_date();
    init_problem_at();
    ALL_KNOWN = "9999-12-31";
  }
});

// src/register/rules/names.ts
function namesApart(added, base) {
  const owners = ownersOf(base);
  return added.flatMap(
    (placed3) => placed3.law.names.flatMap((name, index) => {
      const key3 = ownerKey(name);
      const other = owners.get(key3);
      owners.set(key3, { placed: placed3, name });
      if (other === void 0 || other.placed.law.id === placed3.law.id) return [];
      if (name.context.length > 0 && other.name.context.length > 0) return [];
      return [
        problemAt(placed3, ["names", index], {
          severity: "error",
          code: "ambiguous-name",
          message: `\u201C${name.text}\u201D is also a name of ${other.placed.law.title}`,
          hint: "Give both names a `context`: words that stand in a text when this law is meant."
        })
      ];
    })
  );
}
function ownersOf(laws) {
  return new Map(laws.flatMap((placed3) => placed3.law.names.map((name) => [ownerKey(name), { placed: placed3, name }])));
}
function ownerKey(name) {
  return `${name.lang} ${nameKey(name.text)}`;
}
function misnomersExplained(placed3) {
  return placed3.law.names.flatMap(
    (name, index) => name.kind === "misnomer" && name.why === null ? [
      problemAt(placed3, ["names", index], {
        severity: "error",
        code: "misnomer-unexplained",
        message: `\u201C${name.text}\u201D is called a misnomer, and nothing says why`,
        hint: "Add `why`: one sentence for the reader."
      })
    ] : []
  );
}
function numbersHaveContext(placed3) {
  return placed3.law.names.flatMap(
    (name, index) => name.kind === "number" && name.context.length === 0 ? [
      problemAt(placed3, ["names", index], {
        severity: "error",
        code: "number-without-context",
        message: `\u201C${name.text}\u201D is called a bare number, which other laws have too, and nothing tells them apart`,
        hint: "Add `context`: words that stand in a text when this law is meant."
      })
    ] : []
  );
}
var init_names = __esm({
  "src/register/rules/names.ts"() {
    "use strict";
    init_law();
    init_name_key();
    init_problem_at();
  }
});

// src/register/rules/powers.ts
function powersAllow(placed3) {
  return placed3.law.events.flatMap(
    (event, index) => event.actor === null || event.contested !== null || !NEEDS_POWER.has(event.kind) || allowed(placed3.law, event) ? [] : [
      problemAt(placed3, ["events", index, "actor"], {
        severity: "error",
        code: "no-power",
        message: `${event.actor.office} (${event.actor.body}) has no power of ${event.kind} over ${placed3.law.title}`,
        hint: "Check the actor and the kind; enter the power with its source under `powers`; or say under `contested` who disputes the act."
      })
    ]
  );
}
function allowed(law2, event) {
  return law2.powers.some((power) => power.body === event.actor?.body && power.may.includes(event.kind));
}
var NEEDS_POWER;
var init_powers = __esm({
  "src/register/rules/powers.ts"() {
    "use strict";
    init_event_kind();
    init_problem_at();
    NEEDS_POWER = /* @__PURE__ */ new Set([
      ...[...FORCE_ENDING].filter((kind2) => kind2 !== "expiration"),
      ...LIMITING,
      "prorogationOfForce",
      "postponementOfEntryIntoForce",
      "reEnactment",
      "amendment"
    ]);
  }
});

// src/register/rules/references.ts
function uniqueIds(added, base) {
  const seen = new Map(base.map((placed3) => [placed3.law.id, placed3]));
  const problems = [];
  for (const placed3 of added) {
    const other = seen.get(placed3.law.id);
    if (other !== void 0) {
      problems.push(
        problemAt(placed3, ["id"], {
          severity: "error",
          code: "duplicate-law",
          message: `${placed3.law.id} is also the id of a law in ${other.file}`,
          hint: "Give one of the two another id."
        })
      );
    }
    seen.set(placed3.law.id, placed3);
    problems.push(...uniqueEvents(placed3));
  }
  return problems;
}
function uniqueEvents(placed3) {
  return placed3.law.events.flatMap(
    (event, index) => placed3.law.events.findIndex((other) => other.id === event.id) === index ? [] : [
      problemAt(placed3, ["events", index, "id"], {
        severity: "error",
        code: "duplicate-event",
        message: `the event ${event.id} stands in the file twice`,
        hint: "Number the second one."
      })
    ]
  );
}
function actsOnResolves(placed3) {
  const byId = new Map(placed3.law.events.map((event) => [event.id, event]));
  return placed3.law.events.flatMap((event, index) => {
    if (event.actsOn === null) return [];
    const message = wrongTarget(event, byId);
    return message === null ? [] : [
      problemAt(placed3, ["events", index, "actsOn"], {
        severity: "error",
        code: "unresolved-event",
        message,
        hint: "Name the id of an earlier event of the same file, or leave actsOn out where the law itself is meant."
      })
    ];
  });
}
function wrongTarget(event, byId) {
  const target2 = byId.get(event.actsOn ?? "");
  if (target2 === void 0) return `${event.id} acts on ${event.actsOn}, which is no event of this law`;
  const seen = /* @__PURE__ */ new Set([event.id]);
  for (let next = target2; next !== void 0; next = byId.get(next.actsOn ?? "")) {
    if (seen.has(next.id)) return `${event.id} acts on itself by way of ${event.actsOn}`;
    seen.add(next.id);
  }
  const early = lastDay(event.on) < firstDay(target2.on) && lastDay(effectOf(event)) < firstDay(target2.on);
  return early ? `${event.id} acts on ${event.actsOn}, which came later` : null;
}
function wouldResolves(added, base) {
  const ids = new Set([...base, ...added].map((placed3) => placed3.law.id));
  return added.flatMap(
    (placed3) => placed3.law.would.flatMap(
      (would, index) => ids.has(would.law) ? [] : [
        problemAt(placed3, ["would", index, "law"], {
          severity: "error",
          code: "unresolved-law",
          message: `${placed3.law.id} would change ${would.law}, which is no law of the register`,
          hint: "`lawstate laws` lists the ids."
        })
      ]
    )
  );
}
var init_references = __esm({
  "src/register/rules/references.ts"() {
    "use strict";
    init_event();
    init_partial_date();
    init_problem_at();
  }
});

// src/register/rules/sources.ts
var init_sources = __esm({
  "src/register/rules/sources.ts"() {
    "use strict";
    init_source();
    init_partial_date();
    init_problem_at();
  }
});

// src/register/validate.ts
function validate(added, base = []) {
  const plain = [
    ...REFERENCES.flatMap((rule) => rule(added, base)),
    ...added.flatMap((law2) => ONE_LAW.flatMap((rule) => rule(law2)))
  ];
  const broken = new Set(plain.map((problem) => problem.at.file));
  const sound = added.filter((law2) => !broken.has(law2.file));
  return [...plain, ...sound.flatMap((law2) => FOLDED.flatMap((rule) => rule(law2)))];
}
var REFERENCES, ONE_LAW, FOLDED;
var init_validate = __esm({
  "src/register/validate.ts"() {
    "use strict";
    init_dates();
    init_force();
    init_names();
    init_powers();
    init_references();
    init_sources();
    REFERENCES = [uniqueIds, wouldResolves, namesApart];
    ONE_LAW = [actsOnResolves, datesInOrder, powersAllow, misnomersExplained, numbersHaveContext];
    FOLDED = [limitsNeedForce, checkpointsHold];
  }
});

// src/register/load.ts
var load_exports = {};
__export(load_exports, {
  loadFolders: () => loadFolders,
  registerOf: () => registerOf,
  yamlFiles: () => yamlFiles
});
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join as join2, relative } from "node:path";
function loadFolders(folders, base) {
  const files = folders.flatMap((folder) => yamlFiles(folder).map((file) => ({ folder, file })));
  const texts = files.map(({ folder, file }) => ({
    name: relative(process.cwd(), join2(folder, file)) || file,
    file,
    text: readFileSync(join2(folder, file), "utf8")
  }));
  const laws = texts.filter(({ file }) => !file.startsWith("jurisdictions")).map(({ name, text: text2 }) => parseLawFile(name, text2));
  const states2 = texts.filter(({ file }) => file.startsWith("jurisdictions")).map(({ name, text: text2 }) => parseJurisdiction(name, text2));
  const [known, added] = [placedBase(base), laws.flatMap((file) => file.laws)];
  const placed3 = [...known, ...added];
  const problems = [
    ...laws.flatMap((file) => file.problems),
    ...states2.flatMap((file) => file.problems),
    ...validate(added, known)
  ];
  const jurisdictions = [...base?.jurisdictions ?? [], ...states2.flatMap((file) => file.jurisdictions)];
  return {
    register: registerOf(
      placed3.map((one) => one.law),
      jurisdictions
    ),
    placed: placed3,
    problems
  };
}
function registerOf(laws, jurisdictions) {
  const sorted = [...laws].sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  const states2 = [...jurisdictions].sort((a, b) => a.id < b.id ? -1 : 1);
  const digest = createHash("sha256").update(JSON.stringify([sorted, states2])).digest("hex");
  return { laws: sorted, jurisdictions: states2, digest: `sha256:${digest}` };
}
function yamlFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.ya?ml$/.test(file) && !/(^|[\\/])[_.]/.test(file)).map((file) => file.replaceAll("\\", "/")).sort();
}
function placedBase(base) {
  return (base?.laws ?? []).map((law2) => ({ law: law2, file: "(built-in register)", path: [], lineOf: () => 0 }));
}
function parseJurisdiction(name, text2) {
  const yaml = readYaml(name, text2);
  if (yaml.problems.length > 0) return { jurisdictions: [], problems: yaml.problems };
  const parsed = jurisdictionFileSchema.safeParse(yaml.value);
  return parsed.success ? { jurisdictions: [parsed.data], problems: [] } : { jurisdictions: [], problems: contractProblems(parsed.error, yaml) };
}
var init_load = __esm({
  "src/register/load.ts"() {
    "use strict";
    init_yaml_file();
    init_law_file();
    init_schema();
    init_validate();
  }
});

// ../../scan-tmp/k.ts
import { readFileSync as readFileSync3 } from "node:fs";

// src/core/text/span.ts
function overlap(a, b) {
  return a[0] < b[1] && b[0] < a[1];
}
function within(inner, outer) {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
function outside(parts, others) {
  return others.reduce(
    (left, [start, end]) => left.flatMap(
      ([from, to]) => end <= from || to <= start ? [[from, to]] : [
        [from, Math.max(from, start)],
        [Math.min(to, end), to]
      ]
    ),
    parts
  );
}

// src/core/extraction/claims.ts
init_partial_date();

// src/core/extraction/claim-times.ts
init_day();
init_partial_date();

// src/core/text/matches.ts
function matchesOf(pattern, text2) {
  pattern.lastIndex = 0;
  let match = pattern.exec(text2);
  if (match === null) return NONE;
  const found = [];
  for (; match !== null; match = pattern.exec(text2)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}
var NONE = [];

// src/core/extraction/time-expression.ts
init_day();
init_partial_date();
function timeExpressions(folded, [start, end], anchor, words2) {
  const part = folded.slice(start, end);
  if (!words2.hint.test(part)) return NONE2;
  const found = [];
  const take = (index, text2, date2, yearStated) => {
    const span = [start + index, start + index + text2.length];
    if (date2 === null || !isPartialDate(date2) || found.some((other) => span[0] < other.span[1] && other.span[0] < span[1]))
      return;
    found.push({ span, date: date2, text: text2, edge: edgeOf(part, index, text2, words2), yearStated });
  };
  for (const pattern of words2.patterns) {
    for (const match of matchesOf(pattern, part))
      take(match.index, match[0], calendarDate(match, part, anchor, words2), match.groups?.y !== void 0);
  }
  for (const [pattern, of] of words2.relative)
    for (const match of matchesOf(pattern, part)) take(match.index, match[0], of(match, anchor), true);
  for (const match of matchesOf(words2.yesterday, part)) take(match.index, match[0], addDays(anchor, -1), true);
  for (const match of matchesOf(words2.today, part)) take(match.index, match[0], anchor, true);
  for (const [pattern, number] of words2.weekdays)
    for (const match of matchesOf(pattern, part)) take(match.index, match[0], lastWeekday(anchor, number), true);
  return found.sort((a, b) => a.span[0] - b.span[0]);
}
var NONE2 = [];
function edgeOf(part, index, text2, words2) {
  const lead = /^\p{L}+(?=[ -])/u.exec(text2)?.[0] ?? "";
  return edgeBefore(lead, words2) ?? edgeBefore(part.slice(Math.max(0, index - 28), index), words2) ?? edgeBehind(part.slice(index, index + text2.length + 24), words2);
}
function edgeBehind(after, { behind: behind2 }) {
  if (behind2 === void 0) return null;
  if (behind2.since.test(after)) return "since";
  if (behind2.until.test(after)) return "until";
  if (behind2.before.test(after)) return "before";
  return behind2.after.test(after) ? "after" : null;
}
function edgeBefore(before3, words2) {
  if (words2.since.test(before3)) return "since";
  if (words2.until.test(before3)) return "until";
  if (words2.before.test(before3)) return "before";
  return words2.after.test(before3) ? "after" : null;
}
function lastWeekday(anchor, number) {
  return addDays(anchor, -((weekday(anchor) - number + 7) % 7));
}
function calendarDate(match, part, anchor, words2) {
  const { d, m, y } = match.groups ?? {};
  const month = m === void 0 ? null : words2.months.find(([pattern]) => pattern.test(m))?.[1] ?? null;
  if (m !== void 0 && month === null) return null;
  if (month === null) return y === void 0 ? null : yearOf(y);
  const lead = /^\p{L}+(?=[ -])/u.exec(match[0])?.[0] ?? "";
  const from = match.index;
  const ahead = words2.ahead.test(`${part.slice(Math.max(0, from - 24), from)}${lead}`) || words2.behind?.until.test(part.slice(from, from + match[0].length + 24)) === true;
  const year = y === void 0 ? nearestYear(month, d === void 0 ? null : Number(d), anchor, ahead) : Number(y);
  if (d === void 0) return `${year}-${String(month).padStart(2, "0")}`;
  return Number(d) >= 1 && Number(d) <= daysInMonth(year, month) ? dayOf(year, month, Number(d)) : null;
}
function yearOf(text2) {
  const year = Number(text2);
  return year >= 1600 && year <= 2100 ? text2 : null;
}
function nearestYear(month, day2, anchor, ahead) {
  const year = Number(anchor.slice(0, 4));
  const candidate = dayOf(year, month, Math.min(day2 ?? 1, daysInMonth(year, month)));
  if (ahead) return candidate < anchor && candidate.slice(0, 7) < anchor.slice(0, 7) ? year + 1 : year;
  return candidate > anchor ? year - 1 : year;
}

// src/core/extraction/salience.ts
init_name_key();

// src/core/text/document.ts
init_fold();

// src/core/text/quote.ts
var BEYOND_ASCII2 = new Set([..."\u201C\u201E\xAB\u2018\u2019"].map((mark) => mark.charCodeAt(0)));

// src/core/text/sentence.ts
var ORDINAL = "#";

// src/core/text/letter.ts
var LETTER = 1;
var MARK2 = 2;
var NUMBER = 4;
var KINDS = new Uint8Array(65536);

// src/core/text/token.ts
function tokenAt(tokens, place) {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (tokens[middle].start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/core/text/document.ts
function sentenceAt(document, place) {
  let low = 0;
  let high = document.sentences.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (document.sentences[middle].span[0] <= place) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

// src/core/extraction/lexicon/en/nouns.ts
var table = (entries) => new Map(
  entries.flatMap(
    ([value, words2]) => words2.trim().split(/\s+/).map((word3) => [word3, value])
  )
);
var TARGET_NOUNS = table([
  ["waiver", "waiver waivers exemption certification reprieve"],
  ["measure", "bill bills proposal proposals draft drafts legislation veto"],
  ["ratification", "ratification"],
  [
    "application",
    "participation membership application applicability operation effect use implementation applying coverage progress"
  ],
  ["enforcement", "enforcement prosecution prosecutions prosecutors"],
  ["power", "authority power powers"],
  ["challenge", "challenge challenges lawsuit lawsuits suit suits case petition petitions"],
  ["limit", "ruling judgment suspension pause moratorium injunction stay freeze abeyance hold"]
]);
var PART_NOUNS = new Set(
  "part parts portion portions some most half penalty penalties payment core bulk section sections article articles clause clauses provision provisions requirement requirements rest remainder element elements formula deadline aspects piece pieces chunk fines heart test chapters reporting obligation obligations".split(
    " "
  )
);
var WHOLE_NOUNS = new Set(
  "act acts law laws statute statutes amendment ban bans restriction restrictions sanction sanctions rule rules regulation regulations order orders policy policies programme program programs programmes mandate treaty pact accord convention agreement decree directive doctrine ceiling limit cap tax levy tariffs tariff surcharge protections protection derogation regime embargo measures authorization authorizations authorisation authorisations preferences benefits curbs prohibition text checks controls emergency status designation standard code resolution protocol legislation scheme".split(
    " "
  )
);
var CARRYING = {
  constitution: /* @__PURE__ */ new Set(["article", "provision", "amendment", "articles"]),
  act: /* @__PURE__ */ new Set(["act", "law", "statute", "legislation"]),
  provision: /* @__PURE__ */ new Set(["section", "provision", "law", "statute", "clause", "restriction"]),
  regulation: /* @__PURE__ */ new Set(["regulation", "rule", "rules", "law"]),
  executiveAct: /* @__PURE__ */ new Set(["order", "policy", "directive", "decree", "rule", "programme", "program"]),
  treaty: /* @__PURE__ */ new Set(["treaty", "pact", "agreement", "convention", "accord"]),
  sanctionProgramme: /* @__PURE__ */ new Set(["sanctions", "measures", "programme", "program", "regime", "embargo"]),
  resolution: /* @__PURE__ */ new Set(["resolution"]),
  doctrine: /* @__PURE__ */ new Set(["doctrine", "precedent", "rule"]),
  measure: /* @__PURE__ */ new Set(["bill", "measure", "legislation", "proposal", "text", "draft"])
};
var BODY_NOUNS = table([
  [
    "legislature",
    "congressional parliamentary legislative congress parliament legislature lawmakers legislators assembly duma rada knesset saeima majlis diet sejm"
  ],
  ["chamber", "senate house senators senator bundestag commons lords deputies mps meps committee panel"],
  [
    "executive",
    "presidential president white administration government king queen emir kremlin cabinet trump biden obama bush clinton reagan pm premier governor executive"
  ],
  [
    "agency",
    "ministry department secretary treasury regulator commission agency bureau minister fcc sec epa cdc state pentagon attorney"
  ],
  ["court", "court courts judge judges justices justice tribunal supreme bench"],
  ["organization", "council eu union un osce nato"]
]);

// src/core/extraction/sense.ts
var GONE = [
  "repeal",
  "endLaw",
  "removeLaw",
  "voidByCourt",
  "annul",
  "rescind",
  "leave",
  "expire",
  "suspend"
];
var UNDOING = new Map([
  ...GONE.map((sense) => [sense, ["restore"]]),
  ["expire", ["restore", "extend"]],
  ["restore", GONE]
]);

// src/core/extraction/unknown-laws.ts
init_name_key();

// src/core/extraction/lexicon/en/abbreviations.ts
var ABBREVIATIONS = new Set(
  "mr mrs ms dr prof sen rep gov gen col lt sgt capt maj rev hon st jr sr vs etc inc ltd co corp no nos sec sect art arts pub stat fed reg cong res h.r s.j u.s u.k u.n e.g i.e a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec approx dept est fig messrs mt op cf al ex ph.d u.s.c c.f.r c.o l para paras ch pp".split(
    " "
  )
);

// src/core/extraction/lexicon/en/time-words.ts
init_day();
var MONTHS = "jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?";
var YEAR = "(?<y>1[6-9]\\d\\d|20\\d\\d|2100)";
var NUMBERS = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90
};
function numberOf(word3) {
  return (Object.hasOwn(NUMBERS, word3) ? NUMBERS[word3] : null) ?? (/^\d+$/.test(word3) ? Number(word3) : null);
}
function ago(match, anchor) {
  const count = numberOf(match[1] ?? "");
  if (count === null || count > 1200) return null;
  const unit = match[2] ?? "";
  if (unit.startsWith("year")) return String(Number(anchor.slice(0, 4)) - count);
  if (unit.startsWith("month")) return addMonths(anchor, -count).slice(0, 7);
  return unit.startsWith("week") ? addDays(anchor, -7 * count).slice(0, 7) : addDays(anchor, -count);
}
var lastOf = (unit, anchor) => unit === "year" ? String(Number(anchor.slice(0, 4)) - 1) : unit === "month" ? addMonths(anchor, -1).slice(0, 7) : addDays(anchor, -7).slice(0, 7);
var seasonYear = (season, anchor) => {
  const month = Number(anchor.slice(5, 7));
  const year = Number(anchor.slice(0, 4));
  const begins = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
  return String((begins[season] ?? 1) < month ? year : year - 1);
};
var TIME_WORDS = {
  hint: /\d|day\b|\bago\b|\btonight\b|\b(?:last|this) (?:year|month|week|spring|summer|autumn|fall|winter|morning|afternoon|evening)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/,
  months: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map(
    (stem4, index) => [new RegExp(`^${stem4}`), index + 1]
  ),
  weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map(
    (name, index) => [new RegExp(`\\b(?:on |last |this )?${name}\\b`, "g"), index + 1]
  ),
  today: /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/g,
  yesterday: /\byesterday\b/g,
  relative: [
    [/\b(\w+) (years?|months?|weeks?|days?) ago\b/g, ago],
    [/\blast (year|month|week)(?:end)?\b/g, (match, anchor) => lastOf(match[1] ?? "", anchor)],
    [/\blast (spring|summer|autumn|fall|winter)\b/g, (match, anchor) => seasonYear(match[1] ?? "", anchor)],
    [/\bthis (?:year|spring|summer|autumn|winter)\b/g, (_match, anchor) => anchor.slice(0, 4)],
    [/\bthis month\b/g, (_match, anchor) => anchor.slice(0, 7)]
  ],
  since: /\b(?:since|from|starting|beginning|as of|as from)(?: early| late| mid)?(?: the)?(?: start of| end of| year)?\s*$/,
  until: /\b(?:until|till|through|to|by|ending)(?: early| late| mid)?(?: the)?(?: start of| end of)?\s*$/,
  before: /\bbefore\s*$/,
  after: /\bafter\s*$/,
  patterns: [
    new RegExp(`\\b(?<m>${MONTHS})\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+${YEAR})?\\b(?!\\d)`, "g"),
    new RegExp(`\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m>${MONTHS})(?:,?\\s+${YEAR})?\\b`, "g"),
    new RegExp(`\\b(?<m>${MONTHS}),?\\s+(?:of\\s+)?${YEAR}\\b`, "g"),
    new RegExp(
      `\\b(?:in|since|until|by|during|last|this|early|late|mid|from|through|every|that|(?:end|start|beginning|middle) of)[ -](?<m>${MONTHS})\\b(?! \\d)`,
      "g"
    ),
    new RegExp(
      `\\b(?:in|since|until|by|during|from|through|before|after|early|late|mid|back in)[ -]${YEAR}\\b(?![\\d-])`,
      "g"
    ),
    new RegExp(`\\b${YEAR}(?=,? (?:when|and lapsed|without|with|as|by|to|only|because)\\b)`, "g")
  ],
  ahead: /\b(?:until|till|through|to|by|next|due)\b[^.]*$/
};

// src/core/extraction/lexicon/en/details.ts
var ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
  " "
);
var UNIT = "(day|week|month|year)s?";
var LENGTHS = [
  new RegExp(
    `\\b(?:for|by) (?:an? further |another |up to |at least |some |about |the next |an? )?(\\w+)(?:-| )(?:more )?${UNIT}\\b`
  ),
  new RegExp(`\\b(?:for|by) (?:an?|another|one more|a further|an additional) ()${UNIT}\\b`),
  new RegExp(
    `\\b(\\w+)-${UNIT} (?:waiver|extension|renewal|reauthori[sz]ation|prolongation|suspension|licence|license|reprieve|pause|stay|delay)`
  ),
  new RegExp(`\\b(?:another|an additional) (\\w+) ${UNIT}\\b`),
  new RegExp(`\\b(\\w+) (?:more|additional|further) ${UNIT}\\b`)
];

// src/core/extraction/lexicon/en/law-talk.ts
var LAW_TALK = new Set(
  "congress parliament senate senator senators lawmakers legislators legislature congressional court courts justices judge judges ruling president minister administration government statute statutes law laws legal act bill bills repeal repealed repealing amendment waiver waivers waive waived sanctions treaty convention constitution constitutional unconstitutional enacted enact sunset expired lapsed reauthorize reauthorization federal supreme attorney republicans democrats republican democrat".split(
    " "
  )
);

// src/core/extraction/lexicon/en/closed-classes.ts
var words = (text2) => new Set(text2.trim().split(/\s+/));
var DETERMINERS = words(
  "the a an this that these those its their his her our your my each every any some no both all another such"
);
var PREPOSITIONS = words(
  "of in on at by for from with without within under over about against between into onto through during before after since until till despite toward towards upon per via amid among across behind beyond around because to like unlike including concerning regarding except following off out up down near inside outside throughout alongside along above below beside besides versus than as"
);
var COORDINATORS = words("and or but nor yet so");
var SUBORDINATORS = words(
  "if unless when whenever while although though because since until till once whether where whereas as after before lest provided"
);
var RELATIVES = words("which who whom whose that");
var PRONOUNS = words(
  "it they them he she him we us you i this that these those one ones none both all itself themselves himself herself everything nothing anything something everyone nobody anybody somebody everybody someone anyone who"
);
var BE = words("be am is are was were been being 's 're 'm isn aren wasn weren ain");
var HAVE = words("have has had having 've 'd");
var DO = words("do does did");
var MODALS = words("will would shall should can could may might must 'll 'd ca wo cannot");
var NEGATIONS = words("not n't never neither nor hardly scarcely barely no nowhere");
var ADVERBS = words(
  "also still already just now then again yet once soon always never ever only even merely simply quite rather very too finally formally officially effectively essentially actually really certainly surely probably perhaps maybe indeed instead recently previously currently since long ago today tomorrow yesterday tonight here there further together thus therefore hence anew entirely fully completely wholly partly largely mostly almost nearly all briefly immediately quietly repeatedly annually yearly unanimously twice first later earlier away back all-but meanwhile otherwise however permanently temporarily indefinitely automatically technically legally outright well so far due abruptly unilaterally jointly narrowly overwhelmingly itself themselves himself herself once more nationwide statewide countrywide everywhere overnight wholesale altogether"
);
var NOT_ADVERBS = words(
  "family apply supply reply rely ally assembly anomaly bully jelly july italy only monopoly early likely friendly costly unlikely"
);

// src/core/extraction/lexicon/en/cues.ts
var list = (text2) => new Set(text2.trim().split(/\s+/));
var SAYING = list(`
say tell write announce state add note declare report claim argue insist maintain assert contend explain stress emphasise emphasize affirm reiterate reply answer respond retort comment remark observe point warn caution recall remind confirm reveal disclose acknowledge concede admit tweet post read testify allege boast brag joke quip grumble complain exult shout whisper mutter demand urge promise vow pledge predict counter object echo continue conclude suggest agree believe think hold reckon find suspect stipulate recount inform interject lament rule hear feel reason repeat underline underscore specify clarify bet swear crow flash plead ask propose call describe label brand dub characterise characterize hail praise welcome celebrate regret deplore applaud cheer criticise criticize mock denounce condemn tout trumpet herald thank credit greet prefer speak commend deny dispute doubt wonder hope expect worry fret fume sigh mumble protest advise cry sneer snap scoff opine muse gush enthuse signal indicate hint imply estimate vent chime`);
var DENYING = list("deny dispute refute reject rebut contradict");
var NOT_ASSERTING = new Map(
  Object.entries({
    demand: "demanded",
    urge: "demanded",
    hope: "demanded",
    wish: "demanded",
    want: "demanded",
    plead: "demanded",
    propose: "demanded",
    request: "demanded",
    beg: "demanded",
    recommend: "demanded",
    doubt: "possible",
    suspect: "possible",
    fear: "possible",
    expect: "planned",
    predict: "planned",
    promise: "planned",
    vow: "planned",
    pledge: "planned",
    ask: "questioned",
    wonder: "questioned",
    question: "questioned"
  })
);
var REACTING = list(
  "hail praise welcome celebrate regret deplore applaud cheer criticise criticize mock condemn tout trumpet herald thank credit greet commend describe call prefer denounce slam blast lament single speak write label brand dub characterise characterize demand urge vow promise pledge threaten accuse blame dismiss decry deride ridicule rebuke scold chide"
);
var SAYING_NOUNS = list(
  "statement announcement claim assertion remark comment declaration letter tweet post report testimony speech interview words message release warning"
);
var INSTITUTIONS = list(`
ministry department office government cabinet parliament congress senate house court commission council agency administration union group party embassy bank committee statement memo report letter leaflet newsletter guide column editorial document spokesperson spokesman spokeswoman website site portal page release paper outlet channel station broadcaster newspaper magazine majority foundation association guild institute centre center tracker bulletin post caption banner headline notice fact sheet survey poll study analysis article book textbook agencies media officials spokespeople`);
var ROLES = list(`
president minister secretary chairman chairwoman chair senator sen. sen rep rep. representative congressman congresswoman judge justice spokesman spokeswoman spokesperson ambassador adviser advisor analyst expert lawyer attorney advocate counsel professor prof prof. dr dr. mr mr. ms ms. mrs mrs. director commissioner governor mayor sheriff general colonel king queen prince premier chancellor deputy leader head host presenter anchor columnist essayist commentator journalist reporter correspondent editor author historian scholar researcher economist activist campaigner lawmaker candidate official diplomat envoy rapporteur speaker whip aide staffer officer trader owner exporter importer merchant hotelier nurse teacher student caller reader farmer blogger vlogger podcaster pundit politician manager captain marshal broker guest challenger resident witness rabbi bishop priest imam pastor baroness lord sir dame undersecretary negotiator prosecutor ombudsman regulator treasurer veteran brigadier lecturer politologist haulier driver conservative democrat republican businessman businesswoman entrepreneur executive ceo founder principal dissident comptroller solicitor barrister clerk moderator organiser organizer coordinator interpreter former vice prime foreign`);
var OCCASIONS = list(
  "interview interviews statement statements tweet tweets post posts speech letter email e-mail memo report briefing conference hearing remarks message release op-ed editorial column essay book debate rally session meeting ceremony forum town-hall appearance call segment video address broadcast podcast programme program show press blog note testimony filing brief summit event breakfast panel phone telephone television tv radio twitter facebook telegram instagram x hall stage speech motion brief opinion ruling article piece"
);
var HEARERS = list(
  "reporters journalists lawmakers deputies parliament senators congressmen voters supporters delegates reporters viewers listeners readers callers crowd crowds audience committee panel court judge jury newspaper magazine agency broadcaster channel station outlet website colleagues members students workers investors analysts diplomats officials ministers conference host crowd people everyone staff council cabinet press media network correspondent anchor interviewer donors guests aides leaders"
);
var TURN_LABELS = list(
  "q a question answer host cohost co-host guest caller anchor reporter interviewer interviewee moderator chair chairman chairwoman presenter narrator journalist correspondent speaker announcer questioner witness proposer opposer panelist panellist participant presiding clerk audience voiceover voice-over press"
);
var SILENT = list(
  "law laws act bill statute section article clause provision amendment treaty constitution code rule rules regulation ban waiver measure text contract clock sign signs label calendar map thermometer gauge meter plaque sticker menu ticket screen display inscription legend story rumour rumor saying proverb adage logic reason instinct gut body wisdom plan schedule custom tradition"
);
var MEMBERS = "senator sen representative rep congressman congresswoman mp deputy lawmaker legislator".split(" ");
var OFFICES = new Map(
  Object.entries({
    "head of state": ["president", "king", "queen", "emperor", "emir", "monarch"],
    "head of government": ["prime minister", "premier", "chancellor"],
    "member of parliament": ["mp", "deputy", "lawmaker", "legislator", "parliamentarian"],
    premier: ["prime minister", "premier"],
    lawmaker: MEMBERS,
    legislator: MEMBERS,
    congressman: ["representative", "rep", "congressman"],
    congresswoman: ["representative", "rep", "congresswoman"],
    senator: ["senator", "sen"],
    diplomat: ["ambassador", "envoy", "diplomat", "foreign minister", "secretary of state"],
    professor: ["professor", "prof"],
    academic: ["professor", "prof", "lecturer", "scholar", "historian", "academic"],
    scholar: ["professor", "prof", "lecturer", "scholar", "historian", "researcher"],
    attorney: ["attorney", "lawyer", "advocate", "counsel"],
    lawyer: ["attorney", "lawyer", "advocate", "counsel", "barrister", "solicitor"],
    governor: ["governor", "gov"],
    monarch: ["king", "queen"]
  })
);
var HUMANS = list(
  "author woman man writer host guest listener viewer user visitor neighbor neighbour shopkeeper worker person critic supporter opponent gentleman lady boy girl mother father widow pensioner voter grandmother grandfather sister brother wife husband colleague friend voice insider novelist poet singer actor actress chef cook baker fisherman plumber carpenter electrician engineer doctor physician scientist soldier sailor pilot plaintiff defendant demonstrator protester commenter poster respondent interviewee signatory petitioner delegate"
);
var RETELLING = list("correct retell recount elaborate clarify demur");
var ATTITUDES = list(
  "blunt blunter gloomy gloomier clear clearer categorical unequivocal emphatic optimistic upbeat skeptical sceptical cautious frank candid direct precise unimpressed unmoved defiant adamant scathing dismissive hopeful pessimistic angrier harsher closer franker"
);
var WISHING = list("urge demand vow promise pledge threaten call ask beg implore propose plead press");
var NAMING = list("call describe label brand dub characterise characterize accuse blame");
var JUDGING = list(
  "praise criticise criticize denounce condemn slam blast deplore lament tout mock dismiss decry deride applaud ridicule rebuke scold chide"
);
var SHOWING = list("show find indicate suggest reveal confirm");

// src/core/extraction/english/verb-object.ts
var OF_PAPERS = new Set(
  "back pass approve adopt endorse sign send reject table announce introduce file submit veto ratify publish".split(
    " "
  )
);

// src/core/extraction/lexicon/en/common-verbs.ts
var COMMON_VERBS = `
accept accuse achieve act address adjust admit advise affect agree aim allow analyse announce answer appeal appear appoint approach argue arrange arrest arrive ask assert assess assist assume assure attach attack attempt attend attract avoid await award ban bar base be bear become begin believe belong bet blame bother bow break breathe brief bring broadcast build burn buy call campaign care carry carve catch cause caution celebrate challenge change charge check cheer choose circulate cite claim clarify clear climb close collapse collect come comment commit compare complain complete comply concede concern conclude condemn conduct confirm confuse consider consist constitute construct consult contact contain contend contest continue contradict contribute control convince cooperate cost counter count cover create criticise criticize cross cut deal debate decide declare decline decrease deem defend define delay deliver demand demonstrate deny depend describe deserve design determine develop dig direct disagree disappear disclose discover discuss dismiss display dispute distribute divide do dominate draft draw dream drive dwell earn ease echo edit elect embrace emerge emphasise emphasize employ enable encourage endorse enforce engage enjoy ensure enter establish examine exceed exist expand expect explain explore export express exult face fail fall favor favour fear feature feel fight fill find finish fit fix flash flee flow fly focus follow force forge forget form frame free fulfil fulfill function fund gain gather get give go govern grow grumble guarantee guess hail halt handle hang happen hate have head hear help highlight hint hire hold hope host hurt identify ignore impact implement imply import impose impress improve include increase indicate influence inform insist inspire intend interpret interview invest investigate invite invoke involve issue join joke judge jump justify keep know lack land launch lead lean learn leave legislate let lie like limit line link list listen live load lobby look lose love maintain make manage march mark matter mean measure meet mention mind miss monitor mount move name need negotiate note notice notify obey object oblige observe obtain occupy occur offer open operate oppose order organise organize overlook override owe own paint participate pay permit persuade pick plan play plead please pledge point portray pose possess pour praise predict prefer prepare present press prevent proceed proclaim produce prohibit promise promote prompt propose protect protest prove provide publish pull punish pursue push put qualify question quit quote raise reach react read realise realize recall receive recognise recognize recommend record recover reduce refer reflect refuse regard regret regulate reject relate release rely remark remember remind render repeat reply report represent request require rescue resemble resist resolve respect respond restrict result retain retort return reveal review reward ride ring rise risk rise rule run rush say schedule search see seek seem sell send serve set settle shake shape share shift shoot show shout shrug shut sit slam slap smile sound span speak specify spend spark spread stage start state stem step stick stop stress strengthen stress study submit succeed suffer suggest supply support suppose surprise surround survive suspect swear take talk target teach tell tend test testify thank think threaten tie top toss touch tour track trade train treat tremble trigger trust try turn tweet undergo undermine understand urge use utilise vanish view violate visit vote vow wait walk want warn watch weaken wear weigh welcome widen win wish wonder work worry write yield
add affirm allege appraise authorise authorize brand clash concur counter crow declare deplore determine disclose elaborate enthuse explain foresee forecast gloat hint infer inquire interject intone lament muse opine ponder posit quip read reason reckon recount reiterate relay remark respond stipulate surmise sum underline underscore underscore volunteer
tell hold vote stand argue show draft attach hand greet rechristen switch ship permit owe obtain cover hurt drop topple chair co-sponsor sponsor back tie table submit file list post count affect benefit cost target single celebrate regret prolong lobby stage double blast mock reward cement herald usher retell correct demur`.trim().split(/\s+/);

// src/core/extraction/lexicon/en/governors.ts
var table2 = (entries) => new Map(
  entries.flatMap(
    ([governing, words2]) => words2.trim().split(/\s+/).map((word3) => [word3, governing])
  )
);
var GOVERNING_VERBS = table2([
  ["denied", "cease stop wait fail refuse decline neglect omit forget"],
  [
    "planned",
    "plan vow promise pledge intend aim mean prepare agree decide threaten expect schedule set undertake commit offer go move propose announce resolve consider seek try attempt work"
  ],
  [
    "demanded",
    "want wish hope urge ask demand call press push need ought beg plead encourage like love lobby campaign fight yearn long prefer insist recommend request deserve appeal"
  ],
  ["possible", "seem appear tend stand"],
  ["questioned", "wonder"],
  ["power", "allow permit authorise authorize empower enable entitle let"],
  ["asserted", "manage help proceed begin start continue vote happen join come"]
]);
var GOVERNING_NOUNS = table2([
  [
    "hypothetical",
    "bill bills draft legislation amendment amendments resolution proposal proposals measure measures text language clause petition motion idea suggestion possibility prospect prospects threat risk chance option options talk debate hearing procedure process project initiative need referendum vote"
  ],
  [
    "planned",
    "plan plans promise promises pledge pledges vow intention intentions intent offer deal agreement decision due set poised likely ready scheduled slated bound certain sure going about expected"
  ],
  [
    "demanded",
    "call calls demand demands push effort efforts bid campaign drive fight attempt attempts wish wishes hope hopes desire request requests appeal appeals pressure"
  ],
  [
    "power",
    "power powers authority right ability able unable capacity entitled allowed permitted authorised authorized empowered discretion option"
  ],
  ["denied", "failure refusal reluctance inability yet"],
  ["possible", "unlikely possible"]
]);
var DOUBTING_ADJECTIVES = new Set(
  "proposed claimed purported possible potential planned future eventual likely attempted threatened hypothetical so-called supposed alleged hoped-for upcoming prospective would-be full formal true real outright complete any no another mooted looming expected promised".split(
    " "
  )
);

// src/core/extraction/lexicon/en/inflect.ts
var IRREGULAR = Object.fromEntries(
  `arise arose arisen|be was been|beat beat beaten|become became become|begin began begun|bind bound bound|bite bit bitten|break broke broken|bring brought brought|build built built|buy bought bought|catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feel felt felt|fight fought fought|find found found|fly flew flown|forbid forbade forbidden|forget forgot forgotten|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|overcome overcame overcome|override overrode overridden|overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit|read read read|rewrite rewrote rewritten|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shoot shot shot|show showed shown|shut shut shut|sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent|split split split|stand stood stood|steal stole stolen|strike struck struck|swear swore sworn|sweep swept swept|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undo undid undone|undergo underwent undergone|understand understood understood|uphold upheld upheld|wear wore worn|win won won|withdraw withdrew withdrawn|withhold withheld withheld|write wrote written|sunset sunset sunset|offset offset offset|oversee oversaw overseen|reset reset reset|foresee foresaw foreseen`.split("|").map((line) => line.trim().split(" ")).map(([lemma, past, participle]) => [lemma, [past, participle]])
);
var DOUBLING = new Set(
  "axe ban drop annul cancel scrap nix gut plan stop vet admit commit permit submit refer occur omit equip prefer confer defer deter compel control expel quash rip rig pin ship strip cap trim step slip chop wipe regret quip brag beg blog signal label sob rebut nod".split(" ").filter((verb3) => !["axe", "quash", "wipe"].includes(verb3))
);
function formsOf(lemma) {
  const irregular = IRREGULAR[lemma];
  const past = irregular?.[0] ?? regularPast(lemma);
  const participle = irregular?.[1] ?? past;
  const extra = lemma === "sunset" ? [
    ["sunsetted", "past"],
    ["sunsetted", "participle"]
  ] : [];
  return [
    [lemma, "base"],
    [third(lemma), "s"],
    [past, "past"],
    [participle, "participle"],
    [ing(lemma), "ing"],
    ...extra
  ];
}
function regularPast(lemma) {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return DOUBLING.has(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}
function third(lemma) {
  if (lemma === "have") return "has";
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}
function ing(lemma) {
  if (lemma.endsWith("ie")) return `${lemma.slice(0, -2)}ying`;
  if (lemma.endsWith("e") && !lemma.endsWith("ee")) return `${lemma.slice(0, -1)}ing`;
  if (DOUBLING.has(lemma) || /^(?:put|cut|let|set|get|run|sit|quit|begin|sunset|win|hit|shut|split|reset)$/.test(lemma))
    return `${lemma}${lemma.at(-1)}ing`;
  return `${lemma}ing`;
}

// src/core/extraction/lexicon/en/verbs.ts
var verb = (on, sense, list3) => list3.split("|").map((text2) => {
  const [lemma = "", ...rest] = text2.trim().split(" ");
  const split2 = rest[0] === "...";
  return { lemma, rest: split2 ? rest.slice(1) : rest, split: split2, sense, on };
});
function held(adjectives) {
  return adjectives.split("|").flatMap(
    (adjective) => ["declare", "rule", "find", "hold", "deem", "judge"].flatMap(
      (lemma) => ["... ", "", "... to be ", "to be "].map((between) => `${lemma} ${between}${adjective}`)
    )
  ).join("|");
}
function assented(forms) {
  return forms.split("|").flatMap((form2) => ["receive", "get", "win", "gain", "secure", "obtain"].map((lemma) => `${lemma} ${form2}`)).join("|");
}
function offTheBooks(lemmas) {
  const books = ["books", "statute book", "statute books", "law books"];
  return lemmas.split("|").flatMap(
    (lemma) => ["... off", "off", "... from", "from"].flatMap(
      (between) => books.map((book) => `${lemma} ${between} the ${book}`)
    )
  ).join("|");
}
function breaking(higher) {
  return higher.split("|").flatMap((law2) => ["violate", "breach", "offend", "contravene", "infringe"].map((lemma) => `${lemma} ${law2}`)).join("|");
}
var VERBS = [
  ...verb("object", "repeal", "repeal|abrogate"),
  ...verb(
    "object",
    "removeLaw",
    `switch ... off|abandon|abolish|scrap|axe|eliminate|remove|cancel|lift|kill|kill ... off|dump|ditch|drop|discard|junk|nix|erase|delete|discontinue|do away with|get rid of|dissolve|disband|wind ... up|wind up|shutter|wipe ... out|wipe ... away|undo|tear ... up|tear up|throw ... away|roll ... back|roll back|dismantle|finish ... off|put an end to|bring an end to|call ... off|bury|sink|shut ... down|close|pull the plug on|replace|supersede|throw overboard|throw ... overboard|send ... to the scrapheap|send ... to the dustbin|${offTheBooks("take|write|wipe|strike|scrub|erase|remove|delete")}|toss ... out|toss out|toss|vote ... out of existence|legislate ... away|consign ... to history|consign to history|lay ... to rest|lay to rest|put ... out of its misery|strike ... from|strike`
  ),
  ...verb("both", "endLaw", "end|terminate|cease|stop"),
  ...verb(
    "subject",
    "endLaw",
    "go away|come to an end|disappear|vanish|cease to exist|cease to apply|cease to have effect|cease to be law|cease to be in force|cease to be in effect|meet its end|pass into history|draw to a close|come to a close"
  ),
  ...verb(
    "object",
    "voidByCourt",
    `rule against|strike ... out|strike out|invalidate|quash|strike ... down|strike down|knock ... down|knock down|throw ... out|throw out|overturn|overrule|vacate|set ... aside|set aside|${held("unconstitutional|invalid|illegal|unlawful|void|null and void|unenforceable")}`
  ),
  ...verb("subject", "beUnconstitutional", breaking("the constitution|the first amendment|the basic law|the charter")),
  ...verb("subject", "voidByCourt", "fall"),
  ...verb("object", "annul", "annul|nullify|void|reverse|cancel out"),
  ...verb(
    "object",
    "rescind",
    "rescind|revoke|withdraw|take ... back|retract|recall|pull|de-ratify|deratify|unsign|un-sign"
  ),
  ...verb(
    "object",
    "leave",
    "leave|quit|exit|pull out of|withdraw from|walk out of|walk away from|denounce|break out of|drop out of|pull out from|step out of|renounce|repudiate|opt out of"
  ),
  ...verb(
    "subject",
    "expire",
    "expire|lapse|run out|sunset|die|phase out|go dark|run its course|time out|reach its end date|reach its expiry date|reach its expiration date|come to its scheduled end|fall away"
  ),
  ...verb("object", "waive", "waive|bypass"),
  ...verb(
    "object",
    "suspend",
    "suspend|pause|freeze|put ... on hold|put on hold|put ... on ice|put ... in abeyance|hold ... in abeyance|place ... in abeyance|place ... on hold|halt|shelve|park|mothball|hold ... off|put ... out of action|keep ... in abeyance|declare ... in abeyance|make ... inoperative|render ... inoperative"
  ),
  ...verb("object", "block", "block|enjoin|bar|stay"),
  ...verb(
    "object",
    "extend",
    "extend|renew|prolong|reauthorize|reauthorise|roll ... over|continue|lengthen|keep ... alive|keep alive|keep ... going|keep ... in force|keep ... on the books|give ... new life|give ... a new lease of life|breathe new life into|make ... permanent|make permanent"
  ),
  ...verb(
    "object",
    "restore",
    "restore|reinstate|revive|bring ... back|bring back|reimpose|re-impose|reintroduce|resurrect|put ... back|bring ... back into force|restart|reactivate|re-enact|reenact|reestablish|re-establish|write ... back|rejoin|re-join|reenter|re-enter"
  ),
  ...verb("both", "restore", "resume"),
  ...verb(
    "subject",
    "restore",
    "come back into force|come back into effect|come back|return|apply again|spring back|snap back|snap back into place"
  ),
  ...verb("object", "impose", "impose|declare|proclaim"),
  ...verb(
    "subject",
    "begin",
    "take effect|take hold|go live|come to life|come alive|come into force|enter into force|come into effect|enter into effect|go into effect|go into force|become effective|commence|become applicable|kick in"
  ),
  ...verb("object", "begin", "bring ... into force|put ... into force|implement"),
  ...verb("object", "make", "enact|promulgate|legislate"),
  ...verb("subject", "make", "become law|become the law"),
  ...verb(
    "object",
    "pass",
    "ok|okay|pass|adopt|approve|endorse|confirm|clear|back|advance|greenlight|ram ... through|push ... through|push through|wave ... through|wave through|vote ... through|vote through|rubber-stamp|give ... a first reading|give ... a second reading|give ... a third reading|give ... final passage|give ... final approval|give final approval to|give final passage to|give ... the green light|vote for|put to a vote|put ... to a vote|bring ... to a vote|vote on"
  ),
  ...verb(
    "object",
    "introduce",
    "introduce|table|retable|re-table|submit|file|sponsor|bring ... forward|unveil|put ... forward|put ... before parliament|put ... before the house|lay ... before parliament|lay ... before the house|bring ... before parliament"
  ),
  ...verb(
    "object",
    "sign",
    "sign|sign ... into law|put his name to|put her name to|put his signature to|put her signature to|affix his signature to"
  ),
  ...verb("subject", "signAsBill", assented("royal assent|presidential assent|assent")),
  ...verb("object", "veto", "veto|send ... back"),
  ...verb("object", "ratify", "ratify|give consent to|give its consent to|give their consent to"),
  ...verb("object", "fail", "reject|defeat|vote ... down|vote down|kill ... off"),
  ...verb("subject", "failAsBill", "fail|collapse|founder|go down to defeat|fall short|go nowhere"),
  ...verb(
    "subject",
    "passAsBill",
    "pass|clear|sail through|win approval in|win approval|win passage in|win passage|squeak through"
  ),
  ...verb("subject", "extend", "shed its expiry date|lose its expiry date|shed its sunset|lose its sunset"),
  ...verb("subject", "awaitSignature", "await|wait for"),
  ...verb(
    "subject",
    "endless",
    "have no expiry date|have no expiration date|have no end date|have no sunset|have no sunset clause|have no sunset date|run without an end date"
  ),
  ...verb("subject", "present", "go to|head to|head for|reach|move to|land on"),
  ...verb("object", "override", "override"),
  ...verb("behind", "exempt", "exempt ... from|excuse ... from|spare ... from|shield ... from|carve ... out of"),
  ...verb("behind", "leave", "pull ... out of|take ... out of|withdraw ... from|yank ... out of|lead ... out of"),
  ...verb("behind", "restore", "bring ... back into|take ... back into|return ... to"),
  ...verb("object", "obtainWaiver", "get|receive|obtain|win|secure"),
  ...verb(
    "object",
    "amend",
    "amend|change|modify|alter|revise|rewrite|update|reform|touch|narrow|widen|expand|raise|lower|hike|increase|pare ... back|pare back|trim|scale ... back|scale back|water ... down|water down|dilute|soften|loosen|tighten|toughen|zero ... out|cut ... to zero|reduce ... to zero|set ... to zero"
  ),
  ...verb(
    "object",
    "grade",
    "gut|cripple|weaken|hollow ... out|eviscerate|neuter|defang|strengthen|undermine|ignore|violate|flout"
  ),
  ...verb("object", "postpone", "move|postpone|delay|put ... off|put off|push ... back|defer|move ... back"),
  ...verb("object", "uphold", `uphold|sustain|affirm|validate|${held("constitutional|lawful|valid|legal")}`),
  ...verb(
    "object",
    "letStand",
    "preserve|leave ... standing|leave ... in place|leave ... intact|leave ... alone|leave ... in force|leave ... in effect|let ... stand|keep ... in place|keep ... in force"
  ),
  ...verb("object", "dismiss", "dismiss|turn ... away|turn away|turn down|turn ... down|toss|toss ... out|toss out"),
  ...verb("subject", "dismiss", "fail"),
  ...verb("object", "hear", "hear|take up|take ... up|consider"),
  ...verb(
    "subject",
    "remain",
    "remain|survive|stand|persist|endure|stay on the books|stay in force|stay in effect|stay in place|continue in force|live on|hold|exist|sit on the books|sit on the statute book|sit in the constitution|stand in the constitution|remain part of the law"
  ),
  ...verb("subject", "apply", "apply|operate|bind|continue to apply"),
  ...verb("object", "enforce", "enforce|apply|collect|levy"),
  ...verb("object", "issueWaiver", "sign|issue|grant|provide|give|make|submit|approve|send|certify"),
  ...verb("object", "exercise", "use|exercise|invoke")
];

// src/core/extraction/english/verb-forms.ts
var FORMS = buildForms();
function buildForms() {
  const lemmas = /* @__PURE__ */ new Set([
    ...COMMON_VERBS,
    ...VERBS.map((entry) => entry.lemma),
    ...SAYING,
    ...DENYING,
    ...REACTING,
    ...NOT_ASSERTING.keys(),
    ...GOVERNING_VERBS.keys()
  ]);
  const forms = /* @__PURE__ */ new Map();
  for (const lemma of lemmas) {
    for (const [text2, form2] of formsOf(lemma)) {
      const readings = forms.get(text2) ?? [];
      if (!readings.some((reading) => reading.lemma === lemma && reading.form === form2)) readings.push({ lemma, form: form2 });
      forms.set(text2, readings);
    }
  }
  return forms;
}

// src/core/extraction/english/forms/adjectival.ts
var ADJECTIVES = new Map(
  [
    ["repeal", "repealed now-repealed since-repealed"],
    ["expire", "expired lapsed now-expired now-lapsed"],
    ["endLaw", "defunct now-defunct abolished scrapped now-abolished now-scrapped extinct"],
    ["voidByCourt", "struck-down invalidated overturned"],
    ["rescind", "rescinded revoked"],
    ["suspend", "suspended paused frozen"],
    ["waive", "waived"],
    ["restore", "reinstated revived restored"]
  ].flatMap(([sense, words2]) => words2.split(" ").map((one) => [one, sense]))
);

// src/core/extraction/lexicon/en/predicates.ts
var NOUNS = new Map(
  Object.entries({
    repeal: "repeal",
    abrogation: "repeal",
    removal: "removeLaw",
    abolition: "removeLaw",
    abolishment: "removeLaw",
    elimination: "removeLaw",
    eliminating: "removeLaw",
    cancellation: "removeLaw",
    lifting: "removeLaw",
    scrapping: "removeLaw",
    rollback: "removeLaw",
    dismantling: "removeLaw",
    ending: "endLaw",
    end: "endLaw",
    demise: "endLaw",
    termination: "endLaw",
    discontinuation: "endLaw",
    death: "endLaw",
    closure: "endLaw",
    dissolution: "endLaw",
    annulment: "annul",
    invalidation: "voidByCourt",
    nullification: "annul",
    overturning: "voidByCourt",
    rescission: "rescind",
    revocation: "rescind",
    withdrawal: "leave",
    exit: "leave",
    departure: "leave",
    denunciation: "leave",
    pullout: "leave",
    expiration: "expire",
    expiry: "expire",
    lapse: "expire",
    sunset: "expire",
    waiver: "waive",
    waiving: "waive",
    suspension: "suspend",
    freeze: "suspend",
    freezing: "suspend",
    pause: "suspend",
    moratorium: "suspend",
    abeyance: "suspend",
    injunction: "block",
    blocking: "block",
    stay: "block",
    extension: "extend",
    renewal: "extend",
    prolongation: "extend",
    reauthorization: "extend",
    reauthorisation: "extend",
    reprieve: "extend",
    continuation: "extend",
    restoration: "restore",
    reinstatement: "restore",
    revival: "restore",
    return: "restore",
    reimposition: "restore",
    reintroduction: "restore",
    resumption: "restore",
    enactment: "make",
    adoption: "pass",
    passage: "pass",
    introduction: "introduce",
    ratification: "ratify",
    veto: "veto",
    signing: "sign",
    amendment: "amend",
    postponement: "postpone",
    delay: "postpone",
    enforcement: "enforce"
  })
);
var states = (sense, negative, list3) => list3.split("|").map((words2) => ({ words: words2, sense, negative }));
var PREDICATES = [
  ...states(
    "beLaw",
    false,
    "in force|in the books|law|the law|federal law|state law|permanent law|the law of the land|good law|on the books|on the statute book|on the statute books|in the statute book|in the code|in the constitution|part of the constitution|part of the law|printed in the constitution|enshrined in law|enshrined in the constitution|written into law|written into statute|in effect|in place|valid|operative|legally binding|binding|active|effective|the law of the land|in the statute book|in the united states code|in the law books|here to stay"
  ),
  ...states(
    "remain",
    false,
    "intact|alive|alive and well|alive and kicking|there|standing|untouched|unchanged|alone|still before|on the table|in committee|on the agenda|on the calendar|on the order paper|under consideration"
  ),
  ...states(
    "remain",
    true,
    "no more|gone|dead|history|a thing of the past|over|done|finished|dead and buried|defunct|extinct|moot|at an end|a memory|a relic of the past|kaput|toast"
  ),
  ...states(
    "beLaw",
    true,
    "off the books|off the statute books|gone from the books|void|null and void|out of force|not law|off the statute book|unenforceable"
  ),
  ...states(
    "beApplied",
    false,
    "in operation|applied|enforced|applicable|operational|in application|in use|covered|usable"
  ),
  ...states(
    "beApplied",
    true,
    "inoperative|unenforced|unused|dark|out of action|on hold|on ice|in abeyance|suspended|paused|on pause|in limbo|frozen|dormant|waived|stayed|blocked"
  ),
  ...states(
    "grade",
    true,
    "a dead letter|all but a dead letter|a ghost|toothless|meaningless|a joke|a relic|useless|outdated|unjust"
  ),
  ...states(
    "restore",
    false,
    "back|back in force|back in effect|back on the books|law again|the law again|the law of the land again|in force again|in effect again|in operation again"
  ),
  ...states(
    "beUnconstitutional",
    false,
    "unconstitutional|invalid|illegal|unlawful|contrary to the constitution|in breach of the constitution|in violation of the constitution|at odds with the constitution"
  )
];

// src/core/extraction/english/gerund-mood.ts
var PHASES = new Map([
  ...["stop", "cease", "quit", "halt", "avoid"].map((lemma) => [lemma, "ends"]),
  ...["begin", "start", "continue", "keep", "resume"].map((lemma) => [lemma, "goesOn"])
]);

// src/core/extraction/english/modality.ts
var BECOMING = new Set(
  "become pass clear fail go head move reach land await wait need take expire lapse die stall sit remain stand stay".split(
    " "
  )
);
var FELT = new Set(
  "disappoint please anger dismay outrage alarm trouble sadden surprise encourage hearten".split(" ")
);

// src/core/extraction/english/phrase-scope.ts
var GENERIC = new Set(Object.values(CARRYING).flatMap((nouns) => [...nouns]));
var PLAIN = new Set(
  "controversial original total partial legal illegal constitutional unconstitutional congressional provisional official actual final crucial pivotal critical vital restrictive punitive administrative legislative executive restrictive repressive offensive defensive effective historic specific iconic draconian domestic public basic toxic discriminatory statutory mandatory contradictory sweeping existing pending underlying long-standing standing so-called crippling popular unpopular particular similar bilateral unilateral multilateral british turkish russian american azerbaijani georgian ukrainian french indian ottoman european interim emergency signed ratified regional global international local historical central general conditional special formal normal initial previous prior earlier later recent modern hard tough harsh strict broad narrow full short long-time lone sole very-same hated beloved dreaded notorious much-hated much-criticised much-criticized new-found long-delayed ill-fated now-famous newly fresh big huge great bad good real true false simple single so itself themselves alone waiver repeal authority power whole entire same said old new original underlying controversial outdated landmark federal national american us u.s remaining existing current present latest last annual yearly presidential disputed very famous sweeping key two three four five both no only first second year-old decades-old century-old temporary".split(
    " "
  )
);

// src/core/extraction/english/forms/copular.ts
var SORTED = [...PREDICATES].map((entry) => ({ ...entry, list: entry.words.split(" ") })).sort((a, b) => b.list.length - a.list.length);
var BY_FIRST = /* @__PURE__ */ new Map();
for (const entry of SORTED) {
  const first = entry.list[0] ?? "";
  const same2 = BY_FIRST.get(first);
  if (same2 === void 0) BY_FIRST.set(first, [entry]);
  else same2.push(entry);
}

// src/core/extraction/english/forms/listing.ts
var TAKING = new Set("take remove drop delete strike pull get cut delist".split(" "));
var PUTTING = new Set("put place add return restore keep leave".split(" "));
var MOVING = new Set("be come go get remain stay stand".split(" "));

// src/core/extraction/english/forms/membership.ts
var RELATIONS = [
  ["leave", "out of|outside of|gone from|free of|rid of"],
  ["sign", "a signatory of|a signatory to|signatory to"],
  ["beLaw", "in"],
  ["restore", "back in|again in|again a party to|again bound by"],
  ["beLaw", "still in|a party to|party to|bound by|a member of|part of|inside|covered by|subject to"]
].flatMap(([sense, list3]) => list3.split("|").map((words2) => ({ words: words2.split(" "), sense })));

// src/core/extraction/lexicon/en/event-nouns.ts
var DROPPING = new Set(
  "drop strip remove cut strike reject defeat block scrap abandon shelve delay postpone kill exclude omit leave tie attach include".split(
    " "
  )
);
var ENDING = new Set(
  "lift end expire lapse terminate cancel rescind revoke overturn vacate stay dissolve run stop".split(" ")
);

// src/core/extraction/english/forms/nominal-mood.ts
var AWAITED = new Set(
  "expect plan schedule propose consider seek want demand urge request recommend need promise pledge intend foresee".split(
    " "
  )
);

// src/core/extraction/english/forms/operative.ts
var OPERATING = new Set(
  "govern bar restrict prohibit forbid ban limit require regulate constrain cover protect shield hit bite punish penalise penalize oblige force".split(
    " "
  )
);

// src/core/extraction/english/forms/power.ts
var SENSE_OF = new Map(VERBS.filter((entry) => entry.rest.length === 0).map((entry) => [entry.lemma, entry.sense]));

// src/core/extraction/english/forms/verbal.ts
var BY_LEMMA = byLemma();
function byLemma() {
  const found = /* @__PURE__ */ new Map();
  for (const entry of VERBS) found.set(entry.lemma, [...found.get(entry.lemma) ?? [], entry]);
  return found;
}
var WEAK = new Set(
  "move stop end raise lower hike increase declare proclaim drop fall die stand hold exist remove lift kill change touch return remain clear back pass advance submit file table leave quit exit abandon strike give make use send provide reverse pull recall apply operate bind bar block stay narrow widen expand update reform adopt approve endorse sign issue introduce implement cancel ignore violate preserve affirm sink bury resume survive persist cut continue enforce collect levy exercise invoke delete undo".split(
    " "
  )
);

// src/core/extraction/english/statements/persons.ts
var NOT_NAMES = new Set(
  "yesterday today tomorrow meanwhile however also then did does do has had have can could will would should might must per even still once since although though because unless until while whether despite both many most some several monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december congress parliament the a an in on at for and but or if when after i it he she they we you this that these those asked speaking under according with by from as what who why how where is was are were not no yes also section one two three four five six seven eight nine ten american russian british french german chinese european turkish indian israeli iranian armenian azerbaijani ukrainian georgian article act law amendment treaty bill house senate supreme court white state united states".split(
    " "
  )
);

// src/core/extraction/english/statements/speaker.ts
var PAPERS = new Set(
  "statement release sheet report memo memorandum letter post tweet document note brief briefing readout communique notice filing bulletin".split(
    " "
  )
);

// src/core/extraction/english/statements/missed-verbs.ts
var VERBS2 = new Set(
  "said say told wrote argued argue claimed insisted believe agreed warned hope hoped think thought deny denied".split(
    " "
  )
);

// src/core/extraction/english/statements/reported.ts
var STRONG = new Set(
  "say claim argue insist announce note add declare maintain warn reply write think believe admit contend concede assert swear tell report state suggest counter promise vow predict explain read retort answer stress demand agree hope expect reckon recall confirm remark observe mutter joke acknowledge deny fear allege estimate testify reveal tweet post conclude boast complain caution indicate be".split(
    " "
  )
);

// src/core/extraction/inflecting/units.ts
init_name_key();
function unitSentences(document, mentions) {
  let next = 0;
  return document.sentences.map((sentence2, index) => {
    while (next < mentions.length && (mentions[next]?.span[1] ?? 0) <= sentence2.span[0]) next++;
    const inside = mentions.slice(next, next + 40).filter((mention) => mention.span[0] < sentence2.span[1]);
    const units = unitsOf(document, document.tokens.slice(sentence2.from, sentence2.to), inside);
    const end = document.text.slice(Math.max(sentence2.span[0], sentence2.span[1] - 3), sentence2.span[1]);
    return { document, index, span: sentence2.span, units, question: end.includes("?") };
  });
}
function unitsOf(document, tokens, mentions) {
  const units = [];
  for (const token of tokens) {
    const mention = mentions.find((one) => token.start < one.span[1] && one.span[0] < token.end) ?? null;
    const before3 = units.at(-1);
    if (mention === null && isTail(token, units)) units.splice(-2, 2, numbered(document, units.at(-2), token));
    else if (mention === null) units.push({ ...token, mention: null, tail: "" });
    else if (before3?.mention === mention) units[units.length - 1] = lawUnit(document, mention, before3.start, token.end);
    else units.push(lawUnit(document, mention, token.start, token.end));
  }
  return units;
}
function isTail(token, units) {
  const [number, hyphen] = [units.at(-2), units.at(-1)];
  return token.kind === "word" && !token.capital && token.end - token.start <= 5 && hyphen?.text === "-" && number?.kind === "number" && number.end === hyphen.start && hyphen.end === token.start;
}
function numbered(document, number, token) {
  const start = number?.start ?? token.start;
  const text2 = document.folded.slice(start, token.end);
  return { kind: "number", text: text2, start, end: token.end, capital: false, mention: null, tail: "" };
}
function lawUnit(document, mention, start, end) {
  const text2 = document.folded.slice(start, end);
  return { kind: "law", text: text2, start, end, capital: true, mention, tail: tailOf(text2, mention) };
}
function tailOf(text2, mention) {
  const name = nameWords(mention.name.text).at(-1) ?? "";
  const behind2 = /'(\p{L}+)$/u.exec(text2)?.[1];
  if (behind2 !== void 0) return behind2;
  const last2 = /[\p{L}\p{N}]+$/u.exec(text2)?.[0] ?? "";
  let same2 = 0;
  while (same2 < last2.length && last2[same2] === name[same2]) same2++;
  return last2.slice(same2);
}
function textOf(sentence2, from, to) {
  const [start, end] = spanOfUnits(sentence2, from, to);
  return sentence2.document.text.slice(start, end);
}
function spanOfUnits({ units }, from, to) {
  return [units[from]?.start ?? 0, units[to - 1]?.end ?? 0];
}
function unitText(units, at) {
  return units[at]?.text ?? "";
}

// src/core/extraction/inflecting/states.ts
function stateNames(list3) {
  return list3.split("|").map((line) => {
    const [name = "", stems4 = ""] = line.split(":");
    return [new RegExp(`^(?:${stems4.trim().split(/\s+/).join("|")})`, "u"), name.trim()];
  });
}
var SINGLY = /* @__PURE__ */ new Set(["leave", "suspend", "ratify", "restore", "endLaw"]);
function withStates(found, sentence2, states2, country) {
  const frame = withTarget(found, sentence2, states2);
  const { scope } = frame.acted;
  if (!SINGLY.has(frame.sense) || scope.addressees.length > 0) return frame;
  const { units } = sentence2;
  const inside = units.findIndex((unit) => unit.start >= frame.span[0]);
  const trigger = units.findIndex((unit) => unit.end > frame.trigger[0]);
  const end = units.findLastIndex((unit) => unit.end <= frame.span[1]) + 1;
  const before3 = named(units, listStart(units, inside, states2), trigger, states2);
  const behind2 = before3.length > 0 ? before3 : named(units, trigger, end, states2);
  const meant = units.slice(Math.max(0, inside), end).some((unit) => COUNTRY.test(unit.text)) ? country : null;
  const addressees = behind2.length === 0 && meant !== null ? [meant] : behind2;
  return addressees.length === 0 ? frame : { ...frame, acted: { ...frame.acted, scope: { ...scope, addressees } } };
}
function withTarget(frame, { units }, states2) {
  const { acted } = frame;
  if (acted.mention !== null || acted.pronoun) return frame;
  const at = units.findIndex((unit) => unit.start >= acted.span[0]);
  const link = [1, 2, 3].map((back) => at - back).find((index) => /^(?:qarsi|karsi|yonelik)$/u.test(unitText(units, index)));
  const against = link === void 0 ? void 0 : units[link - 1];
  if (against?.kind !== "word" || !against.capital) return frame;
  const word3 = (stateOf(against, states2) ?? against.text).toLowerCase();
  return { ...frame, acted: { ...acted, modifiers: [word3] } };
}
var COUNTRY = /^(?:страна|страной|республика|государство|ulke|ulkenin|ulkesi|olkə|olkənin|respublika|cumhuriyet)$/u;
function stateNamed({ units }, states2) {
  return units.map((unit) => stateOf(unit, states2)).find((state) => state !== null) ?? null;
}
function listStart(units, from, states2) {
  let at = from;
  while (at > 1 && /^(?:,|и|ve|və)$/u.test(unitText(units, at - 1)) && stateOf(units[at - 2], states2) !== null) at -= 2;
  return at;
}
function named(units, from, to, states2) {
  const found = units.slice(Math.max(0, from), Math.max(0, to)).flatMap((unit) => stateOf(unit, states2) ?? []);
  return [...new Set(found)];
}
function stateOf(unit, states2) {
  if (unit?.kind !== "word" || !unit.capital) return null;
  return states2.find(([pattern]) => pattern.test(unit.text))?.[1] ?? null;
}

// src/core/extraction/inflecting/frames.ts
function framesOf(sentences, forms, states2) {
  const all2 = [];
  let country = null;
  for (const sentence2 of sentences) {
    const found = [];
    for (const form2 of forms) {
      for (const frame of form2(sentence2, [...all2.slice(-4), ...found]))
        if (!found.some((other) => overlap(other.trigger, frame.trigger))) found.push(frame);
    }
    all2.push(
      ...found.sort((a, b) => a.trigger[0] - b.trigger[0]).map((frame) => withStates(frame, sentence2, states2, country))
    );
    country = stateNamed(sentence2, states2) ?? country;
  }
  return all2;
}

// src/core/extraction/inflecting/drafts.ts
function draftOf(speaker, mode, content, cueSpan, sentence2) {
  const spans = [...content, ...cueSpan === null ? [] : [cueSpan], ...speaker.span === null ? [] : [speaker.span]];
  return {
    speaker,
    mode,
    content,
    cueSpan,
    sentence: sentence2,
    span: [Math.min(...spans.map((span) => span[0])), Math.max(...spans.map((span) => span[1]))]
  };
}

// src/core/extraction/inflecting/persons.ts
function castOf(document, mentions, reporting) {
  const persons = [];
  const free = outsideNames(document, mentions);
  for (let at = 0; at < free.length; ) {
    const end = runEnd2(free, at, reporting, document);
    const person = end - at > 1 ? personIn(document, free, at, end, reporting) : null;
    if (person !== null) persons.push(person);
    at = Math.max(end, at + 1);
  }
  return { document, persons, reporting };
}
function outsideNames({ tokens }, mentions) {
  let next = 0;
  return tokens.filter((token) => {
    while (next < mentions.length && (mentions[next]?.span[1] ?? 0) <= token.start) next++;
    const span = mentions[next]?.span;
    return span === void 0 || token.end <= span[0];
  });
}
function runEnd2(tokens, from, { notNames }, document) {
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === void 0) break;
    if (token.text === "." && at > from && isInitial(tokens[at - 1])) continue;
    if (!token.capital || token.kind !== "word" || notNames.test(token.text) || isAcronym(document, token)) break;
    if (at > from && (endsWithCase(tokens[at - 1]) || isHyphened(document, token))) break;
  }
  return at;
}
function isInitial(token) {
  return token !== void 0 && token.end - token.start <= 2 && token.capital;
}
function endsWithCase(token) {
  return token !== void 0 && /'\p{L}+$/u.test(token.text);
}
function isHyphened(document, token) {
  return /-\p{Ll}{1,4}$/u.test(document.text.slice(token.start, token.end));
}
function isAcronym(document, token) {
  const word3 = document.text.slice(token.start, token.end);
  return word3.length > 1 && /^\p{Lu}{2,6}(?:['’-]\p{Ll}+)?$/u.test(word3);
}
function personIn(document, tokens, from, to, reporting) {
  let start = from;
  for (let at = from; at < to - 1; at++) if (reporting.roles.test(tokens[at]?.text ?? "")) start = at + 1;
  const words2 = tokens.slice(start, to).filter((token) => token.kind === "word");
  const [first, last2] = [words2[0], words2.at(-1)];
  if (first === void 0 || last2 === void 0 || words2.length > 4 || words2.length < 2 && start === from)
    return null;
  if (reporting.roles.test(last2.text)) return null;
  const role = roleBefore(document, tokens, start, reporting) ?? roleBehind(document, tokens, to, reporting);
  if (words2.length < 2 && role === null) return null;
  const name = bare(document.text.slice(first.start, last2.end));
  return { name, key: reporting.key(bare(last2.text)), role, start: first.start, end: last2.end };
}
function bare(name) {
  return name.replace(/(?:['’‘ʼ]|(?<=\p{Ll})-)\p{Ll}{1,4}$/u, "");
}
function roleBefore(document, tokens, start, { roles }) {
  for (let at = start - 1; at >= 0 && start - at <= 5; at--) {
    const token = tokens[at];
    if (token === void 0 || token.kind !== "word") return null;
    if (roles.test(token.text)) return document.text.slice(token.start, tokens[start - 1]?.end);
  }
  return null;
}
function roleBehind(document, tokens, to, { roles }) {
  if (tokens[to]?.text !== ",") return null;
  const end = tokens.findIndex((token, at) => at > to && token.kind === "mark");
  const words2 = tokens.slice(to + 1, end < 0 ? to + 1 : end);
  if (words2.length > 6 || !words2.some((token) => roles.test(token.text))) return null;
  return document.text.slice(words2[0]?.start, words2.at(-1)?.end);
}
var LABELS = /^(?:утверждение|миф|факт|вопрос|ответ|вердикт|вывод|заголовок|подзаголовок|итог|правда|iddia|sonuc|soru|cevap|yanit|gercek|mit|baslik|ozet|sual|cavab|fakt|nəticə|rəy|həqiqət)$/u;
function speakerIn2(cast, units, oblique, last2) {
  const words2 = trimmed(units);
  const [first, end] = [words2[0], words2.at(-1)];
  if (first === void 0 || end === void 0 || words2.length === 1 && LABELS.test(first.text)) return null;
  return full(cast, first.start, end.end, oblique) ?? short(cast, words2, oblique) ?? pronoun2(cast, words2, last2) ?? office2(cast, words2) ?? described(cast, words2, oblique);
}
function trimmed(units) {
  let [from, to] = [0, units.length];
  while (from < to && units[from]?.kind === "mark") from++;
  while (to > from && units[to - 1]?.kind === "mark") to--;
  return units.slice(from, to);
}
function full(cast, start, end, oblique) {
  const within2 = cast.persons.filter((one) => start <= one.start && one.end <= end + 1);
  const person = within2.find((one) => oblique || !isOblique(cast, one)) ?? within2[0];
  if (person === void 0) return null;
  const known = cast.persons.filter((one) => one.key === person.key);
  const name = oblique ? cast.reporting.nominative(person.name) : person.name;
  return {
    name,
    role: person.role ?? known.find((one) => one.role !== null)?.role ?? null,
    span: [person.start, person.end]
  };
}
function isOblique({ document }, { start, end }) {
  return /['’]\p{Ll}+$/u.test(document.text.slice(start, end));
}
function short(cast, words2, oblique) {
  const { document, persons, reporting } = cast;
  const capitals = words2.filter(
    (word3) => word3.kind === "word" && word3.capital && !reporting.roles.test(word3.text) && !reporting.notNames.test(word3.text)
  );
  for (const word3 of capitals) {
    const key3 = reporting.key(bare(word3.text));
    const same2 = persons.filter((person2) => person2.key === key3);
    const person = same2.findLast((one) => one.start <= word3.start) ?? same2[0];
    if (person !== void 0) return { name: person.name, role: person.role, span: [word3.start, word3.end] };
  }
  const role = words2.findIndex((word3) => reporting.roles.test(word3.text));
  const next = words2[role + 1];
  if (role < 0 && words2.length > 1 || next === void 0 || !next.capital || next.kind !== "word" || reporting.notNames.test(next.text))
    return null;
  const name = bare(document.text.slice(next.start, next.end));
  return {
    name: oblique ? reporting.nominative(name) : name,
    role: role < 0 ? null : document.text.slice(words2[role]?.start, words2[role]?.end),
    span: [next.start, next.end]
  };
}
function pronoun2(cast, words2, last2) {
  const word3 = words2.find((one) => cast.reporting.pronouns.test(one.text));
  if (word3 === void 0 || words2.length > 3) return null;
  const nearest = cast.persons.findLast((person) => person.end <= word3.start);
  const found = last2 ?? nearest ?? null;
  return found === null ? null : { name: found.name, role: found.role, span: [word3.start, word3.end] };
}
function office2({ persons, reporting }, words2) {
  const word3 = words2.find((one) => reporting.roles.test(one.text));
  if (word3 === void 0 || words2.length > 4 || reporting.several.test(word3.text)) return null;
  const key3 = reporting.key(word3.text).slice(0, 6);
  const person = persons.findLast(
    (one) => one.start < word3.start && (one.role ?? "").toLowerCase().split(/\s+/).some((part) => reporting.key(part).startsWith(key3))
  );
  const found = person ?? onlyOne(persons.filter((one) => one.start < word3.start));
  return found === null ? null : { name: found.name, role: found.role ?? word3.text, span: [word3.start, word3.end] };
}
function onlyOne(persons) {
  const [first] = persons;
  return first !== void 0 && persons.every((one) => one.key === first.key) ? first : null;
}
function described({ document, reporting }, words2, oblique) {
  const end = words2.findIndex((word3) => word3.kind === "mark" && /[,;:"(]/.test(word3.text));
  const named2 = end < 0 ? words2 : words2.slice(0, end);
  const part = /^во?$/u.test(named2[0]?.text ?? "") ? named2.slice(1) : named2;
  const [first, last2] = [part[0], part.at(-1)];
  if (first === void 0 || last2 === void 0 || part.length > 8 || part.some((word3) => word3.kind === "law"))
    return null;
  const text2 = bare(document.text.slice(first.start, last2.end));
  return {
    name: oblique && part.length === 1 ? reporting.nominative(text2) : text2,
    role: null,
    span: [first.start, last2.end]
  };
}

// src/core/extraction/inflecting/dialogue.ts
function spokenLines(cast, mentions) {
  const labelled = labelledLines(cast.document);
  return labelled.length > 0 ? labelled : dashedLines(cast, mentions);
}
var LABEL = /^(?:\*\*)?((?:\p{Lu}[\p{Lu}.'’-]+)(?:\s\p{Lu}[\p{Lu}.'’-]*){0,2}|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}*\.?){0,2})(?:,\s[\p{Ll}][^:.!?\n]{1,50})?(?:\*\*)?:(?:\*\*)?\s+/u;
function labelledLines(document) {
  const lines = document.paragraphs.flatMap(({ span }) => {
    const found = LABEL.exec(document.text.slice(...span));
    const name = found?.[1];
    return found === null || name === void 0 ? [] : [{ span, name, length: found[0].length }];
  });
  if (new Set(lines.map((line) => line.name)).size < 2) return [];
  const full2 = fullNames(lines.map((line) => line.name));
  return lines.map(({ span, name, length }) => {
    const label = [span[0], span[0] + name.length];
    const content = [span[0] + length, span[1]];
    const speaker = {
      name: full2.get(name) ?? name,
      role: null,
      span: label
    };
    return draftOf(speaker, "direct", [content], null, sentenceAt(document, span[0]));
  });
}
function fullNames(labels) {
  return new Map(
    labels.filter((label) => label.includes(" ")).map((label) => [label.slice(label.lastIndexOf(" ") + 1), label])
  );
}
var CUT = /[,.!?]\s-\s([^-"]{3,90}?)[.,]\s-\s/u;
function dashedLines(cast, mentions) {
  const { document, reporting } = cast;
  return document.paragraphs.flatMap(({ span: [start, end] }) => {
    const words2 = document.folded.slice(start, end);
    const dashed = words2.startsWith("-") || /-\s+$/.test(document.folded.slice(Math.max(0, start - 3), start));
    const found = dashed ? CUT.exec(words2) : null;
    if (found === null) return [];
    const [from, to] = [start + found.index, start + found.index + found[0].length];
    const tokens = document.tokens.slice(tokenAt(document.tokens, from), tokenAt(document.tokens, to));
    const units = unitsOf(document, tokens, mentions);
    const cue = reporting.behind(units);
    const speaker = cue === null ? null : speakerIn2(cast, units.slice(...cue.speaker), cue.oblique, null);
    if (cue === null || speaker === null) return [];
    const content = [
      [start, from],
      [to, end]
    ];
    const at = [units[cue.cue[0]]?.start ?? from, units[cue.cue[1] - 1]?.end ?? to];
    return [draftOf(speaker, "direct", content, at, sentenceAt(document, start))];
  });
}

// src/core/extraction/inflecting/quoted.ts
function quotedDraft(cast, quote, mentions, last2) {
  const { document, reporting } = cast;
  const sentence2 = sentenceAt(document, quote.span[0]);
  const inner = withinMarks(cast, quote, mentions, sentence2, last2?.speaker ?? null);
  if (inner !== null) return inner;
  const around2 = surroundings(cast, quote, mentions);
  const words2 = document.folded.slice(quote.content[0], quote.content[1]).split(/\s+/).length;
  const tight = /^\s*(?:,|-|\.)?\s*-/.test(document.folded.slice(quote.span[1], quote.span[1] + 4));
  const found = pick(cast, around2);
  if (found !== null && (words2 >= 3 || tight || around2.colon || found.close)) {
    const speaker = speakerIn2(cast, found.units.slice(...found.cue.speaker), found.cue.oblique, last2?.speaker ?? null);
    if (speaker !== null) return fromCue(cast, quote, found, speaker, sentence2);
  }
  return words2 >= 4 && found === null ? fromBefore(cast, quote, sentence2, last2, reporting.roles) : null;
}
function pick({ reporting }, { before: before3, behind: behind2, colon: colon2 }) {
  const ahead = colon2 ? reporting.before(before3) : null;
  if (ahead !== null) return { cue: ahead, units: before3, close: true };
  const both = reporting.around(before3, behind2);
  if (both !== null) return { cue: both, units: [...before3, ...behind2], close: true };
  const after = reporting.behind(behind2);
  if (after !== null) return { cue: after, units: behind2, close: false };
  const plain = reporting.before(before3);
  return plain === null ? null : { cue: plain, units: before3, close: false };
}
function surroundings({ document }, quote, mentions) {
  const first = document.sentences[sentenceAt(document, quote.span[0])];
  const lastIndex = sentenceAt(document, quote.span[1] - 1);
  const next = document.sentences[lastIndex + 1];
  const own = document.sentences[lastIndex];
  const ends = own !== void 0 && own.span[1] <= quote.span[1] + 1;
  const goesOn = ends && next !== void 0 && next.paragraph === own.paragraph && /^[\s,]*[-–—\p{Ll}]/u.test(document.text.slice(next.span[0], next.span[0] + 3));
  const end = goesOn ? next.span[1] : own?.span[1] ?? quote.span[1];
  const slice = (from, to) => unitsOf(document, document.tokens.slice(tokenAt(document.tokens, from), tokenAt(document.tokens, to)), mentions);
  const before3 = slice(first?.span[0] ?? quote.span[0], quote.span[0]);
  return { before: before3, behind: slice(quote.span[1], end), colon: before3.at(-1)?.text === ":" };
}
function fromCue({ document }, quote, { cue, units }, speaker, sentence2) {
  const at = [units[cue.cue[0]]?.start ?? quote.span[0], units[cue.cue[1] - 1]?.end ?? quote.span[0]];
  const lead = cue.lead === null ? null : units[cue.lead]?.start;
  const small = /^\p{Ll}/u.test(document.text.slice(quote.content[0], quote.content[0] + 1));
  const content = lead === null || lead === void 0 || lead > quote.span[0] ? quote.content : [lead, quote.span[1]];
  return draftOf(speaker, content !== quote.content || small ? "mixed" : "direct", [content], at, sentence2);
}
function withinMarks(cast, quote, mentions, sentence2, last2) {
  const { document, reporting } = cast;
  const [start, end] = quote.content;
  const cut2 = reporting.cut(document.folded.slice(start, end));
  if (cut2 === null) return null;
  const [from, to] = [start + cut2[0], start + cut2[1]];
  const units = unitsOf(
    document,
    document.tokens.slice(tokenAt(document.tokens, from), tokenAt(document.tokens, to)),
    mentions
  );
  const cue = reporting.behind(units);
  const speaker = cue === null ? null : speakerIn2(cast, units.slice(...cue.speaker), cue.oblique, last2);
  if (cue === null || speaker === null) return null;
  const parts = [
    [start, from],
    [to, end]
  ];
  return draftOf(
    speaker,
    "direct",
    parts.filter((part) => part[1] - part[0] > 2),
    [units[cue.cue[0]]?.start ?? from, units[cue.cue[1] - 1]?.end ?? to],
    sentence2
  );
}
function fromBefore(cast, quote, index, last2, roles) {
  const { document, persons } = cast;
  const own = document.sentences[index];
  const before3 = document.sentences[index - 1];
  if (own === void 0 || before3 === void 0 || quote.span[0] - own.span[0] > 2 || before3.paragraph !== own.paragraph)
    return null;
  if (last2 !== null && last2.sentence >= index - 1)
    return draftOf({ ...last2.speaker, span: null }, "direct", [quote.content], null, index);
  const person = persons.findLast((one) => before3.span[0] <= one.start && one.end <= before3.span[1]);
  if (person === void 0 || person.role === null && !roles.test(person.name)) return null;
  return draftOf({ name: person.name, role: person.role, span: null }, "direct", [quote.content], null, index);
}

// src/core/extraction/inflecting/statements.ts
function findStatements2(document, sentences, mentions, setting, reporting) {
  const cast = castOf(document, mentions, reporting);
  const quotes = document.quotes.filter(
    (quote) => !mentions.some(
      (mention) => overlap(mention.span, quote.span) && quote.content[1] - quote.content[0] <= mention.span[1] - mention.span[0] + 2
    )
  );
  const drafts = [...spokenLines(cast, mentions)];
  let last2 = null;
  for (const sentence2 of sentences) {
    for (const quote of quotes.filter((one) => sentence2.span[0] <= one.span[0] && one.span[0] < sentence2.span[1])) {
      const draft = quotedDraft(cast, quote, mentions, last2);
      if (draft === null) continue;
      drafts.push(draft);
      last2 = draft;
    }
    for (const draft of reportedDrafts(cast, sentence2, drafts, last2?.speaker ?? null)) {
      drafts.push(draft);
      last2 = draft;
    }
  }
  return finished(
    cast,
    drafts.sort((a, b) => a.span[0] - b.span[0]),
    setting
  );
}
function reportedDrafts(cast, sentence2, drafts, last2) {
  const { document, reporting } = cast;
  return reporting.reported(sentence2).flatMap((cue) => {
    const at = spanOfUnits(sentence2, ...cue.cue);
    if (document.quotes.some((quote) => within(at, quote.span)) || drafts.some((draft) => draft.cueSpan !== null && overlap(draft.cueSpan, at)))
      return [];
    const content = cue.content.map((range) => spanOfUnits(sentence2, ...range)).filter((span) => span[1] - span[0] > 3);
    const speaker = speakerIn2(cast, sentence2.units.slice(...cue.speaker), cue.oblique, last2);
    if (speaker === null || content.length === 0 || drafts.some((draft) => content.every((span) => draft.content.some((whole) => within(span, whole)))))
      return [];
    const mixed = document.quotes.some((quote) => content.some((span) => overlap(span, quote.span)));
    return [draftOf(speaker, mixed ? "mixed" : "indirect", content, at, sentence2.index)];
  });
}
function finished(cast, drafts, setting) {
  const { document } = cast;
  const done = [];
  for (const [index, draft] of drafts.entries()) {
    const outer = drafts.findIndex(
      (other) => other !== draft && other.content.some((span) => within(draft.span, span))
    );
    const cue = draft.cueSpan === null ? null : document.text.slice(draft.cueSpan[0], draft.cueSpan[1]);
    done.push({
      id: `s${index + 1}`,
      speaker: draft.speaker,
      mode: draft.mode,
      quote: draft.content.map((span) => document.text.slice(span[0], span[1])).join(" \u2026 "),
      content: draft.content,
      cue,
      cueSpan: draft.cueSpan,
      ...circumstances(cast, draft, setting, done),
      within: outer < 0 ? null : `s${outer + 1}`,
      span: draft.span
    });
  }
  return done;
}
function circumstances({ document, reporting }, draft, setting, before3) {
  const around2 = aroundWords(document, draft);
  const carried = before3.findLast(
    (statement) => statement.speaker.name === draft.speaker.name && statement.dateBasis === "stated"
  );
  const times = around2.flatMap(
    (span) => timeExpressions(document.folded, span, setting.published, reporting.timeWords)
  );
  const date2 = times.find((one) => one.edge === null && one.date.length >= 7 && one.date <= setting.published)?.date ?? null;
  const place = around2.map((span) => reporting.place(document.text.slice(...span))).find((found) => found !== null) ?? null;
  const occasion = around2.map((span) => reporting.occasion.exec(document.folded.slice(...span))?.[0]).find((found) => found !== void 0);
  return {
    date: date2 ?? carried?.date ?? setting.published,
    dateBasis: date2 !== null ? "stated" : "inferred",
    place: place ?? carried?.place ?? setting.place,
    placeBasis: place !== null ? "stated" : (carried?.place ?? setting.place) === null ? null : "inferred",
    occasion: occasion ?? null,
    outlet: setting.outlet
  };
}
function aroundWords(document, draft) {
  const sentence2 = document.sentences[draft.sentence]?.span ?? draft.span;
  return outside([sentence2], draft.content).filter(([from, to]) => to - from > 1);
}

// src/core/extraction/lexicon/ru/abbreviations.ts
var ABBREVIATIONS2 = new Set(
  "\u0433 \u0433\u0433 \u0432 \u0432\u0432 \u0441\u0442 \u043F \u043F\u043F \u0447 \u0442 \u0434 \u0435 \u0434\u0440 \u043F\u0440 \u0441\u043C \u0441\u0442\u0440 \u0440\u0443\u0431 \u043C\u043B\u043D \u043C\u043B\u0440\u0434 \u0442\u044B\u0441 \u0438\u043C \u0443\u043B \u0433-\u043D \u0433-\u0436\u0430 \u043F\u0440\u043E\u0444 \u0430\u043A\u0430\u0434 \u0434\u043E\u0446 \u0442.\u0435 \u0442.\u0434 \u0442.\u043F \u0442.\u043A \u043D.\u044D \u043E \u0438.\u043E".split(
    " "
  )
);

// src/core/extraction/lexicon/ru/details.ts
init_fold();

// src/core/extraction/inflecting/nouns.ts
function nounMeaning(rules, word3) {
  return rules.find(([pattern]) => pattern.test(word3))?.[1] ?? null;
}
var target = (of) => ({ kind: "target", target: of });
var law = (carriedAs) => ({ kind: "law", carriedAs: carriedAs.split(" ") });
var PART = { kind: "part" };
var TERM = { kind: "term" };

// src/core/extraction/lexicon/ru/nouns.ts
var CASES = "(?:\u0430|\u044F|\u044B|\u0438|\u0443|\u044E|\u0435|\u043E|\u044C|\u043E\u0439|\u0435\u0439|\u043E\u044E|\u044C\u044E|\u043E\u043C|\u0435\u043C|\u0430\u043C|\u044F\u043C|\u0430\u043C\u0438|\u044F\u043C\u0438|\u0430\u0445|\u044F\u0445|\u043E\u0432|\u0435\u0432|\u0438\u0439|\u0438\u044F|\u0438\u044E|\u0438\u0435|\u0438\u0438|\u0438\u0435\u043C|\u0438\u0435\u0439|\u0438\u044F\u043C|\u0438\u044F\u043C\u0438|\u0438\u044F\u0445)?";
var noun = (stems4) => new RegExp(`^(?:${stems4.trim().split(/\s+/).join("|")})${CASES}$`, "u");
var LAW_NOUNS = [
  [noun("\u0441\u0440\u043E\u043A \u043F\u0435\u0440\u0438\u043E\u0434"), TERM],
  [noun("\u0434\u0435\u0439\u0441\u0442\u0432\u0438 \u0443\u0447\u0430\u0441\u0442\u0438 \u043F\u0440\u0438\u043C\u0435\u043D\u0435\u043D\u0438 \u0438\u0441\u043F\u043E\u043B\u043D\u0435\u043D\u0438 \u0440\u0435\u0430\u043B\u0438\u0437\u0430\u0446\u0438 \u043E\u0431\u044F\u0437\u0430\u0442\u0435\u043B\u044C\u0441\u0442\u0432"), target("application")],
  [noun("\u0432\u0435\u0439\u0432\u0435\u0440 \u0438\u0437\u044A\u044F\u0442\u0438 \u043E\u0441\u0432\u043E\u0431\u043E\u0436\u0434\u0435\u043D\u0438 \u0438\u0441\u043A\u043B\u044E\u0447\u0435\u043D\u0438 \u043E\u0442\u043A\u0430\u0437"), target("waiver")],
  [noun("\u0437\u0430\u043A\u043E\u043D\u043E\u043F\u0440\u043E\u0435\u043A\u0442 \u043F\u0440\u043E\u0435\u043A\u0442 \u043F\u0440\u0435\u0434\u043B\u043E\u0436\u0435\u043D\u0438 \u0438\u043D\u0438\u0446\u0438\u0430\u0442\u0438\u0432 \u0431\u0438\u043B\u043B \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442"), target("measure")],
  [noun("\u0440\u0430\u0442\u0438\u0444\u0438\u043A\u0430\u0446\u0438"), target("ratification")],
  [noun("\u043F\u043E\u043B\u043D\u043E\u043C\u043E\u0447\u0438"), target("power")],
  [noun("\u043F\u0440\u0438\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u043A \u043F\u0440\u0438\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D\u0438 \u0437\u0430\u043C\u043E\u0440\u043E\u0437\u043A \u043F\u0430\u0443\u0437"), target("limit")],
  [noun("\u0447\u0430\u0441\u0442 \u043F\u0443\u043D\u043A\u0442 \u043F\u043E\u043B\u043E\u0432\u0438\u043D \u0431\u043E\u043B\u044C\u0448\u0438\u043D\u0441\u0442\u0432 \u043F\u043E\u0441\u043B\u0430\u0431\u043B\u0435\u043D\u0438"), PART],
  [noun("\u043F\u0440\u043E\u0446\u0435\u0441\u0441 \u0444\u043E\u0440\u043C\u0430\u0442"), law("process format")],
  [noun("\u0437\u0430\u043A\u043E\u043D"), law("law act legislation")],
  [noun("\u043D\u043E\u0440\u043C"), law("provision section article clause")],
  [noun("\u0442\u0435\u043A\u0441\u0442"), law("text document")],
  [noun("\u0430\u043A\u0442"), law("act law statute")],
  [noun("\u043F\u043E\u043F\u0440\u0430\u0432\u043A"), law("amendment")],
  [noun("\u0437\u0430\u043F\u0440\u0435\u0442"), law("ban prohibition restriction restrictions")],
  [noun("\u043E\u0433\u0440\u0430\u043D\u0438\u0447\u0435\u043D\u0438"), law("restriction restrictions ban")],
  [noun("\u0441\u0430\u043D\u043A\u0446\u0438"), law("sanctions measures")],
  [noun("\u043C\u0435\u0440"), law("measures measure")],
  [noun("\u044D\u043C\u0431\u0430\u0440\u0433\u043E"), law("embargo")],
  [noun("\u0434\u043E\u0433\u043E\u0432\u043E\u0440"), law("treaty pact agreement")],
  [noun("\u0441\u043E\u0433\u043B\u0430\u0448\u0435\u043D\u0438"), law("agreement accord deal treaty")],
  [noun("\u043F\u0430\u043A\u0442"), law("pact treaty")],
  [noun("\u043A\u043E\u043D\u0432\u0435\u043D\u0446\u0438"), law("convention treaty")],
  [noun("\u0441\u0442\u0430\u0442\u044C"), law("section article provision")],
  [noun("\u0440\u0430\u0437\u0434\u0435\u043B"), law("section")],
  [noun("\u043F\u043E\u043B\u043E\u0436\u0435\u043D\u0438"), law("provision")],
  [noun("\u0443\u043A\u0430\u0437 \u043F\u0440\u0438\u043A\u0430\u0437 \u0440\u0430\u0441\u043F\u043E\u0440\u044F\u0436\u0435\u043D\u0438"), law("order decree")],
  [noun("\u043F\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D\u0438"), law("decree resolution regulation")],
  [noun("\u0440\u0435\u0433\u043B\u0430\u043C\u0435\u043D\u0442"), law("regulation")],
  [noun("\u043F\u0440\u0430\u0432\u0438\u043B"), law("rule rules regulation")],
  [noun("\u0440\u0435\u0437\u043E\u043B\u044E\u0446\u0438"), law("resolution")],
  [noun("\u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C"), law("programme program")],
  [noun("\u0440\u0435\u0436\u0438\u043C"), law("regime")],
  [noun("\u043F\u043E\u0448\u043B\u0438\u043D \u0442\u0430\u0440\u0438\u0444"), law("tariffs tariff duties")],
  [noun("\u043D\u0430\u043B\u043E\u0433 \u0441\u0431\u043E\u0440"), law("tax")],
  [noun("\u0434\u043E\u043A\u0442\u0440\u0438\u043D"), law("doctrine")],
  [noun("\u043F\u0440\u0435\u0446\u0435\u0434\u0435\u043D\u0442"), law("precedent")],
  [noun("\u0440\u0435\u0444\u043E\u0440\u043C"), law("reform")],
  [noun("\u043C\u043E\u0440\u0430\u0442\u043E\u0440\u0438"), law("moratorium")],
  [noun("\u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B"), law("protocol")],
  [noun("\u0433\u0440\u0443\u043F\u043F"), law("group")]
];
var body = (of, stems4) => [
  new RegExp(`(?<![\\p{L}])(?:${stems4.split("|").join("|")})`, "u"),
  of
];
var BODY_STEMS = [
  body("executive", "\u0441\u043E\u0432\u0435\u0442\\p{L}{0,2} (?:\u0435\u0441|\u0435\u0432\u0440\u043E\u0441\u043E\u044E\u0437\u0430|\u0435\u0432\u0440\u043E\u043F\u0435\u0439\u0441\u043A\u043E\u0433\u043E \u0441\u043E\u044E\u0437\u0430|\u043C\u0438\u043D\u0438\u0441\u0442\u0440\u043E\u0432)(?![\\p{L}])"),
  body("party", "\u0441\u0442\u0440\u0430\u043D(?:\u044B|\u0430\u043C|\u0430\u043C\u0438)?(?![\\p{L}])|\u0433\u043E\u0441\u0443\u0434\u0430\u0440\u0441\u0442\u0432(?:\u0430|\u0430\u043C|\u0430\u043C\u0438)?(?![\\p{L}])"),
  body("court", "\u0441\u0443\u0434(?![\\p{L}]*\u044C\u0431)|\u0432\u0435\u0440\u0445\u043E\u0432\u043D|\u043A\u043E\u043D\u0441\u0442\u0438\u0442\u0443\u0446\u0438\u043E\u043D\u043D\\p{L}* \u0441\u0443\u0434|\u0442\u0440\u0438\u0431\u0443\u043D\u0430\u043B|\u0441\u0443\u0434\u044C"),
  body(
    "agency",
    "\u043C\u0438\u043D\u0438\u0441\u0442\u0435\u0440\u0441\u0442\u0432|\u043C\u0438\u043D\u0438\u0441\u0442|\u043C\u0438\u0434(?![\\p{L}])|\u043C\u0438\u043D\u0444\u0438\u043D|\u043C\u0438\u043D\u044E\u0441\u0442|\u0433\u043E\u0441\u0434\u0435\u043F|\u0433\u043E\u0441\u0441\u0435\u043A\u0440\u0435\u0442\u0430\u0440|\u043A\u0430\u0437\u043D\u0430\u0447\u0435\u0439\u0441\u0442\u0432|\u0432\u0435\u0434\u043E\u043C\u0441\u0442\u0432|\u0440\u0435\u0433\u0443\u043B\u044F\u0442\u043E\u0440|\u043A\u043E\u043C\u0438\u0441\u0441\u0438|\u0430\u0433\u0435\u043D\u0442\u0441\u0442\u0432|\u0446\u0435\u043D\u0442\u0440\u043E\u0431\u0430\u043D\u043A|\u043F\u0440\u043E\u043A\u0443\u0440"
  ),
  body("chamber", "\u0441\u0435\u043D\u0430\u0442|\u043F\u0430\u043B\u0430\u0442|\u0441\u043E\u0432\u0435\u0442 \u0444\u0435\u0434\u0435\u0440\u0430\u0446|\u0433\u043E\u0441\u0434\u0443\u043C|\u0431\u0443\u043D\u0434\u0435\u0441\u0442\u0430\u0433|\u043A\u043E\u043C\u0438\u0442\u0435\u0442|\u043A\u043E\u043D\u0433\u0440\u0435\u0441\u0441\u043C\u0435\u043D"),
  body(
    "legislature",
    "\u043A\u043E\u043D\u0433\u0440\u0435\u0441\u0441|\u043F\u0430\u0440\u043B\u0430\u043C\u0435\u043D\u0442|\u0434\u0443\u043C|\u0440\u0430\u0434(?:\u0430|\u044B|\u0435|\u0443|\u043E\u0439)(?![\\p{L}])|\u0441\u0435\u0439\u043C|\u043A\u043D\u0435\u0441\u0441\u0435\u0442|\u043C\u0435\u0434\u0436\u043B\u0438\u0441|\u0437\u0430\u043A\u043E\u043D\u043E\u0434\u0430\u0442\u0435\u043B|\u0434\u0435\u043F\u0443\u0442\u0430\u0442|\u043C\u0438\u043B\u043B\u0438 \u043C\u0435\u0434\u0436\u043B\u0438\u0441"
  ),
  body(
    "executive",
    "\u043F\u0440\u0435\u0437\u0438\u0434\u0435\u043D\u0442|\u0431\u0435\u043B\\p{L}* \u0434\u043E\u043C|\u0430\u0434\u043C\u0438\u043D\u0438\u0441\u0442\u0440\u0430\u0446\u0438|\u043F\u0440\u0430\u0432\u0438\u0442\u0435\u043B\u044C\u0441\u0442\u0432|\u043A\u0430\u0431\u0438\u043D\u0435\u0442|\u043F\u0440\u0435\u043C\u044C\u0435\u0440|\u043A\u0440\u0435\u043C\u043B|\u0442\u0440\u0430\u043C\u043F|\u0431\u0430\u0439\u0434\u0435\u043D|\u043F\u0443\u0442\u0438\u043D|\u043E\u0431\u0430\u043C|\u0431\u0443\u0448|\u043A\u043B\u0438\u043D\u0442\u043E\u043D|\u0433\u0443\u0431\u0435\u0440\u043D\u0430\u0442\u043E\u0440|\u043A\u043E\u0440\u043E\u043B\u044C|\u0433\u043B\u0430\u0432\\p{L}* \u0433\u043E\u0441\u0443\u0434\u0430\u0440\u0441\u0442\u0432"
  ),
  body("organization", "\u043E\u043E\u043D(?![\\p{L}])|\u0435\u0432\u0440\u043E\u0441\u043E\u044E\u0437|\u0435\u0441(?![\\p{L}])|\u0441\u043E\u0432\u0431\u0435\u0437|\u0441\u043E\u0432\u0435\u0442|\u043E\u0431\u0441\u0435"),
  body("people", "\u0440\u0435\u0444\u0435\u0440\u0435\u043D\u0434\u0443\u043C|\u043D\u0430\u0440\u043E\u0434")
];

// src/core/extraction/lexicon/ru/time-words.ts
init_day();
var NUMBERS2 = [
  "\u043D\u043E\u043B\u044C",
  "\u043E\u0434(?:\u0438\u043D|\u043D\u0430|\u043D\u0443|\u043D\u043E\u0433\u043E)",
  "\u0434\u0432(?:\u0430|\u0435|\u0443\u0445)",
  "\u0442\u0440(?:\u0438|\u0435\u0445)",
  "\u0447\u0435\u0442\u044B\u0440(?:\u0435|\u0435\u0445)",
  "\u043F\u044F\u0442(?:\u044C|\u0438)",
  "\u0448\u0435\u0441\u0442(?:\u044C|\u0438)",
  "\u0441\u0435\u043C(?:\u044C|\u0438)",
  "\u0432\u043E\u0441(?:\u0435\u043C\u044C|\u044C\u043C\u0438)",
  "\u0434\u0435\u0432\u044F\u0442(?:\u044C|\u0438)",
  "\u0434\u0435\u0441\u044F\u0442(?:\u044C|\u0438)",
  "\u043E\u0434\u0438\u043D\u043D\u0430\u0434\u0446\u0430\u0442(?:\u044C|\u0438)",
  "\u0434\u0432\u0435\u043D\u0430\u0434\u0446\u0430\u0442(?:\u044C|\u0438)"
].map((text2) => new RegExp(`^${text2}$`, "u"));
function numberOf2(word3) {
  if (/^\d+$/.test(word3)) return Number(word3);
  const found = NUMBERS2.findIndex((pattern) => pattern.test(word3));
  return found < 0 ? null : found;
}
var MONTHS2 = "\u044F\u043D\u0432\u0430\u0440[\u044C\u044F\u044E\u0435]\u043C?|\u0444\u0435\u0432\u0440\u0430\u043B[\u044C\u044F\u044E\u0435]\u043C?|\u043C\u0430\u0440\u0442\u0430?[\u0443\u0435]?(?:\u043E\u043C)?|\u0430\u043F\u0440\u0435\u043B[\u044C\u044F\u044E\u0435]\u043C?|\u043C\u0430[\u0439\u044F\u044E\u0435]|\u0438\u044E\u043D[\u044C\u044F\u044E\u0435]\u043C?|\u0438\u044E\u043B[\u044C\u044F\u044E\u0435]\u043C?|\u0430\u0432\u0433\u0443\u0441\u0442[\u0430\u0443\u0435]?(?:\u043E\u043C)?|\u0441\u0435\u043D\u0442\u044F\u0431\u0440[\u044C\u044F\u044E\u0435]\u043C?|\u043E\u043A\u0442\u044F\u0431\u0440[\u044C\u044F\u044E\u0435]\u043C?|\u043D\u043E\u044F\u0431\u0440[\u044C\u044F\u044E\u0435]\u043C?|\u0434\u0435\u043A\u0430\u0431\u0440[\u044C\u044F\u044E\u0435]\u043C?";
var YEAR2 = "(?<y>1[6-9]\\d\\d|20\\d\\d|2100)";
var L = "(?<![\\p{L}\\p{N}])";
var R = "(?![\\p{L}\\p{N}])";
var OF_YEAR = `(?:-(?:\u0433\u043E|\u043C))?(?: ?\u0433(?:\u043E\u0434(?:\u0430|\u0443|\u043E\u043C|\u0435)?|\\.)?${R})`;
function ago2(match, anchor) {
  const count = match[1] === void 0 ? 1 : numberOf2(match[1]);
  const unit = match[2] ?? "";
  if (count === null) return null;
  if (/^(?:год|лет)/u.test(unit)) return String(Number(anchor.slice(0, 4)) - count);
  if (unit.startsWith("\u043C\u0435\u0441\u044F\u0446")) return addMonths(anchor, -count).slice(0, 7);
  return unit.startsWith("\u043D\u0435\u0434\u0435\u043B") ? addDays(anchor, -7 * count).slice(0, 7) : addDays(anchor, -count);
}
var last = (unit, anchor) => /^год/u.test(unit) ? String(Number(anchor.slice(0, 4)) - 1) : unit.startsWith("\u043C\u0435\u0441\u044F\u0446") ? addMonths(anchor, -1).slice(0, 7) : addDays(anchor, -7).slice(0, 7);
var TIME_WORDS2 = {
  hint: /\d|янв|фев|март|апр|ма[йяюе]|июн|июл|авг|сен|окт|ноя|дек|понедельник|вторник|сред|четверг|пятниц|суббот|воскрес|сегодня|вчера|назад|прошл|минувш|(?:этом|нынешнем|текущем) (?:году|месяце)/u,
  months: ["\u044F\u043D\u0432", "\u0444\u0435\u0432", "\u043C\u0430\u0440", "\u0430\u043F\u0440", "\u043C\u0430[\u0439\u044F\u044E\u0435]", "\u0438\u044E\u043D", "\u0438\u044E\u043B", "\u0430\u0432\u0433", "\u0441\u0435\u043D", "\u043E\u043A\u0442", "\u043D\u043E\u044F", "\u0434\u0435\u043A"].map(
    (stem4, index) => [new RegExp(`^${stem4}`, "u"), index + 1]
  ),
  weekdays: ["\u043F\u043E\u043D\u0435\u0434\u0435\u043B\u044C\u043D\u0438\u043A", "\u0432\u0442\u043E\u0440\u043D\u0438\u043A", "\u0441\u0440\u0435\u0434[\u0443\u044B]", "\u0447\u0435\u0442\u0432\u0435\u0440\u0433", "\u043F\u044F\u0442\u043D\u0438\u0446[\u0443\u044B]", "\u0441\u0443\u0431\u0431\u043E\u0442[\u0443\u044B]", "\u0432\u043E\u0441\u043A\u0440\u0435\u0441\u0435\u043D\u044C\u0435"].map(
    (stem4, index) => [new RegExp(`${L}(?:\u0432|\u0432\u043E|\u0432 \u043C\u0438\u043D\u0443\u0432\\p{L}+|\u0432 \u043F\u0440\u043E\u0448\u043B\\p{L}+) ${stem4}${R}`, "gu"), index + 1]
  ),
  today: new RegExp(`${L}\u0441\u0435\u0433\u043E\u0434\u043D\u044F${R}`, "gu"),
  yesterday: new RegExp(`${L}\u0432\u0447\u0435\u0440\u0430${R}`, "gu"),
  relative: [
    [
      new RegExp(
        `${L}(?:(\\p{L}+|\\d+) )?(\u0433\u043E\u0434|\u0433\u043E\u0434\u0430|\u043B\u0435\u0442|\u043C\u0435\u0441\u044F\u0446|\u043C\u0435\u0441\u044F\u0446\u0430|\u043C\u0435\u0441\u044F\u0446\u0435\u0432|\u043D\u0435\u0434\u0435\u043B\u044E|\u043D\u0435\u0434\u0435\u043B\u0438|\u043D\u0435\u0434\u0435\u043B\u044C|\u0434\u0435\u043D\u044C|\u0434\u043D\u044F|\u0434\u043D\u0435\u0439) \u043D\u0430\u0437\u0430\u0434${R}`,
        "gu"
      ),
      ago2
    ],
    [
      new RegExp(`${L}(?:\u0432|\u043D\u0430) (?:\u043F\u0440\u043E\u0448\u043B|\u043C\u0438\u043D\u0443\u0432\u0448)\\p{L}+ (\u0433\u043E\u0434|\u043C\u0435\u0441\u044F\u0446|\u043D\u0435\u0434\u0435\u043B)\\p{L}*`, "gu"),
      (match, anchor) => last(match[1] ?? "", anchor)
    ],
    [new RegExp(`${L}\u0432 (?:\u044D\u0442\u043E\u043C|\u043D\u044B\u043D\u0435\u0448\u043D\u0435\u043C|\u0442\u0435\u043A\u0443\u0449\u0435\u043C) \u0433\u043E\u0434\u0443${R}`, "gu"), (_match, anchor) => anchor.slice(0, 4)],
    [new RegExp(`${L}\u0432 (?:\u044D\u0442\u043E\u043C|\u0442\u0435\u043A\u0443\u0449\u0435\u043C) \u043C\u0435\u0441\u044F\u0446\u0435${R}`, "gu"), (_match, anchor) => anchor.slice(0, 7)],
    [new RegExp(`${L}\u043F\u043E\u0437\u0430\u0432\u0447\u0435\u0440\u0430${R}`, "gu"), (_match, anchor) => addDays(anchor, -2)]
  ],
  since: new RegExp(`${L}(?:\u0441|\u0441\u043E|\u043D\u0430\u0447\u0438\u043D\u0430\u044F \u0441)(?: \u043D\u0430\u0447\u0430\u043B\u0430| \u043A\u043E\u043D\u0446\u0430| \u0441\u0435\u0440\u0435\u0434\u0438\u043D\u044B)?\\s*$`, "u"),
  until: new RegExp(`${L}(?:\u0434\u043E|\u043F\u043E|\u0432\u043F\u043B\u043E\u0442\u044C \u0434\u043E)(?: \u043D\u0430\u0447\u0430\u043B\u0430| \u043A\u043E\u043D\u0446\u0430| \u0441\u0435\u0440\u0435\u0434\u0438\u043D\u044B)?\\s*$`, "u"),
  before: new RegExp(`${L}(?:\u043F\u0435\u0440\u0435\u0434|\u0440\u0430\u043D\u0435\u0435)\\s*$`, "u"),
  after: new RegExp(`${L}(?:\u043F\u043E\u0441\u043B\u0435)\\s*$`, "u"),
  patterns: [
    new RegExp(`${L}(?<d>\\d{1,2})(?:-\u0433\u043E)? (?<m>${MONTHS2})${R}(?: ${YEAR2}(?:${OF_YEAR})?)?`, "gu"),
    new RegExp(`${L}(?<m>${MONTHS2}) ${YEAR2}(?:${OF_YEAR})?`, "gu"),
    new RegExp(`${L}(?:\u0432|\u043A|\u0441|\u0434\u043E|\u043F\u043E|\u043D\u0430|\u043F\u0440\u043E\u0448\u043B\u043E\u0433\u043E|\u044D\u0442\u043E\u0433\u043E) (?<m>${MONTHS2})${R}(?! \\d)`, "gu"),
    new RegExp(`${L}(?:\u0432 |\u0441 |\u0434\u043E |\u043F\u043E\u0441\u043B\u0435 |\u043A |\u043E\u0442 )?${YEAR2}${OF_YEAR}`, "gu")
  ],
  ahead: new RegExp(`${L}(?:\u0434\u043E|\u043A|\u043F\u043E)\\s[^.]*$`, "u")
};

// src/core/extraction/lexicon/ru/states.ts
var STATES = stateNames(
  `Russia: \u0440\u043E\u0441\u0441\u0438 \u043C\u043E\u0441\u043A\u0432 \u043A\u0440\u0435\u043C\u043B \u0440\u0444 | United States: \u0441\u0448\u0430 \u0441\u043E\u0435\u0434\u0438\u043D\u0435\u043D\u043D \u0432\u0430\u0448\u0438\u043D\u0433\u0442\u043E\u043D \u0430\u043C\u0435\u0440\u0438\u043A | Ukraine: \u0443\u043A\u0440\u0430\u0438\u043D \u043A\u0438\u0435\u0432 | Latvia: \u043B\u0430\u0442\u0432\u0438 \u0440\u0438\u0433 |
  Lithuania: \u043B\u0438\u0442\u0432 \u0432\u0438\u043B\u044C\u043D\u044E\u0441 | Estonia: \u044D\u0441\u0442\u043E\u043D\u0438 \u0442\u0430\u043B\u043B\u0438\u043D | Finland: \u0444\u0438\u043D\u043B\u044F\u043D\u0434\u0438 \u0445\u0435\u043B\u044C\u0441\u0438\u043D\u043A | Poland: \u043F\u043E\u043B\u044C\u0448 \u0432\u0430\u0440\u0448\u0430\u0432 | Moldova: \u043C\u043E\u043B\u0434\u0430\u0432\u0438 \u043C\u043E\u043B\u0434\u043E\u0432 \u043A\u0438\u0448\u0438\u043D\u0435\u0432 |
  Georgia: \u0433\u0440\u0443\u0437\u0438 \u0442\u0431\u0438\u043B\u0438\u0441\u0438 | Armenia: \u0430\u0440\u043C\u0435\u043D\u0438 \u0435\u0440\u0435\u0432\u0430\u043D | Azerbaijan: \u0430\u0437\u0435\u0440\u0431\u0430\u0439\u0434\u0436\u0430\u043D \u0431\u0430\u043A\u0443 | T\xFCrkiye: \u0442\u0443\u0440\u0446\u0438 \u0430\u043D\u043A\u0430\u0440 | India: \u0438\u043D\u0434\u0438 \u043D\u044C\u044E-\u0434\u0435\u043B\u0438 \u0434\u0435\u043B\u0438 |
  Pakistan: \u043F\u0430\u043A\u0438\u0441\u0442\u0430\u043D \u0438\u0441\u043B\u0430\u043C\u0430\u0431\u0430\u0434 | Hungary: \u0432\u0435\u043D\u0433\u0440\u0438 \u0431\u0443\u0434\u0430\u043F\u0435\u0448\u0442 | Argentina: \u0430\u0440\u0433\u0435\u043D\u0442\u0438\u043D | Kazakhstan: \u043A\u0430\u0437\u0430\u0445\u0441\u0442\u0430\u043D | Kyrgyzstan: \u043A\u0438\u0440\u0433\u0438\u0437\u0438 \u043A\u044B\u0440\u0433\u044B\u0437\u0441\u0442\u0430\u043D |
  Iran: \u0438\u0440\u0430\u043D \u0442\u0435\u0433\u0435\u0440\u0430\u043D | Israel: \u0438\u0437\u0440\u0430\u0438\u043B | Germany: \u0433\u0435\u0440\u043C\u0430\u043D\u0438 \u0431\u0435\u0440\u043B\u0438\u043D | France: \u0444\u0440\u0430\u043D\u0446\u0438 \u043F\u0430\u0440\u0438\u0436 | Cuba: \u043A\u0443\u0431 \u0433\u0430\u0432\u0430\u043D | China: \u043A\u0438\u0442\u0430 \u043F\u0435\u043A\u0438\u043D`
);

// src/core/extraction/lexicon/ru/cues.ts
var join = (text2) => text2.trim().split(/\s+/).join("|");
var SPEECH = join(`
\u0441\u043A\u0430\u0437\u0430 \u0441\u043A\u0430\u0436 \u0433\u043E\u0432\u043E\u0440 \u0437\u0430\u044F\u0432 \u0437\u0430\u044F\u0432\u043B \u0437\u0430\u044F\u0432\u043B\u044F \u0441\u043E\u043E\u0431\u0449 \u0441\u043E\u043E\u0431\u0449\u0430 \u043E\u0442\u043C\u0435\u0442 \u043E\u0442\u043C\u0435\u0447\u0430 \u043F\u043E\u0434\u0447\u0435\u0440\u043A\u043D \u043F\u043E\u0434\u0447\u0435\u0440\u043A\u043D\u0443 \u043F\u043E\u0434\u0447\u0435\u0440\u043A\u0438\u0432\u0430 \u043D\u0430\u043F\u0438\u0441\u0430 \u043F\u0438\u0448 \u043D\u0430\u043F\u0438\u0448 \u0434\u043E\u0431\u0430\u0432 \u0434\u043E\u0431\u0430\u0432\u043B \u0434\u043E\u0431\u0430\u0432\u043B\u044F \u0440\u0430\u0441\u0441\u043A\u0430\u0437 \u0440\u0430\u0441\u0441\u043A\u0430\u0437\u0430 \u0440\u0430\u0441\u0441\u043A\u0430\u0437\u044B\u0432\u0430 \u043D\u0430\u043F\u043E\u043C\u043D
\u043D\u0430\u043F\u043E\u043C\u0438\u043D\u0430 \u043E\u0431\u044A\u044F\u0441\u043D \u043E\u0431\u044A\u044F\u0441\u043D\u044F \u043F\u043E\u044F\u0441\u043D \u043F\u043E\u044F\u0441\u043D\u044F \u0443\u0442\u043E\u0447\u043D \u0443\u0442\u043E\u0447\u043D\u044F \u043F\u0440\u0438\u0437\u043D\u0430 \u043F\u0440\u0438\u0437\u043D\u0430\u0432\u0430 \u0443\u0442\u0432\u0435\u0440\u0436\u0434\u0430 \u0441\u0447\u0438\u0442\u0430 \u043F\u043E\u043B\u0430\u0433\u0430 \u0434\u0443\u043C\u0430 \u043A\u043E\u043D\u0441\u0442\u0430\u0442\u0438\u0440 \u043E\u0442\u0432\u0435\u0442 \u043E\u0442\u0432\u0435\u0447\u0430 \u0437\u0430\u043C\u0435\u0442 \u0437\u0430\u043C\u0435\u0447\u0430 \u0440\u0435\u0437\u044E\u043C\u0438\u0440 \u043F\u043E\u0434\u044B\u0442\u043E\u0436
\u043F\u0440\u0435\u0434\u0443\u043F\u0440\u0435\u0434 \u043F\u0440\u0435\u0434\u0443\u043F\u0440\u0435\u0436\u0434\u0430 \u0432\u043E\u0437\u0440\u0430\u0437 \u0432\u043E\u0437\u0440\u0430\u0436\u0430 \u0440\u0430\u0441\u0441\u0443\u0436\u0434\u0430 \u043E\u0433\u043E\u0440\u0447 \u043E\u0433\u043E\u0440\u0447\u0430 \u043F\u043E\u0441\u0435\u0442\u043E\u0432\u0430 \u0441\u0435\u0442\u0443 \u0432\u043E\u0437\u043C\u0443\u0442 \u0432\u043E\u0437\u043C\u0443\u0449\u0430 \u0443\u0434\u0438\u0432 \u0443\u0434\u0438\u0432\u043B\u044F \u0440\u0430\u0434\u043E\u0432\u0430 \u043E\u0431\u0440\u0430\u0434\u043E\u0432\u0430 \u043F\u043E\u0445\u0432\u0430\u043B \u043F\u043E\u0448\u0443\u0442 \u0448\u0443\u0442
\u0437\u0430\u043A\u043B\u044E\u0447 \u0437\u0430\u043A\u043B\u044E\u0447\u0430 \u043F\u043E\u043E\u0431\u0435\u0449\u0430 \u043E\u0431\u0435\u0449\u0430 \u043E\u0431\u044A\u044F\u0432 \u043E\u0431\u044A\u044F\u0432\u043B \u043E\u0431\u044A\u044F\u0432\u043B\u044F \u043F\u0440\u043E\u0432\u043E\u0437\u0433\u043B\u0430\u0441 \u043F\u0440\u043E\u0446\u0438\u0442 \u0446\u0438\u0442\u0438\u0440 \u043F\u0435\u0440\u0435\u0434\u0430 \u043F\u0435\u0440\u0435\u0434\u0430\u0435 \u0438\u043D\u0444\u043E\u0440\u043C\u0438\u0440 \u043F\u0440\u043E\u0438\u043D\u0444\u043E\u0440\u043C\u0438\u0440 \u0443\u043A\u0430\u0437\u0430 \u0443\u043A\u0430\u0437\u044B\u0432\u0430 \u043E\u043F\u0440\u043E\u0432\u0435\u0440\u0433 \u043E\u043F\u0440\u043E\u0432\u0435\u0440 \u043E\u043F\u0440\u043E\u0432\u0435\u0440\u0433\u0430
\u0432\u0441\u043F\u043E\u043C\u043D \u0432\u0441\u043F\u043E\u043C\u0438\u043D\u0430 \u0432\u043E\u0441\u043A\u043B\u0438\u043A\u043D \u0441\u043F\u0440\u043E\u0441 \u0441\u043F\u0440\u0430\u0448 \u0438\u043D\u0442\u0435\u0440\u0435\u0441\u0443 \u043F\u043E\u0438\u043D\u0442\u0435\u0440\u0435\u0441\u043E\u0432\u0430 \u0443\u0432\u0435\u0440 \u0443\u0432\u0435\u0440\u044F \u0443\u0431\u0435\u0436\u0434 \u0443\u0431\u0435\u0436\u0434\u0430 \u043D\u0430\u0441\u0442\u0430\u0438\u0432\u0430 \u043D\u0430\u0441\u0442\u043E\u044F \u0434\u043E\u043B\u043E\u0436 \u0434\u043E\u043A\u043B\u0430\u0434\u044B\u0432\u0430 \u043E\u0437\u0432\u0443\u0447 \u043E\u0437\u0432\u0443\u0447\u0438\u0432\u0430 \u043F\u0440\u043E\u043A\u043E\u043C\u043C\u0435\u043D\u0442 \u043A\u043E\u043C\u043C\u0435\u043D\u0442\u0438\u0440 \u0432\u044B\u0441\u043A\u0430\u0437 \u0432\u044B\u0441\u043A\u0430\u0437\u0430
\u043F\u0440\u0435\u0434\u043F\u043E\u043B\u043E\u0436 \u043F\u0440\u0435\u0434\u043F\u043E\u043B\u0430\u0433\u0430 \u0430\u043D\u043E\u043D\u0441\u0438\u0440 \u043F\u043E\u0432\u0442\u043E\u0440 \u043F\u043E\u0432\u0442\u043E\u0440\u044F \u043F\u043E\u0432\u0435\u0434\u0430 \u043F\u0440\u043E\u0438\u0437\u043D\u0435\u0441 \u043F\u0440\u043E\u0446\u0435\u0434 \u0431\u0440\u043E\u0441\u0438\u043B \u043F\u0430\u0440\u0438\u0440 \u043F\u043E\u0434\u0442\u0432\u0435\u0440\u0434 \u043F\u043E\u0434\u0442\u0432\u0435\u0440\u0436\u0434\u0430 \u0440\u0430\u0437\u044A\u044F\u0441\u043D \u0440\u0430\u0437\u044A\u044F\u0441\u043D\u044F \u0440\u0430\u043F\u043E\u0440\u0442 \u043E\u0442\u0447\u0438\u0442 \u0445\u0432\u0430\u0441\u0442 \u043F\u043E\u0445\u0432\u0430\u0441\u0442
\u0441\u043E\u043A\u0440\u0443\u0448\u0430 \u043E\u043F\u0430\u0441\u0430 \u043D\u0430\u0434\u0435 \u043E\u0436\u0438\u0434\u0430 \u043F\u0440\u043E\u0433\u043D\u043E\u0437\u0438\u0440 \u043D\u0430\u0434\u0435\u044F \u043C\u0435\u0447\u0442\u0430 \u0430\u0440\u0433\u0443\u043C\u0435\u043D\u0442 \u0442\u0432\u0438\u0442 \u043E\u0442\u0440\u0435\u0437\u0430\u043B \u0432\u0437\u0434\u043E\u0445 \u0432\u0437\u0434\u044B\u0445\u0430 \u043A\u043E\u043D\u043A\u0440\u0435\u0442\u0438\u0437 \u0443\u0441\u043E\u043C\u043D \u0441\u043E\u043C\u043D\u0435\u0432\u0430 \u043D\u0430\u043C\u0435\u043A\u043D \u043D\u0430\u043C\u0435\u043A\u0430 \u043E\u0431\u0432\u0438\u043D \u043A\u0440\u0438\u0442\u0438\u043A \u0440\u0430\u0441\u043A\u0440\u0438\u0442\u0438\u043A`);
var ENDING2 = "(?:[\u0430\u0435\u0438\u043E\u044B\u0443\u044F]|\u043E\u0432\u0430|\u043D\u0443)?(?:\u043B(?:\u0430|\u043E|\u0438)?|\u0435\u0442|\u0438\u0442|\u044E\u0442|\u044F\u0442|\u0443\u0442|\u0430\u0442|\u0443|\u044E|\u0438\u043C|\u0435\u043C)?(?:\u0441[\u044C\u044F])?";
var SAYING2 = new RegExp(
  `^(?:(?:${SPEECH})${ENDING2}|\u0443\u0431\u0435\u0436\u0434\u0435\u043D(?:\u0430|\u043E|\u044B)?|\u0443\u0432\u0435\u0440\u0435\u043D(?:\u0430|\u043E|\u044B)?|\u0441\u043E\u0433\u043B\u0430\u0441\u0435\u043D|\u0441\u043E\u0433\u043B\u0430\u0441\u043D\u0430|\u0441\u043B\u043E\u0432\u0430|\u043D\u0435\u0434\u043E\u0432\u043E\u043B\u0435\u043D|\u043D\u0435\u0434\u043E\u0432\u043E\u043B\u044C\u043D\u0430)$`,
  "u"
);
var ROLES2 = new RegExp(
  `^(?:${join(`\u043F\u0440\u0435\u0437\u0438\u0434\u0435\u043D\u0442 \u043F\u0440\u0435\u043C\u044C\u0435\u0440 \u043F\u0440\u0435\u043C\u044C\u0435\u0440-\u043C\u0438\u043D\u0438\u0441\u0442\u0440 \u043C\u0438\u043D\u0438\u0441\u0442\u0440 \u0432\u0438\u0446\u0435-\u043F\u0440\u0435\u043C\u044C\u0435\u0440 \u0433\u043B\u0430\u0432 \u0441\u043F\u0438\u043A\u0435\u0440 \u0434\u0435\u043F\u0443\u0442\u0430\u0442 \u0441\u0435\u043D\u0430\u0442\u043E\u0440 \u043A\u043E\u043D\u0433\u0440\u0435\u0441\u0441\u043C\u0435\u043D \u043A\u043E\u043D\u0433\u0440\u0435\u0441\u0441\u043C\u0435\u043D\u0448\u0430 \u043F\u043E\u0441\u043E\u043B \u0441\u043E\u0432\u0435\u0442\u043D\u0438\u043A \u043F\u043E\u043C\u043E\u0449\u043D\u0438\u043A \u044D\u043A\u0441\u043F\u0435\u0440\u0442 \u043F\u043E\u043B\u0438\u0442\u043E\u043B\u043E\u0433 \u0430\u043D\u0430\u043B\u0438\u0442\u0438\u043A
\u044E\u0440\u0438\u0441\u0442 \u0430\u0434\u0432\u043E\u043A\u0430\u0442 \u043F\u0440\u0430\u0432\u043E\u0437\u0430\u0449\u0438\u0442\u043D\u0438\u043A \u0436\u0443\u0440\u043D\u0430\u043B\u0438\u0441\u0442 \u0436\u0443\u0440\u043D\u0430\u043B\u0438\u0441\u0442\u043A \u043E\u0431\u043E\u0437\u0440\u0435\u0432\u0430\u0442\u0435\u043B \u0432\u0435\u0434\u0443\u0449 \u0431\u043B\u043E\u0433\u0435\u0440 \u0438\u0441\u0442\u043E\u0440\u0438\u043A \u043F\u0440\u043E\u0444\u0435\u0441\u0441\u043E\u0440 \u044D\u043A\u043E\u043D\u043E\u043C\u0438\u0441\u0442 \u0441\u043E\u0446\u0438\u043E\u043B\u043E\u0433 \u0434\u0438\u043F\u043B\u043E\u043C\u0430\u0442 \u043A\u0430\u043D\u0446\u043B\u0435\u0440 \u0433\u0443\u0431\u0435\u0440\u043D\u0430\u0442\u043E\u0440 \u043C\u044D\u0440 \u0433\u0435\u043D\u0435\u0440\u0430\u043B \u043F\u043E\u043B\u043A\u043E\u0432\u043D\u0438\u043A \u0441\u0443\u0434\u044C \u043F\u0440\u043E\u043A\u0443\u0440\u043E\u0440
\u043F\u0440\u0435\u0441\u0441-\u0441\u0435\u043A\u0440\u0435\u0442\u0430\u0440 \u043F\u0440\u0435\u0434\u0441\u0442\u0430\u0432\u0438\u0442\u0435\u043B \u043F\u0440\u0435\u0434\u0441\u0442\u0430\u0432\u0438\u0442\u0435\u043B\u044C\u043D\u0438\u0446 \u0434\u0438\u0440\u0435\u043A\u0442\u043E\u0440 \u043F\u0440\u0435\u0434\u0441\u0435\u0434\u0430\u0442\u0435\u043B \u0441\u0435\u043A\u0440\u0435\u0442\u0430\u0440 \u0433\u043E\u0441\u0441\u0435\u043A\u0440\u0435\u0442\u0430\u0440 \u043B\u0438\u0434\u0435\u0440 \u0447\u043B\u0435\u043D \u0440\u0443\u043A\u043E\u0432\u043E\u0434\u0438\u0442\u0435\u043B \u043D\u0430\u0447\u0430\u043B\u044C\u043D\u0438\u043A \u0437\u0430\u043C\u0435\u0441\u0442\u0438\u0442\u0435\u043B \u0437\u0430\u043C\u0433\u043B\u0430\u0432\u044B \u043A\u043E\u043C\u043C\u0435\u043D\u0442\u0430\u0442\u043E\u0440 \u0440\u0435\u0434\u0430\u043A\u0442\u043E\u0440 \u043A\u043E\u043B\u0443\u043C\u043D\u0438\u0441\u0442 \u043F\u0438\u0441\u0430\u0442\u0435\u043B \u0438\u0441\u0441\u043B\u0435\u0434\u043E\u0432\u0430\u0442\u0435\u043B
\u0430\u043A\u0442\u0438\u0432\u0438\u0441\u0442 \u043F\u0440\u0435\u0434\u043F\u0440\u0438\u043D\u0438\u043C\u0430\u0442\u0435\u043B \u0431\u0438\u0437\u043D\u0435\u0441\u043C\u0435\u043D \u043F\u0435\u043D\u0441\u0438\u043E\u043D\u0435\u0440 \u0441\u043B\u0443\u0448\u0430\u0442\u0435\u043B \u0441\u043B\u0443\u0448\u0430\u0442\u0435\u043B\u044C\u043D\u0438\u0446 \u0447\u0438\u0442\u0430\u0442\u0435\u043B \u0437\u0440\u0438\u0442\u0435\u043B \u0430\u0432\u0442\u043E\u0440 \u0443\u0447\u0435\u043D\u044B\u0439 \u0434\u043E\u043A\u0442\u043E\u0440 \u043F\u043E\u043B\u043F\u0440\u0435\u0434 \u0443\u043F\u043E\u043B\u043D\u043E\u043C\u043E\u0447\u0435\u043D\u043D \u043E\u043C\u0431\u0443\u0434\u0441\u043C\u0435\u043D \u043A\u043E\u0440\u043E\u043B\u044C \u043A\u043E\u0440\u043E\u043B\u0435\u0432 \u0448\u0435\u0439\u0445 \u043F\u0430\u0442\u0440\u0438\u0430\u0440\u0445 \u0435\u043F\u0438\u0441\u043A\u043E\u043F \u043A\u0430\u043D\u0434\u0438\u0434\u0430\u0442
\u043F\u0440\u0435\u043F\u043E\u0434\u0430\u0432\u0430\u0442\u0435\u043B \u0443\u0447\u0438\u0442\u0435\u043B \u0441\u0442\u0443\u0434\u0435\u043D\u0442 \u0432\u0440\u0430\u0447 \u0433\u043E\u0441\u0442 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u043A \u0436\u0438\u0442\u0435\u043B \u0441\u043E\u0431\u0435\u0441\u0435\u0434\u043D\u0438\u043A \u044D\u043A\u0441-\u043F\u0440\u0435\u0437\u0438\u0434\u0435\u043D\u0442 \u044D\u043A\u0441-\u043C\u0438\u043D\u0438\u0441\u0442\u0440 \u044D\u043A\u0441-\u0433\u043B\u0430\u0432\u0430 \u0434\u043E\u043A\u043B\u0430\u0434\u0447\u0438\u043A \u0442\u0435\u043B\u0435\u0432\u0435\u0434\u0443\u0449 \u043F\u043E\u043B\u0438\u0442\u0438\u043A \u0447\u0438\u043D\u043E\u0432\u043D\u0438\u043A \u043F\u0440\u0435\u0441\u0441-\u0441\u043B\u0443\u0436\u0431`)})(?:\u0430|\u044F|\u044B|\u0438|\u0443|\u044E|\u0435|\u044C|\u043E\u043C|\u0435\u043C|\u043E\u0439|\u0435\u0439|\u044C\u044E|\u0438\u0439|\u0435\u0433\u043E|\u0435\u043C\u0443|\u0438\u043C|\u044B\u0439|\u0430\u044F|\u043E\u0433\u043E|\u043E\u043C\u0443|\u044B\u043C|\u043A\u0430|\u043A\u0438|\u043A\u0435|\u043A\u043E\u0439|\u043E\u0432|\u0430\u043C|\u0430\u043C\u0438)?$`,
  "u"
);

// src/core/extraction/lexicon/ru/predicates.ts
var stems = (text2) => text2.trim().split(/\s+/).filter(Boolean);
var verbs = (sense, list3, shape = {}) => list3.split("|").map((text2) => {
  const [perfective = "", imperfective = ""] = text2.split("/");
  return {
    perfective: stems(perfective),
    imperfective: stems(imperfective),
    sense,
    on: shape.on ?? "object",
    rest: shape.rest ?? null,
    preposition: shape.preposition ?? null,
    reflexive: shape.reflexive ?? false,
    term: shape.term ?? false,
    except: shape.except ?? null,
    weak: shape.weak ?? false
  };
});
var FORCE = /^(?:в силу|в действие|вновь в силу)/;
var LOST = /^(?:свою |всякую |юридическую )*(?:силу|действие|действительность)/;
var VERBS3 = [
  ...verbs(
    "endLaw",
    "\u043E\u0442\u043C\u0435\u043D / \u043E\u0442\u043C\u0435\u043D\u044F | \u0443\u043F\u0440\u0430\u0437\u0434\u043D / \u0443\u043F\u0440\u0430\u0437\u0434\u043D\u044F | \u043B\u0438\u043A\u0432\u0438\u0434\u0438\u0440 / | \u0430\u043D\u043D\u0443\u043B\u0438\u0440 / | \u043F\u043E\u0445\u043E\u0440\u043E\u043D / \u0445\u043E\u0440\u043E\u043D | \u0440\u0430\u0441\u0442\u043E\u0440\u0433\xB0 \u0440\u0430\u0441\u0442\u043E\u0440\u0433\u043D \u0440\u0430\u0441\u0442\u043E\u0440\u0433\u043D\u0443 / \u0440\u0430\u0441\u0442\u043E\u0440\u0433\u0430 | \u0443\u0441\u0442\u0440\u0430\u043D / \u0443\u0441\u0442\u0440\u0430\u043D\u044F | \u0434\u0435\u043C\u043E\u043D\u0442\u0438\u0440 / | \u043E\u0431\u043D\u0443\u043B / \u043E\u0431\u043D\u0443\u043B\u044F | \u0443\u0433\u0440\u043E\u0431 / \u0433\u0440\u043E\u0431 | \u043F\u0440\u0438\u043A\u043E\u043D\u0447\u0438 / | \u0440\u0430\u0441\u0442\u043E\u043F\u0442 \u0440\u0430\u0441\u0442\u043E\u043F\u0442\u0430 / | \u043F\u043E\u0440\u0432\u0430 \u043F\u043E\u0440\u0432 / "
  ),
  ...verbs(
    "endLaw",
    "\u0441\u043D\u044F \u0441\u043D\u0438\u043C / \u0441\u043D\u0438\u043C\u0430 | \u043F\u0440\u0435\u043A\u0440\u0430\u0442 \u043F\u0440\u0435\u043A\u0440\u0430\u0449 / \u043F\u0440\u0435\u043A\u0440\u0430\u0449\u0430 | \u0443\u0431\u0440 \u0443\u0431\u0435\u0440 / \u0443\u0431\u0438\u0440\u0430 | \u0437\u0430\u043A\u0440\u044B \u0437\u0430\u043A\u0440\u043E / \u0437\u0430\u043A\u0440\u044B\u0432\u0430 | \u0441\u0432\u0435\u0440 \u0441\u0432\u0435\u0440\u043D \u0441\u0432\u0435\u0440\u043D\u0443 / \u0441\u0432\u043E\u0440\u0430\u0447\u0438\u0432\u0430 | \u0440\u0430\u0441\u043F\u0443\u0441\u0442 \u0440\u0430\u0441\u043F\u0443\u0449 / \u0440\u0430\u0441\u043F\u0443\u0441\u043A\u0430 | \u0432\u044B\u0447\u0435\u0440\u043A\u043D / \u0432\u044B\u0447\u0435\u0440\u043A\u0438\u0432\u0430 | \u043F\u0435\u0440\u0435\u0447\u0435\u0440\u043A\u043D / | \u0441\u0432\u0435\u0440\u0441\u0442 /",
    { weak: true, except: /^с (?:повестки|рассмотрени|обсуждени|учета|голосовани|эфир|продаж)/ }
  ),
  ...verbs("endLaw", "\u0443\u0442\u0440\u0430\u0442 \u0443\u0442\u0440\u0430\u0447 / \u0443\u0442\u0440\u0430\u0447\u0438\u0432\u0430 | \u043F\u043E\u0442\u0435\u0440\u044F / \u0442\u0435\u0440\u044F", { on: "subject", rest: LOST }),
  ...verbs("endLaw", "\u043F\u0435\u0440\u0435\u0441\u0442 / \u043F\u0435\u0440\u0435\u0441\u0442\u0430 | \u043F\u0440\u0435\u043A\u0440\u0430\u0442 \u043F\u0440\u0435\u043A\u0440\u0430\u0449 / \u043F\u0440\u0435\u043A\u0440\u0430\u0449\u0430", {
    on: "subject",
    rest: /^(?:\S+ )?(?:действова|существова|применя|действие|существован|деятельност|работ)/
  }),
  ...verbs("endLaw", "\u0443\u0448 \u0443\u0439\u0434 \u0443\u0448\u043B \u0443\u0448\u0435\u043B\xB0 / \u0443\u0445\u043E\u0434 | \u043E\u0442\u043F\u0440\u0430\u0432 \u043E\u0442\u043F\u0440\u0430\u0432\u043B / \u043E\u0442\u043F\u0440\u0430\u0432\u043B\u044F | \u043A\u0430\u043D / ", {
    on: "subject",
    rest: /^(?:\S+ ){0,2}(?:в прошлое|в историю|в небытие|в архив|в лету)/
  }),
  ...verbs("endLaw", "\u0441\u0434\u0430 / \u0441\u0434\u0430\u0432\u0430 | \u043E\u0442\u043F\u0440\u0430\u0432 \u043E\u0442\u043F\u0440\u0430\u0432\u043B / \u043E\u0442\u043F\u0440\u0430\u0432\u043B\u044F | \u0441\u043F\u0438\u0441\u0430 \u0441\u043F\u0438\u0441 / \u0441\u043F\u0438\u0441\u044B\u0432\u0430", {
    rest: /^(?:\S+ ){0,3}(?:в архив|в утиль|на свалку истории|в прошлое)/
  }),
  ...verbs("endLaw", "\u043F\u043E\u0441\u0442\u0430\u0432 \u043F\u043E\u0441\u0442\u0430\u0432\u043B / \u0441\u0442\u0430\u0432", { rest: /^(?:\S+ )?(?:точк|крест)/, preposition: /^(?:в|на)$/ }),
  ...verbs("endLaw", "\u043F\u043E\u043B\u043E\u0436 / ", { on: "subject", rest: /^(?:\S+ ){0,3}конец/ }),
  ...verbs("endLaw", "\u043F\u0440\u0438\u0448\u0435\u043B\xB0 \u043F\u0440\u0438\u0448 \u043F\u0440\u0438\u0434 / \u043F\u0440\u0438\u0445\u043E\u0434 | \u043D\u0430\u0441\u0442\u0430 \u043D\u0430\u0441\u0442\u0443\u043F / \u043D\u0430\u0441\u0442\u0443\u043F\u0430", {
    on: "subject",
    rest: /^(?:\S+ ){0,2}конец/
  }),
  ...verbs("endLaw", "\u043E\u0441\u0442\u0430 \u043E\u0441\u0442\u0430\u043D / ", { on: "subject", rest: /^(?:\S+ )?(?:в прошлом|в истории|лишь в учебниках)/ }),
  ...verbs("endLaw", "\u043F\u043E\u043A\u043E\u043D\u0447 / ", { preposition: /^со?$/ }),
  ...verbs("endLaw", "\u0438\u0437\u0431\u0430\u0432 \u0438\u0437\u0431\u0430\u0432\u043B / \u0438\u0437\u0431\u0430\u0432\u043B\u044F | \u043E\u0441\u0432\u043E\u0431\u043E\u0434 \u043E\u0441\u0432\u043E\u0431\u043E\u0436\u0434 / \u043E\u0441\u0432\u043E\u0431\u043E\u0436\u0434\u0430", { preposition: /^от$/, weak: true }),
  ...verbs("endLaw", "\u043F\u0430\u043B\xB0 \u043F\u0430 / ", { on: "subject", weak: true }),
  ...verbs("endLaw", "\u043A\u0430\u043D / | \u0438\u0441\u0447\u0435\u0437\xB0 \u0438\u0441\u0447\u0435\u0437\u043D / \u0438\u0441\u0447\u0435\u0437\u0430 | \u043F\u0435\u0440\u0435\u0441\u0442\u0430 / ", { on: "subject", weak: true }),
  ...verbs("repeal", " / \u0441\u0447\u0438\u0442\u0430", { reflexive: true, on: "subject", rest: /^(?:\S+ ){0,3}(?:утративш|отмененн)/ }),
  ...verbs("repeal", "\u043F\u0440\u0438\u0437\u043D \u043F\u0440\u0438\u0437\u043D\u0430 / \u043F\u0440\u0438\u0437\u043D\u0430\u0432\u0430", { rest: /^(?:\S+ ){0,5}утративш\S+ (?:свою )?силу/ }),
  ...verbs("voidByCourt", "\u043F\u0440\u0438\u0437\u043D \u043F\u0440\u0438\u0437\u043D\u0430 / \u043F\u0440\u0438\u0437\u043D\u0430\u0432\u0430 | \u0441\u0447\u0435\u043B\xB0 \u0441\u043E\u0447\u043B \u0441\u043E\u0447\u0442 \u0441\u0447\u0435\u0441\u0442 / ", {
    rest: /^(?:\S+ ){0,5}(?:неконституционн|недействительн|незаконн|ничтожн|противоречащ|не соответствующ|антиконституционн|неправомерн)/
  }),
  ...verbs("voidByCourt", "\u043E\u0431\u044A\u044F\u0432 \u043E\u0431\u044A\u044F\u0432\u043B / \u043E\u0431\u044A\u044F\u0432\u043B\u044F", {
    rest: /^(?:\S+ ){0,5}(?:неконституционн|недействительн|незаконн|ничтожн|антиконституционн)/
  }),
  ...verbs("rescind", "\u043E\u0442\u043E\u0437\u0432\u0430 \u043E\u0442\u043E\u0437\u0432 \u043E\u0442\u0437\u043E\u0432 / \u043E\u0442\u0437\u044B\u0432\u0430"),
  ...verbs("rescind", "\u0438\u0441\u043A\u043B\u044E\u0447 / \u0438\u0441\u043A\u043B\u044E\u0447\u0430 | \u0432\u044B\u0447\u0435\u0440\u043A\u043D / \u0432\u044B\u0447\u0435\u0440\u043A\u0438\u0432\u0430 | \u0443\u0431\u0440 \u0443\u0431\u0435\u0440 / \u0443\u0431\u0438\u0440\u0430", { preposition: /^из$/, weak: true }),
  ...verbs("leave", "\u0432\u044B\u0448 \u0432\u044B\u0439 \u0432\u044B\u0439\u0434 / \u0432\u044B\u0445\u043E\u0434", { preposition: /^из$/ }),
  ...verbs("leave", "\u043F\u0440\u0435\u043A\u0440\u0430\u0442 \u043F\u0440\u0435\u043A\u0440\u0430\u0449 / \u043F\u0440\u0435\u043A\u0440\u0430\u0449\u0430 | \u0437\u0430\u0432\u0435\u0440\u0448 / \u0437\u0430\u0432\u0435\u0440\u0448\u0430", {
    rest: /^(?:\S+ ){0,2}(?:участие|членство|выход)/,
    preposition: /^(?:в|из)$/
  }),
  ...verbs("leave", "\u0432\u044B\u0432\u0435\u043B \u0432\u044B\u0432\u0435 \u0432\u044B\u0432\u0435\u0434 / \u0432\u044B\u0432\u043E\u0434 | \u0432\u044B\u0442\u0430\u0449 / \u0432\u044B\u0442\u0430\u0441\u043A\u0438\u0432\u0430", { preposition: /^из$/ }),
  ...verbs("leave", "\u0431\u0440\u043E\u0441 / \u0431\u0440\u043E\u0441\u0430", { weak: true }),
  ...verbs("leave", "\u043E\u0442\u043A\u0430\u0437\u0430 \u043E\u0442\u043A\u0430\u0437 \u043E\u0442\u043A\u0430\u0436 / \u043E\u0442\u043A\u0430\u0437\u044B\u0432\u0430", { preposition: /^от$/, weak: true }),
  ...verbs("leave", "\u0434\u0435\u043D\u043E\u043D\u0441\u0438\u0440 / | \u043F\u043E\u043A\u0438\u043D / \u043F\u043E\u043A\u0438\u0434\u0430 | \u0440\u0430\u0437\u043E\u0440\u0432 \u0440\u0430\u0437\u043E\u0440\u0432\u0430 / \u0440\u0430\u0437\u0440\u044B\u0432\u0430 \u0440\u0432"),
  ...verbs("expire", "\u0432\u044B\u0448\u0435\u043B\xB0 \u0432\u044B\u0448\u043B / ", { on: "subject", term: true }),
  ...verbs("expire", "\u043F\u043E\u0434\u043E\u0448\u0435\u043B\xB0 \u043F\u043E\u0434\u043E\u0448 \u043F\u043E\u0434\u043E\u0448\u043B / \u043F\u043E\u0434\u0445\u043E\u0434", { on: "subject", rest: /^(?:\S+ )?(?:к концу|к завершению)/ }),
  ...verbs("expire", "\u0438\u0441\u0442\u0435\u043A\xB0 \u0438\u0441\u0442\u0435\u0447 \u0438\u0441\u0442\u0435 / \u0438\u0441\u0442\u0435\u043A\u0430 | \u0437\u0430\u043A\u043E\u043D\u0447 \u0437\u0430\u043A\u043E\u043D\u0447\u0438 / \u0437\u0430\u043A\u0430\u043D\u0447\u0438\u0432\u0430 | \u043E\u043A\u043E\u043D\u0447 \u043E\u043A\u043E\u043D\u0447\u0438 / \u043E\u043A\u0430\u043D\u0447\u0438\u0432\u0430", {
    on: "subject"
  }),
  ...verbs(
    "suspend",
    "\u043F\u0440\u0438\u043E\u0441\u0442\u0430\u043D\u043E\u0432 \u043F\u0440\u0438\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u043B / \u043F\u0440\u0438\u043E\u0441\u0442\u0430\u043D\u0430\u0432\u043B\u0438\u0432\u0430 | \u0437\u0430\u043C\u043E\u0440\u043E\u0437 \u0437\u0430\u043C\u043E\u0440\u043E\u0436 / \u0437\u0430\u043C\u043E\u0440\u0430\u0436\u0438\u0432\u0430 | \u043E\u0441\u0442\u0430\u043D\u043E\u0432 \u043E\u0441\u0442\u0430\u043D\u043E\u0432\u043B / \u043E\u0441\u0442\u0430\u043D\u0430\u0432\u043B\u0438\u0432\u0430 | \u0437\u0430\u043A\u043E\u043D\u0441\u0435\u0440\u0432\u0438\u0440 /"
  ),
  ...verbs("suspend", "\u043F\u043E\u0441\u0442\u0430\u0432 \u043F\u043E\u0441\u0442\u0430\u0432\u043B / \u0441\u0442\u0430\u0432", { rest: /^(?:\S+ ){0,3}(?:на паузу|на стоп)/ }),
  ...verbs("block", "\u0437\u0430\u0431\u043B\u043E\u043A\u0438\u0440 / \u0431\u043B\u043E\u043A\u0438\u0440"),
  ...verbs("extend", "\u043F\u0440\u043E\u0434\u043B / \u043F\u0440\u043E\u0434\u043B\u0435\u0432\u0430 | \u043F\u0440\u043E\u043B\u043E\u043D\u0433\u0438\u0440 / | \u043F\u0440\u043E\u0434\u043E\u043B\u0436 / "),
  ...verbs(
    "restore",
    "\u0432\u043E\u0441\u0441\u0442\u0430\u043D\u043E\u0432 \u0432\u043E\u0441\u0441\u0442\u0430\u043D\u043E\u0432\u043B / \u0432\u043E\u0441\u0441\u0442\u0430\u043D\u0430\u0432\u043B\u0438\u0432\u0430 | \u0432\u043E\u0437\u043E\u0431\u043D\u043E\u0432 \u0432\u043E\u0437\u043E\u0431\u043D\u043E\u0432\u043B / \u0432\u043E\u0437\u043E\u0431\u043D\u043E\u0432\u043B\u044F | \u0432\u043E\u0437\u0440\u043E\u0434 \u0432\u043E\u0437\u0440\u043E\u0436\u0434 / \u0432\u043E\u0437\u0440\u043E\u0436\u0434\u0430 | \u0440\u0435\u0430\u043D\u0438\u043C\u0438\u0440 /"
  ),
  ...verbs("restore", "\u0432\u0435\u0440\u043D \u0432\u0435\u0440\u043D\u0443 \u0432\u043E\u0437\u0432\u0440\u0430\u0442 \u0432\u043E\u0437\u0432\u0440\u0430\u0449 / \u0432\u043E\u0437\u0432\u0440\u0430\u0449\u0430", { weak: true }),
  ...verbs("restore", "\u0432\u0435\u0440\u043D \u0432\u0435\u0440\u043D\u0443 \u0432\u043E\u0437\u0432\u0440\u0430\u0442 \u0432\u043E\u0437\u0432\u0440\u0430\u0449 / \u0432\u043E\u0437\u0432\u0440\u0430\u0449\u0430", { preposition: /^(?:в|к)$/, weak: true }),
  ...verbs("restore", "\u043F\u0440\u0438\u0441\u043E\u0435\u0434\u0438\u043D / \u043F\u0440\u0438\u0441\u043E\u0435\u0434\u0438\u043D\u044F", { rest: /^(?:\S+ ){0,2}(?:вновь|снова|опять)/, preposition: /^к$/ }),
  ...verbs("ratify", "\u043F\u0440\u0438\u0441\u043E\u0435\u0434\u0438\u043D / \u043F\u0440\u0438\u0441\u043E\u0435\u0434\u0438\u043D\u044F", { preposition: /^к$/, weak: true }),
  ...verbs("begin", "\u0432\u0441\u0442\u0443\u043F / \u0432\u0441\u0442\u0443\u043F\u0430 | \u0432\u043E\u0448 \u0432\u043E\u0439 \u0432\u043E\u0439\u0434 / \u0432\u0445\u043E\u0434", { on: "subject", rest: FORCE }),
  ...verbs("begin", "\u0437\u0430\u0440\u0430\u0431\u043E\u0442\u0430 / ", { on: "subject" }),
  ...verbs("begin", "\u043D\u0430\u0447\u0430 \u043D\u0430\u0447\u043D / \u043D\u0430\u0447\u0438\u043D\u0430", { on: "subject", rest: /^(?:\S+ )?(?:действова|применя|работа)/ }),
  ...verbs("make", "\u0441\u0442\u0430 \u0441\u0442\u0430\u043D / \u0441\u0442\u0430\u043D\u043E\u0432", { on: "subject", rest: /^(?:\S+ )?законом/ }),
  ...verbs("begin", "\u0432\u0432\u0435\u0434 \u0432\u0432 \u0432\u0432\u0435\u0434\u0435 / \u0432\u0432\u043E\u0434", { rest: /^(?:\S+ ){0,4}в (?:действие|силу)/ }),
  ...verbs("impose", "\u0432\u0432\u0435\u0434 \u0432\u0432 \u0432\u0432\u0435\u0434\u0435 / \u0432\u0432\u043E\u0434 | \u043D\u0430\u043B\u043E\u0436 / \u043D\u0430\u043B\u0430\u0433\u0430 | \u043E\u0431\u044A\u044F\u0432 \u043E\u0431\u044A\u044F\u0432\u043B / \u043E\u0431\u044A\u044F\u0432\u043B\u044F", { weak: true }),
  ...verbs(
    "pass",
    "\u043F\u0440\u0438\u043D\u044F \u043F\u0440\u0438\u043C / \u043F\u0440\u0438\u043D\u0438\u043C\u0430 | \u043E\u0434\u043E\u0431\u0440 / \u043E\u0434\u043E\u0431\u0440\u044F | \u0443\u0442\u0432\u0435\u0440\u0434 \u0443\u0442\u0432\u0435\u0440\u0436\u0434 / \u0443\u0442\u0432\u0435\u0440\u0436\u0434\u0430 | \u043F\u043E\u0434\u0434\u0435\u0440\u0436 \u043F\u043E\u0434\u0434\u0435\u0440\u0436\u0430 / \u043F\u043E\u0434\u0434\u0435\u0440\u0436\u0438\u0432\u0430",
    { weak: true }
  ),
  ...verbs("pass", "\u043F\u0440\u0435\u043E\u0434\u043E\u043B\u0435 / \u043F\u0440\u0435\u043E\u0434\u043E\u043B\u0435\u0432\u0430", { rest: /^(?:\S+ ){0,2}вето/, preposition: /^на$/, weak: true }),
  ...verbs("pass", "\u043F\u0440\u043E\u0433\u043E\u043B\u043E\u0441\u043E\u0432\u0430 / \u0433\u043E\u043B\u043E\u0441\u043E\u0432\u0430", { preposition: /^за$/, weak: true }),
  ...verbs("introduce", "\u0432\u043D\u0435\u0441\xB0 \u0432\u043D\u0435\u0441 / \u0432\u043D\u043E\u0441 | \u043F\u0440\u0435\u0434\u0441\u0442\u0430\u0432 \u043F\u0440\u0435\u0434\u0441\u0442\u0430\u0432\u043B / \u043F\u0440\u0435\u0434\u0441\u0442\u0430\u0432\u043B\u044F", { weak: true }),
  ...verbs("sign", "\u043F\u043E\u0434\u043F\u0438\u0441 \u043F\u043E\u0434\u043F\u0438\u0441\u0430 / \u043F\u043E\u0434\u043F\u0438\u0441\u044B\u0432\u0430 | \u043F\u0440\u043E\u043C\u0443\u043B\u044C\u0433\u0438\u0440 /", { weak: true }),
  ...verbs("sign", "\u043F\u043E\u0441\u0442\u0430\u0432 \u043F\u043E\u0441\u0442\u0430\u0432\u043B / \u0441\u0442\u0430\u0432", { rest: /^(?:\S+ ){0,2}подпис/, preposition: /^под$/, weak: true }),
  ...verbs("ratify", "\u0440\u0430\u0442\u0438\u0444\u0438\u0446\u0438\u0440 /"),
  ...verbs("veto", "\u0432\u0435\u0442\u0438\u0440 / | \u0437\u0430\u0432\u0435\u0442\u043E /"),
  ...verbs("veto", "\u043D\u0430\u043B\u043E\u0436 / \u043D\u0430\u043B\u0430\u0433\u0430", { rest: /^(?:\S+ )?вето/, preposition: /^на$/ }),
  ...verbs("fail", "\u043E\u0442\u043A\u043B\u043E\u043D / \u043E\u0442\u043A\u043B\u043E\u043D\u044F | \u043E\u0442\u0432\u0435\u0440\u0433\xB0 \u043E\u0442\u0432\u0435\u0440\u0433\u043D \u043E\u0442\u0432\u0435\u0440\u0433\u043D\u0443 / \u043E\u0442\u0432\u0435\u0440\u0433\u0430 | \u043F\u0440\u043E\u0432\u0430\u043B / \u043F\u0440\u043E\u0432\u0430\u043B\u0438\u0432\u0430"),
  ...verbs("amend", "\u0432\u043D\u0435\u0441\xB0 \u0432\u043D\u0435\u0441 / \u0432\u043D\u043E\u0441", {
    rest: /^(?:\S+ ){0,3}(?:поправк|изменени|дополнени|правк)/,
    preposition: /^в$/
  }),
  ...verbs("amend", "\u0438\u0437\u043C\u0435\u043D / \u0438\u0437\u043C\u0435\u043D\u044F | \u043F\u0435\u0440\u0435\u0441\u043C\u043E\u0442\u0440 / \u043F\u0435\u0440\u0435\u0441\u043C\u0430\u0442\u0440\u0438\u0432\u0430 | \u0441\u043C\u044F\u0433\u0447 / \u0441\u043C\u044F\u0433\u0447\u0430 | \u0443\u0436\u0435\u0441\u0442\u043E\u0447 / \u0443\u0436\u0435\u0441\u0442\u043E\u0447\u0430", { weak: true }),
  ...verbs("grade", "\u0432\u044B\u0445\u043E\u043B\u043E\u0441\u0442 \u0432\u044B\u0445\u043E\u043B\u043E\u0449 / \u0432\u044B\u0445\u043E\u043B\u0430\u0449\u0438\u0432\u0430 | \u043E\u0441\u043B\u0430\u0431 \u043E\u0441\u043B\u0430\u0431\u043B / \u043E\u0441\u043B\u0430\u0431\u043B\u044F"),
  ...verbs("postpone", "\u043E\u0442\u043B\u043E\u0436 / \u043E\u0442\u043A\u043B\u0430\u0434\u044B\u0432\u0430 | \u043E\u0442\u0441\u0440\u043E\u0447 / \u043E\u0442\u0441\u0440\u043E\u0447\u0438\u0432\u0430 | \u043F\u0435\u0440\u0435\u043D\u0435\u0441\xB0 \u043F\u0435\u0440\u0435\u043D\u0435\u0441 / \u043F\u0435\u0440\u0435\u043D\u043E\u0441", { weak: true }),
  ...verbs("uphold", "\u043F\u043E\u0434\u0442\u0432\u0435\u0440\u0434 \u043F\u043E\u0434\u0442\u0432\u0435\u0440\u0436\u0434 / \u043F\u043E\u0434\u0442\u0432\u0435\u0440\u0436\u0434\u0430", { weak: true }),
  ...verbs("remain", "\u0441\u043E\u0445\u0440\u0430\u043D / \u0441\u043E\u0445\u0440\u0430\u043D\u044F | / \u0434\u0435\u0440\u0436", { on: "subject", reflexive: true }),
  ...verbs("remain", "\u043E\u0441\u0442\u0430\u043D / \u043E\u0441\u0442\u0430 | \u0441\u043E\u0445\u0440\u0430\u043D / \u0441\u043E\u0445\u0440\u0430\u043D\u044F", {
    on: "subject",
    rest: /^(?:\S+ ){0,2}(?:в силе|в действии|в кодексе|силу|действ|на месте|законом)/
  }),
  ...verbs("remain", "\u043F\u0435\u0440\u0435\u0436\u0438 / \u043F\u0435\u0440\u0435\u0436\u0438\u0432\u0430", { on: "subject", rest: /^(?:\S+ )?(?:выход|исключени|уход|смену|распад)/ }),
  ...verbs("remain", " / \u0441\u0442\u043E | / \u0447\u0438\u0441\u043B | / \u0437\u043D\u0430\u0447", {
    on: "subject",
    rest: /^(?:\S+ ){0,3}в (?:\S+ )?(?:конституции|кодексе|законе|своде|законодательстве|книге)/
  }),
  ...verbs("remain", " / \u0434\u0435\u0439\u0441\u0442\u0432 \u0434\u0435\u0439\u0441\u0442\u0432\u0443 | / \u0441\u0443\u0449\u0435\u0441\u0442\u0432 \u0441\u0443\u0449\u0435\u0441\u0442\u0432\u0443", { on: "subject" }),
  ...verbs("remain", "\u043F\u0440\u043E\u0434\u043E\u043B\u0436 / \u043F\u0440\u043E\u0434\u043E\u043B\u0436\u0430", {
    on: "subject",
    rest: /^(?:\S+ )?(?:действова|применя|оставаться в силе)/
  }),
  ...verbs("apply", " / \u043F\u0440\u0438\u043C\u0435\u043D\u044F\u0435 \u043F\u0440\u0438\u043C\u0435\u043D\u044F\u043B \u043F\u0440\u0438\u043C\u0435\u043D\u044F\u0442 \u043F\u0440\u0438\u043C\u0435\u043D\u044F\u044E", { on: "subject" }),
  ...verbs("enforce", "\u043F\u0440\u0438\u043C\u0435\u043D / \u043F\u0440\u0438\u043C\u0435\u043D\u044F | / \u0438\u0441\u043F\u043E\u043B\u043D\u044F", { weak: true })
];
var NOUNS2 = [
  [
    "endLaw",
    stems(
      "\u043E\u0442\u043C\u0435\u043D \u0443\u043F\u0440\u0430\u0437\u0434\u043D \u0443\u043F\u0440\u0430\u0437\u0434\u043D\u0435\u043D\u0438 \u043B\u0438\u043A\u0432\u0438\u0434\u0430\u0446\u0438 \u0441\u043D\u044F\u0442\u0438 \u043F\u0440\u0435\u043A\u0440\u0430\u0449\u0435\u043D\u0438 \u0430\u043D\u043D\u0443\u043B\u0438\u0440\u043E\u0432\u0430\u043D\u0438 \u0440\u0430\u0441\u0442\u043E\u0440\u0436\u0435\u043D\u0438 \u0437\u0430\u043A\u0440\u044B\u0442\u0438 \u0440\u043E\u0441\u043F\u0443\u0441\u043A \u0443\u0441\u0442\u0440\u0430\u043D\u0435\u043D\u0438 \u0434\u0435\u043C\u043E\u043D\u0442\u0430\u0436"
    )
  ],
  ["voidByCourt", stems("\u043E\u0431\u043D\u0443\u043B\u0435\u043D\u0438")],
  ["rescind", stems("\u043E\u0442\u0437\u044B\u0432")],
  ["leave", stems("\u0432\u044B\u0445\u043E\u0434 \u0434\u0435\u043D\u043E\u043D\u0441\u0430\u0446\u0438 \u0434\u0435\u043D\u043E\u043D\u0441\u0438\u0440\u043E\u0432\u0430\u043D\u0438")],
  ["expire", stems("\u0438\u0441\u0442\u0435\u0447\u0435\u043D\u0438")],
  ["suspend", stems("\u043F\u0440\u0438\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u043A \u043F\u0440\u0438\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D\u0438 \u043F\u0440\u0438\u043E\u0441\u0442\u0430\u043D\u0430\u0432\u043B\u0438\u0432\u0430\u043D\u0438 \u0437\u0430\u043C\u043E\u0440\u043E\u0437\u043A \u0437\u0430\u043C\u043E\u0440\u0430\u0436\u0438\u0432\u0430\u043D\u0438 \u043A\u043E\u043D\u0441\u0435\u0440\u0432\u0430\u0446\u0438")],
  ["block", stems("\u0431\u043B\u043E\u043A\u0438\u0440\u043E\u0432\u043A \u0431\u043B\u043E\u043A\u0438\u0440\u043E\u0432\u0430\u043D\u0438")],
  ["extend", stems("\u043F\u0440\u043E\u0434\u043B\u0435\u043D\u0438 \u043F\u0440\u043E\u043B\u043E\u043D\u0433\u0430\u0446\u0438")],
  ["restore", stems("\u0432\u043E\u0441\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D\u0438 \u0432\u043E\u0437\u043E\u0431\u043D\u043E\u0432\u043B\u0435\u043D\u0438 \u0432\u043E\u0437\u0432\u0440\u0430\u0449\u0435\u043D\u0438 \u0432\u043E\u0437\u0432\u0440\u0430\u0442 \u0432\u043E\u0437\u0440\u043E\u0436\u0434\u0435\u043D\u0438")],
  ["make", stems("\u0432\u0441\u0442\u0443\u043F\u043B\u0435\u043D\u0438")],
  ["impose", stems("\u0432\u0432\u0435\u0434\u0435\u043D\u0438")],
  ["pass", stems("\u043F\u0440\u0438\u043D\u044F\u0442\u0438 \u043E\u0434\u043E\u0431\u0440\u0435\u043D\u0438 \u0443\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043D\u0438")],
  ["introduce", stems("\u0432\u043D\u0435\u0441\u0435\u043D\u0438")],
  ["sign", stems("\u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u0438")],
  ["ratify", stems("\u0440\u0430\u0442\u0438\u0444\u0438\u043A\u0430\u0446\u0438")],
  ["fail", stems("\u043E\u0442\u043A\u043B\u043E\u043D\u0435\u043D\u0438")],
  ["postpone", stems("\u043E\u0442\u0441\u0440\u043E\u0447\u043A \u043F\u0435\u0440\u0435\u043D\u043E\u0441 \u043E\u0442\u043A\u043B\u0430\u0434\u044B\u0432\u0430\u043D\u0438")]
];

// src/core/extraction/russian/verb.ts
var ADJECTIVE = "(?:\u044B\u0439|\u0438\u0439|\u0430\u044F|\u044F\u044F|\u043E\u0435|\u0435\u0435|\u044B\u0435|\u0438\u0435|\u043E\u0433\u043E|\u0435\u0433\u043E|\u043E\u0439|\u0435\u0439|\u043E\u043C\u0443|\u0435\u043C\u0443|\u0443\u044E|\u044E\u044E|\u044B\u043C|\u0438\u043C|\u043E\u043C|\u0435\u043C|\u044B\u0445|\u0438\u0445|\u044B\u043C\u0438|\u0438\u043C\u0438)";
var THEME = "(?:[\u0430\u0435\u0438\u043E\u044B\u0443\u044F]|\u043E\u0432\u0430|\u0435\u0432\u0430|\u043D\u0443|\u0435\u0441)?";
var ENDINGS = [
  ["past", new RegExp(`^${THEME}\u043B(?:\u0430|\u043E|\u0438)?(\u0441[\u044C\u044F])?$`, "u")],
  ["infinitive", new RegExp(`^(?:${THEME}\u0442[\u044C\u0438]|\u0447\u044C)(\u0441[\u044C\u044F])?$`, "u")],
  // `покинут` alone is the future: they will leave
  ["shortPassive", /^(?:(?:ен|ан|ян|ован|т)(?:а|о|ы)?|ут(?:а|о|ы))()$/u],
  ["longPassive", new RegExp(`^(?:\u0435\u043D\u043D|\u0430\u043D\u043D|\u044F\u043D\u043D|\u043E\u0432\u0430\u043D\u043D|\u0443\u0442|\u0442|\u0430\u0435\u043C|\u044F\u0435\u043C|\u0443\u0435\u043C|\u0438\u043C)${ADJECTIVE}()$`, "u")],
  ["active", new RegExp(`^(?:[\u0430\u0435\u0438\u043E\u044B\u0443\u044F]|\u043E\u0432\u0430|\u043D\u0443)?(?:\u0432\u0448|\u0435\u0434\u0448|\u0448|\u044E\u0449|\u0443\u0449|\u044F\u0449|\u0430\u0449)${ADJECTIVE}(\u0441\u044F)?$`, "u")],
  ["gerund", /^(?:(?:[аеиоыуя]|ова|ну)?в(?:ши)?|я)(с[ья])?$/u],
  ["present", /^(?:[аеиуюя]|ова|уй)?(?:ю|у|ешь|ишь|ет|ит|ем|им|ете|ите|ют|ут|ят|ат)(с[ья])?$/u]
];
var STEMS = VERBS3.flatMap((verb3) => [
  ...verb3.perfective.map((stem4) => stemOf(stem4, verb3, true)),
  ...verb3.imperfective.map((stem4) => stemOf(stem4, verb3, false))
]);
function stemOf(stem4, verb3, perfective) {
  return { stem: stem4.replace("\xB0", ""), verb: verb3, perfective: perfective && !/ир$/u.test(stem4), zero: stem4.endsWith("\xB0") };
}
var BY_HEAD = /* @__PURE__ */ new Map();
for (const stem4 of STEMS) {
  const head = stem4.stem.slice(0, 2);
  BY_HEAD.set(
    head,
    [...BY_HEAD.get(head) ?? [], stem4].sort((a, b) => b.stem.length - a.stem.length)
  );
}

// src/core/extraction/inflecting/acted.ts
var WHOLE2 = { extent: "whole", addressees: [], text: null };
function actedOn2(sentence2, phrase) {
  const { mention, pronoun: pronoun3, target: target2, carriedAs, part } = phrase;
  return {
    mention,
    carriedBy: mention === null ? carriedAs[0] ?? "it" : null,
    carriedAs,
    pronoun: pronoun3,
    target: target2,
    scope: part === null ? WHOLE2 : { extent: "part", addressees: [], text: part },
    span: mention?.span ?? spanOfUnits(sentence2, phrase.from, phrase.to)
  };
}
function headed(inner, noun3, word3, place) {
  if (noun3.kind === "target")
    return {
      ...inner,
      ...place,
      target: inner.target === "law" || noun3.target === "limit" ? noun3.target : inner.target
    };
  if (noun3.kind === "term")
    return { ...inner, ...place, target: inner.target === "application" ? "law" : inner.target, term: true };
  return noun3.kind === "part" ? { ...inner, ...place, part: word3 } : { ...inner, ...place };
}
function bareLaw(mention, at) {
  return {
    from: at,
    to: at + 1,
    head: at,
    mention,
    pronoun: mention === null,
    carriedAs: [],
    target: mention?.law.type === "measure" ? "measure" : "law",
    part: null
  };
}
var ENDING3 = /* @__PURE__ */ new Set(["repeal", "endLaw", "rescind", "voidByCourt", "leave"]);
function lawItself(acted, sense) {
  return acted.target === "application" && ENDING3.has(sense) ? { ...acted, target: "law" } : acted;
}

// src/core/extraction/lexicon/ru/governors.ts
var stem = (of, list3) => [
  new RegExp(`^(?:${list3.trim().split(/\s+/).join("|")})`, "u"),
  of
];
var word2 = (of, list3) => [
  new RegExp(`^(?:${list3.trim().split(/\s+/).join("|")})$`, "u"),
  of
];
var ABOVE_INFINITIVE = [
  word2(
    "demanded",
    "\u043D\u0430\u0434\u043E \u043D\u0443\u0436\u043D\u043E \u043D\u0435\u043E\u0431\u0445\u043E\u0434\u0438\u043C\u043E \u0441\u043B\u0435\u0434\u0443\u0435\u0442 \u0441\u043B\u0435\u0434\u043E\u0432\u0430\u043B\u043E \u043F\u043E\u0440\u0430 \u0441\u0442\u043E\u0438\u0442 \u0441\u0442\u043E\u0438\u043B\u043E \u0445\u043E\u0447\u0443 \u0445\u043E\u0447\u0435\u0442 \u0445\u043E\u0442\u044F\u0442 \u0445\u043E\u0442\u0438\u043C \u0445\u043E\u0447\u0435\u0442\u0441\u044F \u0445\u043E\u0442\u0435\u043B \u0445\u043E\u0442\u0435\u043B\u0430 \u0445\u043E\u0442\u0435\u043B\u0438 \u0445\u043E\u0442\u0435\u043B\u043E \u0431\u044B"
  ),
  stem(
    "demanded",
    "\u0434\u043E\u043B\u0436(?:\u0435\u043D|\u043D\u0430|\u043D\u043E|\u043D\u044B) \u043E\u0431\u044F\u0437\u0430\u043D \u0442\u0440\u0435\u0431\u0443 \u043F\u043E\u0442\u0440\u0435\u0431\u043E\u0432\u0430 \u043F\u0440\u0438\u0437\u0432\u0430 \u043F\u0440\u0438\u0437\u044B\u0432\u0430 \u043F\u0440\u0438\u0437\u0432 \u043F\u0440\u043E\u0441(?:\u0438\u0442|\u044F\u0442|\u0438\u043B|\u0438\u043C) \u043F\u043E\u043F\u0440\u043E\u0441 \u043D\u0430\u0441\u0442\u0430\u0438\u0432\u0430 \u0436\u0435\u043B\u0430 \u043C\u0435\u0447\u0442\u0430 \u0434\u043E\u0431\u0438\u0432\u0430 \u043B\u043E\u0431\u0431\u0438\u0440\u0443 \u0436\u0434\u0430\u0442\u044C \u0436\u0434\u0435\u0442 \u0436\u0434\u0435\u043C \u0440\u0435\u043A\u043E\u043C\u0435\u043D\u0434 \u043F\u043E\u0441\u043E\u0432\u0435\u0442\u043E\u0432\u0430 \u043F\u043E\u0440\u0443\u0447"
  ),
  stem(
    "planned",
    "\u043D\u0430\u043C\u0435\u0440 \u043F\u043B\u0430\u043D\u0438\u0440\u0443 \u0437\u0430\u043F\u043B\u0430\u043D\u0438\u0440 \u043E\u0431\u0435\u0449\u0430 \u043F\u043E\u043E\u0431\u0435\u0449\u0430 \u0433\u043E\u0442\u043E\u0432 \u0441\u043E\u0431\u0438\u0440\u0430(?:\u043B|\u0435\u0442|\u044E\u0442|\u0435\u0442\u0441\u044F|\u044E\u0442\u0441\u044F) \u043F\u0440\u0435\u0434\u0441\u0442\u043E \u0431\u0443\u0434\u0435\u0442 \u0431\u0443\u0434\u0443\u0442 \u0441\u0442\u0430\u043D\u0435\u0442 \u0441\u0442\u0430\u043D\u0443\u0442 \u043F\u0440\u0435\u0434\u043B\u043E\u0436 \u043F\u0440\u0435\u0434\u043B\u0430\u0433\u0430 \u0440\u0435\u0448\u0438 \u043F\u0440\u0438\u0433\u0440\u043E\u0437 \u0433\u0440\u043E\u0437 \u043E\u0431\u044F\u0437\u0430\u043B(?:\u0441\u044F|\u0430\u0441\u044C|\u0438\u0441\u044C)? \u0434\u043E\u0433\u043E\u0432\u043E\u0440 \u0440\u0430\u0441\u0441\u0447\u0438\u0442\u044B\u0432\u0430 \u043D\u0430\u0434\u0435\u0435\u0442"
  ),
  stem("denied", "\u043E\u0442\u043A\u0430\u0437\u0430 \u0437\u0430\u0431\u044B \u043F\u043E\u043B\u0435\u043D\u0438\u043B"),
  word2("power", "\u0432\u043F\u0440\u0430\u0432\u0435 \u0432\u043B\u0430\u0441\u0442\u0435\u043D \u043F\u0440\u0430\u0432\u043E\u043C\u043E\u0447\u0435\u043D \u043F\u0440\u0430\u0432\u043E\u043C\u043E\u0447\u043D\u0430"),
  stem("power", "\u0443\u043F\u043E\u043B\u043D\u043E\u043C\u043E\u0447 \u043F\u043E\u043B\u043D\u043E\u043C\u043E\u0447"),
  word2("possible", "\u043C\u043E\u0436\u0435\u0442 \u043C\u043E\u0433\u0443\u0442 \u043C\u043E\u0433\u043B\u0430 \u043C\u043E\u0433\u043B\u0438 \u043C\u043E\u0433 \u043C\u043E\u0436\u0435\u043C \u043C\u043E\u0436\u043D\u043E \u0432\u043E\u0437\u043C\u043E\u0436\u043D\u043E \u043D\u0435\u043B\u044C\u0437\u044F \u043D\u0435\u0432\u043E\u0437\u043C\u043E\u0436\u043D\u043E"),
  stem("possible", "\u0441\u043F\u043E\u0441\u043E\u0431 \u0432\u0435\u0440\u043E\u044F\u0442 \u043F\u044B\u0442\u0430 \u043F\u043E\u043F\u044B\u0442\u0430 \u0441\u0442\u0440\u0435\u043C \u0441\u0442\u0430\u0440\u0430"),
  stem("hypothetical", "\u043F\u043E\u043F\u044B\u0442\u043A \u043F\u043B\u0430\u043D \u0438\u0434\u0435 \u0432\u043E\u0437\u043C\u043E\u0436\u043D \u043F\u0440\u0435\u0434\u043B\u043E\u0436\u0435\u043D\u0438 \u0438\u043D\u0438\u0446\u0438\u0430\u0442\u0438\u0432 \u0437\u0430\u043A\u043E\u043D\u043E\u043F\u0440\u043E\u0435\u043A\u0442 \u043F\u0440\u043E\u0435\u043A\u0442 \u0432\u043E\u043F\u0440\u043E\u0441 \u0448\u0430\u043D\u0441")
];
var ABOVE_NOUN = [
  stem(
    "hypothetical",
    "\u0437\u0430\u043A\u043E\u043D\u043E\u043F\u0440\u043E\u0435\u043A\u0442 \u043F\u0440\u043E\u0435\u043A\u0442 \u043F\u0440\u0435\u0434\u043B\u043E\u0436\u0435\u043D\u0438 \u0438\u043D\u0438\u0446\u0438\u0430\u0442\u0438\u0432 \u0431\u0438\u043B\u043B \u0432\u043E\u043F\u0440\u043E\u0441 \u0432\u043E\u0437\u043C\u043E\u0436\u043D \u0432\u0435\u0440\u043E\u044F\u0442\u043D \u0438\u0434\u0435 \u0432\u0430\u0440\u0438\u0430\u043D\u0442 \u0433\u043E\u043B\u043E\u0441\u043E\u0432\u0430\u043D\u0438 \u0434\u0435\u0431\u0430\u0442 \u043E\u0431\u0441\u0443\u0436\u0434\u0435\u043D \u043F\u0435\u0440\u0435\u0433\u043E\u0432\u043E\u0440 \u043F\u0435\u0440\u0441\u043F\u0435\u043A\u0442\u0438\u0432 \u0440\u0438\u0441\u043A \u0443\u0433\u0440\u043E\u0437 \u0448\u0430\u043D\u0441 \u043F\u0440\u043E\u0446\u0435\u0441\u0441 \u043F\u0440\u043E\u0446\u0435\u0434\u0443\u0440 \u0441\u043B\u0443\u0445 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438 \u0441\u0432\u0435\u0434\u0435\u043D\u0438 \u0443\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043D\u0438 \u0437\u0430\u044F\u0432\u043B\u0435\u043D\u0438 \u0444\u0435\u0439\u043A \u0443\u0441\u043B\u043E\u0432\u0438\u0435 \u0443\u0441\u043B\u043E\u0432\u0438\u044F \u0441\u0446\u0435\u043D\u0430\u0440\u0438 \u043A\u0430\u043C\u043F\u0430\u043D\u0438 \u043F\u043E\u043F\u044B\u0442\u043A \u0441\u0442\u0440\u0435\u043C\u043B\u0435\u043D\u0438 \u043F\u0440\u0435\u0434\u0443\u0441\u043C\u0430\u0442\u0440\u0438\u0432 \u043E\u0431\u0441\u0443\u0436\u0434\u0430 \u0440\u0430\u0441\u0441\u043C\u0430\u0442\u0440\u0438\u0432 \u0440\u0430\u0441\u0441\u043C\u043E\u0442\u0440 \u0434\u043E\u043F\u0443\u0441\u0442 \u0434\u043E\u043F\u0443\u0441\u043A\u0430 \u043F\u0440\u0435\u0434\u043F\u043E\u043B\u0430\u0433\u0430 \u0438\u0437\u0443\u0447 \u0442\u0435\u043C[\u0430\u044B\u0443\u0435]$ \u0445\u043E\u0434\u0430\u0442\u0430\u0439\u0441\u0442\u0432 \u043F\u0435\u0442\u0438\u0446\u0438 \u043E\u043F\u0430\u0441\u0435\u043D\u0438"
  ),
  stem(
    "demanded",
    "\u0442\u0440\u0435\u0431\u043E\u0432\u0430\u043D\u0438 \u0442\u0440\u0435\u0431\u0443 \u043F\u043E\u0442\u0440\u0435\u0431 \u043F\u0440\u0438\u0437\u044B\u0432 \u043F\u0440\u0438\u0437\u0432\u0430 \u043F\u0440\u043E\u0441\u044C\u0431 \u043F\u0440\u043E\u0441 \u043F\u043E\u043F\u0440\u043E\u0441 \u043D\u0430\u0441\u0442\u0430\u0438\u0432\u0430 \u0434\u043E\u0431\u0438\u0432\u0430 \u043D\u0430\u0434\u0435(?:\u0436|\u0435|\u044F) \u043C\u0435\u0447\u0442 \u043E\u0436\u0438\u0434\u0430 \u043E\u0436\u0438\u0434\u0430\u043D\u0438 \u0436\u0434(?:\u0435\u0442|\u0435\u043C|\u0443\u0442|\u0430\u043B|\u0430\u043B\u0438)$ \u0445\u043E\u0447 \u0445\u043E\u0442 \u0436\u0435\u043B\u0430 \u0431\u043E\u0440\u044C\u0431 \u0431\u043E\u0440\u0435\u0442 \u043B\u043E\u0431\u0431\u0438\u0440 \u043D\u0435\u043E\u0431\u0445\u043E\u0434\u0438\u043C \u0432\u044B\u0441\u0442\u0443\u043F\u0430 \u0432\u044B\u0441\u0442\u0443\u043F\u0438 \u043F\u043E\u0434\u0434\u0435\u0440\u0436 \u0440\u0430\u0442\u043E\u0432\u0430 \u0433\u043E\u043B\u043E\u0441\u043E\u0432\u0430"
  ),
  stem(
    "planned",
    "\u043F\u043B\u0430\u043D \u043D\u0430\u043C\u0435\u0440 \u043E\u0431\u0435\u0449\u0430 \u043F\u043E\u043E\u0431\u0435\u0449\u0430 \u0433\u043E\u0442\u043E\u0432 \u0441\u043E\u0431\u0438\u0440\u0430 \u043F\u043E\u0434\u0433\u043E\u0442\u043E\u0432\u043A \u043F\u043E\u0434\u0433\u043E\u0442\u043E\u0432 \u0430\u043D\u043E\u043D\u0441 \u043F\u0440\u0435\u0434\u043B\u043E\u0436 \u043F\u0440\u0435\u0434\u043B\u0430\u0433\u0430 \u0433\u0440\u043E\u0437 \u0443\u0433\u0440\u043E\u0436 \u043F\u0440\u0438\u0433\u0440\u043E\u0437 \u0440\u0435\u0448\u0435\u043D\u0438[\u0435\u044F]"
  ),
  stem("denied", "\u0438\u0441\u043A\u043B\u044E\u0447 \u043E\u043F\u0440\u043E\u0432\u0435\u0440\u0433 \u043E\u0442\u0440\u0438\u0446\u0430 \u043E\u0442\u0432\u0435\u0440\u0433")
];

// src/core/extraction/inflecting/decided.ts
var ENDING4 = /* @__PURE__ */ new Set([
  "endLaw",
  "repeal",
  "leave",
  "rescind",
  "suspend",
  "extend",
  "voidByCourt"
]);
function framesOfDecision(sentence2, before3, words2) {
  const { units } = sentence2;
  const noun3 = units.findIndex((unit) => unit.kind === "word" && words2.noun.test(unit.text));
  const verb3 = units.findIndex((unit, at) => Math.abs(at - noun3) <= 9 && words2.verb.test(unit.text));
  if (noun3 < 0 || verb3 < 0 || sentence2.question) return [];
  const near = before3.some(
    (frame) => frame.sentence === sentence2.index && Math.abs(frame.trigger[0] - (units[noun3]?.start ?? 0)) < 40 && !commaBetween(sentence2, frame, noun3)
  );
  const last2 = before3.findLast(
    (frame) => sentence2.index - frame.sentence <= 1 && frame.sentence <= sentence2.index && ENDING4.has(frame.sense)
  );
  const named2 = words2.names(sentence2, noun3);
  if (near || last2 === void 0 || named2 === null || !isTold(last2)) return [];
  const [start, end] = [Math.min(noun3, verb3), Math.max(noun3, verb3)];
  const actor = words2.actor(sentence2, noun3, verb3);
  return [
    {
      form: "decided",
      sense: named2 === "same" ? last2.sense : named2,
      acted: { ...last2.acted, mention: null, carriedBy: unitText(units, noun3), pronoun: true },
      polarity: words2.negated(sentence2, verb3) ? "denied" : "affirmed",
      modality: "asserted",
      aspect: "past",
      actor,
      power: false,
      weak: false,
      span: [
        Math.min(units[start]?.start ?? 0, actor?.span[0] ?? Number.MAX_SAFE_INTEGER),
        Math.max(units[end]?.end ?? 0, actor?.span[1] ?? 0)
      ],
      trigger: [units[noun3]?.start ?? 0, units[noun3]?.end ?? 0],
      sentence: sentence2.index
    }
  ];
}
function commaBetween({ units }, frame, noun3) {
  const at = units[noun3]?.start ?? 0;
  const [from, to] = [Math.min(frame.trigger[0], at), Math.max(frame.trigger[0], at)];
  return units.some((unit) => /^[,;]$/.test(unit.text) && from < unit.start && unit.start < to);
}
var isTold = ({ modality, polarity }) => (modality === "asserted" || modality === "presupposed") && polarity === "affirmed";

// src/core/extraction/turkic/time-words.ts
init_day();

// src/core/extraction/turkic/details.ts
function numberIn(word3, numbers) {
  if (/^\d+$/.test(word3)) return Number(word3);
  const found = numbers.indexOf(word3);
  return found < 0 ? null : found;
}
function frequencyIn(text2, words2) {
  const year = words2.eachYear.exec(text2);
  const administration = words2.eachAdministration.exec(text2);
  const first = words2.firstTime.exec(text2);
  const times = /(?<!\p{L})(?:bir (?:kez|kere|defa|dəfə|kərə) daha|daha bir (?:kez|dəfə))(?!\p{L})/u.test(text2) ? null : words2.times.exec(text2);
  const count = first !== null ? 1 : times === null ? null : numberIn(times[1] ?? "", words2.numbers);
  const found = year ?? administration ?? first ?? times;
  if (found === null) return null;
  const each = [
    ...year === null ? [] : ["year"],
    ...administration === null ? [] : ["administration"]
  ];
  if (administration !== null && year === null && words2.withoutBreak.test(text2)) each.push("year");
  if (each.length === 0 && count === null) return null;
  return { each, since: words2.since.exec(text2)?.[1] ?? null, times: each.length > 0 ? null : count, text: found[0] };
}
function durationIn(text2, words2) {
  const good = words2.forGood.exec(text2) ?? words2.openEnded.exec(text2);
  if (good !== null) return { days: null, forGood: words2.forGood.test(text2), text: good[0] };
  const length = words2.length.exec(text2);
  const count = length === null ? null : numberIn(length[1] ?? "", words2.numbers);
  const unit = words2.units.find(([pattern]) => pattern.test(length?.[2] ?? ""))?.[1];
  return length === null || count === null || unit === void 0 ? null : { days: count * unit, forGood: false, text: length[0] };
}
function instrumentIn(text2, { instruments }) {
  return instruments.find(([pattern]) => pattern.test(text2))?.[1] ?? null;
}

// src/core/extraction/turkic/time-words.ts
var L2 = "(?<![\\p{L}\\p{N}])";
var R2 = "(?![\\p{L}\\p{N}])";
var YEAR3 = "(?<y>1[6-9]\\d\\d|20\\d\\d|2100)";
var CASE = "(?:'?(?:n?[dt][ae\u0259]n?(?:k[iu])?|[yn]?[ae\u0259]|n?[iu]n?|s[iu]n?[dt]?[ae\u0259]?n?|y?l[ae\u0259]))?";
function timeWordsOf(words2) {
  const months = words2.months.join("|");
  const year = `(?:'?(?:-?[nc]?c[iu]|inci|uncu|nci))? ?${words2.year}\\p{L}*`;
  const units = `${words2.year}|${words2.month}|${words2.week}|${words2.day}`;
  const named2 = [...words2.months, ...words2.weekdays, words2.ago, words2.last, words2.today, words2.yesterday];
  return {
    hint: new RegExp(`\\d|${named2.join("|")}|(?:${words2.thisOne}) (?:${words2.year}|${words2.month})`, "u"),
    months: words2.months.map((name, index) => [new RegExp(`^(?:${name})`, "u"), index + 1]),
    weekdays: words2.weekdays.map(
      (name, index) => [new RegExp(`${L2}${name}(?: gun[iu])?${CASE}${R2}`, "gu"), index + 1]
    ),
    today: new RegExp(`${L2}${words2.today}${R2}`, "gu"),
    yesterday: new RegExp(`${L2}${words2.yesterday}${R2}`, "gu"),
    relative: [
      [
        new RegExp(`${L2}(\\p{L}+|\\d+) (${units}) (?:${words2.ago})${R2}`, "gu"),
        (match, anchor) => ago3(match, anchor, words2)
      ],
      [
        new RegExp(`${L2}(?:${words2.last}) (${units})\\p{L}*`, "gu"),
        (match, anchor) => before(match[1] ?? "", 1, anchor, words2)
      ],
      [new RegExp(`${L2}(?:${words2.thisOne}) ${words2.year}${R2}`, "gu"), (_match, anchor) => anchor.slice(0, 4)],
      [new RegExp(`${L2}(?:${words2.thisOne}) ${words2.month}${R2}`, "gu"), (_match, anchor) => anchor.slice(0, 7)]
    ],
    since: /(?!)/u,
    until: /(?!)/u,
    before: /(?!)/u,
    after: /(?!)/u,
    behind: {
      since: /[dt][aeə]n(?: b[eə]ri| bu yana| itibar[eə]n| bu t[əe]r[əe]f[əe]| etibarən|(?=,? (?:daha|bir|iki|uc|alti|\d)))/u,
      until: /^\S*(?: \S+)*?(?:[yn]?[aeə](?: kadar| dek| q[əe]d[əe]r)|[iu]nad[əe]k)|^\S*(?: \S+)*?\d-?d[əe]k/u,
      before: /[dt][aeə]n (?:once|əvvəl)/u,
      after: /[dt][aeə]n sonra/u
    },
    patterns: [
      new RegExp(
        `${L2}${YEAR3}(?:-c[iu] il(?:in)?| yilinin)? (?<m>${months})\\p{L}{0,4} (?<d>\\d{1,2})(?:-?\\p{L}{2,4})?${R2}`,
        "gu"
      ),
      new RegExp(
        `${L2}(?<d>\\d{1,2}) (?<m>${months})${CASE}(?: ${YEAR3}(?:'\\p{L}+|${year}|-c[iu] il\\p{L}*)?)?${R2}`,
        "gu"
      ),
      new RegExp(`${L2}(?<m>${months})[iu]n (?<d>\\d{1,2})(?:-?\\p{L}{2,4})?${R2}`, "gu"),
      new RegExp(`${L2}(?<m>${months}) (?:ayi )?${YEAR3}(?:'\\p{L}+)?${R2}`, "gu"),
      new RegExp(`${L2}${YEAR3} (?:yili )?(?<m>${months})${CASE}${R2}`, "gu"),
      new RegExp(`${L2}(?<m>${months})(?:'?[dt][ae\u0259]n?| ay[iu]n[dt]?[ae\u0259]?n?)${R2}`, "gu"),
      new RegExp(`${L2}${YEAR3}${year}${R2}`, "gu"),
      new RegExp(`${L2}${YEAR3}'(?:[dt][ae\u0259]n?|[iu]n|y[ae\u0259])${R2}`, "gu")
    ],
    ahead: /(?!)/u
  };
}
function ago3(match, anchor, words2) {
  const count = numberIn(match[1] ?? "", words2.numbers);
  return count === null ? null : before(match[2] ?? "", count, anchor, words2);
}
function before(unit, count, anchor, words2) {
  if (new RegExp(`^(?:${words2.year})`, "u").test(unit)) return String(Number(anchor.slice(0, 4)) - count);
  if (new RegExp(`^(?:${words2.month})`, "u").test(unit)) return addMonths(anchor, -count).slice(0, 7);
  return new RegExp(`^(?:${words2.week})`, "u").test(unit) ? addDays(anchor, -7 * count).slice(0, 7) : addDays(anchor, -count);
}

// src/core/extraction/lexicon/az/details.ts
var NUMBERS3 = [
  "sifir",
  "bir",
  "iki",
  "uc",
  "dord",
  "bes",
  "alti",
  "yeddi",
  "s\u0259kkiz",
  "doqquz",
  "on",
  "on bir",
  "on iki"
];
var DETAILS = {
  eachYear: /(?<!\p{L})(?:hər il|ildən-ilə|ilbəil|hər kecən il|illik qaydada)(?!\p{L})/u,
  eachAdministration: /(?<!\p{L})(?:hər bir|hər|butun) (?:\p{L}+ ){0,2}?(?:administrasiya\p{L}*|prezident\p{L}*|hokumət\p{L}*)/u,
  withoutBreak: /(?:fasiləsiz|istisnasiz|ara vermədən)/u,
  times: /(?<!\p{L})(\p{L}+|\d+) (?:dəfə|kərə)(?!\p{L})(?! daha)/u,
  firstTime: /(?<!\p{L})ilk dəfə(?!\p{L})/u,
  since: /(\d{4})(?:-c[iu])? ?il(?:dən|d[əa]n)(?: bəri| etibarən)?/u,
  forGood: /(?<!\p{L})(?:birdəfəlik|həmisəlik|birdəfəyə|tamamilə və həmisəlik|daimi olaraq)(?!\p{L})/u,
  openEnded: /(?<!\p{L})(?:muddətsiz)(?!\p{L})/u,
  length: /(?<!\p{L})(\p{L}+|\d+) (gun|həftə|ay|il)(?:l[iu][kyg]\p{L}*| muddət\p{L}*| muddətinə)/u,
  units: [
    [/^gun/u, 1],
    [/^həftə/u, 7],
    [/^ay/u, 30],
    [/^il/u, 365]
  ],
  instruments: [
    [/(?<!\p{L})memorandum/u, "memorandum"],
    [/(?<!\p{L})(?:icra fərman|fərman|sərəncam)/u, "executive order"],
    [/(?<!\p{L})məhkəmə qərar/u, "court ruling"],
    [/(?<!\p{L})qanunla(?!\p{L})/u, "statute"],
    [/(?<!\p{L})referendum/u, "referendum"]
  ],
  numbers: NUMBERS3
};
var END = "(?:s[iu]|n[iu]n|[iu]n|y?[iu]|[yn]?[a\u0259]|n?d[a\u0259]n?|l[a\u0259]r\\p{L}*|[iu]nc[a\u0259])?(?:n[iu]n|n[iu]|n[a\u0259]|nd[a\u0259]n?)?(?:d[iu]r)?$";
var body2 = (of, words2) => [
  new RegExp(`^(?:${words2.trim().split(/\s+/).join("|")})${END}`, "u"),
  of
];
var BODIES = [
  body2("court", "m\u0259hk\u0259m\u0259 hakim"),
  body2("chamber", "senat palata komit\u0259 senator konqresmen"),
  body2("legislature", "konqres parlament m\u0259clis deputat duma seym"),
  body2("agency", "nazirliy nazirlik nazir departament katib pentaqon"),
  body2(
    "executive",
    "prezident administrasiya hokum\u0259t ev kabinet kreml tramp trump bayden obama bus klinton putin \u0259rdogan kral"
  ),
  body2("organization", "bmt ai at\u0259t nato sura"),
  body2("people", "referendum xalq")
];
var COUNCILS = [
  [/(?<!\p{L})(?:numayəndələr palata|icmalar palata|lordlar palata|federasiya sura|dovlət duma)/u, "chamber"],
  [/(?<!\p{L})(?:ai|avropa ittifaqi)(?:-?n[iu]n)? surasi/u, "executive"],
  [/(?<!\p{L})(?:olkə|dovlət)lər/u, "party"]
];

// src/core/extraction/lexicon/az/time-words.ts
var TIME_WORDS3 = timeWordsOf({
  months: [
    "yanvar",
    "fevral",
    "mart",
    "aprel",
    "may",
    "iyun",
    "iyul",
    "avqust",
    "sentyabr",
    "oktyabr",
    "noyabr",
    "dekabr"
  ],
  weekdays: ["bazar ert\u0259si", "c\u0259rs\u0259nb\u0259 axsami", "c\u0259rs\u0259nb\u0259", "cum\u0259 axsami", "cum\u0259", "s\u0259nb\u0259", "bazar"],
  year: "il",
  month: "ay",
  week: "h\u0259ft\u0259",
  day: "gun",
  ago: "\u0259vv\u0259l|onc\u0259|qabaq",
  last: "ot\u0259n|kec\u0259n",
  thisOne: "bu|cari",
  today: "bu gun|bugun",
  yesterday: "dun\u0259n",
  numbers: NUMBERS3
});

// src/core/extraction/lexicon/az/cues.ts
var FINITE2 = "(?:y?[iu]b|d[iu]|y?[iu]r|m[iu]s(?:d[iu]r)?|m[a\u0259]qd[a\u0259]d[iu]r)(?:l[a\u0259]r)?";
var stems2 = (text2) => text2.trim().split(/\s+/).join("|");
var CUES = {
  saying: new RegExp(
    `^(?:(?:${stems2("bildir soyl\u0259 de vurgula xatirlad anlad aciqla yaz xatirlat dusun inan cavablandir danis x\u0259b\u0259rdar b\u0259yan paylas qeyd etiraf s\u0259rh s\u0259sl\u0259ndir diqq\u0259t\u0259 catdir olunub \u0259lav\u0259 ed cixis t\u0259nqid iddia hesab yekunlasdir elan dil\u0259 g\u0259tir x\u0259b\u0259r ver isar\u0259")})${FINITE2}|(?:ed[iu]b|etdi|ed[iu]r|verib|verdi|catdirib|edib|deyib|dedi|deyir|yazib|bildirib|\u0259mindir|fikrind\u0259dir|hesab)(?:l[a\u0259]r)?)$`,
    "u"
  ),
  asking: new RegExp(`^(?:ist\u0259y?|cagir|t\u0259l\u0259b|xahis|tovsiy\u0259|t\u0259klif)${FINITE2}$`, "u"),
  sayingParticiple: /^(?:deyən|soyləyən|bildirən|yazan|vurgulayan|aciqlayan|duyuran|elan)$/u,
  quotative: /^(?:deyə|sozləri|sozlərilə|sozləriylə|ifadəsini|ifadəsi|ilə|fikrini|fikirlərini)$/u,
  gore: /^gorə$/u,
  words: /^(?:sozlərinə|sozunə|fikrinə|iddiasina|məlumatina|bildirdiyinə|dediyinə|yazdigina|qənaətinə|xəbərinə|hesabatina|məlumata|rəyinə)$/u,
  byWord: /^(?:fikrincə|sozlərincə|qənaətincə|zənnincə|dediyincə)$/u,
  roles: new RegExp(
    `^(?:${stems2("prezident prezidenti nazir naziri bas deputat deputati senator politoloq ekspert analitik jurnalist h\xFCquq\u015F\xFCnas huquqsunas v\u0259kil professor s\u0259dr s\u0259dri s\u0259fir safiri s\u0259firi spiker sozcu sozcusu n\xFCmay\u0259nd\u0259 numay\u0259nd\u0259si katib katibi konqresmen tarixci diplomat aparici aparicisi muxbir iqtisadci musavir musaviri m\u0259sl\u0259h\u0259tci lider lideri direktor direktoru redaktor yazici alim t\u0259dqiqatci serhci s\u0259rhci v\u0259t\u0259ndas t\u0259l\u0259b\u0259 mu\u0259llim h\u0259kim hakim prokuror qonaq uzv uzvu r\u0259hb\u0259r r\u0259hb\u0259ri general siyas\u0259tci bloqer bloger icmalci s\u0259rhci serhci iqtisadci n\xFCmay\u0259nd\u0259si hidroloq komissar m\u0259nb\u0259 s\u0259lahiyy\u0259tli")})(?:l[a\u0259]r|s[iu]|[iu])?(?:n?[iu]n|[yn]?[iu]|[yn]?[a\u0259]|d[a\u0259]n?)?$`,
    "u"
  ),
  notNames: /^(?:bu|o|onun|bir|və|amma|lakin|ancaq|sonra|sənəd\p{L}*|mətbuat\p{L}*|konqres\p{L}*|senat\p{L}*|milli|məclis\p{L}*|numayəndələr|palata\p{L}*|demokratlar|respublikacilar|partiya\p{L}*|məhkəmə\p{L}*|konstitusiya\p{L}*|ali|ag|ev|evdə|evin|nazirliy\p{L}*|dovlət|departament\p{L}*|azadliga|dəstək|akt\p{L}*|qanun\p{L}*|duzəlis\p{L}*|azərbaycan\p{L}*|ermənistan\p{L}*|amerika\p{L}*|rusiya\p{L}*|turkiyə\p{L}*|vasinqton\p{L}*|baki\p{L}*|moskva\p{L}*|avropa|birləsmis|statlar\p{L}*|yanvar\p{L}*|fevral\p{L}*|mart\p{L}*|aprel\p{L}*|may|iyun\p{L}*|iyul\p{L}*|avqust\p{L}*|sentyabr\p{L}*|oktyabr\p{L}*|noyabr\p{L}*|dekabr\p{L}*|əgər|dunən|bu gun|otən|hər|həmin|komitə\p{L}*|sura\p{L}*)$/u,
  occasion: /(?<!\p{L})(?:musahibə\p{L}*|cixis\p{L}*|brifinq\p{L}*|mətbuat konfransi\p{L}*|iclas\p{L}*|gorus\p{L}*|mərasim\p{L}*|tədbir\p{L}*|sammit\p{L}*|aciqlama\p{L}*)/u,
  place: /(?<![\p{L}])(Bakı|Vaşinqton|İrəvan|Moskva|Ankara|Brüssel|Paris|London|Tbilisi|Tehran|Kiyev|Cenevrə|Nyu-York)(?:da|də)(?![\p{L}])/u,
  timeWords: TIME_WORDS3
};

// src/core/extraction/lexicon/az/governors.ts
var stem2 = (of, list3) => [
  new RegExp(`^(?:${list3.trim().split(/\s+/).join("|")})`, "u"),
  of
];
var GOVERNORS = [
  stem2(
    "demanded",
    "ist\u0259(?!m\u0259y) ist\u0259y t\u0259l\u0259b cagir cagris umid arzu gozl\u0259(?!nilm\u0259) lazim g\u0259r\u0259k vacib z\u0259ruri mubariz\u0259 calis xahis tovsiy\u0259 d\u0259st\u0259kl\u0259y t\u0259r\u0259fdar nail_olmaq"
  ),
  stem2("planned", "planlas h\u0259d\u0259f niyy\u0259t v\u0259d soz hazirlas hazird n\u0259z\u0259rd\u0259 fikrind \u0259zm h\u0259d\u0259l\u0259"),
  stem2(
    "hypothetical",
    "sohb\u0259t sayi\u0259 iddia daxil qalib qalir qala layih\u0259 t\u0259klif ehtimal mumkun muzakir\u0259 gund\u0259lik gund\u0259m t\u0259s\u0259bbus plan m\u0259s\u0259l\u0259 s\u0259sverm\u0259 hal halda t\u0259qdird imkan variant s\u0259lahiyy\u0259t huqu vaxti_cat zamani_g\u0259l ssenari perspektiv ucun"
  ),
  stem2("denied", "qarsisini_al r\u0259dd t\u0259kzib inkar mane"),
  stem2(
    "presupposed",
    "kecib kecdi otub otdu sonra s\u0259b\u0259b gor\u0259 baxmayaraq say\u0259sind\u0259 t\u0259s\u0259kkur t\u0259brik alqisla m\u0259mnun elan t\u0259nqid pisl\u0259 sevin munasib\u0259t b\u0259ri birlikd\u0259 ardinca razi"
  ),
  stem2(
    "asserted",
    "basa_cat yekunlas imzala t\u0259sdiq reallas bas_tut gerc\u0259kl\u0259s tamamlan q\u0259rar nail f\u0259rman s\u0259r\u0259ncam bildir\u0259n"
  )
];

// src/core/extraction/lexicon/az/law-talk.ts
var STEMS2 = /^(?:qanun|konqres|parlament|senat|məhkəmə|ləgv|konstitusiya|sanksiya|muqavilə|sazis|konvensiya|fərman|duzəlis|dayandir|quvvə|veto|deputat)/u;
var LAW_TALK3 = { has: (word3) => STEMS2.test(word3) };

// src/core/extraction/turkic/lexicon.ts
var verb2 = (sense, list3, on = "object", weak = false, ongoing) => list3.split("|").map((text2) => {
  const [head = "", passive = ""] = text2.split("/");
  const words2 = head.trim().split(/\s+/);
  const stems4 = (words2.at(-1) ?? "").split(",").filter((stem4) => stem4 !== "-");
  return {
    sense,
    lead: words2.slice(0, -1),
    active: stems4,
    passive: passive.trim().split(/[\s,]+/).filter(Boolean),
    on,
    weak,
    ...ongoing === void 0 ? {} : { ongoing }
  };
});
var noun2 = (stems4) => new RegExp(
  `^(?:${stems4.trim().split(/\s+/).join("|")})(?:l[ae\u0259]r)?(?:[iu]m[iu]z|s?[iu]|l[ae\u0259]r[iu])?(?:[yn]?[iu]|n?[iu]n|[yn]?[ae\u0259]|n?[dt][ae\u0259]n?|y?l[ae\u0259])?(?:d[iu]r|yd[iu])?$`,
  "u"
);

// src/core/extraction/lexicon/az/nouns.ts
var LAW_NOUNS2 = [
  [noun2("mudd\u0259t quvv\u0259 vaxt"), TERM],
  [noun2("icra t\u0259tbiq istirak f\u0259aliyy\u0259t ohd\u0259lik ohd\u0259liy"), target("application")],
  [noun2("istisna guz\u0259st imtina muafiyy\u0259t"), target("waiver")],
  [noun2("layih\u0259 t\u0259klif s\u0259n\u0259d"), target("measure")],
  [noun2("s\u0259lahiyy\u0259t"), target("power")],
  [noun2("ratifikasiya"), target("ratification")],
  [noun2("moratorium"), target("limit")],
  [noun2("hiss\u0259 b\u0259nd b\u0259zi"), PART],
  [noun2("qanun"), law("law act legislation")],
  [noun2("m\u0259tn"), law("text document treaty convention agreement")],
  [noun2("t\u0259dbir"), law("measures measure")],
  [noun2("akt"), law("act law statute")],
  [noun2("duz\u0259lis"), law("amendment")],
  [noun2("madd\u0259"), law("section article provision")],
  [noun2("qadaga"), law("ban prohibition restriction restrictions")],
  [noun2("m\u0259hdudiyy\u0259t"), law("restriction restrictions ban")],
  [noun2("sanksiya"), law("sanctions measures")],
  [noun2("embarqo"), law("embargo")],
  [noun2("mugavil\u0259 muqavil\u0259"), law("treaty agreement pact")],
  [noun2("sazis razilasma"), law("agreement accord deal treaty")],
  [noun2("konvensiya"), law("convention treaty")],
  [noun2("f\u0259rman s\u0259r\u0259ncam"), law("order decree")],
  [noun2("q\u0259tnam\u0259"), law("resolution")],
  [noun2("q\u0259rar"), law("decree resolution")],
  [noun2("proqram"), law("programme program")],
  [noun2("qrup"), law("group")],
  [noun2("proses format"), law("process format")],
  [noun2("rusum tarif"), law("tariff tariffs duties")],
  [noun2("vergi"), law("tax")],
  [noun2("doktrina"), law("doctrine")]
];

// src/core/extraction/lexicon/az/predicates.ts
var VERBS4 = [
  ...verb2(
    "endLaw",
    "l\u0259gv et,ed,el\u0259 / edil,olun | tarixin ~\\p{L}+ gond\u0259r / gond\u0259ril | tarix\u0259 gom / gomul | aradan qaldir / qaldiril | aradan gotur / goturul | qaldir / qaldiril | gotur / goturul | legv et,ed / edil,olun | ustund\u0259n x\u0259tt c\u0259k / c\u0259kil | qurtuldur / "
  ),
  ...verb2(
    "endLaw",
    "bagla / baglan | bitir / bitiril | sona catdir / catdiril | burax / buraxil | sonlandir / sonlandiril",
    "object",
    true
  ),
  ...verb2(
    "endLaw",
    "quvv\u0259d\u0259n dus | quvv\u0259sini itir | quvv\u0259sini itirmis ol | tarix\u0259 qovus | tarix\u0259 qaris | tarixd\u0259 qal | tarix ol | aradan qalx | ortadan qalx | etibardan dus | etibarini itir | kecmisd\u0259 qal | movcudlugunu dayandir",
    "subject"
  ),
  ...verb2("endLaw", "qalx", "subject", true),
  ...verb2("endLaw", "xilas ol | qurtul", "ablative", true),
  ...verb2("endLaw", "oldur / oldurul | sil / silin", "object", true),
  ...verb2("endLaw", "son qoy / qoyul | noqt\u0259 qoy / qoyul | son ver / veril | xitam ver / veril", "dative"),
  ...verb2("repeal", "quvv\u0259d\u0259n sal / salin | quvv\u0259d\u0259n qaldir / qaldiril | quvv\u0259sini itirmis hesab et,ed / edil,olun"),
  ...verb2(
    "voidByCourt",
    "etibarsiz say / sayil | konstitusiyaya zidd ~(?:elan;hesab) et,ed / edil,olun | ~(?:konstitusiyaya)?zidd elan et,ed / edil,olun | etibarsiz elan et,ed / edil,olun | etibarsiz hesab et,ed / edil,olun | konstitusiyaya zidd hesab et,ed / edil,olun | zidd say / sayil | qanunsuz say / sayil | qanunsuz hesab et,ed / edil | etibarsiz tani / tanin | qeyri-konstitusion elan et,ed / edil"
  ),
  ...verb2("rescind", "geri cagir / cagiril | geri gotur / goturul | geri c\u0259k / c\u0259kil"),
  ...verb2("leave", "cix | imtina et,ed | c\u0259kil | cixar / cixaril", "ablative"),
  ...verb2(
    "endLaw",
    "f\u0259aliyy\u0259tini basa catdir | f\u0259aliyy\u0259tin\u0259 son qoy / qoyul | f\u0259aliyy\u0259tin\u0259 xitam ver | isini basa catdir",
    "subject"
  ),
  ...verb2("restore", "qayit | geri don | yenid\u0259n qosul | t\u0259krar qosul", "dative"),
  ...verb2("ratify", "qosul", "dative", true),
  ...verb2("leave", "denonsasiya et,ed / edil,olun | t\u0259rk et,ed / edil | pozub at / atil"),
  ...verb2("expire", "tamam ol | bit | basa cat | sona cat | dol | qurtar | tamamlan", "subject"),
  ...verb2(
    "suspend",
    "dayandir / dayandiril | askiya al / alin | dondur / dondurul | saxla / saxlanil | t\u0259xir\u0259 sal / salin"
  ),
  ...verb2("block", "blokla / bloklan | bloka al / alin"),
  ...verb2("extend", "uzat,uzad / uzadil | mudd\u0259tini artir / artiril | yenil\u0259 / yenil\u0259n | davam etdir / etdiril"),
  ...verb2(
    "restore",
    "b\u0259rpa et,ed / edil,olun | yenid\u0259n quvv\u0259y\u0259 mindir / mindiril | yenid\u0259n qoy / qoyul | geri qaytar / qaytaril | yenid\u0259n t\u0259tbiq et,ed / edil,olun"
  ),
  ...verb2("begin", "quvv\u0259y\u0259 min | quvv\u0259y\u0259 gir | is\u0259 dus", "subject"),
  ...verb2("begin", "quvv\u0259y\u0259 mindir / mindiril"),
  ...verb2("impose", "t\u0259tbiq et,ed / edil,olun", "object", true, "enforce"),
  ...verb2("impose", "qoy / qoyul | elan et,ed / edil,olun", "object", true),
  ...verb2("enforce", "icra et,ed / edil,olun", "object", true),
  ...verb2(
    "pass",
    "q\u0259bul et,ed / edil,olun | t\u0259sdiql\u0259 / t\u0259sdiql\u0259n | t\u0259sdiq et,ed / edil,olun | d\u0259st\u0259kl\u0259 / d\u0259st\u0259kl\u0259n",
    "object",
    true
  ),
  ...verb2("introduce", "t\u0259qdim et,ed / edil,olun | t\u0259klif et,ed / edil,olun", "object", true),
  ...verb2("sign", "imzala / imzalan", "object", true),
  ...verb2("sign", "imza at / atil | imza qoy", "dative", true),
  ...verb2(
    "pass",
    "~(?:konqres;m\u0259clis;millim\u0259clis;m\u0259clisi;parlament;senat;palata;palatasi;oxunus)n?(?:dan;d\u0259n) kec",
    "subject"
  ),
  ...verb2("make", "qanunlas", "subject"),
  ...verb2("ratify", "ratifikasiya et,ed / edil,olun"),
  ...verb2("veto", "veto et,ed / edil"),
  ...verb2("veto", "veto qoy / qoyul", "dative"),
  ...verb2("fail", "r\u0259dd et,ed / edil,olun"),
  ...verb2("amend", "~d\u0259yisiklik(?:l\u0259r)? et,ed / edil,olun | ~(?:duz\u0259lis;\u0259lav\u0259)(?:l\u0259r)? et,ed / edil,olun", "dative"),
  ...verb2("amend", "d\u0259yisdir / d\u0259yisdiril | d\u0259yis", "object", true),
  ...verb2("grade", "z\u0259ifl\u0259t / z\u0259ifl\u0259dil"),
  ...verb2(
    "remain",
    "davam et,ed | yerind\u0259 dur | yerind\u0259 qal | kitabinda dur | ayaqda qal | quvv\u0259d\u0259 qal | quvv\u0259d\u0259 qalmaqda davam et,ed | quvv\u0259sini saxla | quvv\u0259d\u0259 ol | movcud ol | huquqi quvv\u0259sini saxla",
    "subject"
  )
];
var NOUNS3 = [
  ["leave", /^(?:cixis|cixma)(?:[iu](?:n?[iu]n?|n?[aə]|n?d[aə]n?|yl[aə])?)?(?:d[iu]r)?$/u],
  ["endLaw", /^(?:ləgv|legv)(?:[iu](?:n?[iu]n?|n?[aə]|n?d[aə]n?|yl[aə])?)?(?:d[iu]r)?$/u],
  ["leave", /^denonsasiya(?:s[iu](?:n?[iu]n?|n?[aə]|n?d[aə]n?)?)?(?:d[iu]r)?$/u],
  ["ratify", /^ratifikasiya(?:s[iu](?:n?[iu]n?|n?[aə]|n?d[aə]n?)?)?$/u],
  ["restore", /^bərpa(?:s[iu](?:n?[iu]n?|n?[aə]|n?d[aə]n?)?)?(?:d[iu]r)?$/u]
];

// src/core/extraction/lexicon/az/states.ts
var STATES3 = stateNames(
  `Russia: rusiya moskva kreml | United States: abs amerika vasinqton | Ukraine: ukrayna kiyev | Latvia: latviya riqa |
  Lithuania: litva vilnus | Estonia: estoniya tallin | Finland: finlandiya helsinki | Poland: polsa varsava | Moldova: moldova kisinyov |
  Georgia: gurcustan tbilisi | Armenia: erm\u0259nistan ir\u0259van | Azerbaijan: az\u0259rbaycan baki | T\xFCrkiye: turkiy\u0259 ankara | India: hindistan |
  Pakistan: pakistan islamabad | Hungary: macaristan budapest | Argentina: argentina | Kazakhstan: qazaxistan | Kyrgyzstan: qirgizistan |
  Iran: iran tehran | Israel: israil | Germany: almaniya berlin | France: fransa | Cuba: kuba havana | China: cin'? pekin`
);

// src/core/extraction/turkic/clause.ts
init_fold();
var CONJUNCTION2 = /^(?:ki|ve|və|ama|amma|fakat|lakin|ancaq|oysa|cunku|cunki|veya|ya|həmcinin|yoxsa|yoksa|ise|isə|halbuki)$/u;
function isStop3(unit) {
  return unit === void 0 || unit.kind === "mark" && /^[;:.!?()-]$|^--$|^\.\.\.$/.test(unit.text);
}
function clauseStart(units, at) {
  let from = at;
  while (from > 0 && !isStop3(units[from - 1]) && unitText(units, from - 1) !== "," && unitText(units, from - 1) !== "ki")
    from--;
  return from;
}
function clauseEnd2(units, at) {
  let to = at;
  while (to < units.length && !isStop3(units[to]) && unitText(units, to) !== "," && unitText(units, to) !== '"') to++;
  return to;
}
function bodyIn(word3, lexicon) {
  return lexicon.bodies.find(([pattern]) => pattern.test(word3))?.[1] ?? null;
}
function bodyNamed(actor, lexicon) {
  const words2 = fold(actor);
  return lexicon.councils.find(([pattern]) => pattern.test(words2))?.[1] ?? words2.split(/[\s'-]+/).map((word3) => bodyIn(word3, lexicon)).findLast((body4) => body4 !== null) ?? null;
}
function actorIn2(sentence2, from, to, passive, lexicon, skip) {
  const { units } = sentence2;
  const by = units.findIndex(
    (unit, at) => at >= from && at < to && /^(?:tarafindan|tərəfindən|imzasiyla|imzasi|karariyla|kararnamesiyle)$/u.test(unit.text)
  );
  if (passive && by < 0) return null;
  const end = by < 0 ? to : by;
  const order = Array.from(
    { length: Math.max(0, end - from) },
    (_, index) => by < 0 ? from + index : end - 1 - index
  );
  for (const at of order) {
    const unit = units[at];
    if (unit.kind !== "word" || at >= skip[0] && at < skip[1]) continue;
    if (/^(?:hec|hicbir|kimsə|kimse|hickim)$/u.test(unit.text))
      return phraseOf(sentence2, at, Math.min(end, at + 2), true, lexicon);
    const body4 = bodyIn(unit.text, lexicon) !== null && !/(?:d[aeə]n?|n[iu]n)$/u.test(unit.text.replace(/^.*'/u, ""));
    const name = unit.capital && at > 0 && !/'/.test(unit.text);
    if (body4 || name && by < 0 || unit.capital && at === 0 && units[1]?.kind !== "law" && bodyIn(unit.text, lexicon) !== null)
      return phraseOf(sentence2, at, end, false, lexicon);
  }
  return null;
}
function phraseOf({ units, document }, at, to, nobody, lexicon) {
  let [start, end] = [at, at + 1];
  while (end < to && units[end]?.kind === "word" && !/(?:[aeiouə]y[aə]|[aeiouə]n[iu]n)$/u.test(unitText(units, end)) && (units[end]?.capital || bodyIn(unitText(units, end), lexicon) !== null))
    end++;
  while (start > 0 && units[start - 1]?.kind === "word" && units[start - 1]?.capital) start--;
  const span = [units[start]?.start ?? 0, units[end - 1]?.end ?? 0];
  return {
    text: document.text.slice(...span),
    span,
    nobody,
    only: lexicon.only.test(unitText(units, start - 1)) || lexicon.only.test(unitText(units, at - 1))
  };
}

// src/core/extraction/turkic/cue-words.ts
function skipMarks(units, from) {
  let at = from;
  while (at < units.length && units[at]?.kind === "mark" && !/^[.;?!]$/.test(unitText(units, at))) at++;
  return at;
}
function nameEnd(units, from, to, { roles }) {
  let end = from;
  let seen = false;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit.kind === "law" || seen && /'n?[iu]n$/u.test(unit.text)) break;
    const name = unit.kind === "word" && unit.capital;
    if (name || roles.test(unit.text) || unit.kind === "mark" && unit.text === ".") {
      seen ||= name || roles.test(unit.text);
      end = at + 1;
      if (/'\p{L}+$/u.test(unit.text) && name && !roles.test(unitText(units, at + 1)) && !units[at + 1]?.capital) break;
    } else if (seen && GROUP.test(unit.text)) end = at + 1;
    else if (seen) break;
  }
  return seen ? end : to;
}
var GROUP = /^(?:part[iı]\p{L}*ler[iı]|partiyalar[iı]|orgutler[iı]|uyeler[iı]|uzvləri|ulkeler[iı]|olkələri|yetkililer[iı]|rəsmiləri|cevreler[iı]|kaynaklar[iı]|mənbələri|yonetimi|hokuməti|hukumeti|sozculeri)$/u;
function isOblique2(units, at, to) {
  let end = at;
  while (end + 1 < to && units[end + 1]?.kind === "word" && units[end + 1]?.capital && !/['-]\p{L}{1,4}$/u.test(unitText(units, end)))
    end++;
  return /['-](?:[yn]?[aeə]|n?[dt][aeə]n?|[yn]?[iu]|n?[iu]n|l[aeə])$/u.test(unitText(units, end)) && end + 1 < to;
}
function leadIn(units, to, { roles, notNames }) {
  const found = units.findIndex(
    (unit, at) => at < to && unit.kind === "word" && (roles.test(unit.text) && !/'\p{L}+$/u.test(unit.text) || unit.capital && !notNames.test(unit.text) && !/(?:'|-)?[dt][aeə](?:k[iu])?$/u.test(unit.text) && !isOblique2(units, at, to))
  );
  return Math.max(found, 0);
}

// src/core/extraction/turkic/reported.ts
function reportedIn(sentence2, words2, saying, names3) {
  return [
    ...withKi(sentence2, saying, names3),
    ...accordingTo(sentence2, words2),
    ...quotative(sentence2, words2, saying, names3),
    ...verbLast(sentence2, words2, saying, names3),
    ...atTheEnd(sentence2, words2, saying, names3),
    ...colon(sentence2, names3)
  ].slice(0, 2);
}
function withKi({ units }, saying, names3) {
  return units.flatMap((unit, at) => {
    if (unit.text !== "ki" || !(saying(units[at - 1]) || /^(?:ed[iu]r|ed[iu]b|etdi|ediblər|edirlər|əmindir|bəllidir)$/u.test(unitText(units, at - 1))))
      return [];
    let from = at - 1;
    while (from > 0 && !isStop3(units[from - 1])) from--;
    if (!units.slice(from, at - 1).some(names3)) return [];
    const content = skipMarks(units, at + 1);
    return [
      {
        speaker: [from, at - 1],
        cue: [at - 1, at],
        oblique: false,
        lead: null,
        content: [[content, sentenceEnd(units, content)]]
      }
    ];
  });
}
function sentenceEnd(units, from) {
  let to = units.length;
  while (to > from && units[to - 1]?.kind === "mark" && unitText(units, to - 1) !== '"') to--;
  return to;
}
function accordingTo({ units }, words2) {
  return units.flatMap((unit, at) => {
    const gore = words2.gore.test(unit.text);
    if (!gore && !words2.byWord.test(unit.text)) return [];
    const said2 = gore && words2.words.test(unitText(units, at - 1));
    const to = said2 ? at - 1 : at;
    let from = to;
    while (from > 0 && !isStop3(units[from - 1]) && unitText(units, from - 1) !== "," && to - from < 8) from--;
    const last2 = unitText(units, to - 1);
    if (to === from || !said2 && gore && !/'/.test(last2) && !units[to - 1]?.capital || /^(?:buna|bunun|ona)$/u.test(last2))
      return [];
    const content = skipMarks(units, at + 1);
    const end = sentenceEnd(units, content);
    return end - content < 2 ? [] : [
      {
        speaker: [from, to],
        cue: [to, at + 1],
        oblique: true,
        lead: null,
        content: [[content, end]]
      }
    ];
  });
}
var FINITE3 = /^\p{L}{3,}(?:[dt][iu]|m[iu]s|[iu]b|[iu]yor)(?:l[aeə]r)?$/u;
function quotative({ units }, words2, saying, names3) {
  const at = units.findIndex((unit, index) => /^(?:deyə|diye)$/u.test(unit.text) && index > 2);
  const said2 = units.findIndex((unit, index) => index > at && saying(unit));
  const verb3 = said2 < 0 ? units.findIndex((unit, index) => index > at && unit.kind === "word" && FINITE3.test(unit.text)) : said2;
  if (at < 0 || verb3 < 0 || unitText(units, at - 1) === '"' || verb3 - at > 9) return [];
  if (units.slice(at + 1, verb3).some(names3))
    return [
      {
        speaker: [at + 1, nameEnd(units, at + 1, verb3, words2)],
        cue: [verb3, verb3 + 1],
        oblique: false,
        lead: null,
        content: [[0, unitText(units, at - 1) === "," ? at - 1 : at]]
      }
    ];
  const behind2 = nameEnd(units, verb3 + 1, sentenceEnd(units, 0), words2);
  return verb3 === at + 1 && units.slice(verb3 + 1, behind2).some(names3) ? [
    {
      speaker: [verb3 + 1, behind2],
      cue: [verb3, verb3 + 1],
      oblique: false,
      lead: null,
      content: [[0, unitText(units, at - 1) === "," ? at - 1 : at]]
    }
  ] : [];
}
var REPORTED = /(?:m[aeə]s[iu]n[iu]|m[aeə][yg][aeə]|m[aeə]s[iu]n[aeə]|[dt][iu][gky](?:[iu]|l[aeə]r[iu])n[iu]|c[aeə][gy][iu]n[iu]|m[aeə]s[iu] gerektigini|(?:[dt][iu][kq]|c[aeə][kq]|m[aeə])l[aeə]r[iu]n[iu]|[dt][iu][gky][iu]ni?)$/u;
function lacksComplement(units, verb3) {
  return /^(?:kullan|getir|bul|cek|ciz|surdu|suruyor|catdir|gosterdi|yapti|verdi)/u.test(unitText(units, verb3)) && !/^(?:ifade|sozleri|dile|ileri|one|iddia|dikkat|altini|diqqət|nəzərə|cagrisinda|aciklamada|aciklamasinda|degerlendirmesinde|iddiasinda|uyarisinda|aciklama|haber|bildirimde|beyanda|talebinde)/u.test(
    unitText(units, verb3 - 1)
  );
}
function verbLast({ units }, words2, saying, names3) {
  return units.flatMap((unit, verb3) => {
    const asking = words2.asking.test(unit.text);
    if (!(saying(unit) || asking) || lacksComplement(units, verb3) || verb3 < 4 || unitText(units, verb3 + 1) === "ki")
      return [];
    let start = verb3;
    while (start > 0 && !isStop3(units[start - 1]) && unitText(units, start - 1) !== '"') start--;
    const end = units.slice(start, verb3).findLastIndex((one) => REPORTED.test(one.text)) + start + 1;
    if (end <= start || verb3 - end > 4) return [];
    const speakerEnd = subjectEnd(units, start, end, words2);
    if (speakerEnd === null || !units.slice(start, speakerEnd).some((one) => names3(one) || one.kind === "word"))
      return [];
    const content = [skipTopic(units, speakerEnd), end];
    return content[1] - content[0] < 2 ? [] : [
      {
        speaker: [firstName(units, start, speakerEnd, words2), speakerEnd],
        cue: [verb3, verb3 + 1],
        oblique: false,
        lead: null,
        content: [content]
      }
    ];
  });
}
function atTheEnd({ units }, words2, saying, names3) {
  const end = sentenceEnd(units, 0);
  const participle = units.findIndex(
    (unit, at) => at > 3 && words2.sayingParticiple.test(unit.text) && unitText(units, at - 1) === ","
  );
  const comma = participle > 0 ? participle - 1 : units.findLastIndex((unit, at) => at < end && unit.text === ",");
  if (comma < 2 || units.slice(0, comma).some((unit) => unit.text === '"')) return [];
  const tail = units.slice(comma + 1, end);
  const verb3 = participle > 0 ? participle : comma + 1 + tail.findLastIndex((unit) => saying(unit));
  const first = verb3 === comma + 1;
  if (verb3 <= comma || !(first || verb3 >= end - 2) || tail.length > 9) return participle > 0 ? named2() : [];
  return named2();
  function named2() {
    const from = verb3 === comma + 1 ? verb3 + 1 : comma + 1;
    const until = verb3 === comma + 1 ? end : verb3;
    const to = nameEnd(units, from, until, words2);
    const lone = participle > 0 || units.slice(from, until).every((unit) => names3(unit) || NAMING2.test(unit.text));
    return to > from && lone && units.slice(from, to).some(names3) ? [{ speaker: [from, to], cue: [verb3, verb3 + 1], oblique: participle > 0, lead: null, content: [[0, comma]] }] : [];
  }
}
var NAMING2 = /^(?:isləri?|isler[iı]?|xarici|dis|genel|bas|eski|sabiq|kecmis|qeyd|vurgu|əlavə|bu|də|da|de)$|(?:n[iu]n|[iu]n|s[iu])$/u;
function skipTopic(units, from) {
  const at = skipMarks(units, from);
  return /^(?:ise|isə|da|de|də)$/u.test(unitText(units, at)) ? skipMarks(units, at + 1) : at;
}
function firstName(units, from, to, words2) {
  if (/^(?:buna|oysa|ancak|amma|lakin|ayrica|bununla)$/u.test(unitText(units, from)))
    return Math.min(to - 1, from + (/^bun/u.test(unitText(units, from)) ? 2 : 1));
  const lead = leadIn(units.slice(from, to), to - from, words2) + from;
  return units.slice(lead, to).some((unit) => unit.capital) ? lead : /^(?:buna|ayrica|oysa|ancak|amma|lakin)$/u.test(unitText(units, from)) ? from + 2 : from;
}
function subjectEnd(units, from, to, words2) {
  const comma = units.findIndex(
    (unit, at) => at > from && at < Math.min(to, from + 9) && unit.text === "," && !(units[at + 1]?.capital === true && /^(?:,|ve|və)$/u.test(unitText(units, at + 2)))
  );
  if (comma > 0) return comma;
  const role = units.findIndex(
    (unit, at) => at >= from && at < Math.min(to, from + 7) && (words2.roles.test(unit.text) || unit.capital && at > from && unit.kind === "word" && !/['-]\p{L}{1,4}$/u.test(unit.text))
  );
  if (role >= 0 && units[role]?.kind === "word") return nameEnd(units, role, to, words2);
  const law2 = units.findIndex(
    (unit, at) => at > from && at < to && (unit.kind === "law" || /(?:[nu]?[iu]n|'[iu]n)$/u.test(unit.text) && (at > from + 1 || /['-]n?[iu]n$/u.test(unit.text)))
  );
  return law2 > from ? law2 : null;
}
function colon({ units }, names3) {
  const at = units.findIndex((unit) => unit.text === ":");
  if (at < 3 || unitText(units, at + 1) === '"' || units.length - at < 4) return [];
  const verb3 = unitText(units, at - 1);
  if (!/(?:[dt][iu]|m[iu]s|[iu]b|[iu]r|yor|^emin|əmindir)$/u.test(verb3)) return [];
  const last2 = units.findLastIndex(
    (unit, index) => index < at && names3(unit) && unit.kind === "word" && !/'\p{L}+$/u.test(unit.text)
  );
  if (last2 < 1 || !(names3(units[last2 - 1]) && !/['-]\p{L}+$/u.test(unitText(units, last2 - 1)))) return [];
  let from = last2;
  while (from > 0 && names3(units[from - 1]) && !/'\p{L}+$/u.test(unitText(units, from - 1))) from--;
  return [
    {
      speaker: [from, last2 + 1],
      cue: [at - 1, at],
      oblique: false,
      lead: null,
      content: [[at + 1, sentenceEnd(units, at + 1)]]
    }
  ];
}

// src/core/extraction/turkic/cues.ts
function reportingOf(words2) {
  const saying = (unit) => unit?.kind === "word" && words2.saying.test(unit.text);
  const names3 = (unit) => unit.kind === "word" && (unit.capital || words2.roles.test(unit.text) || /^(?:o|onlar)$/u.test(unit.text));
  return {
    behind: (units) => behind(units, words2, saying, names3),
    before: (units) => before2(units, words2, saying, names3),
    around: (first, second) => around(first, second, words2, saying, names3),
    cut: () => null,
    reported: (sentence2) => reportedIn(sentence2, words2, saying, names3),
    roles: words2.roles,
    several: /l[aeə]r(?:[iu]?n?[iu]?n?|[iu]?n?[aeə])?$/u,
    notNames: words2.notNames,
    pronouns: /^(?:o|onlar|onun|ona|onlarin)$/u,
    nominative: (name) => name.replace(/(?<=[aeəıioöuü])n[ıiuü]n$|(?<=[aeəıioöuü])y[eə]$|(?<=[^aeəıioöuü])[ıiuü]n$/u, ""),
    key: key2,
    occasion: words2.occasion,
    place: (text2) => words2.place.exec(text2)?.[1] ?? null,
    timeWords: words2.timeWords
  };
}
function key2(word3) {
  const low = word3.toLowerCase().replaceAll("i\u0307", "i").normalize("NFD").replace(/\p{M}/gu, "").replaceAll("\u0131", "i");
  const strip = (text2) => text2.length > 4 ? text2.replace(/(?:n?[iu]n|y?[iu]|[yn]?[aeə]|d[aeə]n?)$/u, "") : text2;
  return strip(strip(low));
}
function stopAt(units, from) {
  let to = from;
  while (to < units.length && !/^[.;:?!"]$/.test(unitText(units, to))) to++;
  return to;
}
function behind(units, words2, saying, names3) {
  const first = skipMarks(units, 0);
  let at = first;
  while (words2.quotative.test(unitText(units, at))) at++;
  const told = at > first || units.slice(0, first).some((unit) => unit.text === "-");
  at = skipMarks(units, at);
  const end = stopAt(units, at);
  if (words2.sayingParticiple.test(unitText(units, at))) {
    const to = nameEnd(units, at + 1, end, words2);
    return to > at + 1 ? { speaker: [at + 1, to], cue: [at, at + 1], oblique: true, lead: null } : null;
  }
  const ownWords = units.findIndex(
    (unit, index) => index > at && index < end && /^soz(?:ləri|leri)(?:d[iu]r)?$/u.test(unit.text)
  );
  if (ownWords > at && units.slice(at, ownWords).some(names3))
    return { speaker: [at, ownWords], cue: [ownWords, ownWords + 1], oblique: true, lead: null };
  const said2 = units.findIndex((unit, index) => index >= at && index < end && saying(unit));
  const verb3 = said2 < 0 && told ? units.findIndex((unit, index) => index >= at && index < end && tells(unit)) : said2;
  if (verb3 < 0) return null;
  const left = [at, verb3];
  if (units.slice(...left).some(names3))
    return { speaker: [at, nameEnd(units, at, verb3, words2)], cue: [verb3, verb3 + 1], oblique: false, lead: null };
  const right = [verb3 + 1, end];
  return units.slice(...right).some(names3) ? { speaker: right, cue: [verb3, verb3 + 1], oblique: false, lead: null } : null;
}
var FINITE4 = /^\p{L}{3,}(?:[dt][iu]|m[iu]s|[iu]b|[iu]?yor|[iu]r)(?:l[aeə]r)?$/u;
var tells = (unit) => unit?.kind === "word" && !unit.capital && FINITE4.test(unit.text);
function before2(units, words2, saying, names3) {
  const end = units.length;
  const isColon = unitText(units, end - 1) === ":";
  const verb3 = units.findLastIndex((unit) => saying(unit));
  if (!isColon || !units.some(names3)) return null;
  const to = verb3 > 0 ? verb3 : end - 1;
  const from = leadIn(units, to, words2);
  return {
    speaker: [from, nameEnd(units, from, to, words2)],
    cue: verb3 >= 0 ? [verb3, verb3 + 1] : [end - 1, end],
    oblique: false,
    lead: null
  };
}
function around(first, second, words2, saying, names3) {
  let at = skipMarks(second, 0);
  const quoted = words2.quotative.test(unitText(second, at));
  while (words2.quotative.test(unitText(second, at))) at++;
  if (words2.sayingParticiple.test(unitText(second, at))) return null;
  const verb3 = saying(second[at]) || quoted && tells(second[at]) ? at : quoted && saying(second[at + 1]) ? at + 1 : -1;
  if (verb3 < 0 || !first.some(names3)) return null;
  const from = leadIn(first, first.length, words2);
  return {
    speaker: [from, nameEnd(first, from, first.length, words2)],
    cue: [first.length + verb3, first.length + verb3 + 1],
    oblique: false,
    lead: null
  };
}

// src/core/extraction/turkic/verb-form.ts
var PERSON = "(?:m|n|k|q|[iu]m|[iu]k|[iu]q|s[iu]n|n[iu]z|s[iu]n[iu]z|[iu]z|y[iu]m|l[ae\u0259]r)?";
var COPULA = "(?:[dt][iu]r)?(?:l[ae\u0259]r)?(?:y?[dt][iu])?";
var form = (kind2, pattern) => [
  kind2,
  new RegExp(`^(m[ae\u0259]|m(?=[iu]y?[iu]?o?r))?${pattern}$`, "u")
];
var FORMS2 = [
  form("root", ""),
  form("able", "y?[ae\u0259]b[iu]l\\p{L}*"),
  form("conditional", `(?:[aeiu\u0259]?r|m[iu]s|[dt][iu]y|[iu]yor|y?[ae\u0259]c[ae\u0259][kq])?s[ae\u0259]${PERSON}(?:yd[iu])?`),
  form("optative", "s[iu]n(?:l[ae\u0259]r)?"),
  form("necessity", `m[ae\u0259]l[iu]${COPULA}${PERSON}(?:yd[iu])?`),
  form("future", "y?[ae\u0259]c[ae\u0259][kqgy]\\p{L}*"),
  form("converb", "y?(?:[iu]p|[ae\u0259]r[ae\u0259][kq]|[iu]nc[ae\u0259]|[ae\u0259]nd[ae\u0259])"),
  form("factive", "[dt][iu](?:[gy](?:[iu]|[iu]m[iu]z)\\p{L}*|[kq](?:l[ae\u0259]r[iu]\\p{L}*|[dt][ae\u0259]n|[c\xE7][ae\u0259]|s[iu]z))"),
  form("past", `[dt][iu]${PERSON}`),
  form("perfect", `(?:m[iu]s${COPULA}${PERSON}|y?[iu]b${COPULA}${PERSON})`),
  form("present", `(?:[iu]?yor\\p{L}*|m[ae\u0259][kq][dt][ae\u0259]${COPULA}${PERSON})`),
  form("infinitive", "m[ae\u0259](?:[kqg])\\p{L}*"),
  form("verbalNoun", "m[ae\u0259](?:s[iu]|l[ae\u0259]r[iu])?(?:n?[iu]n?|n?[ae\u0259]|n?d[ae\u0259]n?|y?l[ae\u0259])?(?:d[iu]r)?"),
  form("participle", "y?[ae\u0259]n(?:l[ae\u0259]r)?(?:[iu]n?|d[ae\u0259]n?|[ae\u0259])?")
];
var NEGATIVE_ABLE = /^y?[aeə]m[aeə](?:z|d[iu]|yac|yəc|m[iu]s|y[iu]b)\p{L}*$/u;
var R_PRESENT = new RegExp(`^(m)?y?[iu]r${PERSON}(?:d[iu])?$`, "u");
var AORIST = new RegExp(`^(?:[aeiu\u0259]?r|(m[ae\u0259]z))${PERSON}(?:l[ae\u0259]r)?(?:d[iu])?$`, "u");
function formOf(rest, presentR) {
  if (NEGATIVE_ABLE.test(rest)) return { form: "able", negative: true };
  const present = presentR ? R_PRESENT.exec(rest) : null;
  if (present !== null) return { form: "present", negative: present[1] !== void 0 };
  for (const [kind2, pattern] of FORMS2) {
    const match = pattern.exec(rest);
    if (match !== null && !(kind2 === "root" && match[1] !== void 0))
      return { form: kind2, negative: match[1] !== void 0 };
  }
  const aorist = AORIST.exec(rest);
  return aorist === null ? null : { form: "aorist", negative: aorist[1] !== void 0 };
}
var CASES2 = [
  ["ablative", /[dt][aeə]n$/u],
  ["locative", /[dt][aeə](?:k[iu]\p{L}*)?$/u],
  ["genitive", /n?[iu]n$/u],
  ["instrumental", /(?:^|[yiu])l[aeə]$/u],
  ["accusative", /[yn][iu]$/u],
  ["dative", /[aeə]$/u]
];
function casesOf(ending) {
  const rest = ending.replace(/^'/, "").replace(/[dt][iu]r$/u, "");
  if (rest === "" || /^(?:l[aeə]r)?s[iu]$/u.test(rest) || /^l[aeə]r$/u.test(rest)) return ["nominative"];
  if (/^[kgyqb]?(?:l[aeə]r)?[iu]$/u.test(rest)) return ["accusative", "nominative"];
  return [CASES2.find(([, pattern]) => pattern.test(rest))?.[0] ?? "nominative"];
}

// src/core/extraction/turkic/predicate.ts
function predicateAt(units, at, lexicon) {
  const found = verbsLike(unitText(units, at), lexicon).flatMap((verb3) => predicateOf(units, at, verb3, lexicon) ?? []);
  return found.sort((a, b) => b.verb.lead.length - a.verb.lead.length || b.stem - a.stem)[0] ?? null;
}
var HEADS = /* @__PURE__ */ new WeakMap();
function verbsLike(word3, lexicon) {
  const known = HEADS.get(lexicon) ?? headsOf(lexicon);
  HEADS.set(lexicon, known);
  return known.get(word3.slice(0, 2)) ?? [];
}
function headsOf({ verbs: verbs2 }) {
  const heads = /* @__PURE__ */ new Map();
  for (const verb3 of verbs2) {
    for (const head of new Set([...verb3.active, ...verb3.passive].map((stem4) => stem4.slice(0, 2)))) {
      heads.set(head, [...heads.get(head) ?? [], verb3]);
    }
  }
  return heads;
}
function predicateOf(units, at, verb3, lexicon) {
  const from = leadStart(units, at, verb3.lead);
  if (from === null) return null;
  const word3 = unitText(units, at);
  if (verb3.lead.length === 0 && /^getir/u.test(word3) && BECOMING2.test(unitText(units, at - 1))) return null;
  for (const [stems4, passive] of [
    [verb3.passive, true],
    [verb3.active, false]
  ]) {
    for (const stem4 of stems4) {
      const reading = word3.startsWith(stem4) ? withAble(units, at, word3.slice(stem4.length), lexicon.presentR) : null;
      if (reading !== null && reading.form !== "root")
        return { verb: verb3, passive, from, at, stem: stem4.length, ...reading };
    }
  }
  return null;
}
var BECOMING2 = /^(?:hal[ei]|haline|duruma|dile|gundeme|akla|yerine|araya|vəziyyətə|hala|yerinə|dilə)$/u;
function withAble(units, at, rest, presentR) {
  const next = unitText(units, at + 1);
  if (/^y?[aə]$/u.test(rest) && /^bil(?:[ədimr]|m)/u.test(next))
    return { form: "able", negative: /^bilm/u.test(next), to: at + 2 };
  const reading = formOf(rest, presentR);
  return reading === null ? null : { ...reading, to: at + 1 };
}
function leadStart(units, at, lead) {
  let index = at - 1;
  for (const word3 of [...lead].reverse()) {
    if (/^(?:da|də|de|bile|ise|isə)$/u.test(unitText(units, index)) && unitText(units, index) !== word3) index--;
    if (!leads(word3, unitText(units, index))) return null;
    index--;
  }
  return index + 1;
}
var PATTERNS = /* @__PURE__ */ new Map();
function leads(lead, word3) {
  if (!lead.startsWith("~")) return word3 === lead;
  const pattern = PATTERNS.get(lead) ?? new RegExp(`^(?:${lead.slice(1).replaceAll(";", "|")})$`, "u");
  PATTERNS.set(lead, pattern);
  return pattern.test(word3.replaceAll("'", ""));
}
function eventNounAt(units, at, lexicon) {
  const word3 = unitText(units, at);
  const plain = lexicon.nouns.find(([, pattern]) => pattern.test(word3));
  if (plain !== void 0 && predicateAt(units, at + 1, lexicon)?.from !== at)
    return { sense: plain[0], from: at, to: at + 1, weak: false };
  const predicate = predicateAt(units, at, lexicon);
  const verbal = predicate !== null && nounMeaning(lexicon.lawNouns, word3)?.kind !== "target" && predicate.form === "verbalNoun" && !predicate.negative && /(?:s[iu]|l[aeə]r[iu])/u.test(word3.slice(2));
  return verbal ? { sense: predicate.verb.sense, from: predicate.from, to: predicate.to, weak: predicate.verb.weak } : null;
}

// src/core/extraction/turkic/argument.ts
function caseFor({ verb: verb3, passive }) {
  if (verb3.on === "ablative" || verb3.on === "dative" || verb3.on === "locative") return verb3.on;
  return passive || verb3.on === "subject" ? "nominative" : "accusative";
}
function argumentOf2({ units }, predicate, phrases, lexicon) {
  const wanted = caseFor(predicate);
  const nominal = predicate.form === "verbalNoun" || predicate.form === "factive" || predicate.form === "infinitive";
  const fits = (phrase) => (phrase.loose !== true || happensTo(predicate)) && (phrase.cases.includes(wanted) || owns(predicate) && phrase.cases.includes("genitive") || nominal && wanted === "nominative" && phrase.cases.includes("genitive"));
  const candidates = phrases.filter(
    (phrase) => phrase.to <= predicate.from && predicate.from - phrase.to <= 14 && fits(phrase)
  );
  const left = candidates.findLast((phrase) => reaches(units, phrase.to, predicate.from, lexicon)) ?? null;
  if (left === null && wanted === "accusative" && MAKING.has(predicate.verb.sense)) {
    const bare2 = phrases.find((phrase) => phrase.to === predicate.from && phrase.mention !== null);
    if (bare2?.cases.includes("nominative")) return bare2;
  }
  if (left !== null || predicate.form !== "participle") return left;
  const next = phrases.find((phrase) => phrase.from >= predicate.to && phrase.from <= predicate.to + 1);
  if (!predicate.passive && predicate.verb.on !== "subject" || next === void 0) return null;
  const term = predicate.verb.sense === "expire" && next.target === "law";
  return term ? { ...next, term: true } : next;
}
function relativeHead({ units }, predicate, phrases) {
  const word3 = unitText(units, predicate.to - 1);
  const relative2 = predicate.form === "factive" && /(?:[dt][iu][gy][iu]|[dt][iu][kq]l[aeə]r[iu])$/u.test(word3) || predicate.form === "perfect" && /m[iu]s$/u.test(word3);
  if (!relative2) return null;
  const head = phrases.find((phrase) => phrase.from === predicate.to || phrase.from === predicate.to + 1);
  return head === void 0 || head.mention === null ? null : head;
}
var MAKING = /* @__PURE__ */ new Set(["sign", "pass", "ratify", "introduce", "impose"]);
function happensTo({ verb: verb3, passive, form: form2 }) {
  return (passive || verb3.on === "subject") && !verb3.weak && (form2 === "past" || form2 === "perfect" || form2 === "present");
}
function reaches(units, from, to, lexicon) {
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit === void 0 || isStop3(unit) && !/^[-()]$/.test(unit.text)) return false;
    if (/^(?:ki|cunku|cunki|oysa|halbuki)$/u.test(unit.text)) return false;
    const other = unit.kind === "word" ? predicateAt(units, at, lexicon) : null;
    if (other !== null && !/^(?:sonra|əvvəl|once|beri|bəri|ragmen|baxmayaraq|gorə|gore|nedeniyle|birlikte|birlikdə)$/u.test(
      unitText(units, other.to)
    ) && ["past", "perfect", "present", "future", "necessity", "verbalNoun", "factive"].includes(other.form))
      return false;
    if (unit.text === "," && at > from && endsFinite(unitText(units, at - 1))) return false;
  }
  return true;
}
var owns = ({ verb: verb3 }) => verb3.on === "subject" && verb3.lead.length > 0 && /[iu]$/u.test(verb3.lead.at(-1) ?? "");
var endsFinite = (word3) => /(?:[dt][iu]|m[iu]s|[iu]b|[iu]yor|[iu]r|[dt][iu]r|l[aeə]r)$/u.test(word3) && word3.length > 4;

// src/core/extraction/turkic/dropped.ts
function continued({ units }, predicate, phrases, lexicon) {
  const wanted = caseFor(predicate);
  if (wanted !== "nominative" || predicate.form === "participle" || predicate.form === "converb") return null;
  const phrase = phrases.findLast((one) => one.to <= predicate.from && predicate.from - one.to <= 12);
  if (phrase === void 0 || phrase.pronoun || phrase.loose === true || !phrase.cases.includes(wanted)) return null;
  const between = units.slice(phrase.to, predicate.from).map((unit) => unit.text);
  const comma = between.indexOf(",");
  const own = between.slice(comma + 1).every(
    (word3) => CONJUNCTION2.test(word3) || lexicon.adverbs.test(word3) || lexicon.only.test(word3) || bodyIn(word3, lexicon) !== null || /^(?:hec|vaxt|qərari|ilə|karariyla|tərəfindən|tarafindan|asla|hicbir|zaman)$/u.test(word3)
  );
  return comma > 0 && endsFinite(between[comma - 1] ?? "") && own && !between.some((word3) => /^[;:.!?]$/.test(word3)) ? phrase : null;
}
function shared2({ units, index }, predicate, earlier) {
  const last2 = earlier.findLast((frame) => frame.sentence === index && !frame.power);
  if (last2 === void 0 || predicate.verb.weak || predicate.verb.on === "dative") return null;
  const from = units.findIndex((unit) => unit.start >= last2.trigger[1]);
  if (from < 0 || predicate.from - from > 10) return null;
  const between = units.slice(from, predicate.from);
  if (predicate.verb.on === "ablative" && between.some((unit) => /d[aeə]n$|t[ae]n$/u.test(unit.text))) return null;
  const joined = between.some((unit) => /^(?:,|ne|nə)$/u.test(unit.text) || CONJUNCTION2.test(unit.text));
  const other = between.some(
    (unit) => isStop3(unit) && unit.text !== "-" || unit.kind === "law" || unit.text === "ki" || !predicate.passive && /[iu]n[iu]$|[yn][iu]$/u.test(unit.text)
  );
  return joined && !other ? lawItself(last2.acted, predicate.verb.sense) : null;
}
var ANSWERING = /* @__PURE__ */ new Set([
  "endLaw",
  "repeal",
  "suspend",
  "extend",
  "remain",
  "begin",
  "rescind",
  "expire"
]);
function unsaid({ units }, predicate, phrases, lexicon) {
  const { verb: verb3, form: form2, from } = predicate;
  if (verb3.weak || !ANSWERING.has(verb3.sense) || !["past", "perfect", "present", "factive"].includes(form2)) return null;
  const start = clauseStart(units, from);
  const ahead = unitText(units, start - 1) === ":" ? [] : units.slice(0, start);
  if (ahead.some((unit) => unit.kind !== "mark" && !isAnswer(unit))) return null;
  if (phrases.some((phrase) => start <= phrase.from && phrase.to <= from)) return null;
  const wanted = caseFor(predicate);
  const light = units.slice(start, from).every((unit) => isLight(unit, lexicon) || wanted === "accusative" && names2(unit, lexicon));
  return light && (wanted === "nominative" || wanted === "accusative") ? { ...bareLaw(null, predicate.at), cases: [wanted] } : null;
}
var isAnswer = (unit) => /^(?:hayir|evet|yok|xeyr|bəli|yox)$/u.test(unit.text);
function isLight(unit, lexicon) {
  return unit.kind === "mark" || unit.kind === "number" || lexicon.adverbs.test(unit.text) || lexicon.only.test(unit.text) || CONJUNCTION2.test(unit.text) || /^(?:ne|nə|hala|halen|hələ|hatta|hec|asla|vaxt|zaman)$/u.test(unit.text) || /(?:d[aeə]|t[ae]|[iu]n)$/u.test(unit.text);
}
var names2 = (unit, lexicon) => unit.kind === "word" && (unit.capital || bodyIn(unit.text, lexicon) !== null);
function standsAlone({ units }, at, lexicon) {
  const start = clauseStart(units, at);
  return units.slice(start, at).every((unit) => isLight(unit, lexicon)) && unitText(units, at) !== "";
}

// src/core/extraction/turkic/mood.ts
function moodOf3(sentence2, predicate, lexicon) {
  const { units } = sentence2;
  const { form: form2, negative, to } = predicate;
  const not = lexicon.notWord.test(unitText(units, to));
  const neither = /^(?:ne|nə)$/u.test(unitText(units, predicate.from - 1)) || /^nə$/u.test(unitText(units, predicate.from - 2));
  const mood2 = (modality, aspect, denied = false) => ({
    modality,
    aspect,
    denied: negative !== not !== denied || neither
  });
  if (isQuestion(sentence2, to)) return mood2("questioned", "past");
  if (units.slice(0, predicate.from).some((unit) => lexicon.ifWord.test(unit.text)) && form2 !== "past")
    return mood2("hypothetical", "future");
  switch (form2) {
    case "past":
    case "perfect":
      if (/^(?:diye|deyə)$/u.test(unitText(units, to)) && isGainsaidAtEnd(sentence2, to))
        return mood2("asserted", "past", true);
      return mood2(behindMood(sentence2, to, lexicon) ?? "asserted", form2 === "past" && !negative ? "past" : "perfect");
    case "present":
      return mood2("asserted", "present");
    case "factive":
      return gainsaid(sentence2, to) ? mood2("asserted", "past", true) : mood2(doubted(sentence2, to) ? "possible" : "asserted", "past");
    case "participle":
    case "converb":
      return participleMood(sentence2, predicate, lexicon, mood2);
    case "future":
      return mood2("planned", "future");
    case "necessity":
    case "optative":
      return mood2("demanded", "future");
    case "conditional":
      return mood2("hypothetical", "future");
    case "able":
    case "aorist":
      return mood2("possible", "future");
    case "infinitive":
    case "verbalNoun":
      return governedMood(sentence2, predicate, lexicon, mood2);
    case "root":
      return null;
  }
}
function isQuestion(sentence2, to) {
  return sentence2.question || /^m[iu](?:yd[iu]|d[iu]r|s[iu]n)?$/u.test(unitText(sentence2.units, to));
}
function behindMood({ units }, to, lexicon) {
  const next = unitText(units, to);
  if (/^(?:gibi|kimi)$/u.test(next)) return "hypothetical";
  if (/^(?:ols[ae]|olsayd|isə?$|ise$|diye$)/u.test(next)) return /^diye/u.test(next) ? null : "hypothetical";
  return /^(?:olacaq|olacak|olabilir|ola)$/u.test(next) || lexicon.ifWord.test(next) ? "possible" : null;
}
function doubted({ units }, to) {
  return /^(?:sanil|soylenti|suphe|subhə|dusunul|zənn)/u.test(unitText(units, to));
}
function gainsaid({ units }, to) {
  const words2 = units.slice(to, to + 5).map((unit) => unit.text);
  const at = words2.findIndex((word3) => /^(?:dogru|gercek|həqiqət|duzgun|dogruyu|gercegi|həqiqəti)$/u.test(word3));
  return at >= 0 && /^(?:degil|deyil|yansitm|əks)/u.test(words2[at + 1] ?? "") || words2.some((word3) => /^(?:asilsiz|yalan|əsassiz|uydurma)/u.test(word3));
}
function isGainsaidAtEnd({ units }, to) {
  const words2 = units.slice(to, to + 10).map((unit) => unit.text);
  return words2.some(
    (word3, at) => /^(?:asilsiz|yalan|əsassiz|uydurma)/u.test(word3) || /^(?:dogru|gercek|həqiqət|duzgun|gercegi|həqiqəti)$/u.test(word3) && /^(?:degil|deyil|yansitm|əks)/u.test(words2[at + 1] ?? "")
  );
}
function participleMood({ units }, { to, form: form2 }, lexicon, mood2) {
  const next = [unitText(units, to), unitText(units, to + 1), unitText(units, to + 2)];
  if (form2 === "participle" && next.some((word3) => /^(?:layihə|tasari|teklif|təklif|taslag|taslak|onerge)/u.test(word3)))
    return mood2("hypothetical", "future");
  if (form2 === "converb") return mood2("asserted", "past");
  return next.some(
    (word3) => lexicon.governors.some(([pattern, of]) => (of === "demanded" || of === "planned") && pattern.test(word3))
  ) ? mood2("demanded", "future") : mood2("presupposed", "past");
}
function governedMood(sentence2, { to }, lexicon, mood2) {
  const { units } = sentence2;
  if (lexicon.notWord.test(unitText(units, to)) || /m[aeə]s[iu]d[iu]r$/u.test(unitText(units, to - 1)))
    return mood2("asserted", "past");
  if (lexicon.links.test(unitText(units, to)) && !isSigned(sentence2, to)) return mood2("hypothetical", "future");
  const governing = governingBehind(sentence2, to, lexicon);
  if (governing === null) return isThere(sentence2, to) ? mood2("presupposed", "past") : mood2("hypothetical", "future");
  return governing === "denied" ? mood2("asserted", "past", true) : mood2(governing, governing === "asserted" || governing === "presupposed" ? "past" : "future");
}
function isSigned({ units }, from) {
  const words2 = units.slice(from, clauseEnd2(units, from)).map((unit) => unit.text);
  return words2.some((word3) => /^(?:imzala|yay[iı]mla|dərc|qəbul|kabul|ald[iu]|verdi|verib|onayla|təsdiq)/u.test(word3)) && !words2.some(
    (word3) => /^(?:layihə|tasari|teklif|təklif)/u.test(word3) || /(?:ac[aeə][qk]\p{L}*|m[aeə]l[iu]\p{L}*|m[aeə]d[iu]|m[aeə]y[iu]b)$/u.test(word3)
  );
}
function isThere(sentence2, to) {
  return /m[aeə](?:s[iu]|l[aeə]r[iu])$/u.test(unitText(sentence2.units, to - 1)) && predicates(sentence2, to) === "there";
}
function governingBehind({ units }, from, lexicon) {
  const end = Math.min(clauseEnd2(units, from), from + 7);
  const found = [];
  for (let at = from; at < end; at++) {
    const word3 = unitText(units, at);
    const of = lexicon.governors.find(
      ([pattern]) => pattern.test(word3) || pattern.test(`${word3}_${unitText(units, at + 1)}`)
    )?.[1];
    if (of !== void 0) found.push(of);
  }
  const [first] = found;
  if (first === void 0) return null;
  if (first !== "asserted" && first !== "presupposed") return first;
  const last2 = found.at(-1) ?? first;
  if (first === "asserted" && negatedEnd(unitText(units, end - 1))) return "hypothetical";
  return last2 === "demanded" || last2 === "planned" ? last2 : first;
}
var negatedEnd = (word3) => /m[aeə](?:d[iu]|y[iu]b|m[iu]s|z)$/u.test(word3);
var UNDOING2 = /^(?:ertele|otele|engelle|onle|durdur|reddedil|dayandiril|gecik|bloklan|qarsisi)/u;
var JUDGING2 = /^(?:adim|basari|zafer|olay|gelisme|hata|kazanim|yenilgi|skandal|felaket|noktasi|an|hadisə|ugur|qələbə|nailiyyət|səhv|fəlakət|məglubiyyət)$/u;
function predicates({ units }, from) {
  let end = from;
  while (end < units.length && !isStop3(units[end]) && unitText(units, end) !== '"') end++;
  const last2 = unitText(units, end - 1);
  if (end <= from) return null;
  if (UNDOING2.test(last2) || last2 !== "" && /^(?:təxirə|askiya|rəddə)$/u.test(unitText(units, end - 2)))
    return "unreal";
  if (/(?:c[aeə][kqg](?:d[iu]r|t[iu]r)?|m[aeə]l[iu](?:d[iu]r)?|[iu]rs[aeə]|[^iu]s[aeə])$/u.test(last2) || /^(?:mumkun|imkansiz|bilər|bilir|lazim|gerek|gərək|vacib|sart|mumkundur|lazimdir|gerekiyor|gərəkdir)/u.test(last2))
    return "unreal";
  return /(?:[dt][iu]r?|m[iu]s|[iu]b|[iu]r|yor|[dt][iu]l[aeə]r)$/u.test(last2) || JUDGING2.test(last2) ? "there" : null;
}

// src/core/extraction/turkic/phrase.ts
var PRONOUNS2 = [
  [/^(?:onu|bunu|sunu|onlari|bunlari)$/u, "accusative"],
  [/^(?:onun|bunun|onlarin|bunlarin)$/u, "genitive"],
  [/^(?:ondan|bundan|onlardan)$/u, "ablative"]
];
var KNOWN = /* @__PURE__ */ new WeakMap();
function phrasesIn(units, lexicon) {
  const phrases = KNOWN.get(units) ?? findPhrases(units, lexicon);
  KNOWN.set(units, phrases);
  return phrases;
}
function findPhrases(units, lexicon) {
  const found = [];
  for (let at = 0; at < units.length; at++) {
    if (found.some((phrase) => phrase.from <= at && at < phrase.to)) continue;
    const anchor = anchorAt(units, at, lexicon);
    if (anchor !== null) found.push(extended(units, anchor, lexicon));
  }
  return found;
}
function anchorAt(units, at, lexicon) {
  const unit = units[at];
  if (unit === void 0 || unit.kind === "mark" || unit.kind === "number") return null;
  if (unit.kind === "law") return { ...bareLaw(unit.mention, at), cases: casesOf(unit.tail) };
  const pronoun3 = PRONOUNS2.find(([pattern]) => pattern.test(unit.text));
  if (pronoun3 !== void 0) return { ...bareLaw(null, at), cases: [pronoun3[1]] };
  if (unit.text === "o" && at === 0 && unitText(units, 1) === ",")
    return { ...bareLaw(null, at), cases: ["nominative"] };
  return nounAnchor(units, at, lexicon);
}
var DEFINITE2 = /^(?:bu|o|su|həmin|soz|sozkonusu|mezkur|adi|ilgili|anilan|sozugedən|qeyd)$/u;
var INDEFINITE = /^(?:bir|yeni|baska|basqa|diger|digər|her|hər|hicbir|hec|benzer|oxsar|ilk)$/u;
function nounAnchor(units, at, lexicon) {
  const word3 = unitText(units, at);
  const meaning = nounMeaning(lexicon.lawNouns, word3);
  if (meaning === null || meaning.kind !== "target" && predicateAt(units, at, lexicon) !== null) return null;
  if (isTellingOf(units, at, lexicon)) return null;
  const before3 = unitText(units, at - 1);
  if (INDEFINITE.test(before3) || units[at - 1]?.kind === "number" || unitText(units, at - 1) === "." || isAnothers(units, at))
    return null;
  const cases = casesOf(caseEnding(word3, lexicon));
  const own = { ...bareLaw(null, at), pronoun: false, cases };
  if (meaning.kind === "target")
    return meaning.target === "waiver" || meaning.target === "measure" || possessed(word3) ? { ...own, carriedAs: ["law", "treaty", "agreement", "act"], target: meaning.target } : null;
  if (meaning.kind !== "law") return null;
  const definite = DEFINITE2.test(before3) || cases.includes("accusative") || cases.includes("genitive") || cases.includes("ablative") || cases.includes("dative");
  const subject = cases.includes("nominative") && (DEFINITE2.test(before3) || at === 0 || units[at - 1]?.kind === "mark");
  if (definite || subject) return { ...own, carriedAs: meaning.carriedAs };
  return cases.includes("nominative") && endingOf(word3) === "" ? { ...own, carriedAs: meaning.carriedAs, loose: true } : null;
}
function isTellingOf(units, at, lexicon) {
  return predicateAt(units, at - 1, lexicon)?.form === "participle" && nounMeaning(lexicon.lawNouns, unitText(units, at))?.kind === "law" && !/(?:lan|lən|edil[ae]n|olunan|edilən)$/u.test(unitText(units, at - 1));
}
function caseEnding(word3, lexicon) {
  const ending = endingOf(word3);
  return ending === "" && /[aeə]$/u.test(word3) && nounMeaning(lexicon.lawNouns, word3.slice(0, -1)) !== null ? word3.slice(-1) : ending;
}
var possessed = (word3) => /(?:s?[iu]n(?:[iu]n?|[aeə]|d[aeə]n?)|s[iu])$/u.test(word3);
function isAnothers(units, at) {
  const before3 = units[at - 1];
  if (before3?.kind !== "word" || DEFINITE2.test(before3.text)) return false;
  if (!before3.capital) return isCompound(unitText(units, at), before3.text);
  const owned = /(?:s[iu]|[iu]n[iu]n?|s[iu]n\p{L}*|[iu]n[dt]?[aeə]n?)$/u.test(unitText(units, at));
  return owned && !ACTING.test(before3.text);
}
function isCompound(word3, before3) {
  return /^(?:yasa(?![gk])|kanun|qanun|tasari|layihə)\p{L}*(?:s[iu]|[iu])n(?:[iu]|[aeə]|[dt][aeə]n?|[iu]n)$/u.test(word3) && !/(?:n[iu]n|[iu]n|l[iu]|l[iu][kg]|s[iu]z|k[iu]|[aeə]n|d[aeə]n?|ile|ilə|ve|və|ise|isə|ama|qanun|yasa|kanun)$/u.test(
    before3
  );
}
var ACTING = /^(?:abd|abs|ab|trump|tramp|kongre|konqres|biden|bayden|putin)/u;
function endingOf(word3) {
  return /(?:s[iu]n[iu]n|[iu]n[iu]n|s[iu]n[iu]|[iu]n[iu]|s[iu]n[dt][aeə]n|[iu]n[dt][aeə]n|s[iu]n[aeə]|n[iu]n|y[iu]|n[iu](?<=[aeəiu]n[iu])|[dt][aeə]n|l[aeə]r[iu]|[iu]n|s[iu]|y[aeə]|l[aeə]r|[iu])$/u.exec(
    word3
  )?.[0] ?? "";
}
function extended(units, phrase, lexicon) {
  let current = phrase;
  for (let step = 0; step < 4; step++) {
    const next = extend(units, current, lexicon);
    if (next === null) return POSTPOSITION.test(unitText(units, current.to)) ? { ...current, cases: [] } : current;
    current = next;
  }
  return current;
}
var POSTPOSITION = /^(?:gore|gorə|yuzunden|nedeniyle|sebebiyle|icin|ucun|ile|ilə|gibi|kimi|kadar|qədər|sonra|uzerine|karsi|qarsi|ragmen|baxmayaraq|uyarinca|kapsaminda|cercevesinde|cərcivəsində|əsasən|haqqinda|hakkinda|barədə|uzrə|konusunda|geregi|geregince|iliskin|dair|yonelik)$/u;
function isLead(units, at, lexicon) {
  return [at + 1, at + 2].some((index) => {
    const predicate = predicateAt(units, index, lexicon);
    return predicate !== null && predicate.from <= at && at < predicate.at;
  });
}
function extend(units, phrase, lexicon) {
  const owner = phrase.cases.includes("genitive");
  let at = pastApplied(units, phrase, lexicon);
  const linked = lexicon.links.test(unitText(units, at)) || unitText(units, at) === "ile" && unitText(units, at + 1) === "ilgili";
  if (linked) at += unitText(units, at) === "ile" ? 2 : 1;
  const limit = owner ? limitAt(units, phrase, at, lexicon) : null;
  if (limit !== null) return limit;
  if (owner && /^(?:quvvədə|yururlukte)$/u.test(unitText(units, at)) && /^ol(?:ma|us)/u.test(unitText(units, at + 1)))
    at += 2;
  if (owner) while (lexicon.adverbs.test(unitText(units, at)) && at < phrase.to + 2) at++;
  const word3 = unitText(units, at);
  const meaning = units[at]?.kind === "word" ? nounMeaning(lexicon.lawNouns, word3) : null;
  if (meaning === null || predicateAt(units, at, lexicon) !== null && meaning.kind !== "target" || isLead(units, at, lexicon))
    return null;
  const named2 = phrase.mention !== null && phrase.cases.includes("nominative") && (meaning.kind === "law" || meaning.kind === "target" || meaning.kind === "term") && /(?:s?[iu]|l[aeə]r[iu])(?:n\p{L}*)?$/u.test(word3);
  const waived = meaning.kind === "target" && meaning.target === "waiver";
  const joined = at > phrase.to || phrase.cases.includes("ablative");
  if (!owner && !linked && !named2 && !(waived && joined)) return null;
  const cases = casesOf(endingOf(word3));
  return { ...headed(phrase, meaning, word3, { from: phrase.from, to: at + 1, head: at }), cases };
}
function pastApplied(units, phrase, lexicon) {
  if (!phrase.cases.includes("dative")) return phrase.to;
  const participle = [phrase.to, phrase.to + 1].find((at) => /(?:[aeə]n|diyi|digi)$/u.test(unitText(units, at)));
  const noun3 = participle === void 0 ? null : nounMeaning(lexicon.lawNouns, unitText(units, participle + 1));
  return participle !== void 0 && noun3?.kind === "target" ? participle + 1 : phrase.to;
}
function limitAt(units, phrase, from, lexicon) {
  for (let at = from; at < from + 3; at++) {
    const event = eventNounAt(units, at, lexicon);
    const word3 = unitText(units, event?.to ?? 0);
    if (event?.sense !== "suspend" || nounMeaning(lexicon.lawNouns, word3)?.kind !== "term") continue;
    return { ...phrase, to: event.to + 1, head: event.to, target: "limit", cases: casesOf(endingOf(word3)) };
  }
  return null;
}

// src/core/extraction/turkic/forms/copular.ts
function copularFrames3(sentence2, earlier, lexicon) {
  const { units, document } = sentence2;
  const phrases = phrasesIn(units, lexicon);
  return units.flatMap((unit, at) => {
    const before3 = units[at - 1];
    const held3 = before3 !== void 0 && lexicon.states.some(([, , pattern]) => {
      const match = pattern.exec(document.folded.slice(before3.start, before3.start + 30));
      return match !== null && before3.start + match[0].length > unit.start;
    });
    const state = unit.kind === "word" && !held3 ? lexicon.states.find(([, , pattern]) => pattern.test(document.folded.slice(unit.start, unit.start + 30))) : void 0;
    const phrase = phrases.findLast(
      (one) => one.to <= at && at - one.to <= 6 && (one.cases.includes("nominative") || one.cases.includes("genitive"))
    ) ?? (state?.[0] === "beLaw" && !isSaid(sentence2, earlier) && standsAlone(sentence2, at, lexicon) ? { ...bareLaw(null, at), cases: [] } : void 0);
    if (state === void 0 || phrase === void 0 || phrase.pronoun && state[0] !== "beLaw" || units.slice(phrase.to, at).some((one, index) => /^[,;:."]$/.test(one.text) && !(one.text === "," && phrase.pronoun && index === 0)))
      return [];
    const [sense, negative] = state;
    const denied = !negative && units.slice(at, at + 4).some((one) => lexicon.notWord.test(one.text) || /^olmad/u.test(one.text));
    const future2 = /^(?:olacak|olacaq|kalacak|qalacaq|qalmali|kalmali)/u.test(unitText(units, at + 1));
    const start = clauseStart(units, phrase.from);
    return [
      {
        form: "copular",
        sense,
        acted: actedOn2(sentence2, phrase),
        polarity: negative !== denied ? "denied" : "affirmed",
        modality: isQuestion(sentence2, at + 1) ? "questioned" : future2 ? "planned" : units.some((one) => lexicon.ifWord.test(one.text)) ? "hypothetical" : "asserted",
        aspect: "present",
        actor: null,
        power: false,
        weak: false,
        span: [units[start]?.start ?? 0, unit.end],
        trigger: [unit.start, unit.end],
        sentence: sentence2.index
      }
    ];
  });
}
function isSaid({ index }, earlier) {
  return earlier.some((frame) => frame.sentence === index && frame.acted.pronoun && frame.polarity === "denied");
}

// src/core/extraction/turkic/forms/decided.ts
function decidedFrames2(sentence2, before3, lexicon) {
  const words2 = {
    noun: /^(?:karar|kararı|karari|qərar|qərari)$/u,
    verb: /^(?:ald[iu]|alm[iu]s(?:t[iu])?|alindi|verdi|verildi|verib|verilib|almisti|ed[iu]b(?:l[əe]r)?|edil[iu]b|olun[iu]b|etdi|edildi|olundu)$/u,
    negated: () => false,
    names: ({ units }, noun3) => {
      const event = predicateAt(units, noun3 - 1, lexicon);
      if (event !== null && event.form === "verbalNoun") return event.verb.sense;
      const beside = eventNounAt(units, noun3 - 1, lexicon);
      if (beside !== null) return beside.sense;
      const owner = unitText(units, noun3 - 1);
      return /(?:n[iu]n|[iu]n)$/u.test(owner) || bodyIn(owner, lexicon) !== null ? null : "same";
    },
    actor: (one, noun3, verb3) => counted(one, noun3, verb3) ?? actorIn2(one, clauseStart(one.units, noun3), verb3, false, lexicon, [noun3, noun3 + 1])
  };
  return framesOfDecision(sentence2, before3, words2);
}
function counted(sentence2, from, to) {
  const at = sentence2.units.findIndex(
    (unit, index) => index > from - 4 && index < to && unit.kind === "number" && /^(?:devlet|ulke|uye|dovlət|olkə|uzv)/u.test(unitText(sentence2.units, index + 1))
  );
  return at < 0 ? null : { text: textOf(sentence2, at, at + 2), span: spanOfUnits(sentence2, at, at + 2), nobody: false, only: false };
}

// src/core/extraction/turkic/forms/membership.ts
var MEMBER = /^(?:bagli|taraf(?:i|d[iu]r|iyd[iu])?|uyesi|katilimcisi|tərəf[iu]?|tərəfdasi|istirakcisi|uzvu)(?:d[iu]r|dirlar|dırlar)?$/u;
var OUT = /^(?:degil(?:d[iu]r)?|deyil(?:d[iu]r)?|olmaktan|olmaqdan)$/u;
var STILL = /^(?:hala|halen|hələ|olarak|olaraq|kalmayi|kalmaya|qalmaqda|qalir|kalmakta|olmayi|olmaqda|olmaga|qalir|kaliyor|surduruyor)$/u;
function membershipFrames3(sentence2, _before, lexicon) {
  const { units } = sentence2;
  const phrases = phrasesIn(units, lexicon);
  return units.flatMap((unit, at) => {
    if (unit.kind !== "word" || !MEMBER.test(unit.text)) return [];
    const phrase = phrases.find(
      (one) => one.to === at && !one.pronoun && (one.cases.includes("dative") || !unit.text.startsWith("bagli") && (one.cases.includes("genitive") || one.cases.includes("nominative")) || unit.text.startsWith("bagli") && one.cases.includes("instrumental"))
    );
    const left = phrase === void 0 ? null : leaves(sentence2, at);
    if (phrase === void 0 || left === null || isQuestion(sentence2, at + 1)) return [];
    if (units.some((one) => lexicon.ifWord.test(one.text))) return [];
    const start = clauseStart(units, phrase.from);
    return [
      {
        form: "membership",
        sense: "leave",
        acted: actedOn2(sentence2, phrase),
        polarity: left ? "affirmed" : "denied",
        modality: "asserted",
        aspect: "present",
        actor: actorIn2(sentence2, start, phrase.from, false, lexicon, [phrase.from, phrase.to]),
        power: false,
        weak: false,
        span: [units[start]?.start ?? 0, units[clauseEnd2(units, at) - 1]?.end ?? unit.end],
        trigger: [unit.start, unit.end],
        sentence: sentence2.index
      }
    ];
  });
}
function leaves({ units }, at) {
  const behind2 = [unitText(units, at + 1), unitText(units, at + 2)];
  if (behind2.some((word3) => OUT.test(word3)) && !behind2.some((word3) => /^c[iı]k(?:ma|may)/u.test(word3))) return true;
  const before3 = units.slice(Math.max(0, at - 5), at).map((unit) => unit.text);
  const still = [...behind2, ...before3].some((word3) => STILL.test(word3));
  const ends = behind2[0] === "" || /^[.;,]$/.test(behind2[0] ?? "") || STILL.test(behind2[0] ?? "");
  return still && ends ? false : null;
}

// src/core/extraction/turkic/vote.ts
var VOTING = /^(?:onayla|kabul|qəbul|gecir|dəstəklə|destekle|təsdiq|səs|oyla|oy)(?!.*(?:ac[aeə][qk]|m[aeə]l[iu]|s[aeə]$|m[aeə]d[iu]|m[aeə]y[iu]b))/u;
var TOLD = /(?:[dt][iu]|m[iu]s(?:t[iu]r)?|[iu]b)(?:l[aeə]r)?$/u;
function withVote(frame, sentence2, [from, to], lexicon) {
  const { units } = sentence2;
  const end = clauseEnd2(units, to);
  const words2 = units.slice(to, end).map((unit) => unit.text);
  const last2 = unitText(units, end - 1);
  if (words2.length > 8 || !words2.some((word3) => VOTING.test(word3)) || !TOLD.test(last2) || /m[aeə](?:d[iu]|m[iu]s|y[iu]b)$/u.test(last2))
    return frame;
  const law2 = units.findIndex((unit) => unit.start >= frame.acted.span[0]);
  const start = clauseStart(units, Math.min(from, law2 < 0 ? from : law2));
  const opens = start > 1 && unitText(units, start - 1) === "," ? clauseStart(units, start - 1) : start;
  const actor = actorIn2(sentence2, opens, from, false, lexicon, [law2, law2 + 1]);
  const body4 = actor === null ? null : bodyNamed(actor.text, lexicon);
  if (actor === null || body4 !== "legislature" && body4 !== "chamber") return frame;
  const prolongs = frame.sense === "extend" || frame.sense === "ratify";
  return {
    ...frame,
    sense: prolongs ? frame.sense : "pass",
    acted: prolongs ? frame.acted : { ...frame.acted, target: "measure" },
    polarity: "affirmed",
    modality: "asserted",
    aspect: "past",
    actor,
    span: [Math.min(frame.span[0], actor.span[0]), Math.max(frame.span[1], units[end - 1]?.end ?? 0)]
  };
}

// src/core/extraction/turkic/forms/nominal.ts
function nominalFrames3(sentence2, _before, lexicon) {
  const phrases = phrasesIn(sentence2.units, lexicon);
  return sentence2.units.flatMap((unit, at) => {
    const held3 = phrases.some((phrase) => phrase.from <= at && at < phrase.to);
    const event = unit.kind === "word" && !held3 ? eventNounAt(sentence2.units, at, lexicon) : null;
    const owner = event === null ? null : ownerOf(sentence2, event.from, phrases, lexicon, event.sense === "leave");
    if (event === null || owner === null || owner.to > event.from) return [];
    const said2 = moodAt2(sentence2, event.to, unitText(sentence2.units, event.to - 1), lexicon);
    return said2 === null || event.weak && owner.mention === null ? [] : [withVote(frameOf(sentence2, owner, event, said2), sentence2, [event.from, event.to], lexicon)];
  });
}
function ownerOf({ units }, at, phrases, lexicon, leaving) {
  const owner = phrases.findLast((phrase) => phrase.loose !== true && phrase.to <= at && at - phrase.to <= 6);
  if (owner === void 0) return null;
  const gap = units.slice(owner.to, at);
  if (gap.some((unit) => unit.kind === "mark" && unit.text !== '"')) return null;
  if (owner.cases.includes("genitive") || leaving && owner.to === at && owner.cases.includes("ablative"))
    return owner;
  return owner.cases.includes("nominative") && gap.every((unit) => lexicon.adverbs.test(unit.text) || unit.text === '"') ? owner : null;
}
var said = (modality, denied = false) => ({ modality, polarity: denied ? "denied" : "affirmed" });
function moodAt2(sentence2, to, word3, lexicon) {
  const { units } = sentence2;
  if (isQuestion(sentence2, to)) return said("questioned");
  if (units.slice(0, to).some((unit) => lexicon.ifWord.test(unit.text))) return said("hypothetical");
  if (lexicon.notWord.test(unitText(units, to))) return said("asserted", true);
  if (/d[iu]r$/u.test(word3)) return said("asserted");
  if (lexicon.links.test(unitText(units, to))) return said(enacted(sentence2, to) ? "asserted" : "hypothetical");
  const governing = governingBehind(sentence2, to, lexicon);
  if (governing === "denied") return said("hypothetical");
  if (governing === "hypothetical") return enacted(sentence2, to) ? said("asserted") : said("hypothetical");
  if (governing !== null) return said(governing);
  const end = predicates(sentence2, to);
  return end === null ? null : said(end === "there" ? "presupposed" : "hypothetical");
}
function enacted({ units }, from) {
  const words2 = units.slice(from, clauseEnd2(units, from)).map((unit) => unit.text);
  return words2.some(
    (word3) => /^(?:fərman|sərəncam|kararname|karar|qərar|yasayi|kanunu|qanunu|memorandum|belge|sənəd|genelge|metn)/u.test(word3)
  ) && words2.some((word3) => /^(?:imzala|yay[iı]mla|dərc|qəbul|kabul|ald[iu]|verdi|verib|onayla|təsdiq)/u.test(word3)) && !words2.some((word3) => /(?:ac[aeə][qk]\p{L}*|m[aeə]l[iu]\p{L}*|m[aeə]d[iu]|m[aeə]y[iu]b)$/u.test(word3)) && !words2.some((word3) => /^(?:layihə|tasari)/u.test(word3));
}
function frameOf(sentence2, owner, event, mood2) {
  const { units } = sentence2;
  const start = clauseStart(units, owner.from);
  const end = clauseEnd2(units, event.to);
  return {
    form: "nominal",
    sense: event.sense,
    acted: actedOn2(sentence2, owner),
    polarity: mood2.polarity,
    modality: mood2.modality,
    aspect: "perfect",
    actor: null,
    power: false,
    weak: event.weak,
    span: [units[start]?.start ?? 0, units[Math.max(end, event.to) - 1]?.end ?? 0],
    trigger: [units[event.from]?.start ?? 0, units[event.to - 1]?.end ?? 0],
    sentence: sentence2.index
  };
}

// src/core/extraction/turkic/forms/power.ts
init_fold();
var BEARS = /* @__PURE__ */ new Set([
  "repeal",
  "endLaw",
  "rescind",
  "voidByCourt",
  "suspend",
  "extend",
  "leave",
  "waive",
  "restore",
  "amend"
]);
function powerFrames3(sentence2, before3, lexicon) {
  const { units } = sentence2;
  return units.flatMap((unit, at) => {
    const predicate = unit.kind === "word" ? predicateAt(units, at, lexicon) : null;
    return predicate === null || !BEARS.has(predicate.verb.sense) ? [] : frameOf2(sentence2, predicate, before3, lexicon) ?? [];
  });
}
function frameOf2(sentence2, predicate, before3, lexicon) {
  const { units } = sentence2;
  const able = predicate.form === "able" && !/(?:d[iu]|m[iu]s|y[iu]b)$/u.test(unitText(units, predicate.to - 1));
  const right = (predicate.form === "infinitive" || predicate.form === "verbalNoun") && /^(?:yetki|səlahiyyət|huqu|hakki)/u.test(unitText(units, predicate.to));
  if (!able && !right || isQuestion(sentence2, predicate.to)) return null;
  const phrase = phrasesIn(units, lexicon).findLast((one) => one.to <= predicate.from && predicate.from - one.to <= 12) ?? null;
  const start = clauseStart(units, Math.min(phrase?.from ?? predicate.from, predicate.from));
  const skip = phrase === null ? [0, 0] : [phrase.from, phrase.to];
  const actor = (right ? bodyBehind(sentence2, predicate.to, lexicon) : null) ?? actorIn2(sentence2, start, predicate.from, false, lexicon, skip);
  if (actor === null || bodyOfActor(actor.text, lexicon) === null || !(actor.only || predicate.negative || actor.nobody || right))
    return null;
  const acted = phrase === null ? before3.findLast((frame) => sentence2.index - frame.sentence <= 1)?.acted ?? null : actedOn2(sentence2, phrase);
  if (acted === null) return null;
  return powerFrame(sentence2, predicate, acted, actor, phrase, start);
}
var bodyOfActor = (text2, lexicon) => fold(text2).split(/[\s'’]+/).map((word3) => bodyIn(word3, lexicon)).find((body4) => body4 !== null) ?? null;
function powerFrame(sentence2, predicate, acted, actor, phrase, start) {
  const { units } = sentence2;
  const trigger = [units[predicate.from]?.start ?? 0, units[predicate.to - 1]?.end ?? 0];
  return {
    form: "power",
    sense: predicate.verb.sense,
    acted: { ...acted, target: phrase?.target === "application" ? "application" : "law" },
    polarity: predicate.negative ? "denied" : "affirmed",
    modality: "asserted",
    aspect: "present",
    actor,
    power: true,
    weak: false,
    span: [Math.min(units[start]?.start ?? 0, trigger[0]), Math.max(trigger[1], actor.span[1])],
    trigger,
    sentence: sentence2.index
  };
}
function bodyBehind({ units, document }, from, lexicon) {
  for (let at = from; at < Math.min(units.length, from + 6); at++) {
    const unit = units[at];
    if (unit?.kind !== "word" || bodyIn(unit.text, lexicon) === null) continue;
    return {
      text: document.text.slice(unit.start, unit.end),
      span: [unit.start, unit.end],
      nobody: false,
      only: lexicon.only.test(unitText(units, at - 1)) || lexicon.only.test(unitText(units, at - 2))
    };
  }
  return null;
}

// src/core/extraction/turkic/forms/verbal.ts
var BACKGROUND = /* @__PURE__ */ new Set([
  "impose",
  "pass",
  "sign",
  "introduce",
  "make",
  "remain",
  "enforce",
  "ratify",
  "amend"
]);
function verbalFrames3(sentence2, before3, lexicon) {
  const phrases = phrasesIn(sentence2.units, lexicon);
  const found = [];
  for (let at = 0; at < sentence2.units.length; at++) {
    const predicate = sentence2.units[at]?.kind === "word" ? predicateAt(sentence2.units, at, lexicon) : null;
    const frame = predicate === null ? null : frameOf3(sentence2, predicate, phrases, [...before3, ...found], lexicon);
    if (frame !== null) found.push(frame);
  }
  return found;
}
function frameOf3(sentence2, predicate, phrases, earlier, lexicon) {
  const { verb: verb3, form: form2 } = predicate;
  if (BACKGROUND.has(verb3.sense) && form2 === "participle") return null;
  if (form2 === "converb" && predicateAt(sentence2.units, predicate.to, lexicon)?.verb.sense === verb3.sense) return null;
  const head = relativeHead(sentence2, predicate, phrases);
  if (head !== null && BACKGROUND.has(verb3.sense)) return null;
  const own = moodOf3(sentence2, predicate, lexicon);
  const mood2 = head !== null && own?.modality === "asserted" ? { ...own, modality: "presupposed" } : own;
  if (mood2 === null || phrases.some((phrase2) => phrase2.from <= predicate.at && predicate.at < phrase2.to)) return null;
  const phrase = head ?? argumentOf2(sentence2, predicate, phrases, lexicon) ?? continued(sentence2, predicate, phrases, lexicon) ?? unsaid(sentence2, predicate, phrases, lexicon);
  const acted = phrase === null ? shared2(sentence2, predicate, earlier) : resolved(sentence2, phrase, verb3.sense, earlier);
  if (acted === null) return null;
  const start = startOf(sentence2.units, predicate, phrase);
  const passive = predicate.passive || verb3.on === "subject";
  const actor = verb3.on === "subject" ? null : actorIn2(sentence2, start, predicate.from, passive, lexicon, phrase === null ? [0, 0] : [phrase.from, phrase.to]);
  const bodily = actor !== null && bodyNamed(actor.text, lexicon) !== null && verb3.sense !== "impose";
  if (verb3.weak && acted.pronoun && !bodily) return null;
  const trigger = [sentence2.units[predicate.from]?.start ?? 0, sentence2.units[predicate.to - 1]?.end ?? 0];
  const frame = {
    form: "verbal",
    sense: senseOf(predicate, phrase),
    acted,
    polarity: mood2.denied ? "denied" : "affirmed",
    modality: mood2.modality,
    aspect: mood2.aspect,
    actor,
    power: false,
    weak: verb3.weak,
    span: [sentence2.units[start]?.start ?? trigger[0], trigger[1]],
    trigger,
    sentence: sentence2.index
  };
  return form2 === "verbalNoun" || form2 === "infinitive" ? withVote(frame, sentence2, [predicate.from, predicate.to], lexicon) : frame;
}
function senseOf({ verb: verb3, form: form2 }, phrase) {
  if (verb3.sense === "expire" && phrase?.target === "law" && phrase.term !== true && !phrase.pronoun) return "endLaw";
  return verb3.ongoing !== void 0 && (form2 === "present" || form2 === "aorist") ? verb3.ongoing : verb3.sense;
}
function startOf(units, predicate, phrase) {
  const own = clauseStart(units, predicate.from);
  return phrase !== null && phrase.to === own - 1 ? clauseStart(units, phrase.from) : own;
}
function resolved(sentence2, phrase, sense, earlier) {
  const last2 = earlier.findLast((frame) => frame.sentence === sentence2.index);
  const own = actedOn2(sentence2, phrase);
  return phrase.pronoun && phrase.target === "law" && (sense === "extend" || sense === "restore") && last2 !== void 0 && (last2.acted.target === "waiver" || last2.acted.target === "limit") ? last2.acted : own;
}

// src/core/extraction/turkic/language.ts
var FORMS3 = [membershipFrames3, powerFrames3, nominalFrames3, decidedFrames2, verbalFrames3, copularFrames3];
function turkicLanguage({
  code,
  abbreviations,
  lexicon,
  cues,
  details,
  states: states2,
  lawTalk
}) {
  const forms = FORMS3.map((form2) => (sentence2, before3) => form2(sentence2, before3, lexicon));
  const reporting = reportingOf(cues);
  const read = (document, mentions, setting) => {
    const sentences = unitSentences(document, mentions);
    const statements = findStatements2(document, sentences, mentions, setting, reporting);
    return { statements, frames: mentions.length === 0 ? [] : framesOf(sentences, forms, states2) };
  };
  return {
    code,
    abbreviations: /* @__PURE__ */ new Set([ORDINAL, ...abbreviations.split(" ")]),
    timeWords: cues.timeWords,
    lawTalk,
    read,
    frequency: (words2) => frequencyIn(words2, details),
    duration: (words2) => durationIn(words2, details),
    instrument: (words2) => instrumentIn(words2, details),
    bodyOf: (actor) => bodyNamed(actor, lexicon)
  };
}

// src/core/extraction/turkic/azerbaijani.ts
var LEXICON = {
  verbs: VERBS4,
  nouns: NOUNS3,
  lawNouns: LAW_NOUNS2,
  states: [
    ["beLaw", false, /^(?:quvvədə(?:d[iu]r|yd[iu])?|hələ də var|movcuddur|hələ də movcuddur)(?!\p{L}| (?:qal|ol))/u],
    [
      "beLaw",
      true,
      /^(?:artiq yoxdur|daha yoxdur|quvvədə deyil|movcud deyil|artiq movcud deyil|etibarsiz(?:d[iu]r)?(?= *(?:[.,;!]|$))|(?:artiq )?tarixdir|tarixdə qal(?:ib|di))(?!\p{L})/u
    ],
    ["beUnconstitutional", false, /^(?:konstitusiyaya zidd(?:d[iu]r)?)(?!\p{L}| hesab)/u]
  ],
  governors: GOVERNORS,
  bodies: BODIES,
  councils: COUNCILS,
  only: /^(?:yalniz|ancaq|təkcə|tək|sirf)$/u,
  notWord: /^(?:deyil(?:d[iu]r|d[iu])?|yoxdur)$/u,
  ifWord: /^(?:əgər|sayət|guya|sanki|gorəsən|halda|təqdirdə)$/u,
  adverbs: /^(?:tam|tamamilə|birdəfəlik|muvəqqəti|olaraq|qismən|rəsmən|faktiki|dərhal|artiq|hələ|yenidən|nəhayət|mumkun|ehtimal|də|da|bu|il)$/u,
  links: /^(?:aid|dair|haqqinda|uzrə|bagli|əlaqədar|cərcivəsində|əsasən)$/u,
  presentR: true
};
var AZERBAIJANI = turkicLanguage({
  code: "az",
  abbreviations: "dr prof s m il q v\u0259 s b.e t.\xFC",
  lexicon: LEXICON,
  cues: CUES,
  details: DETAILS,
  states: STATES3,
  lawTalk: LAW_TALK3
});

// src/core/extraction/lexicon/tr/details.ts
var NUMBERS4 = [
  "sifir",
  "bir",
  "iki",
  "uc",
  "dort",
  "bes",
  "alti",
  "yedi",
  "sekiz",
  "dokuz",
  "on",
  "on bir",
  "on iki"
];
var DETAILS2 = {
  eachYear: /(?<!\p{L})(?:her (?:yil|sene)|her gecen yil|yildan yila|yil be yil|yillik olarak)(?!\p{L})/u,
  eachAdministration: /(?<!\p{L})(?:her|butun|tum) (?:\p{L}+ ){0,2}?(?:yonetim\p{L}*|baskan\p{L}*|hukumet\p{L}*)/u,
  withoutBreak: /(?:kesintisiz|araliksiz|istisnasiz|hic aksatmadan)/u,
  times: /(?<!\p{L})(\p{L}+|\d+) (?:kez|kere|defa)(?!\p{L})(?! daha)/u,
  firstTime: /(?<!\p{L})ilk (?:kez|kere|defa)(?!\p{L})/u,
  since: /(\d{4})'?(?:d[ae]n|t[ae]n|yilindan)(?: (?:beri|bu yana|itibaren))?/u,
  forGood: /(?<!\p{L})(?:kalici olarak|temelli|tamamen ve kalici|ebediyen|sonsuza (?:dek|kadar)|bir daha geri gelmemek uzere)(?!\p{L})/u,
  openEnded: /(?<!\p{L})(?:suresiz(?: olarak)?|belirsiz bir sure)(?!\p{L})/u,
  length: /(?<!\p{L})(\p{L}+|\d+) (gun|hafta|ay|yil|sene)(?:l[iu][kg]\p{L}*|lig[iu]na|l[iu]g[iu]na| sure\p{L}*| daha)/u,
  units: [
    [/^gun/u, 1],
    [/^hafta/u, 7],
    [/^ay/u, 30],
    [/^(?:yil|sene)/u, 365]
  ],
  instruments: [
    [/(?<!\p{L})(?:memorandum|muhtira)/u, "memorandum"],
    [/(?<!\p{L})(?:baskanlik kararname|kararname|yurutme emri|yurutme karar|cumhurbaskani karar)/u, "executive order"],
    [/(?<!\p{L})(?:mahkeme karar)/u, "court ruling"],
    [/(?<!\p{L})(?:kanunla|yasayla|kongre yasasi)/u, "statute"],
    [/(?<!\p{L})referandum/u, "referendum"]
  ],
  numbers: NUMBERS4
};
var END2 = "(?:'?(?:y?[iu]|s[iu]|n[iu]n|[iu]n|y?[ae]|n[ae]|n?d[ae]n?|l[ae]r\\p{L}*|nca)?)(?:nin|n[iu]|na|nda|ndan)?(?:d[iu]r)?$";
var body3 = (of, words2) => [
  new RegExp(`^(?:${words2.trim().split(/\s+/).join("|")})${END2}`, "u"),
  of
];
var BODIES2 = [
  body3("court", "mahkeme yargitay danistay hakim yargic aym"),
  body3("chamber", "senato temsilciler komite komisyon senator"),
  body3("legislature", "kongre meclis parlamento tbmm milletvekil saeima knesset duma"),
  body3("agency", "bakanlig bakan bakanlik disisleri hazine pentagon kurum"),
  body3(
    "executive",
    "baskan cumhurbaskan yonetim hukumet saray beyaz kabine basbakan trump biden obama bush clinton erdogan putin kral emir"
  ),
  body3("organization", "bm ab agit nato konsey"),
  body3("people", "referandum halk")
];
var COUNCILS2 = [
  [/(?<!\p{L})(?:temsilciler meclis|avam kamara|lordlar kamara|federasyon konsey|devlet duma)/u, "chamber"],
  [/(?<!\p{L})(?:ab|avrupa birligi)(?:'?nin|'?n[iu]n)? konsey/u, "executive"],
  [/(?<!\p{L})(?:ulke|devlet)ler/u, "party"]
];

// src/core/extraction/lexicon/tr/time-words.ts
var TIME_WORDS4 = timeWordsOf({
  months: [
    "ocak|ocag",
    "subat",
    "mart",
    "nisan",
    "mayis",
    "haziran",
    "temmuz",
    "agustos",
    "eylul",
    "ekim",
    "kasim",
    "aralik|aralig"
  ],
  weekdays: ["pazartesi", "sali", "carsamba", "persembe", "cuma", "cumartesi", "pazar"],
  year: "yil",
  month: "ay",
  week: "hafta",
  day: "gun",
  ago: "once",
  last: "gecen|gectigimiz",
  thisOne: "bu",
  today: "bugun",
  yesterday: "dun",
  numbers: NUMBERS4
});

// src/core/extraction/lexicon/tr/cues.ts
var FINITE5 = "(?:[dt][iu]|m[iu]s(?:t[iu]r?)?|[iu]?yor(?:du)?|m[ae]kt[ae](?:d[iu]r)?|r)(?:l[ae]r)?";
var stems3 = (text2) => text2.trim().split(/\s+/).join("|");
var CUES2 = {
  saying: new RegExp(
    `^(?:(?:${stems3("soyle belirt vurgula ac[i\u0131]kla konus ekle savun duyur hatirlat hatirla anlat yaz yorumla bildir de di aktar kaydet kaydett degerlendir sor yanitla cevapla ilet paylas iddia ileri yinele tekrarla uyar dile ozetle dusun inan san elestir ovdu isaret saptadi serzenis itiraf dediydi ogrendi duzelt itiraz cevap seslen ciz")})${FINITE5}|(?:etti|ediyor|etmis|bulundu|bulunuyor|gosterdi|yapti|verdi|kullandi|getirdi|surdu|suruyor|buldu|cekti)(?:l[ae]r)?|gorusunde|kanisinda|emin|gorusundeler)$`,
    "u"
  ),
  asking: new RegExp(`^(?:iste|cagir|cagirida|talep|bulun|oner)${FINITE5}$`, "u"),
  sayingParticiple: /^(?:diyen|soyleyen|duyuran|aciklayan|savunan|belirten|konusan|yazan|aktaran|ileten|degerlendiren|vurgulayan|hatirlatan|eden)$/u,
  quotative: /^(?:diye|sozleriyle|sozlerini|sozuyle|seklinde|ifadesini|ifadelerini|ifadesiyle|ifadeleriyle|cumlesini|mesajini|yorumunu|degerlendirmesini|aciklamasini|iddiasinda|iddiasini|aciklamasinda|degerlendirmesinde|yorumunda|uyarisinda|uyarisini|cagrisinda|cagrisini|sozunu|sozlerini|itirafinda|tepkisini|paylasimini|paylasiminda|notunu)$/u,
  gore: /^(?:gore|bakilirsa)$/u,
  words: /^(?:soyledigine|sozlerine|iddiasina|ifadesine|aktardigina|haberine|verilerine|raporuna|belirttigine|gorusune|degerlendirmesine|aciklamasina|bilgilerine)$/u,
  byWord: /^(?:ifadesiyle|deyisiyle|kanisinca|fikrince)$/u,
  roles: new RegExp(
    `^(?:${stems3("baskan baskani cumhurbaskani basbakan bakan bakani milletvekil milletvekili senator sozcu sozcusu avukat profesor prof uzman uzmani analist arastirmaci gazeteci yazar yazari sunucu konuk konugu danisman danismani buyukelci buyukelcisi muhabir ekonomist akademisyen tarihci siyasetci diplomat mudur muduru lider lideri genel sekreter sekreteri hukukcu yorumcu editor aktivist hakim savci vali general yetkili yetkilisi uye uyesi aday adayi ogretmen doktor ogrenci blogcu siyasetbilimci temsilci temsilcisi vekil vekili spiker papaz imam isadami hoca parlamenter kaynak")})(?:l[ae]r|s[iu]|[iu])?(?:'?(?:n?[iu]n|[yn]?[iu]|[yn]?[ae]|d[ae]n?))?$`,
    "u"
  ),
  notNames: /^(?:bu|o|bir|su|ve|ama|ancak|fakat|oysa|gelismeyi|sonra|once|peki|buna|karsin|beyaz|saray\p{L}*|'?beyaz|kongre\p{L}*|senato\p{L}*|meclis\p{L}*|temsilciler|mahkeme\p{L}*|anayasa\p{L}*|yuksek|danistay\p{L}*|konsey\p{L}*|bakanlar|bakanlig\p{L}*|dunya|madde\p{L}*|yasa\p{L}*|kanun\p{L}*|anlasma\p{L}*|sozlesme\p{L}*|turkiye\p{L}*|amerika\p{L}*|rusya\p{L}*|azerbaycan\p{L}*|ermenistan\p{L}*|washington\p{L}*|ankara\p{L}*|moskova\p{L}*|baku\p{L}*|avrupa\p{L}*|birligi\p{L}*|birlesmis|milletler|ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|dun|bugun|gecen|yeni|eger|ayrica|bazi|kimi|birleşik|birlesik|devletler\p{L}*|parti\p{L}*|resmi|gazete\p{L}*)(?:'\p{L}+)?$/u,
  occasion: /(?<!\p{L})(?:roportaj\p{L}*|basin toplantisi\p{L}*|toren\p{L}*|konusmasi\p{L}*|program\p{L}*|toplanti\p{L}*|oturum\p{L}*|zirve\p{L}*|soylesi\p{L}*|aciklamasi\p{L}*)/u,
  place: /(?<![\p{L}])(\p{Lu}\p{L}+)['’](?:d[ae]|t[ae])(?![\p{L}])/u,
  timeWords: TIME_WORDS4
};

// src/core/extraction/lexicon/tr/governors.ts
var stem3 = (of, list3) => [
  new RegExp(`^(?:${list3.trim().split(/\s+/).join("|")})`, "u"),
  of
];
var GOVERNORS2 = [
  stem3(
    "demanded",
    "iste(?!m[ae]y) isti talep cagri cagir davet umu arzu bekle bekli gerek lazim sart zorunda savunuyor mucadele kampanya cali[s\u015F] ugras beklenti rica oner cagris destekl"
  ),
  stem3("planned", "planla planli hedefl amacl niyet vaat vaad soz hazirlan soyleyecek taahhut yonunde"),
  stem3(
    "hypothetical",
    "ongor icer icin kaldi kala tasari teklif taslak taslag onerge olasilik olasilig ihtimal mumkun tartis gorus muzakere gundem girisim istenme plan konusu oylama durumunda halinde takdirde olursa secenek senaryo imkan iddia soylenti yetki hakki"
  ),
  stem3("denied", "onle engelle reddet yalanla inkar basarama"),
  stem3(
    "presupposed",
    "uzerinden sonra sonrasi nedeniyle dolayi sayesinde ragmen karsin tesekkur kutla memnuniyet duyur acikla tebrik elestir kinadi sevin ovd ovgu beri uzerine birlikte ardindan"
  ),
  stem3("asserted", "imzala onayla gerceklest tamamlan karari karar oldu basar sagla kararname kararnamesi")
];

// src/core/extraction/lexicon/tr/law-talk.ts
var STEMS3 = /^(?:yasa|kanun|kongre|meclis|senato|anayasa|mahkeme|iptal|askiya|yururluk|yaptirim|anlasma|antlasma|sozlesme|veto|kararname|degisiklik|muafiyet|tasari)/u;
var LAW_TALK4 = { has: (word3) => STEMS3.test(word3) };

// src/core/extraction/lexicon/tr/nouns.ts
var LAW_NOUNS3 = [
  [noun2("sure muhlet gecerlilik yururluk vade miad"), TERM],
  [noun2("uygulama uygulanma tatbik icra katilim yurutme yukumluluk yukumlulug"), target("application")],
  [noun2("muafiyet feragat feragatname istisna"), target("waiver")],
  [noun2("tasari teklif onerge taslak taslag"), target("measure")],
  [noun2("yetki"), target("power")],
  [noun2("onay tasdik"), target("ratification")],
  [noun2("moratoryum"), target("limit")],
  [noun2("bolum bolumu kisim kism hukum hukm fikra bent bend bazi"), PART],
  [noun2("yasa kanun"), law("law act legislation")],
  [noun2("metin metn belge"), law("text document treaty convention agreement")],
  [noun2("onlem tedbir"), law("measures measure")],
  [noun2("karar"), law("resolution decree decision")],
  [noun2("degisiklik degisiklig"), law("amendment")],
  [noun2("madde"), law("section article provision")],
  [noun2("yasak yasag"), law("ban prohibition restriction restrictions")],
  [noun2("kisitlama sinirlama"), law("restriction restrictions ban")],
  [noun2("yaptirim"), law("sanctions measures")],
  [noun2("ambargo"), law("embargo")],
  [noun2("anlasma"), law("agreement treaty accord deal pact")],
  [noun2("antlasma"), law("treaty agreement pact")],
  [noun2("sozlesme"), law("convention treaty agreement pact")],
  [noun2("kararname genelge"), law("order decree")],
  [noun2("yonetmelik yonetmelig tuzuk tuzug"), law("regulation rule")],
  [noun2("program"), law("programme program")],
  [noun2("grup grub"), law("group")],
  [noun2("surec format"), law("process format")],
  [noun2("tarife"), law("tariff tariffs duties")],
  [noun2("vergi"), law("tax")],
  [noun2("doktrin"), law("doctrine")]
];

// src/core/extraction/lexicon/tr/predicates.ts
var VERBS5 = [
  ...verb2("repeal", "yururlukten kaldir / kaldiril | mulga kil / kilin"),
  ...verb2("repeal", "yururlukten kalk", "subject"),
  ...verb2(
    "endLaw",
    "iptal et,ed / edil,olun | ilga et,ed / edil,olun | lagvet,lagved / lagvedil | lagv et,ed / edil | feshet,feshed / feshedil | fesih et,ed / edil | ortadan kaldir / kaldiril | tasfiye et,ed / edil | sona erdir / erdiril | rafa kaldir / kaldiril | tarihe gom / gomul | cope at / atil | kaduk et,ed / edil"
  ),
  ...verb2(
    "endLaw",
    "kaldir / kaldiril | kapat / kapatil | bitir / bitiril | sonlandir / sonlandiril | dagit / dagitil",
    "object",
    true
  ),
  ...verb2(
    "endLaw",
    "tarihe karis | gecerliligini yitir | gecerliligini kaybet,kaybed | yururlukten cik | hukumsuz kal | gecmiste kal | rafa kalk | ortadan kalk | hukmunu yitir | hukmu kalma | mulga ol | tarih ol | kaduk ol",
    "subject"
  ),
  ...verb2("endLaw", "kalk", "subject"),
  ...verb2("endLaw", "dus", "subject", true),
  ...verb2("endLaw", "kurtul", "ablative", true),
  ...verb2("endLaw", "oldur / oldurul", "object", true),
  ...verb2("endLaw", "son ver / veril | nokta koy / konul,kon | son noktayi koy / konul,kon", "dative"),
  ...verb2(
    "voidByCourt",
    "anayasaya aykiri bul / bulun | anayasaya aykiri say / sayil | anayasaya aykiri ilan et,ed / edil | gecersiz kil / kilin | gecersiz say / sayil | hukumsuz kil / kilin | hukumsuz say / sayil | hukuka aykiri bul / bulun | aykiri bul / bulun"
  ),
  ...verb2("rescind", "geri cek / cekil | geri al / alin"),
  ...verb2("leave", "cekil | ayril | cik | vazgec | cikar / cikaril | cek", "ablative"),
  ...verb2(
    "endLaw",
    "faaliyetlerine son ver | calismalarina son ver | faaliyetini sonlandir | faaliyetlerini sonlandir | varligina son ver",
    "subject"
  ),
  ...verb2("leave", "terk et,ed / edil"),
  ...verb2("restore", "geri don | yeniden katil | tekrar katil | yeniden taraf ol | yeniden dahil ol", "dative"),
  ...verb2("ratify", "katil | taraf ol", "dative", true),
  ...verb2("expire", "dol | bit | sona er | son bul | miadini doldur", "subject"),
  ...verb2(
    "suspend",
    "askiya al / alin | rolantiye al / alin | buzdolabina koy / konul | durdur / durdurul | dondur / dondurul | askida tut / tutul | beklemeye al / alin"
  ),
  ...verb2("block", "bloke et,ed / edil | engelle / engellen"),
  ...verb2("extend", "uzat / uzatil | suresini artir / artiril | yenile / yenilen | temdit et,ed / edil"),
  ...verb2(
    "restore",
    "geri getir / getiril | yeniden yururluge koy / konul,kon,konuldu | canlandir / canlandiril | yeniden baslat / baslatil | geri koy / konul | iade et,ed / edil"
  ),
  ...verb2("begin", "yururluge gir | devreye gir", "subject"),
  ...verb2("begin", "yururluge koy / konul,kon | yururluge sok / sokul"),
  ...verb2("impose", "ilan et,ed / edil | getir / getiril | uygulamaya koy / konul,kon", "object", true),
  ...verb2("make", "yasalas | kanunlas", "subject"),
  ...verb2("pass", "kabul et,ed / edil | onayla / onaylan | gecir / gecirilir,gecirildi", "object", true),
  ...verb2(
    "pass",
    "~(?:kongre;meclis;senato;tbmm;parlamento;komisyon;genelkurul;milletmeclisi;meclisi;kurulu?)n?(?:den;dan;ten;tan) gec",
    "subject"
  ),
  ...verb2("ratify", "tasdik et,ed / edil"),
  ...verb2("introduce", "sun / sunul | teklif et,ed / edil", "object", true),
  ...verb2("sign", "imzala / imzalan", "object", true),
  ...verb2("sign", "imza at / atil | imza koy / konul,kon | imzasini at", "dative", true),
  ...verb2("veto", "veto et,ed / edil"),
  ...verb2("veto", "veto koy / konul,kon", "dative"),
  ...verb2("fail", "reddet,redded / reddedil"),
  ...verb2("amend", "~(?:degisiklik;degisiklikler) yap / yapil | degisiklige git / gidil", "locative"),
  ...verb2("amend", "degistir / degistiril | revize et,ed / edil", "object", true),
  ...verb2("postpone", "ertele / ertelen | otele / otelen", "object", true),
  ...verb2("grade", "zayiflat / zayiflatil | ici bosaltil"),
  ...verb2(
    "remain",
    "surmekte ol | devam et,ed | yerinde dur | yerli yerinde dur | ayakta dur | kitaplarinda dur | yerinde kal | yururlukte kal | yururlukte ol | yururlukteki yerini koru | yururlugunu surdur | yururlugunu koru | gecerliligini surdur | gecerliligini koru | varligini surdur | gecerli kal | yururlukte bulun | ayakta kal",
    "subject"
  ),
  ...verb2("remain", "sur", "subject", true),
  ...verb2("enforce", "uygula / uygulan | tatbik et,ed / edil", "object", true)
];
var NOUNS4 = [
  ["leave", /^(?:cikis|cekilis|ayrilis|cekilme)(?:[iu](?:n?[iu]n?|n?[aeə]|n?d[ae]n?|yl[ae])?)?(?:d[iu]r)?$/u],
  ["endLaw", /^(?:iptal|ilga|lagv|fesh|tasfiye|fesih)(?:s?[iu](?:n?[iu]n?|n?[aeə]|n?d[ae]n?|yl[ae])?)?(?:d[iu]r)?$/u],
  ["repeal", /^mulga$/u]
];

// src/core/extraction/lexicon/tr/states.ts
var STATES4 = stateNames(
  `Russia: rusya moskova kremlin | United States: abd amerika washington | Ukraine: ukrayna kiev kyiv | Latvia: letonya riga |
  Lithuania: litvanya vilnius | Estonia: estonya tallinn | Finland: finlandiya helsinki | Poland: polonya varsova | Moldova: moldova kisinev |
  Georgia: gurcistan tiflis | Armenia: ermenistan erivan | Azerbaijan: azerbaycan baku | T\xFCrkiye: turkiye ankara | India: hindistan |
  Pakistan: pakistan islamabad | Hungary: macaristan budapeste | Argentina: arjantin | Kazakhstan: kazakistan | Kyrgyzstan: kirgizistan |
  Iran: iran tahran | Israel: israil | Germany: almanya berlin | France: fransa | Cuba: kuba havana | China: cin'? pekin`
);

// src/core/extraction/turkic/turkish.ts
var LEXICON2 = {
  verbs: VERBS5,
  nouns: NOUNS4,
  lawNouns: LAW_NOUNS3,
  states: [
    [
      "beLaw",
      false,
      /^(?:yururlukte(?:d[iu]r|yd[iu])?|hala gecerli(?:d[iu]r)?|halen gecerli(?:d[iu]r)?|gecerli(?:d[iu]r)?(?= (?:ama|ancak|fakat|ve)|[.,;]|$)|gorev basinda)(?!\p{L})/u
    ],
    [
      "beLaw",
      true,
      /^(?:artik yok(?:tur)?|yururlukte degil|tarih oldu|gecerli degil|mevcut degil|hukumsuz(?:d[iu]r)?(?= *(?:[.,;!]|$))|gecersiz(?:d[iu]r)?(?= *(?:[.,;!]|$))|artik mevcut degil|artik tarih(?=[ .,;!]|$)|tarihte kaldi)(?!\p{L})/u
    ],
    ["leave", false, /^disinda(?:d[iu]r)?(?= *(?:[.,;!]|$|kald))/u],
    ["suspend", false, /^(?:askida(?:d[iu]r|yd[iu])?)(?!\p{L})/u],
    ["enforce", true, /^(?:uygulamada degil|islevsiz|fiilen uygulanmiyor)(?!\p{L})/u],
    ["beUnconstitutional", false, /^anayasaya aykiri(?:d[iu]r)?(?!\p{L}| bul)/u]
  ],
  governors: GOVERNORS2,
  bodies: BODIES2,
  councils: COUNCILS2,
  only: /^(?:yalniz|yalnizca|sadece|ancak|sirf|tek)$/u,
  notWord: /^degil(?:d[iu]r|d[iu])?$/u,
  ifWord: /^(?:eger|sayet|sozde|sanki|olursa|takdirde|durumunda|halinde)$/u,
  adverbs: /^(?:kesin|olarak|tamamen|tumuyle|gecici|kalici|resmen|fiilen|derhal|hemen|artik|henuz|bir|daha|kismen|yeniden|nihayet|kismi|tam|olasi|de|da|dahi|bu|yil|gecen|once)$/u,
  links: /^(?:iliskin|dair|yonelik|ait|hakkinda|kapsamindaki|uyarinca|kapsaminda|ilgili)$/u,
  presentR: false
};
var TURKISH = turkicLanguage({
  code: "tr",
  abbreviations: "dr prof doc av sn bkz vb vs no md m cad sok mah tbmm gen alb org",
  lexicon: LEXICON2,
  cues: CUES2,
  details: DETAILS2,
  states: STATES4,
  lawTalk: LAW_TALK4
});

// src/core/law/inflection.ts
var TURKIC = new RegExp(
  `^[kqgypb]?${[
    "l[ae\u0259]r",
    "(?:[iu]?m(?:[iu]z)?|[iu]?n(?:[iu]z)?|s?[iu]|l[ae\u0259]r[iu])",
    "(?:[yn]?[iu]|n?[iu]n|[yn]?[ae\u0259]|n?[dt][ae\u0259]n?|y?l[ae\u0259]|[yn]?c[ae\u0259])",
    "(?:k[iu](?:l[ae\u0259]r)?|l[iu]|s[iu]z|y?[dt][iu](?:r)?|n[iu]n|n?[dt][ae\u0259]n?|n[ae\u0259])"
  ].map((part) => `(?:'?${part})?`).join("")}$`,
  "u"
);
var SLAVIC = /^(?:[аеиіоуыьэюяєїйё]|[ьи]?(?:ей|ем|ею|ю|я|и|е|ям|ями|ях|ём)|ой|ою|ом|ам|ами|ах|ов|ев|ів|ий|ый|ого|его|ому|ему|им|ым|ими|ыми|их|ых|ая|яя|ую|юю|ое|ее|ые|ие|ії|ію|ією|ии|ию|ией|ий|иям|иях|иями|ием|ия|ие|ок|ки|ку|кой|кою|ке|кам|ках|ками|ці|ка|го|му|мя|ми)?$/u;
var ARMENIAN = /^(?:ը|ն|ի|ին|ով|ից|ում|եր|երի|երը|ներ|ների|ները|ներին)?$/u;
var GERMAN = /^(?:s|es|e|en|n|er|ern|em)?$/u;
var NAME_ENDING = /(?:(?<=[а-яіїє]{3})ок|[иы]я|[иы]е|ії|ии|ая|яя|ое|ее|ую|юю|ий|ый|ой|ье|ья|ьи|[аеиіоуыьэюяєїй])$/u;
var ORDINAL_TAIL = /^(?:я|й|е|ю|ая|ый|ой|го|му|м)$/u;
var plainStem = (word3) => word3;
var INFLECTIONS = {
  az: { stem: turkicStem, ending: (rest) => TURKIC.test(rest) },
  tr: { stem: turkicStem, ending: (rest) => TURKIC.test(rest) },
  ru: { stem: slavicStem, ending: (rest) => SLAVIC.test(rest) },
  uk: { stem: slavicStem, ending: (rest) => SLAVIC.test(rest) },
  hy: { stem: plainStem, ending: (rest) => ARMENIAN.test(rest) },
  de: {
    stem: (word3) => word3.length > 5 ? word3.replace(/(?:en|er|e)$/u, "") : word3,
    ending: (rest) => GERMAN.test(rest)
  }
};
function turkicStem(word3) {
  return word3.length > 3 ? word3.replace(/[kqgğp]$/u, "") : word3;
}
function slavicStem(word3) {
  if (ORDINAL_TAIL.test(word3)) return "";
  if (word3.length <= 3) return word3;
  const ending = NAME_ENDING.exec(word3)?.[0].length ?? 0;
  return word3.slice(0, Math.max(3, word3.length - ending));
}

// src/core/law/indexed-words.ts
init_name_key();
var REMEMBERED = /* @__PURE__ */ new WeakMap();
function indexedNames(law2) {
  return [...law2.names, { text: law2.title, lang: "en", kind: "title", why: null, context: [] }];
}
function indexedWords(law2) {
  return REMEMBERED.get(law2) ?? indexedNames(law2).map(wordsOf);
}
function rememberWords(law2, words2) {
  REMEMBERED.set(law2, words2);
}
function wordsOf({ text: text2, lang }) {
  const inflection = INFLECTIONS[lang];
  const plain = nameWords(text2);
  return (inflection === void 0 ? plain : plain.map((word3) => inflection.stem(word3))).join(" ");
}

// src/core/law/name-index.ts
init_name_key();
var PREFIX = 3;
function indexNames(laws) {
  const index = { exact: /* @__PURE__ */ new Map(), firsts: /* @__PURE__ */ new Set(), stems: /* @__PURE__ */ new Map(), halves: /* @__PURE__ */ new Map() };
  for (const law2 of laws) {
    const known = /* @__PURE__ */ new Set();
    const words2 = indexedWords(law2);
    for (const [at, name] of indexedNames(law2).entries()) addName({ law: law2, name, words: split(words2[at]) }, index, known);
  }
  return index;
}
function split(words2) {
  return words2 === void 0 || words2 === "" ? [] : words2.split(" ");
}
function addName(entry, index, known) {
  const { name, words: words2 } = entry;
  const inflects = INFLECTIONS[name.lang] !== void 0;
  const [first, second] = words2;
  const written = `${inflects ? name.lang : ""} ${words2.join(" ")}`;
  if (first === void 0 || known.has(written)) return;
  known.add(written);
  if (inflects) {
    push(index.stems, first.slice(0, PREFIX), entry);
    return;
  }
  index.firsts.add(first);
  push(index.exact, second === void 0 ? first : `${first} ${second}`, entry);
  if (words2.length === 2 && isHalved(name.text)) push(index.halves, first, entry);
}
function isHalved(text2) {
  return /^\p{Lu}\p{L}{3,}/u.test(text2) && / \p{Ll}+$/u.test(text2);
}
function push(map, key3, entry) {
  const entries = map.get(key3);
  if (entries === void 0) map.set(key3, [entry]);
  else entries.push(entry);
}
var IN_WORDS = LETTER | MARK2 | NUMBER;

// src/core/extraction/mentions.ts
init_name_key();

// src/core/extraction/recognise.ts
var ENGLISH2 = new Set(
  "the of and to in a is was that for it on with as by be has not are an at from this".split(" ")
);
var TURKISH2 = new Set("ve bir bu da de ile i\xE7in olarak olan gibi daha ama ne ki de\u011Fil sonra g\xF6re kadar".split(" "));
var AZERBAIJANI2 = new Set("v\u0259 bir bu da d\u0259 il\u0259 \xFC\xE7\xFCn olan kimi daha amma ki deyil sonra g\xF6r\u0259 q\u0259d\u0259r \xFCzr\u0259".split(" "));

// src/core/report/corrected.ts
init_event_kind();
init_name_key();

// src/core/check.ts
init_partial_date();

// src/core/verdict/judge.ts
init_event_kind();
init_name_key();

// src/core/verdict/case.ts
init_status();
init_day();
init_partial_date();

// src/core/verdict/words.ts
init_event_kind();
var MONTHS3 = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
function dateInWords(date2) {
  const [year, month, day2] = date2.split("-");
  if (month === void 0) return year ?? date2;
  const name = MONTHS3[Number(month) - 1] ?? month;
  return day2 === void 0 ? `${name} ${year}` : `${Number(day2)} ${name} ${year}`;
}
var VERBS6 = {
  introduction: "a bill was introduced",
  committeeReport: "a bill was reported by a committee",
  passageInChamber: "a bill was passed in one chamber",
  passage: "a bill was passed by the whole legislature",
  presentation: "a bill was sent for signature",
  signature: "it was signed",
  veto: "a bill was vetoed",
  vetoOverride: "a veto was overridden",
  ratification: "it was ratified",
  failure: "a bill failed",
  lapseOfBill: "a bill lapsed",
  withdrawalOfBill: "a bill was withdrawn",
  publication: "it was published",
  entryIntoForce: "it came into force",
  postponementOfEntryIntoForce: "its start was postponed",
  prorogationOfForce: "it was extended",
  repeal: "it was repealed",
  partialRepeal: "it was repealed in part",
  expiration: "it expired",
  annulment: "it was annulled",
  unconstitutionality: "it was held unconstitutional",
  rescission: "it was rescinded",
  denunciation: "it was denounced",
  withdrawal: "it was left",
  termination: "it was terminated",
  reEnactment: "it was brought back",
  entryIntoEfficacy: "it began to apply",
  waiver: "its application was waived",
  waiverExtension: "its waiver was extended",
  waiverLapse: "its waiver ran out",
  suspension: "its application was suspended",
  resumption: "its application was resumed",
  injunction: "it was enjoined",
  stay: "it was stayed",
  nonEnforcement: "its enforcement was put off",
  exemption: "an exemption was made",
  moratorium: "a moratorium was set",
  amendment: "it was amended",
  substitution: "its text was replaced",
  insertion: "text was inserted",
  renumbering: "it was renumbered",
  grantOfPower: "a power over it was granted",
  limitOfPower: "a power over it was limited",
  removalOfPower: "a power over it was removed",
  announcement: "an act was announced",
  proposal: "an act was proposed",
  upholding: "it was upheld",
  dismissal: "a challenge to it was turned away",
  decision: "a ruling on it was given",
  enactment: "it became law",
  inForce: "it is law",
  applies: "it applies"
};
function eventInWords(kind2) {
  return VERBS6[kind2];
}

// src/core/verdict/law-in-words.ts
function statusInWords(status, law2) {
  const force = {
    proposed: "not law yet",
    notYetInForce: "not yet in force",
    inForce: "in force",
    partiallyInForce: "in force in part",
    notInForce: law2.type === "measure" ? "off the table" : "no longer law"
  }[status.force];
  if (status.force !== "inForce" && status.force !== "partiallyInForce") return force;
  return `${force} and ${status.efficacy === "applies" ? "applying" : status.efficacy === "partlyApplies" ? "applying in part" : `not applying${limitsInWords(status)}`}`;
}
var LIMITED = {
  waiver: "waived",
  waiverExtension: "waived",
  suspension: "suspended",
  injunction: "enjoined",
  stay: "stayed",
  nonEnforcement: "not enforced",
  exemption: "with an exemption",
  moratorium: "under a moratorium"
};
function limitsInWords(status) {
  const limit = status.limits[0];
  return limit === void 0 ? " yet" : ` (${LIMITED[limit.kind] ?? "limited"} since ${dateInWords(limit.since)})`;
}

// src/core/verdict/finding.ts
function findingOn(facet, unread) {
  return (one, readings, found) => ({
    facet,
    claimed: eventInWords(readings[0] ?? unread),
    record: statusInWords(one.status, one.law),
    events: one.status.because,
    pattern: "none",
    ...found
  });
}

// src/core/verdict/rules/continuing.ts
init_event();
init_event_kind();
init_partial_date();
var finding = findingOn("force", "inForce");

// src/core/verdict/rules/ending.ts
init_event();
init_effect();
init_status();
init_day();
init_partial_date();

// src/core/verdict/who.ts
init_name_key();

// src/core/verdict/rules/ending-weaker.ts
init_event();
init_event_kind();
init_day();
init_partial_date();
var finding2 = findingOn("force", "repeal");

// src/core/verdict/rules/ending.ts
var finding3 = findingOn("force", "repeal");

// src/core/verdict/rules/frequency.ts
init_event();
init_day();
init_partial_date();

// src/core/verdict/rules/lesser.ts
init_event();
init_event_kind();
init_day();
init_partial_date();

// src/core/verdict/rules/actor.ts
init_event_kind();
init_partial_date();

// src/core/verdict/rules/limiting.ts
init_event();
init_event_kind();
init_effect();
init_status();
init_partial_date();
var finding4 = findingOn("efficacy", "waiver");

// src/core/verdict/rules/ruling.ts
init_effect();
init_status();
init_day();
init_partial_date();
var finding5 = findingOn("force", "upholding");

// src/core/verdict/rules/stage.ts
init_event();
init_event_kind();
init_day();
init_partial_date();
var onStage = findingOn("stage", "passage");

// src/core/verdict/since.ts
init_event_kind();
init_status();
init_partial_date();

// src/core/check.ts
var INDEXES = /* @__PURE__ */ new WeakMap();
function namesOf(register2) {
  const known = INDEXES.get(register2);
  if (known !== void 0) return known;
  const index = indexNames(register2.laws);
  INDEXES.set(register2, index);
  return index;
}

// src/register/shipped.ts
import { createHash as createHash2 } from "node:crypto";
import { existsSync, readdirSync as readdirSync2, readFileSync as readFileSync2, statSync } from "node:fs";
import { join as join3 } from "node:path";

// src/register/packed.ts
function unpack({ sources, laws, jurisdictions, digest }) {
  const source = (number) => sources[number];
  const whole = laws.map(({ words: words2, ...law2 }) => {
    const unpacked = {
      ...law2,
      powers: law2.powers.map((power) => ({ ...power, sources: power.sources.map(source) })),
      events: law2.events.map((event) => ({ ...event, sources: event.sources.map(source) })),
      checkpoints: law2.checkpoints.map((point) => ({ ...point, source: source(point.source) }))
    };
    rememberWords(unpacked, words2);
    return unpacked;
  });
  return { laws: whole, jurisdictions, digest };
}

// src/register/shipped.ts
var COMPILED_FORMAT = "lawstate/compiled-register@2";
async function openShipped(root) {
  const folder = join3(root, "register");
  const compiled = readCompiled(join3(root, "dist", "register.json"));
  if (compiled !== null && isOf(compiled, folder)) return { register: unpack(compiled.register), problems: [] };
  const { loadFolders: loadFolders2 } = await Promise.resolve().then(() => (init_load(), load_exports));
  return loadFolders2([folder]);
}
function readCompiled(file) {
  if (!existsSync(file)) return null;
  try {
    const compiled = JSON.parse(readFileSync2(file, "utf8"));
    return compiled.format === COMPILED_FORMAT ? compiled : null;
  } catch {
    return null;
  }
}
function isOf(compiled, folder) {
  if (!existsSync(folder)) return true;
  const files = filesOf(folder);
  const same2 = (a, b) => a.name === b?.name && a.size === b.size;
  if (files.length !== compiled.files.length || !files.every((file, at) => same2(file, compiled.files[at])))
    return false;
  return files.every((file, at) => file.modified === compiled.files[at]?.modified) || contentOf(folder) === compiled.content;
}
function filesOf(folder) {
  return namesIn(folder).map((name) => {
    const { size, mtimeMs } = statSync(join3(folder, name));
    return { name, size, modified: mtimeMs };
  });
}
function contentOf(folder) {
  const hash = createHash2("sha256");
  for (const name of namesIn(folder))
    hash.update(name).update("\n").update(readFileSync2(join3(folder, name)));
  return hash.digest("hex");
}
function namesIn(folder) {
  const names3 = readdirSync2(folder, { recursive: true, encoding: "utf8" });
  return names3.filter((name) => /\.ya?ml$/.test(name)).sort();
}

// src/core/law/sieve/word-codes.ts
init_fold();
var SPACE3 = 32;
var MARK3 = 33;
var FIRST_OF_WORD = 48;
var SMALL = 32;
var [CYRILLIC, OTHER, CLASSES] = [160, 224, 32];
var WORD = /^[\p{L}\p{M}\p{N}]$/u;
var [FIRST_CASELESS, LAST_CASELESS] = [11904, 42559];
var [FIRST_HANGUL, LAST_HANGUL] = [44032, 55203];
var [FIRST_HALF, LAST_HALF] = [55296, 57343];
function wordCodes() {
  const codes2 = new Uint8Array(65536);
  for (let unit = 0; unit < codes2.length; unit++) codes2[unit] = codeOf2(unit);
  return codes2;
}
function codeOf2(unit) {
  if (unit >= FIRST_HALF && unit <= LAST_HALF) return MARK3;
  const char = String.fromCharCode(unit);
  if (isCaseless(unit)) return WORD.test(char) ? OTHER + unit % CLASSES & ~SMALL : markOf(char);
  const folded = char === "\xA7" ? "s" : fold(char);
  if (!WORD.test(folded)) return markOf(char);
  const small = smallCode(folded.charCodeAt(0));
  return small >= 64 && char.toUpperCase() === char ? small & ~SMALL : small;
}
function isCaseless(unit) {
  return unit >= FIRST_CASELESS && unit <= LAST_CASELESS || unit >= FIRST_HANGUL && unit <= LAST_HANGUL;
}
function markOf(char) {
  return /\s/.test(char) ? SPACE3 : MARK3;
}
function smallCode(unit) {
  if (unit < 128) return unit;
  if (unit >= 1072 && unit < 1104) return CYRILLIC + unit - 1072;
  return OTHER + unit % CLASSES;
}
function codesOfWord(word3, codes2) {
  const found = new Uint8Array(word3.length);
  for (let at = 0; at < word3.length; at++) found[at] = codes2[word3.charCodeAt(at)] | SMALL;
  return found.length > 0 && found.every((code) => code >= FIRST_OF_WORD) ? found : null;
}

// src/core/law/sieve/keys.ts
var WHOLE3 = 0;
var PAIR = 16;
var CAPITALS = 32;
var LONGEST = 8;
function fourAt(codes2, at, end) {
  let four2 = 0;
  for (let byte = 0; byte < 4 && at + byte < end; byte++) four2 |= (codes2[at + byte] | SMALL) << 8 * byte;
  return four2 >>> 0;
}
function firstPlace(four2, bits) {
  return Math.imul(four2, 2654435761) >>> 32 - bits;
}
function keyOf(low, high, role) {
  const mixed = Math.imul(low, 2246822507) ^ Math.imul(high + 374761393, 3266489909) ^ Math.imul(role + 1, 668265263);
  const key3 = Math.imul(mixed ^ mixed >>> 15, 739982445);
  return (key3 ^ key3 >>> 13) >>> 0;
}
function secondPlace(key3, bits) {
  return key3 >>> 32 - bits;
}
function partOf(four2, codes2) {
  if (codes2 >= 4) return four2;
  return codes2 <= 0 ? 0 : (four2 & 4294967295 >>> 32 - 8 * codes2) >>> 0;
}
function hasBit(bitmap, place) {
  return (bitmap[place >>> 5] >>> (place & 31) & 1) === 1;
}
function setBit(bitmap, place) {
  bitmap[place >>> 5] = bitmap[place >>> 5] | 1 << (place & 31);
}

// src/core/law/sieve/anchor.ts
function anchorsOf({ words: words2, capitals, halved }) {
  if (halved) return wordAnchor(words2[0] ?? [], 0, false, 3);
  const anchors = words2.flatMap((forms, word3) => [
    ...wordAnchor(forms, word3, capitals, 3),
    ...pairAnchor(words2[word3 - 1] ?? [], forms, word3)
  ]);
  return anchors.length > 0 ? anchors : words2.flatMap((forms, word3) => wordAnchor(forms, word3, capitals, 2));
}
function wordAnchor(forms, word3, capitals, shortest) {
  const fours = forms.map((form2) => beginnings(form2, shortest));
  if (fours.length === 0 || fours.some((some) => some.length === 0)) return [];
  const roles = forms.map(({ codes: codes2, ending }) => {
    const role = ending === null ? WHOLE3 : Math.min(codes2.length, LONGEST);
    return role + (capitals ? CAPITALS : 0);
  });
  const keys = forms.map(({ codes: codes2 }, at) => {
    const length = Math.min(codes2.length, LONGEST);
    return keyOf(fourAt(codes2, 0, length), fourAt(codes2, 4, length), roles[at]);
  });
  return [{ word: word3, fours: [...new Set(fours.flat())], keys: [...new Set(keys)], roles }];
}
var MOST_PAIRS = 500;
function pairAnchor(before3, forms, word3) {
  const [first, second] = [before3, forms].map((some) => {
    const fours = some.map((form2) => beginnings(form2, 3));
    return fours.some((one) => one.length === 0) ? [] : [...new Set(fours.flat())];
  });
  if (first === void 0 || second === void 0 || first.length * second.length > MOST_PAIRS) return [];
  const keys = second.flatMap((four2) => first.map((one) => keyOf(one, four2, PAIR)));
  return keys.length === 0 ? [] : [{ word: word3, fours: second, keys: [...new Set(keys)], roles: [PAIR] }];
}
var NEXT = [0, ...Array.from({ length: 256 }, (_, code) => code).filter(isSmall)];
function isSmall(code) {
  const letter = code >= 97 && code <= 122;
  return (code & SMALL) !== 0 && (letter || code >= FIRST_OF_WORD && code <= 57 || code >= 160);
}
function beginnings({ codes: codes2, ending }, shortest) {
  const four2 = fourAt(codes2, 0, codes2.length);
  if (ending === null || codes2.length >= 4) return [four2];
  if (codes2.length < shortest) return [];
  const longer = (fours, at) => fours.flatMap(
    (one) => one >>> 8 * (at - 1) === 0 ? [one] : NEXT.map((code) => (partOf(one, at) | code << 8 * at) >>> 0)
  );
  return [...new Set([2, 3].filter((at) => at >= codes2.length).reduce(longer, [four2]))];
}

// src/core/law/sieve/name-pattern.ts
init_name_key();
var LONGEST_ENDING = { ru: 6, uk: 6, hy: 6, de: 4 };
var LONGEST_OTHER = 40;
var LONGEST_WORD = 200;
function patternReader(codes2) {
  const known = /* @__PURE__ */ new Map();
  const formsOf2 = (word3, ending) => {
    const key3 = `${ending} ${word3}`;
    const forms = known.get(key3) ?? (ending === null ? exactForms(word3, codes2) : inflectedForms(word3, ending, codes2));
    known.set(key3, forms);
    return forms;
  };
  return ({ name, words: words2 }, halved) => {
    if (name.kind === "related" && name.context.length === 0 && !halved) return null;
    const ending = INFLECTIONS[name.lang] === void 0 ? null : LONGEST_ENDING[name.lang] ?? LONGEST_OTHER;
    return {
      words: words2.map((word3) => formsOf2(word3, ending)),
      // as mentions.ts reads it
      capitals: /^[\p{Lu}\p{N}.-]{2,6}$/u.test(name.text),
      halved
    };
  };
}
function exactForms(word3, codes2) {
  const wanted = [word3, `${word3}s`];
  return coded([...wanted, ...writtenAs((same2) => wanted.includes(same2))], null, codes2);
}
function inflectedForms(stem4, ending, codes2) {
  const stems4 = coded([stem4], ending, codes2);
  if (stems4.length === 0) return [];
  return [
    ...stems4,
    ...coded(
      writtenAs((same2) => same2.startsWith(stem4)),
      null,
      codes2
    )
  ];
}
function writtenAs(fits) {
  const found = [...SAME_WORDS].filter(([, same2]) => fits(same2)).map(([written]) => written);
  return (fits("section") ? [...found, "s"] : found).filter((written) => /^\w+$/.test(written));
}
function coded(forms, ending, codes2) {
  const all2 = [...new Set(forms)].map((form2) => codesOfWord(form2, codes2));
  if (!all2.every((form2) => form2 !== null && form2.length <= LONGEST_WORD)) return [];
  return all2.map((form2) => ({ codes: form2, ending }));
}

// src/core/law/sieve/packed-names.ts
var IN_CAPITALS = 1;
var IN_HALVES = 2;
var EXACT = 255;
function packing() {
  const names3 = [];
  const words2 = [];
  const known = /* @__PURE__ */ new Set();
  const places = /* @__PURE__ */ new Map();
  const placeOf2 = (forms) => {
    const before3 = places.get(forms);
    if (before3 !== void 0) return before3;
    places.set(forms, words2.length);
    const place = words2.push(forms.length) - 1;
    for (const { codes: codes2, ending } of forms) words2.push(ending ?? EXACT, codes2.length, ...codes2);
    return place;
  };
  return {
    add({ words: all2, capitals, halved }) {
      const flags = (capitals ? IN_CAPITALS : 0) | (halved ? IN_HALVES : 0);
      const packed = [flags, all2.length, ...all2.map(placeOf2)];
      const written = packed.join();
      if (known.has(written)) return null;
      known.add(written);
      const place = names3.length;
      names3.push(...packed);
      return place;
    },
    packed: () => ({ names: Uint32Array.from(names3), words: Uint8Array.from(words2) })
  };
}

// src/core/law/sieve/rarest.ts
var [COMPARING, KEEPING] = [20, 0.05];
function rarest(anchors, counts, kept) {
  let best2 = null;
  let least = Number.POSITIVE_INFINITY;
  for (const anchor of anchors) {
    const cost = costOf(anchor, counts, kept);
    if (cost >= least) continue;
    least = cost;
    best2 = anchor;
  }
  return best2;
}
function costOf({ fours, keys }, counts, kept) {
  let cost = 0;
  for (const four2 of fours) cost += counts.ofFour(four2) + unseen(four2, counts);
  for (const key3 of keys) cost += COMPARING * counts.ofKey(key3) + (kept.has(key3) ? 0 : KEEPING);
  return cost;
}
var UNSEEN = [0, 1e-3, 3e-4, 3e-5, 1e-5];
function unseen(four2, { words: words2 }) {
  const length = 4 - (Math.clz32(four2) >>> 3);
  return UNSEEN[length] * Math.max(words2, 1e3);
}

// src/core/law/sieve/table.ts
var [ROOM_IN_FIRST, ROOM_IN_SECOND] = [32, 64];
var SMALLEST = 15;
var [LARGEST_FIRST, LARGEST_SECOND] = [23, 25];
function bitmapsOf(fours, keys, count) {
  const firstBits = bitsFor(fours.size * ROOM_IN_FIRST, LARGEST_FIRST);
  const secondBits = bitsFor(count * ROOM_IN_SECOND, LARGEST_SECOND);
  const first = new Uint32Array(2 ** (firstBits - 5));
  const second = new Uint32Array(2 ** (secondBits - 5));
  for (const four2 of fours) setBit(first, firstPlace(four2, firstBits));
  for (const key3 of keys) setBit(second, secondPlace(key3, secondBits));
  return { first, firstBits, second, secondBits };
}
function bitsFor(room, largest) {
  return Math.min(largest, Math.max(SMALLEST, Math.ceil(Math.log2(room + 1))));
}
function tableOf(held3) {
  const size = 2 ** Math.ceil(Math.log2(2 * held3.size + 2));
  const keys = new Uint32Array(2 * size);
  const lists = new Uint32Array([...held3.values()].reduce((sum, list3) => sum + 1 + list3.length, 1));
  let end = 1;
  for (const [key3, list3] of held3) {
    let slot = key3 & size - 1;
    while (keys[2 * slot + 1] !== 0) slot = slot + 1 & size - 1;
    keys[2 * slot] = key3;
    keys[2 * slot + 1] = end;
    lists[end] = list3.length / 2;
    lists.set(list3, end + 1);
    end += 1 + list3.length;
  }
  return { keys, lists };
}
function listAt(keys, key3) {
  const mask = keys.length / 2 - 1;
  for (let slot = key3 & mask; ; slot = slot + 1 & mask) {
    const place = keys[2 * slot + 1];
    if (place === 0 || keys[2 * slot] === key3) return place;
  }
}

// src/core/law/sieve/word-counts.ts
function countWords(codes2) {
  const [fours, keys] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  let words2 = 0;
  let before3 = 0;
  for (let at = 0; at < codes2.length; at++) {
    if (codes2[at] < FIRST_OF_WORD) continue;
    const start = at;
    while (at < codes2.length && codes2[at] >= FIRST_OF_WORD) at++;
    const [low, high] = [fourAt(codes2, start, at), fourAt(codes2, start + 4, at)];
    words2 += 1;
    add(fours, low);
    add(keys, keyOf(low, high, WHOLE3));
    add(keys, keyOf(before3, low, PAIR));
    for (let length = 2; length <= Math.min(LONGEST, at - start); length++)
      add(keys, keyOf(partOf(low, length), partOf(high, length - 4), length));
    before3 = low;
  }
  return { words: words2, ofFour: (four2) => fours.get(four2) ?? 0, ofKey: (key3) => keys.get(key3) ?? 0 };
}
function add(counts, key3) {
  counts.set(key3, (counts.get(key3) ?? 0) + 1);
}

// src/core/law/sieve/sieve.ts
function sieveOf(index, codes2, sample2 = new Uint8Array()) {
  const counts = countWords(sample2);
  const [held3, fours, roles] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  const names3 = packing();
  let everything = false;
  for (const pattern of patternsOf(index, codes2)) {
    const place = names3.add(pattern);
    if (place === null) continue;
    const anchor = rarest(anchorsOf(pattern), counts, held3);
    if (anchor === null) {
      everything = true;
      continue;
    }
    for (const key3 of anchor.keys) hold(held3, key3, place, anchor.word);
    for (const four2 of anchor.fours) fours.add(four2);
    for (const role of anchor.roles) roles.add(role);
  }
  return {
    ...{ codes: codes2, roles: Uint8Array.from(roles), everything },
    ...names3.packed(),
    ...bitmapsOf(fours, held3.keys(), held3.size),
    ...tableOf(held3)
  };
}
function* patternsOf(index, codes2) {
  const halves = new Set([...index.halves.values()].flat());
  const read = patternReader(codes2);
  for (const entry of entriesOf(index)) {
    const pattern = read(entry, halves.has(entry));
    if (pattern !== null) yield pattern;
  }
}
function* entriesOf({ exact, stems: stems4 }) {
  for (const entries of exact.values()) yield* entries;
  for (const entries of stems4.values()) yield* entries;
}
function hold(held3, key3, name, word3) {
  const list3 = held3.get(key3);
  if (list3 === void 0) held3.set(key3, [name, word3]);
  else list3.push(name, word3);
}

// src/core/law/sieve/coded-text.ts
var GAP = 4;
function plainEnd({ codes: codes2, end }, start) {
  let at = start;
  while (at < end && codes2[at] >= FIRST_OF_WORD) at++;
  return at;
}
var LONGEST_DOTTED = 9;
function startsOf(codes2, end) {
  let start = end;
  while (start > 0 && codes2[start - 1] >= FIRST_OF_WORD) start--;
  const starts = [start];
  if (start !== end - 1) return starts;
  for (; starts.length < LONGEST_DOTTED && isSingle(codes2, start - 2) && !isWordCode(codes2, start - 1); start -= 2)
    starts.push(start - 2);
  return starts;
}
function isSingle(codes2, at) {
  return at >= 0 && isWordCode(codes2, at) && (at === 0 || !isWordCode(codes2, at - 1));
}
function isWordCode(codes2, at) {
  return codes2[at] >= FIRST_OF_WORD;
}

// src/core/law/sieve/half-at.ts
var MOST_SPACES = 12;
function halfAt(text2, words2, places, start) {
  const { codes: codes2, end } = text2;
  const stop = plainEnd(text2, start);
  if ((codes2[start] & SMALL) !== 0 || !isWord(text2, start, stop, words2, places[0])) return false;
  let spaces = 0;
  let pointed = false;
  for (let at = stop; at < end && spaces <= MOST_SPACES; ) {
    const code = codes2[at];
    if (code >= FIRST_OF_WORD) {
      const next = plainEnd(text2, at);
      if (pointed && isWord(text2, at, next, words2, places[1])) return true;
      pointed = isPointing(codes2, at, next);
      at = next;
      continue;
    }
    if (code === SPACE3 && codes2[at - 1] !== SPACE3) spaces++;
    at++;
  }
  return false;
}
function isWord({ codes: codes2 }, start, end, words2, word3) {
  const length = words2[word3 + 2];
  if (words2[word3] === 0 || end - start !== length) return words2[word3] === 0;
  for (let at = 0; at < length; at++)
    if ((codes2[start + at] | SMALL) !== words2[word3 + 3 + at]) return false;
  return true;
}
var four = (word3) => fourAt(
  Uint8Array.from(word3, (letter) => letter.charCodeAt(0)),
  0,
  word3.length
);
var POINTING = new Set(["the", "that", "this"].map(four));
function isPointing(codes2, start, end) {
  return end - start <= 4 && POINTING.has(fourAt(codes2, start, end));
}

// src/core/law/sieve/name-at.ts
function nameAt(text2, packed, name, word3, start) {
  const { names: names3, words: words2 } = packed;
  const flags = names3[name];
  const places = names3.subarray(name + 2, name + 2 + names3[name + 1]);
  if ((flags & IN_HALVES) !== 0 && halfAt(text2, words2, places, start)) return true;
  const wanted = { text: text2, words: words2, places, capitals: (flags & IN_CAPITALS) !== 0 };
  return forwards(wanted, word3, start) && backwards(wanted, word3 - 1, start);
}
function isOpen({ words: words2, places }, word3) {
  return words2[places[word3]] === 0;
}
function forwards(wanted, word3, start) {
  if (word3 === wanted.places.length || isOpen(wanted, word3)) return true;
  const { codes: codes2, end, gap } = wanted.text;
  return endsAt(wanted, word3, start).some((stop) => {
    if (word3 === wanted.places.length - 1) return true;
    let next = stop;
    while (next < end && next - stop < gap && codes2[next] < FIRST_OF_WORD) next++;
    return next < end && next > stop && codes2[next] >= FIRST_OF_WORD && forwards(wanted, word3 + 1, next);
  });
}
function backwards(wanted, word3, after) {
  if (word3 < 0 || isOpen(wanted, word3)) return true;
  const { codes: codes2, gap } = wanted.text;
  let end = after;
  while (end > 0 && after - end < gap && codes2[end - 1] < FIRST_OF_WORD) end--;
  if (end === after || end === 0 || codes2[end - 1] < FIRST_OF_WORD) return false;
  return startsOf(codes2, end).some(
    (start) => endsAt(wanted, word3, start).includes(end) && backwards(wanted, word3 - 1, start)
  );
}
function endsAt({ text: text2, words: words2, places, capitals }, word3, start) {
  const ends = [];
  let at = places[word3];
  for (let left = words2[at++]; left > 0; left--) {
    const [ending, length] = [words2[at], words2[at + 1]];
    const longest = length + (ending === EXACT ? 0 : ending);
    for (const [end, step] of [
      [plainEnd(text2, start), 1],
      [dottedEnd(text2, start), 2]
    ]) {
      const letters = Math.ceil((end - start) / step);
      if (letters < length || step === 1 && letters > longest) continue;
      if (!same(text2.codes, start, step, words2, at + 2, length)) continue;
      if (step === 1) ends.push(end);
      else for (let more = length; more <= letters && more <= longest; more++) ends.push(start + 2 * more - 1);
    }
    at += 2 + length;
  }
  return capitals ? ends.filter((end) => inCapitals(text2.codes, start, end)) : ends;
}
function same(codes2, start, step, words2, form2, length) {
  for (let at = 0; at < length; at++)
    if ((codes2[start + at * step] | SMALL) !== words2[form2 + at]) return false;
  return true;
}
function dottedEnd({ codes: codes2, end }, start) {
  let at = start;
  const isLone = (place) => place < end && codes2[place] >= FIRST_OF_WORD && (place + 1 >= end || codes2[place + 1] < FIRST_OF_WORD);
  if (!isLone(at)) return start;
  while (isLone(at + 2) && at - start < 2 * LONGEST_DOTTED) at += 2;
  return at + 1;
}
function inCapitals(codes2, start, end) {
  for (let at = start; at < end; at++) {
    const code = codes2[at];
    const plural = at === end - 1 && at > start && code === 115;
    if (code >= 64 && (code & SMALL) !== 0 && !plural) return false;
  }
  return true;
}

// src/core/law/sieve/find.ts
function someCandidate(sieve, { codes: codes2, end }, test) {
  const { first, firstBits } = sieve;
  let before3 = 0;
  let stop = -2;
  let dotted = 0;
  for (let at = 0; at < end; at++) {
    if (codes2[at] < FIRST_OF_WORD) continue;
    const start = at;
    let four2 = 0;
    for (let shift = 0; at < end && codes2[at] >= FIRST_OF_WORD; at++, shift += 8)
      if (shift < 32) four2 |= (codes2[at] | SMALL) << shift;
    const single = at === start + 1;
    const joins = single && dotted > 0 && start === stop + 1;
    const found = hasBit(first, firstPlace(four2, firstBits));
    if (joins || found && (dotted > 1 || mayHold(sieve, codes2, start, at, before3))) {
      if (test(start)) return true;
    }
    dotted = single ? joins ? dotted + 1 : 1 : 0;
    before3 = four2 >>> 0;
    stop = at;
  }
  return false;
}
function mayHold(sieve, codes2, start, end, before3) {
  const low = fourAt(codes2, start, end);
  const high = fourAt(codes2, start + 4, end);
  for (const role of sieve.roles) {
    const key3 = keyIn(role, low, high, end - start, before3);
    if (key3 >= 0 && hasBit(sieve.second, secondPlace(key3, sieve.secondBits))) return true;
  }
  return false;
}
function keyIn(role, low, high, length, before3) {
  if (role === PAIR) return keyOf(before3, low, PAIR);
  const stem4 = role & ~CAPITALS;
  if (stem4 === 0) return keyOf(low, high, role);
  return stem4 > length ? -1 : keyOf(partOf(low, stem4), partOf(high, stem4 - 4), role);
}
function isNamedAt(sieve, text2, start) {
  const { codes: codes2 } = text2;
  let end = start;
  while (end < text2.end && codes2[end] >= FIRST_OF_WORD) end++;
  return startsOf(codes2, end).some((from) => {
    const letters = lettersOf(codes2, from, end);
    const [low, high] = [fourAt(letters, 0, letters.length), fourAt(letters, 4, letters.length)];
    if (!hasBit(sieve.first, firstPlace(low, sieve.firstBits))) return false;
    for (const role of sieve.roles) {
      const befores = role === PAIR ? foursBefore(codes2, from) : [0];
      for (const before3 of befores)
        if (holds(sieve, text2, keyIn(role, low, high, letters.length, before3), from)) return true;
    }
    return false;
  });
}
function lettersOf(codes2, start, end) {
  return codes2.slice(start, end).filter((code) => code >= FIRST_OF_WORD);
}
function foursBefore(codes2, from) {
  let end = from;
  while (end > 0 && codes2[end - 1] < FIRST_OF_WORD) end--;
  if (end === 0) return [];
  return startsOf(codes2, end).map((start) => {
    const letters = lettersOf(codes2, start, end);
    return fourAt(letters, 0, letters.length);
  });
}
function holds(sieve, text2, key3, start) {
  if (key3 < 0 || !hasBit(sieve.second, secondPlace(key3, sieve.secondBits))) return false;
  const list3 = listAt(sieve.keys, key3);
  const count = list3 === 0 ? 0 : sieve.lists[list3];
  for (let at = list3 + 1; at <= list3 + 2 * count; at += 2)
    if (nameAt(text2, sieve, sieve.lists[at], sieve.lists[at + 1], start)) return true;
  return false;
}

// src/core/law/sieve/coding.ts
var ASCII = 128;
function codeBytes(bytes, [from, to], into, length, codes2) {
  let end = length;
  for (let at = from; at < to; ) {
    const byte = bytes[at];
    if (byte < ASCII) {
      into[end++] = codes2[byte];
      at += 1;
      continue;
    }
    const size = sizeAt(bytes, at, to);
    into[end++] = size === 2 || size === 3 ? codes2[unitAt(bytes, at, size)] : MARK3;
    if (size === 4) into[end++] = MARK3;
    at += size;
  }
  return end;
}
function sizeAt(bytes, at, to) {
  const byte = bytes[at];
  const size = byte >= 240 ? 4 : byte >= 224 ? 3 : byte >= 192 ? 2 : 1;
  for (let next = at + 1; next < at + size; next++)
    if (next >= to || (bytes[next] & 192) !== 128) return 1;
  return size;
}
function unitAt(bytes, at, size) {
  const second = bytes[at + 1] & 63;
  if (size === 2) return (bytes[at] & 31) << 6 | second;
  return (bytes[at] & 15) << 12 | second << 6 | bytes[at + 2] & 63;
}

// src/core/law/sieve/json-coding.ts
var LINE_END = 10;
var [NEWLINE, BACKSLASH, SMALL_U] = [10, 92, 117];
function codeJsonLines(bytes, to, into, codes2) {
  let length = 0;
  let at = 0;
  while (at < to) {
    const byte = bytes[at];
    if (byte === NEWLINE) {
      into[length++] = LINE_END;
      at += 1;
    } else if (byte === BACKSLASH) {
      const unit = bytes[at + 1] === SMALL_U ? unitIn(bytes, at + 2, to) : -1;
      into[length++] = unit < 0 ? escaped(bytes[at + 1]) : codes2[unit];
      at += unit >= 0 ? 6 : bytes[at + 1] === NEWLINE ? 1 : 2;
    } else {
      const end = plainEnd2(bytes, at, to);
      length = codeBytes(bytes, [at, end], into, length, codes2);
      at = end;
    }
  }
  return length;
}
function plainEnd2(bytes, from, to) {
  let at = from;
  while (at < to && bytes[at] !== NEWLINE && bytes[at] !== BACKSLASH) at++;
  return at;
}
function escaped(byte) {
  return byte === 110 || byte === 114 || byte === 116 || byte === 102 ? SPACE3 : MARK3;
}
function unitIn(bytes, from, to) {
  let unit = 0;
  for (let at = from; at < from + 4; at++) {
    const digit = at < to ? digitOf(bytes[at]) : -1;
    if (digit < 0) return -1;
    unit = unit * 16 + digit;
  }
  return unit;
}
function digitOf(byte) {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

// src/scan/named-lines.ts
function plainCoder(sieve) {
  let codes2 = new Uint8Array(1 << 20);
  return (bytes) => {
    if (codes2.length < bytes.length) codes2 = new Uint8Array(2 * bytes.length);
    const end = codeJsonLines(bytes, bytes.length, codes2, sieve.codes);
    const text2 = { codes: codes2, end, gap: GAP };
    return {
      codes: codes2,
      end,
      each: (visit) => void someCandidate(sieve, text2, (start) => {
        visit(start);
        return false;
      })
    };
  };
}
var [NEWLINE2, OPENING, CLOSING] = [10, 123, 125];
var HTML_KEY = Buffer.from('"html"');
function namedLines(bytes, sieve, coded2) {
  const names3 = linesWithNames(sieve, coded2);
  const pages = bytes.includes(HTML_KEY);
  const [named2, malformed] = [[], []];
  let [lines, documents] = [0, 0];
  for (let from = 0; from < bytes.length; ) {
    const number = ++lines;
    const newline = bytes.indexOf(NEWLINE2, from);
    const to = newline < 0 ? bytes.length : newline;
    const line = { number, from, to };
    const [first, last2] = [firstInk(bytes, from, to), lastInk(bytes, from, to)];
    if (first < last2) {
      documents += 1;
      if (bytes[first] !== OPENING || bytes[last2 - 1] !== CLOSING) malformed.push(line);
      else if (sieve.everything || names3.has(number)) named2.push(line);
      else if (pages && bytes.subarray(from, to).includes(HTML_KEY)) named2.push(line);
    }
    from = to + 1;
  }
  return { lines, documents, named: named2, malformed };
}
function linesWithNames(sieve, { codes: codes2, end, each }) {
  const found = /* @__PURE__ */ new Set();
  let number = 1;
  let lineEnd = endOfLine(codes2, 0, end);
  each((start) => {
    while (start > lineEnd) {
      number += 1;
      lineEnd = endOfLine(codes2, lineEnd + 1, end);
    }
    if (!found.has(number) && isNamedAt(sieve, { codes: codes2, end: lineEnd, gap: GAP }, start)) found.add(number);
  });
  return found;
}
function endOfLine(codes2, from, end) {
  const at = codes2.indexOf(LINE_END, from);
  return at < 0 || at > end ? end : at;
}
function firstInk(bytes, from, to) {
  let at = from;
  while (at < to && bytes[at] <= 32) at++;
  return at;
}
function lastInk(bytes, from, to) {
  let at = to;
  while (at > from && bytes[at - 1] <= 32) at--;
  return at;
}

// src/scan/kernel/wasm-bytes.ts
var WASM_BYTES = [
  "AGFzbQEAAAABMAZgAX8Bf2ACf38Bf2ADf39/AX9gB35/f39/f38Bf2ABfwF+YAl/f39/f39/f38BfwMJCAABAQICAwQFBQMBAEAHGAMGbWVtb3",
  "J5AgAEY29kZQADBGZpbmQABwqqDAgvACAAQTBrQQpJBEAgAEEwaw8LIABBIHIhACAAQeEAa0EGSQRAIABB1wBrDwtBfwteAQR/IABBBGogAUsE",
  "QEF/DwsgAC0AABAAIQIgAC0AARAAIQMgAC0AAhAAIQQgAC0AAxAAIQUgAiADciAEIAVyckEASARAQX8PCyACQQx0IANBCHRyIARBBHQgBXJyCx",
  "oAIAAgAU8EQEEADwsgAC0AAEHAAXFBgAFGC+MFAgJ7BH8CQANAIAAgAU8NAQJAIABBEGogAUsNACAA/QAEACEDIAP9DICAgICAgICAgICAgICA",
  "gID9TiAD/QxcXFxcXFxcXFxcXFxcXFxc/SP9UP1TDQAgA/0MICAgICAgICAgICAgICAgIP1Q/QxhYWFhYWFhYWFhYWFhYWFh/XH9DBoaGhoaGh",
  "oaGhoaGhoaGhr9JiAD/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCgoKCgoKCgr9Jv1QIQQgAiADIAP9DCEhISEhISEhISEhISEhISEg",
  "A/0MICAgICAgICAgICAgICAgIP0jIAP9DAkJCQkJCQkJCQkJCQkJCQn9cf0MBQUFBQUFBQUFBQUFBQUFBf0m/VD9DAEBAQEBAQEBAQEBAQEBAQ",
  "H9Tv1xIAP9DAoKCgoKCgoKCgoKCgoKCgr9I/1SIAT9Uv0LBAAgAEEQaiEAIAJBEGohAgwBCyAAQRBqIQUgBSABSwRAIAEhBQsDQCAALQAAIQZB",
  "ASEIIAYtAAAhByAGQQpGBEBBCiEHCwJAIAZB3ABGBEBBfyEGIABBAWogAUkEQCAALQABIQYLIAZB9QBGBEAgAEECaiABEAEhByAHQQBOBEBBBi",
  "EIIActAAAhBwwDCwtBISEHIAZB7gBGIAZB8gBGciAGQfQARiAGQeYARnJyBEBBICEHC0ECIQggBkEKRiAGQQBIcgRAQQEhCAsMAQsgBkGAAUkN",
  "AEEhIQcgBkHAAUkNACAAQQFqIAEQAkUNACAGQeABSQRAQQIhCCAGQR9xQQZ0IAAtAAFBP3FyLQAAIQcMAQsgAEECaiABEAJFDQAgBkHwAUkEQE",
  "EDIQggBkEPcUEMdCAALQABQT9xQQZ0ciAALQACQT9xci0AACEHDAELIABBA2ogARACRQ0AQQQhCCACQSE6AAAgAkEBaiECCyACIAc6AAAgAkEB",
  "aiECIAAgCGohACAAIAVJDQALDAALCyACC0YBAX8gAEHrlK+veGwgAUGxz9myAWpBtdzKlXxscyACQQFqQa/W074CbHMhAyADIANBD3ZzQe347O",
  "ACbCEDIAMgA0ENdnMLmAEDAn8BfgF/A0AgBSAGTwRAQQAPCyAFLQAAIQcgBUEBaiEFIAdBEEYEQCACIACnQRAQBCEKBSAHQR9xIQggACEJIAgg",
  "AUsNASAIQQBLIAhBCElxBEAgAEIBIAhBA3SthkIBfYMhCQsgCacgCUIgiKcgBxAEIQoLIAogBHYhCiADIApBA3ZqLQAAIApBB3F2QQFxRQ0AC0",
  "EBCx8AIAD9AAQA/QwwMDAwMDAwMDAwMDAwMDAw/Sz9ZK0LlwMFAX8DfgF/An4IfyAAIQlBeCEWAkADQCAJIAFPDQEgCRAGIAlBEGoQBkIQhoQg",
  "CUEgahAGQiCGIAlBMGoQBkIwhoSEIQogCiAKQgGGIAuEQn+FgyEMIApCP4ghCwJAA0AgDFANASAJIAx6p2ohDSAMIAxCAX2DIQwgDSkDACEOIA",
  "5C0KHDho2atOhQgyEPIA9CgYKEiJCgwIABfSAPQn+Fg0KAgYKEiJCgwIB/gyEPIA5CoMCAgYKEiJAghCEOQQghECAPQgBSBEAgD3pCA4inIRAg",
  "DkIBIBBBA3SthkIBfYMhDgsgDqchESARQbHz3fF5bCAEdiESIAMgEkEDdmotAAAgEkEHcXZBAXEhE0EAIRcgEEEBRgRAIA0gFmtBAkYhFwsgEy",
  "AXcgRAIBcgFUEBS3IEQEEBIRMFIA4gECAUIAUgBiAHIAgQBSETCyATBEAgAiANIABrNgIAIAJBBGohAgsLIBBBAUYEQCAVQQFqQQEgFxshFSAN",
  "IRYFQQAhFQsgESEUDAALCyAJQcAAaiEJDAALCyACCw=="
].join("");

// src/scan/kernel/kernel.ts
var PAGE = 1 << 16;
var BEHIND = 64;
function kernelCoder(sieve) {
  const kernel = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(WASM_BYTES, "base64"))).exports;
  const tables = placed2([sieve.codes, sieve.first, sieve.second, sieve.roles]);
  const [, first, second, roles] = tables.places;
  reserve(kernel, tables.end);
  for (const [at, table3] of tables.arrays.entries())
    new Uint8Array(kernel.memory.buffer).set(table3, tables.places[at]);
  return (bytes) => {
    const input = tables.end;
    const into = aligned(input + bytes.length);
    const found = aligned(into + bytes.length + BEHIND);
    reserve(kernel, found + 2 * bytes.length + 8);
    const memory = new Uint8Array(kernel.memory.buffer);
    memory.set(bytes, input);
    const end = kernel.code(input, input + bytes.length, into);
    memory.fill(32, end, end + BEHIND);
    const last2 = kernel.find(
      ...[into, end, found],
      ...[first, 32 - sieve.firstBits, second, 32 - sieve.secondBits, roles, roles + sieve.roles.length]
    );
    const places = new Uint32Array(kernel.memory.buffer, found, (last2 - found) / 4);
    return {
      codes: memory.subarray(into, end),
      end: end - into,
      each: (test) => {
        for (const place of places) test(place);
      }
    };
  };
}
function placed2(tables) {
  const arrays = tables.map((table3) => new Uint8Array(table3.buffer, table3.byteOffset, table3.byteLength));
  const places = [];
  let end = 0;
  for (const array of arrays) {
    places.push(end);
    end = aligned(end + array.length);
  }
  return { arrays, places, end };
}
function aligned(place) {
  return place + 63 & ~63;
}
function reserve({ memory }, bytes) {
  const missing = bytes - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
}

// ../../scan-tmp/k.ts
var { register } = await openShipped("/tmp/h/scan/main");
var codes = wordCodes();
var f = process.argv[2] ?? "/tmp/h/scan-tmp/news60.jsonl";
var all = readFileSync3(f);
var cut = all.lastIndexOf(10, 6e7) + 1;
var data = all.subarray(0, cut);
var sample = new Uint8Array(2e5);
var n = codeBytes(data, [0, 2e5], sample, 0, codes);
var s = sieveOf(namesOf(register), codes, sample.subarray(0, n));
var cpu = () => process.cpuUsage().user / 1e3;
for (const [name, coder] of [["plain", plainCoder(s)], ["kernel", kernelCoder(s)]]) for (let k = 0; k < 5; k++) {
  let t = cpu();
  let lines = 0, named2 = 0;
  let tk = 0;
  for (let at = 0; at < data.length; ) {
    let to = Math.min(data.length, at + (1 << 20));
    if (to < data.length) to = data.lastIndexOf(10, to) + 1;
    const b = data.subarray(at, to);
    const t0 = cpu();
    const c = coder(b);
    tk += cpu() - t0;
    const r = namedLines(b, s, c);
    lines += r.lines;
    named2 += r.named.length;
    at = to;
  }
  const d = cpu() - t;
  console.log(name, (data.length / 1e3 / d).toFixed(0), "MB/s cpu; coder", (data.length / 1e3 / tk).toFixed(0), lines, named2);
}
