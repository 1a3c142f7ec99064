/**
 * What a Turkic verb's endings say. On folded letters, so that vowel harmony is [iu] and [aeə]. In: what follows the stem. Out: the
 * form and whether it is negative. Sources: Lewis, Turkish Grammar (2000), ch. 8; Širəliyev and Sevortyan, Azerbaijani (1971).
 */
export type TurkicForm =
  | 'past'
  | 'perfect'
  | 'present'
  | 'aorist'
  | 'future'
  | 'necessity'
  | 'conditional'
  | 'optative'
  | 'able'
  | 'factive'
  | 'participle'
  | 'converb'
  | 'infinitive'
  | 'verbalNoun'
  | 'root';

export interface FormReading {
  readonly form: TurkicForm;
  readonly negative: boolean;
}

const PERSON = '(?:m|n|k|q|[iu]m|[iu]k|[iu]q|s[iu]n|n[iu]z|s[iu]n[iu]z|[iu]z|y[iu]m|l[aeə]r)?';
const COPULA = '(?:[dt][iu]r)?(?:l[aeə]r)?(?:y?[dt][iu])?';
const form = (kind: TurkicForm, pattern: string): readonly [TurkicForm, RegExp] => [
  kind,
  new RegExp(`^(m[aeə]|m(?=[iu]y?[iu]?o?r))?${pattern}$`, 'u'),
];

/** In order: the first that fits. */
const FORMS: readonly (readonly [TurkicForm, RegExp])[] = [
  form('root', ''),
  form('able', 'y?[aeə]b[iu]l\\p{L}*'),
  form('conditional', `(?:[aeiuə]?r|z|m[iu]s|[dt][iu]y|[iu]yor|y?[aeə]c[aeə][kq])?s[aeə]${PERSON}(?:yd[iu])?`),
  form('optative', 's[iu]n(?:l[aeə]r)?'),
  form('necessity', `m[aeə]l[iu]${COPULA}${PERSON}(?:yd[iu])?`),
  form('future', 'y?[aeə]c[aeə][kqgy]\\p{L}*'),
  form('converb', 'y?(?:[iu]p|[aeə]r[aeə][kq]|[iu]nc[aeə]|[aeə]nd[aeə])'),
  form('factive', '[dt][iu](?:[gy](?:[iu]|[iu]m[iu]z)\\p{L}*|[kq](?:l[aeə]r[iu]\\p{L}*|[dt][aeə]n|[cç][aeə]|s[iu]z))'),
  form('past', `[dt][iu]${PERSON}`),
  form('perfect', `(?:m[iu]s${COPULA}${PERSON}|y?[iu]b${COPULA}${PERSON})`),
  // `etməkdən imtina edib`: the ablative, and no second person of `etməkdə`
  form('infinitive', 'm[aeə][kq][dt][aeə]n'),
  form('present', `(?:[iu]?yor\\p{L}*|m[aeə][kq][dt][aeə]${COPULA}${PERSON})`),
  form('infinitive', 'm[aeə](?:[kqg])\\p{L}*'),
  form('verbalNoun', 'm[aeə](?:s[iu]|l[aeə]r[iu])?(?:n?[iu]n?|n?[aeə]|y[aeəiu]|n?d[aeə]n?|y?l[aeə])?(?:d[iu]r)?'),
  form('participle', 'y?[aeə]n(?:l[aeə]r)?(?:[iu]n?|d[aeə]n?|[aeə])?'),
];
const NEGATIVE_ABLE = /^y?[aeə]m(?:[aeə](?:z|d[iu]|yac|yəc|m[iu]s|y[iu]b)|[iu]yor)\p{L}*$/u;
const R_PRESENT = new RegExp(`^(m)?y?[iu]r${PERSON}(?:d[iu])?$`, 'u');
const AORIST = new RegExp(`^(?:[aeiuə]?r|(m[aeə]z))${PERSON}(?:l[aeə]r)?(?:d[iu])?$`, 'u');

/** `presentR`: whether -(ı)r is the present, as in Azerbaijani. */
export function formOf(rest: string, presentR: boolean): FormReading | null {
  if (NEGATIVE_ABLE.test(rest)) return { form: 'able', negative: true };
  const present = presentR ? R_PRESENT.exec(rest) : null;
  if (present !== null) return { form: 'present', negative: present[1] !== undefined };
  for (const [kind, pattern] of FORMS) {
    const match = pattern.exec(rest);
    if (match !== null && !(kind === 'root' && match[1] !== undefined))
      return { form: kind, negative: match[1] !== undefined };
  }
  const aorist = AORIST.exec(rest);
  return aorist === null ? null : { form: 'aorist', negative: aorist[1] !== undefined };
}

export type TurkicCase = 'nominative' | 'accusative' | 'genitive' | 'dative' | 'ablative' | 'locative' | 'instrumental';

const CASES: readonly (readonly [TurkicCase, RegExp])[] = [
  ['ablative', /[dt][aeə]n$/u],
  ['locative', /[dt][aeə](?:k[iu]\p{L}*)?$/u],
  ['genitive', /n?[iu]n$/u],
  ['instrumental', /(?:^|[yiu])l[aeə]$/u],
  ['accusative', /[yn][iu]$/u],
  ['dative', /[aeə]$/u],
];

/** Every case that an ending can be: a bare vowel is the accusative or a possessive in the nominative. */
export function casesOf(ending: string): readonly TurkicCase[] {
  const rest = ending.replace(/^'/, '').replace(/[dt][iu]r$/u, '');
  if (rest === '' || /^(?:l[aeə]r)?s[iu]$/u.test(rest) || /^l[aeə]r$/u.test(rest)) return ['nominative'];
  if (/^[kgyqb]?(?:l[aeə]r)?[iu]$/u.test(rest)) return ['accusative', 'nominative'];
  return [CASES.find(([, pattern]) => pattern.test(rest))?.[0] ?? 'nominative'];
}
