/** One article, put together of sentences that each know what they say; so the truth about any cut of it is known too. */
import { azerbaijani } from './azerbaijani.mjs';
import { english } from './english.mjs';
import { formOf } from './form.mjs';
import { filled } from './random.mjs';
import { russian } from './russian.mjs';
import { EXPERTS } from './stories.mjs';
import { turkish } from './turkish.mjs';

const GRAMMARS = { en: english, ru: russian, az: azerbaijani, tr: turkish };

/** What kinds of article there are, and how many of a hundred. */
const KINDS = [
  ['said', 50],
  ['voice', 12],
  ['set right', 14],
  ['check', 8],
  ['neither', 12],
  ['other', 4],
];

export function kindOf(random) {
  let left = random.below(100);
  for (const [kind, share] of KINDS) {
    if (left < share) return kind;
    left -= share;
  }
  return 'said';
}

/** `{title, paragraphs}`; a paragraph is a list of `{text, says}`. */
export function articleOf({ story, language, kind, day, random }) {
  const grammar = GRAMMARS[language];
  const scene = sceneOf(story, language, day, random, grammar);
  const plain = (template, words = {}) => ({ text: filled(template, { ...scene.words(), ...words }), says: [] });
  const lead = plain(random.one(grammar.leads));
  const opening = { ...lead, text: filled(grammar.dateline, scene.words()) + lead.text };
  const news = kind === 'other' ? [] : newsOf({ story, kind, scene, random, grammar });
  const filler = random
    .some([...grammar.filler, ...grammar.filler], 6 + random.below(8))
    .map((template) => plain(template));
  const context = kind === 'other' ? [] : [{ text: scene.names.context, says: [] }];
  const headline = random.one(grammar[story.event][kind === 'check' ? 'checks' : 'headlines']);
  return {
    title: plain(kind === 'other' ? '{topic}' : headline).text,
    paragraphs: spread([opening, ...context], news, filler, random),
    grammar,
    headlines: grammar[story.event].headlines,
    words: scene.words,
  };
}

function sceneOf(story, language, day, random, grammar) {
  const names = story.names[language];
  const speaker = random.one(story.speakers[language].slice(0, random.is(0.5) ? 1 : undefined));
  const [year, month, date] = day.split('-').map(Number);
  const at = random.below(names.cities.length);
  const city2 = random.one(names.cities);
  const things = random.some(grammar.things, 4);
  const words = () => {
    const [a, b] = random.some(grammar.things, 2);
    return {
      ...names,
      law: names.law,
      city: names.cities[at],
      CITY: names.cities[at].toUpperCase(),
      cityLoc: names.locs?.[at] ?? names.cities[at],
      city2,
      month: grammar.months[month - 1],
      month2: grammar.months[(month + 1) % 12],
      d: date,
      year,
      weekday: random.one(grammar.weekdays),
      topic: things[0],
      a,
      b,
      a2: a.charAt(0).toUpperCase() + a.slice(1),
      n: 20 + random.below(400),
      m: 2 + random.below(20),
      ...spoken(speaker),
    };
  };
  return { names, speaker, words };
}

function spoken({ name, role, gen, surname }) {
  return { sp: name, spGen: gen, sur: surname, role };
}

/** The sentences about the law. */
function newsOf({ story, kind, scene, random, grammar }) {
  const forms = grammar[story.event];
  const named = () => {
    const { law, others = [law] } = scene.names;
    return { ...scene.words(), law: random.is(0.6) ? law : random.one(others) };
  };
  const say = (form, who, gone) => {
    const { text, of } = formOf(form);
    const words = { ...named(), ...(who === null ? {} : spoken(who)) };
    // a law that must be declined is called by one name only
    const filledIn = filled(text, grammar.code === 'en' ? words : { ...words, law: scene.names.law });
    return { text: filledIn, says: gone === null ? [] : of.map((what) => saysOf(what, story, who, gone)) };
  };
  const expert = random.one(EXPERTS[grammar.code]);
  const neither = () => say(random.one(forms.neither), scene.speaker, null);
  const claim = () => say(random.one(forms.said), scene.speaker, true);
  const voice = () => say(random.one(forms.voice), null, true);
  const right = () =>
    random.is(0.6) ? say(random.one(forms.against), expert, false) : say(random.one(forms.against_voice), null, false);
  if (kind === 'said') return random.is(0.3) ? [claim(), neither()] : [claim()];
  if (kind === 'voice') return [voice()];
  if (kind === 'set right') return [random.is(0.8) ? claim() : voice(), right()];
  if (kind === 'check') return [right()];
  return [neither()];
}

/** That the law is gone, or that it is not: told as the event of the story, or as the state it would have left. */
function saysOf(what, { event }, who, gone) {
  const speaker = who?.name ?? null;
  if (what === 'state') return { event: 'inForce', polarity: gone ? 'denied' : 'affirmed', speaker };
  return { event, polarity: gone ? 'affirmed' : 'denied', speaker };
}

/** News near the top, the rest around it, one to three sentences a paragraph; what is said of the law stands alone. */
function spread(opening, news, filler, random) {
  const paragraphs = [opening];
  const rest = [...filler];
  for (const sentence of news) {
    paragraphs.push([sentence]);
    if (random.is(0.6) && rest.length > 0) paragraphs.push(rest.splice(0, 1 + random.below(2)));
  }
  while (rest.length > 0) paragraphs.push(rest.splice(0, 1 + random.below(3)));
  return paragraphs;
}
