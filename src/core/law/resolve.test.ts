import { describe, expect, test } from 'vitest';
import type { Law, LawName } from './law.ts';
import type { Register } from './register.ts';
import { resolveLaw } from './resolve.ts';

const NOTHING: Omit<Law, 'id' | 'title' | 'names'> = {
  jurisdiction: 'us',
  type: 'act',
  partOf: null,
  subject: null,
  does: '',
  calledA: [],
  described: [],
  conduct: [],
  powers: [],
  oftenMisstated: [],
  events: [],
  checkpoints: [],
  would: [],
  verifiedThrough: '2026-01-01',
  reviewBy: null,
  gaps: [],
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
    expect(found('Civilian Protection')).toBe('us/caesar-act');
    expect(found('syria bill')).toBe('us/caesar-repeal');
  });

  test('is never guessed where two laws have the name, or its beginning', () => {
    expect(found('§ 12')).toEqual(['us/title-ii', 'us/title-iv']);
    expect(found('caesar')).toEqual(['us/caesar-act', 'us/caesar-repeal']);
    expect(found('Title')).toEqual(['us/title-ii', 'us/title-iv']);
  });

  test('is asked back where a subject of several records is given, and is the law itself where the subject is called after it', () => {
    const subject = { id: 'us/harbour-rules', title: 'Harbour rules of 2015 and 2023' };
    const own = { id: 'us/port-act', title: 'Port Act' };
    const register = {
      ...REGISTER,
      laws: [
        { ...law('us/rule-2015', 'Rule of 2015'), subject },
        { ...law('us/rule-2023', 'Rule of 2023'), subject },
        law(own.id, own.title),
        { ...law('us/port-repeal', 'Repeal of piers'), subject: own },
      ],
    };
    const asked = (words: string) => resolveLaw(register, words);
    const both = { kind: 'several', laws: [{ id: 'us/rule-2015' }, { id: 'us/rule-2023' }] };
    expect(asked('us/harbour-rules')).toMatchObject(both);
    expect(asked('Harbour Rules of 2015 and 2023')).toMatchObject(both);
    expect(asked('us/port-act')).toMatchObject({ kind: 'one', law: { id: 'us/port-act' } });
    expect(asked('Port Act')).toMatchObject({ kind: 'one', law: { id: 'us/port-act' } });
  });

  test('is asked back where a bare number is given, though the register has but one law with it', () => {
    expect(found('Section 402')).toEqual(['us/trade-act']);
    expect(resolveLaw(REGISTER, 'Sec. 402').kind).toBe('several');
    expect(found('Section 402 of the Trade Act')).toBe('us/trade-act');
    expect(found('Title II')).toEqual(['us/title-ii']);
    expect(resolveLaw(REGISTER, 'Title II').kind).toBe('several');
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

  describe('by a citation of several', () => {
    const register: Register = {
      ...REGISTER,
      laws: [
        law('us/bank-act', 'Bank rules', ['Bank Act of 1933, Pub. L. 73-66 (1933), 48 Stat. 162', 'citation']),
        law('us/mail-act', 'Mail rules', ['18 U.S.C. 1461, 1462', 'citation']),
        law(
          'us/trade-part',
          'Trade rules',
          ['Pub. L. 93-618, title V', 'citation'],
          ['19 U.S.C. 2461 note', 'citation'],
        ),
        law('us/oil-rules', 'Oil rules', ['Pub. L. 94-163, section 103, 89 Stat. 871', 'citation']),
        law('us/gas-rules', 'Gas rules', ['Gas Act, 89 Stat. 871', 'citation']),
      ],
    };
    const asked = (words: string) => {
      const answer = resolveLaw(register, words);
      const laws = answer.kind === 'one' ? [answer.law] : answer.kind === 'several' ? answer.laws : answer.near;
      return [answer.kind, ...laws.map(({ id }) => id)];
    };

    test('each part is the law that alone has it', () => {
      for (const part of [
        'Public Law 73-66',
        '48 Stat. 162',
        'Bank Act of 1933',
        'Pub. L. 73-66 (1933), 50 U.S.C. 9 note',
      ])
        expect(asked(part)).toEqual(['one', 'us/bank-act']);
      expect(asked('18 USC § 1462')).toEqual(['one', 'us/mail-act']);
    });

    test('a part that two laws have is told as that of both', () => {
      expect(asked('89 Stat. 871')).toEqual(['several', 'us/oil-rules', 'us/gas-rules']);
    });

    test('an act is none of its titles and sections, a section none of its notes', () => {
      expect(asked('Pub. L. 93-618')).toEqual(['none', 'us/trade-part']);
      expect(asked('Pub. L. 94-163')).toEqual(['none', 'us/oil-rules']);
      expect(asked('19 U.S.C. 2461')).toEqual(['none', 'us/trade-part']);
    });

    test('a place or a number without its statute is nobody’s', () => {
      for (const part of ['title V', 'Section 103', '1462', '2461 note', '1933'])
        expect(asked(part)[0]).not.toBe('one');
      expect(asked('Pub. L. 73-66, section 9')[0]).toBe('none');
    });
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
