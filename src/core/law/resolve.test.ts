import { describe, expect, test } from 'vitest';
import type { Law, LawName } from './law.ts';
import type { Register } from './register.ts';
import { resolveLaw } from './resolve.ts';

const NOTHING: Omit<Law, 'id' | 'title' | 'names'> = {
  jurisdiction: 'us',
  type: 'act',
  partOf: null,
  does: '',
  calledA: [],
  described: [],
  powers: [],
  oftenMisstated: [],
  events: [],
  checkpoints: [],
  would: [],
  verifiedThrough: '2026-01-01',
  reviewBy: null,
  openQuestions: [],
};

function law(id: string, title: string, ...names: readonly (readonly [string, LawName['kind']])[]): Law {
  return {
    ...NOTHING,
    id,
    title,
    names: names.map(([text, kind]) => ({ text, lang: 'en', kind, why: null, context: [] })),
  };
}

const REGISTER: Register = {
  laws: [
    law(
      'us/caesar-act',
      'Caesar Syria Civilian Protection Act of 2019',
      ['Caesar Act', 'short'],
      ['22 U.S.C. 8791 note', 'citation'],
    ),
    law('us/caesar-repeal', 'Caesar Act repeal', ['Syria bill', 'related']),
    law('us/title-ii', 'Title II rules', ['Section 12', 'short']),
    law('us/trade-act', 'Emigration rules', ['Section 402', 'number'], ['Section 402 of the Trade Act', 'citation']),
    law('us/title-iv', 'Title IV rules', ['Section 12', 'short']),
    { ...law('us/hr-1', 'H.R. 1 (118th Congress)', ['Section 12 bill', 'short']), type: 'measure' },
  ],
  jurisdictions: [],
  digest: '',
};

function found(words: string): string | readonly string[] {
  const answer = resolveLaw(REGISTER, words);
  if (answer.kind === 'one') return answer.law.id;
  return answer.kind === 'several' ? answer.laws.map((one) => one.id) : answer.near.map((one) => `near ${one.id}`);
}

describe('a law as a reader writes it', () => {
  test('is found by id, by the last part of it, by citation and by name, however they are written', () => {
    expect(found('us/caesar-act')).toBe('us/caesar-act');
    expect(found('Caesar-Act')).toBe('us/caesar-act');
    expect(found('22 USC 8791 NOTE')).toBe('us/caesar-act');
    expect(found('the caesar   syria “Civilian Protection Act” of 2019')).toBe('us/caesar-act');
  });

  test('is the one with just that name, though the name is part of another', () => {
    expect(found('Caesar Act')).toBe('us/caesar-act');
  });

  test('is found by a part of its name where only one law has it', () => {
    expect(found('Title II')).toBe('us/title-ii');
    expect(found('Civilian Protection')).toBe('us/caesar-act');
    expect(found('syria bill')).toBe('us/caesar-repeal');
  });

  test('is never guessed where two laws have the name, or its beginning', () => {
    expect(found('§ 12')).toEqual(['us/title-ii', 'us/title-iv']);
    expect(found('caesar')).toEqual(['us/caesar-act', 'us/caesar-repeal']);
    expect(found('Title')).toEqual(['us/title-ii', 'us/title-iv']);
  });

  test('is asked back where a bare number is given, though the register has but one law with it', () => {
    expect(found('Section 402')).toEqual(['us/trade-act']);
    expect(resolveLaw(REGISTER, 'Sec. 402').kind).toBe('several');
    expect(found('Section 402 of the Trade Act')).toBe('us/trade-act');
  });

  test('is the one named first where another is joined to it', () => {
    expect(found('Caesar Act of 2019 and the Section 402 rules')).toBe('us/caesar-act');
    expect(found('Caesar Act with its repeal')).toBe('us/caesar-act');
    expect(resolveLaw(REGISTER, 'Caesar Act and the new Section 12 bill of 2025').kind).toBe('none');
    expect(resolveLaw(REGISTER, 'Caesar Act and Section 12').kind).toBe('none');
    expect(resolveLaw(REGISTER, 'Section 12 and others').kind).toBe('none');
    expect(resolveLaw(REGISTER, 'The vote on the Caesar Act and its repeal').kind).toBe('none');
  });

  test('is the one whose longer name holds that of another', () => {
    const named = (id: string, text: string): Law => ({
      ...law(id, id),
      names: [{ text, lang: 'en', kind: 'short', why: null, context: ['France'] }],
    });
    const register = {
      ...REGISTER,
      laws: [named('fr/reform', 'pension reform'), named('fr/pause', 'pause of the pension reform')],
    };
    const asked = (words: string) => resolveLaw(register, words);
    expect(asked('France: pause of the pension reform')).toMatchObject({ kind: 'one', law: { id: 'fr/pause' } });
    expect(asked('France: pension reform')).toMatchObject({ kind: 'one', law: { id: 'fr/reform' } });
  });

  test('can be a measure', () => {
    expect(found('hr 1')).toBe('us/hr-1');
    expect(found('H.R. 1')).toBe('us/hr-1');
    expect(found('Section 12 bill')).toBe('us/hr-1');
  });

  test('that is not there is answered with names that are near, or with nothing', () => {
    expect(found('Cesar Act')).toContain('near us/caesar-act');
    expect(found('Wholly Other Law')).toEqual([]);
    expect(found(' … ')).toEqual([]);
  });
});
