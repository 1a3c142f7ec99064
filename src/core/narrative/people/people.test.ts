import fc from 'fast-check';
import { expect, test } from 'vitest';
import { peopleOf } from './people.ts';

const person = (form: string, ...others: readonly string[]) => peopleOf([form, ...others]).get(form);

test('a surname, a title and an initial are the person with the full name', () => {
  const full = 'Ilham Aliyev';
  expect(person('Aliyev', full)).toBe(full);
  expect(person('Mr. Aliyev', full)).toBe(full);
  expect(person('I. Aliyev', full)).toBe(full);
  expect(person('ILHAM ALIYEV', full)).toBe(full);
  expect(person('Aliyev Ilham', full)).toBe(person(full, 'Aliyev Ilham'));
  expect(person('John Kerry', 'John Forbes Kerry')).toBe('John Forbes Kerry');
  expect(person('von der Leyen', 'Ursula von der Leyen')).toBe('Ursula von der Leyen');
});

test('two people of one surname are kept apart, and the bare surname is neither', () => {
  const names = ['Ilham Aliyev', 'Heydar Aliyev', 'Aliyev', 'H. Aliyev'];
  expect(names.map((name) => person(name, ...names))).toEqual([
    'Ilham Aliyev',
    'Heydar Aliyev',
    'Aliyev',
    'Heydar Aliyev',
  ]);
});

test('a name in another alphabet is the same person', () => {
  const groups = [
    ['Rashad Mammadli', 'Рашад Маммадли', 'Rəşad Məmmədli', 'Reşad Memmedli', 'Маммадли'],
    ['Ilham Aliyev', 'Ильхам Алиев', 'İlham Əliyev', 'И. Алиев'],
    ['Jeyhun Bayramov', 'Джейхун Байрамов'],
    ['Ceyhun Karaca', 'Джейхун Караджа'],
    ['Nikol Pashinyan', 'Никол Пашинян'],
    ['Volodymyr Zelenskyy', 'Зеленський'],
    ['Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan', 'Эрдоган'],
  ];
  const people = peopleOf(groups.flat());
  for (const [first, ...others] of groups)
    expect(others.map((other) => [other, people.get(other)])).toEqual(others.map((other) => [other, first]));
  expect(person('Hans Müller', 'Hans Miller', 'Hans Möller')).toBe('Hans Müller');
  expect(person('Анна Берг', 'Ann Burg')).toBe('Анна Берг');
});

test('other people are other people', () => {
  const names = [
    'Anna Berg',
    'Berg Hansen',
    'Ann Berg',
    'Max Lind',
    'John A. Smith',
    'John B. Smith',
    'A B',
    'И. Иванов',
  ];
  expect(names.map((name) => person(name, ...names))).toEqual(names);
});

test('in whatever order names come, the people are the same', () => {
  const name = fc.array(fc.constantFrom('ann', 'a', 'berg', 'Lee', 'von', 'Lind', 'b.', 'Mr'), {
    minLength: 1,
    maxLength: 3,
  });
  const names = fc.array(
    name.map((words) => words.join(' ')),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(names, (forms) => {
      const found = peopleOf(forms);
      expect(new Map([...peopleOf(forms.toReversed())].sort())).toEqual(new Map([...found].sort()));
      for (const one of found.values()) expect(found.get(one)).toBe(one);
    }),
  );
});
