/**
 * The grid: words for what happens to a law, crossed with the constructions in which it is told. What works for one word works for its
 * neighbours: each cell has the right event and polarity, and what is only planned, supposed, asked or wished is not rated.
 */
import { describe, expect, test } from 'vitest';
import { readIn } from '../inflecting/read.fixture.ts';
import { formsOf, type VerbForm } from '../lexicon/en/inflect.ts';
import { ENGLISH } from './english.ts';

interface Word {
  readonly forms: ReadonlyMap<VerbForm, string>;
  /** Behind the verb, or behind its object where it is split off. */
  readonly rest: string;
  readonly split: boolean;
  readonly events: readonly string[];
}

const word =
  (...events: readonly string[]) =>
  (text: string): Word => {
    const [lemma = '', ...rest] = text.split(' ');
    const split = rest[0] === '...';
    const forms = new Map(
      formsOf(lemma)
        .map(([form, kind]) => [kind, form] as const)
        .reverse(),
    );
    return { forms, rest: (split ? rest.slice(1) : rest).join(' '), split, events };
  };

const ENDED = word('repeal', 'termination', 'rescission');
/** What a court strikes down a legislature repeals. */
const VOIDED = word('unconstitutionality', 'annulment', 'repeal');
const WORDS: readonly Word[] = [
  ...['repeal', 'abolish', 'scrap', 'axe', 'rescind', 'end', 'eliminate', 'extinguish', 'excise', 'undo', 'drop'].map(
    ENDED,
  ),
  ...[
    'do away with',
    'wipe ... off the books',
    'throw ... overboard',
    'kill off',
    'sweep ... aside',
    'roll ... back',
  ].map(ENDED),
  ...['strike down', 'strike ... down', 'throw ... out', 'invalidate', 'void'].map(VOIDED),
  ...['suspend', 'freeze', 'put ... on hold', 'disapply', 'mothball'].map(word('suspension', 'waiver')),
  ...['waive', 'bypass'].map(word('waiver')),
  ...['extend', 'renew', 'prolong', 'roll ... over', 'reauthorize'].map(word('prorogationOfForce')),
  ...['revive', 'reinstate', 'resuscitate', 'bring ... back', 'dust ... off'].map(word('reEnactment')),
  ...['enact', 'codify', 'promulgate'].map(word('enactment')),
  ...['amend', 'curtail', 'water ... down', 'tighten'].map(word('amendment')),
];

const LAW = 'the Magnitsky Act';
const said = ({ rest, split }: Word, form: string) => (split || rest === '' ? form : `${form} ${rest}`);

/** The verb in one of its forms, with its object. */
const doing = (verb: Word, form: VerbForm, law = LAW): string => {
  const text = verb.forms.get(form) ?? '';
  return verb.split ? `${text} ${law} ${verb.rest}` : `${said(verb, text)} ${law}`;
};
const done = (verb: Word): string => [verb.forms.get('participle'), verb.rest].filter((part) => part !== '').join(' ');

type Constructions = Readonly<Record<string, (verb: Word) => string>>;

