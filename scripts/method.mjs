// Fills docs/method.md from the code that derives verdicts, and from the last saved evaluation; with --check says where the
// two differ.
// usage: node scripts/method.mjs [--check]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { keep } from './docs/blocks.mjs';
import { table } from './docs/table.mjs';
import { valuesOf } from './docs/values-of.mjs';

const VERDICT = 'src/core/verdict';
const OUTCOME = 'test/corpus/outcome.json';

const IN_WORDS = {
  showing: {
    supported: 'the record shows the claimed event or state',
    weaker: 'the record shows a weaker effect in the same direction',
    outdated: 'the record showed it once, not on the claim’s day',
    refuted: 'the record shows neither it nor anything weaker',
    unknown: 'the record cannot tell',
    conflict: 'the sources of the record disagree',
  },
  polarity: { affirmed: 'the claim says it is so', denied: 'the claim says it is not so' },
  generalInPart: { true: '“every”, “always” or a count does not hold' },
  generalUnknown: { true: 'whether “every”, “always” or a count holds is not known' },
  termOverstated: { true: 'it is said to hold for good, or far longer than it does' },
  noSuchPower: { true: 'who is said to have acted has no such power' },
  noSuchAct: { true: 'it is said to have been done by an act that cannot do it, a statute by order' },
  lesserRefuted: { true: 'date, actor, form of the act or length does not hold' },
  weakerThanDenied: { true: 'what is said to be gone stands, but is limited' },
};

function ratings({ RATING_TABLE }) {
  const condition = (when) =>
    Object.entries(when)
      .map(([key, value]) => IN_WORDS[key]?.[String(value)] ?? `${key} is ${value}`)
      .join('; ');
  return table(
    ['if', 'then', 'because'],
    RATING_TABLE.map((row) => [condition(row.when), `**${row.rating}**`, row.reads]),
  );
}

function patterns({ MAXIMS }) {
  return table(
    ['pattern', 'to remember'],
    Object.entries(MAXIMS)
      .filter(([, maxim]) => maxim !== '')
      .map(([name, maxim]) => [`\`${name}\``, maxim]),
  );
}

/** Rule ids as they stand in the code, file by file, beneath what the file says of itself. */
function rules() {
  return readdirSync(`${VERDICT}/rules`)
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
    .sort()
    .map((file) => {
      const code = readFileSync(`${VERDICT}/rules/${file}`, 'utf8');
      const about =
        /\/\*\*([\s\S]*?)\*\//
          .exec(code)?.[1]
          ?.replace(/\s*\n \*\s?/g, ' ')
          .trim() ?? '';
      const ids = [...code.matchAll(/'([a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*)'/g)].map(([, id]) => `\`${id}\``);
      const open = [...code.matchAll(/`([a-z-]+)\/\$\{/g)].map(([, lead]) => `\`${lead}/…\``);
      return `- ${about} ${[...new Set([...ids, ...open])].sort().join(', ')}`.trim();
    })
    .join('\n')
    .concat('\n');
}

const SAYS = {
  recall: 'of the claims that should be rated, found',
  recallNamed: 'the same, where the claim’s own words name the law',
  recallCarried: 'the same, where the law is carried from before (“it”, “the ban”)',
  precision: 'of the claims rated, those that should be',
  rating: 'of those found, rated as a fair checker could',
  ratingBest: 'of those found, rated as the label thinks best',
  caught: 'of untrue claims found, called half-true, misleading or false',
  wronged: 'of true claims found, called misleading or false (the worst that can happen)',
  gate: 'of promises, demands, questions and the like, left unrated',
  event: 'of those found, the event right',
  polarity: 'of those found, “is” and “is not” told apart',
  speaker: 'of the statements, the speaker right',
  claimSpeaker: 'of speakers’ claims found, the speaker right',
  passages: 'of the passages, everything right',
};

function figures() {
  if (!existsSync(OUTCOME)) return 'No evaluation has been saved yet (`npm run eval -- --save`).\n';
  const { knownAt, sets } = JSON.parse(readFileSync(OUTCOME, 'utf8'));
  const names = Object.keys(sets);
  const head = ['figure', ...names.map((set) => `${set} (${sets[set].passages} passages)`), 'what it counts'];
  const cell = (value) => (value === null || value === undefined ? '-' : value.toFixed(2));
  const rows = Object.entries(SAYS).map(([figure, says]) => [
    figure,
    ...names.map((set) => cell(sets[set].figures[figure])),
    says,
  ]);
  return `Record as known on ${knownAt}. Rules are written for the set \`dev\`; no rule is written for \`test\`.\n\n${table(head, rows)}`;
}

keep('docs/method.md', {
  ratings: ratings(await valuesOf(`${VERDICT}/rating-table.ts`)),
  patterns: patterns(await valuesOf(`${VERDICT}/explain.ts`)),
  rules: rules(),
  figures: figures(),
});