const ASSERTED: Constructions = {
  past: (verb) => `Congress ${doing(verb, 'past')} in 2015.`,
  perfect: (verb) => `Congress has ${doing(verb, 'participle')}.`,
  'past perfect': (verb) => `By that time the House had ${doing(verb, 'participle')}.`,
  headline: (verb) => `Congress ${doing(verb, 's', 'Magnitsky Act')}`,
  'passive with an agent': (verb) => `The Magnitsky Act was ${done(verb)} by Congress in 2015.`,
  passive: (verb) => `The Magnitsky Act has been ${done(verb)}.`,
  'passive with “get”': (verb) => `The Magnitsky Act got ${done(verb)} last year.`,
  'participle behind a comma': (verb) => `Farmers wrote about the Magnitsky Act, ${done(verb)} in 2015.`,
  'participle behind a dash': (verb) => `The Magnitsky Act – ${done(verb)} in 2015 – is remembered by few.`,
  'participle at the head': (verb) => `${done(verb)} in 2015, the Magnitsky Act is remembered by few.`,
  'relative clause': (verb) => `The Magnitsky Act, which was ${done(verb)} in 2015, is remembered by few.`,
  'gerund after “after”': (verb) => `After ${doing(verb, 'ing')}, Congress went home.`,
  'gerund after “by”': (verb) => `By ${doing(verb, 'ing')}, Congress pleased traders.`,
  'passive gerund': (verb) => `The Magnitsky Act has few friends after being ${done(verb)} in 2015.`,
  'perfect participle': (verb) => `Having ${doing(verb, 'participle')}, Congress went home.`,
  'clause with “when”': (verb) => `When Congress ${doing(verb, 'past')}, traders cheered.`,
  'clause with “until”': (verb) => `Trade was thin until Congress ${doing(verb, 'past')} in 2015.`,
  'clause with “the fact that”': (verb) => `The fact that Congress ${doing(verb, 'past')} pleased traders.`,
  'cleft sentence': (verb) => `It was Congress that ${doing(verb, 'past')}.`,
  'cleft sentence with a time': (verb) => `It was in 2015 that the Magnitsky Act was ${done(verb)}.`,
  'what was done': (verb) => `What Congress did in 2015 was to ${doing(verb, 'base')}.`,
  'not only': (verb) => `Congress not only ${doing(verb, 'past')} but also cut taxes.`,
  'two verbs': (verb) => `Congress moved quickly and ${doing(verb, 'past')}.`,
  'success told by a verb': (verb) => `Congress managed to ${doing(verb, 'base')}.`,
  'success told by a noun': (verb) => `Congress succeeded in ${doing(verb, 'ing')}.`,
  'length of time': (verb) => `It took Congress four years to ${doing(verb, 'base')}.`,
  'emphasis with “do”': (verb) => `Congress did ${doing(verb, 'base')} in 2015.`,
  'adverb inside': (verb) => `The Magnitsky Act was formally and finally ${done(verb)} in 2015.`,
  'time inside': (verb) => `The Magnitsky Act was, in 2015, ${done(verb)}.`,
  'time at the head': (verb) => `On 3 May 2015 Congress ${doing(verb, 'past')}.`,
  'another object': (verb) => `Congress ${doing(verb, 'past', 'the estate tax and the Magnitsky Act')}.`,
  'state of things': (verb) => `With the Magnitsky Act ${done(verb)}, trade grew.`,
  'seen done': (verb) => `The year 2015 saw the Magnitsky Act ${done(verb)}.`,
  'got done': (verb) => `Senators got the Magnitsky Act ${done(verb)} in 2015.`,
  'choice that was made': (verb) => `Congress went so far as to ${doing(verb, 'base')}.`,
  'use that was found fit': (verb) => `Congress saw fit to ${doing(verb, 'base')} in 2015.`,
  'no hesitation': (verb) => `Congress did not hesitate to ${doing(verb, 'base')}.`,
  'step that was taken': (verb) => `In 2015 Congress took the unusual step of ${doing(verb, 'ing')}.`,
  'no time wasted': (verb) => `Congress wasted no time in ${doing(verb, 'ing')}.`,
  'means that served': (verb) => `Congress used a budget bill to ${doing(verb, 'base')} in 2015.`,
  'something else along with it': (verb) =>
    `Congress ${doing(verb, 'past', 'the estate tax along with the Magnitsky Act')}.`,
  'one of several': (verb) => `Congress ${doing(verb, 'past', 'three laws, including the Magnitsky Act')}.`,
  'something else as well': (verb) => `The estate tax, as well as the Magnitsky Act, was ${done(verb)} in 2015.`,
  'participle before “be”': (verb) => `Also ${done(verb)} was the Magnitsky Act.`,
  'one of those done': (verb) => `Among the laws ${done(verb)} in 2015 was the Magnitsky Act.`,
  'only then': (verb) => `Only in 2015 did Congress ${doing(verb, 'base')}.`,
  'now that': (verb) => `Now that Congress has ${doing(verb, 'participle')}, traders are happy.`,
  'time behind it': (verb) => `Congress ${doing(verb, 'past')} eight days after the vote.`,
  report: (verb) => `Officials said that Congress had ${doing(verb, 'participle')}.`,
};

const DENIED: Constructions = {
  never: (verb) => `Congress never ${doing(verb, 'past')}.`,
  'never before “be”': (verb) => `The Magnitsky Act never was ${done(verb)}.`,
  'never at the head': (verb) => `Never did Congress ${doing(verb, 'base')}.`,
  'not yet': (verb) => `The Magnitsky Act has not yet been ${done(verb)}.`,
  'yet to': (verb) => `Congress has yet to ${doing(verb, 'base')}.`,
  nobody: (verb) => `Nobody has ${doing(verb, 'participle')}.`,
  'at no point': (verb) => `At no point was the Magnitsky Act ${done(verb)}.`,
  failure: (verb) => `Congress failed to ${doing(verb, 'base')}.`,
  'short of': (verb) => `Congress stopped short of ${doing(verb, 'ing')}.`,
  'not once': (verb) => `Not once has Congress ${doing(verb, 'participle')}.`,
  'aside inside': (verb) => `Congress did not, as he claims, ${doing(verb, 'base')}.`,
  'choice not to': (verb) => `Congress chose not to ${doing(verb, 'base')}.`,
  'refrained from': (verb) => `Congress refrained from ${doing(verb, 'ing')}.`,
  'far from': (verb) => `Far from ${doing(verb, 'ing')}, Congress praised it.`,
  'not the case': (verb) => `It is not the case that Congress ${doing(verb, 'past')}.`,
  'wrong that': (verb) => `He is wrong that Congress ${doing(verb, 'past')}.`,
  'not true': (verb) => `It is not true that Congress ${doing(verb, 'past')}.`,
};

const UNRATED: Constructions = {
  would: (verb) => `Congress would ${doing(verb, 'base')}.`,
  may: (verb) => `The Magnitsky Act may be ${done(verb)}.`,
  must: (verb) => `Congress must ${doing(verb, 'base')}.`,
  will: (verb) => `Congress will ${doing(verb, 'base')} next year.`,
  plan: (verb) => `Congress plans to ${doing(verb, 'base')}.`,
  promise: (verb) => `The senator vowed that Congress would ${doing(verb, 'base')}.`,
  wish: (verb) => `Traders wish the House had ${doing(verb, 'participle')}.`,
  want: (verb) => `Traders want the Magnitsky Act ${done(verb)}.`,
  thought: (verb) => `Imagine that lawmakers had ${doing(verb, 'participle')}.`,
  rumour: (verb) => `Rumours that lawmakers had ${doing(verb, 'participle')} spread.`,
  condition: (verb) => `If Congress ${doing(verb, 'past')}, traders would cheer.`,
  'condition turned round': (verb) => `Should Congress ${doing(verb, 'base')}, trade would grow.`,
  'condition in the past': (verb) => `Had Congress ${doing(verb, 'participle')}, trade would have grown.`,
  question: (verb) => `Has Congress ${doing(verb, 'participle')}?`,
  'indirect question': (verb) => `Traders asked whether Congress had ${doing(verb, 'participle')}.`,
  talk: (verb) => `There is talk of ${doing(verb, 'ing')}.`,
  calls: (verb) => `Calls to ${doing(verb, 'base')} have grown louder.`,
  'time to come': (verb) => `Once the Magnitsky Act is ${done(verb)}, trade will grow.`,
  'votes for it': (verb) => `There are enough votes to ${doing(verb, 'base')}.`,
  'wanted done': (verb) => `Traders want to see the Magnitsky Act ${done(verb)}.`,
  'hoped to get done': (verb) => `Traders hoped to get the Magnitsky Act ${done(verb)}.`,
  'asked to suppose': (verb) => `Suppose the vote saw the Magnitsky Act ${done(verb)}.`,
  'means that may serve': (verb) => `The president can use an executive order to ${doing(verb, 'base')}.`,
  'way not taken': (verb) => `Rather than ${doing(verb, 'base')}, lawmakers went home.`,
};

/** Every sentence that is not read as it should be, with what was read. */
function misread(sentence: (verb: Word) => string, polarity: 'affirmed' | 'denied'): readonly string[] {
  return WORDS.flatMap((verb) => {
    const text = sentence(verb);
    const claims = readIn(ENGLISH, text).claims.filter((claim) => claim.rated && claim.law?.id === 'magnitsky');
    const right = claims.some(
      ({ asserts }) =>
        asserts.polarity === polarity &&
        asserts.readings.some((reading) => verb.events.some((event) => event === reading)),
    );
    const other = claims.some(({ asserts }) => asserts.polarity !== polarity);
    return right && !other ? [] : [`${text} (${claims.map(({ asserts }) => `${asserts.event} ${asserts.polarity}`)})`];
  });
}

const names = (constructions: Constructions) => Object.entries(constructions);

describe('whatever the word', () => {
  test.each(names(ASSERTED))('what is told is found: %s', (_, sentence) =>
    expect(misread(sentence, 'affirmed')).toEqual([]));
  test.each(names(DENIED))('what is denied is denied: %s', (_, sentence) =>
    expect(misread(sentence, 'denied')).toEqual([]));
  test.each(names(UNRATED))('what nobody says to be so is not rated: %s', (_, sentence) => {
    const rated = WORDS.map(sentence).filter((text) => readIn(ENGLISH, text).claims.some((claim) => claim.rated));
    expect(rated).toEqual([]);
  });
});
