/** Whom `the group`, `the senator` and `the director-general` mean, and a name that bears an article. */
import { describe, expect, test } from 'vitest';
import { readIn } from '../../../inflecting/read.fixture.ts';
import { ENGLISH } from '../../english.ts';

describe('who speaks', () => {
  test.each([
    [
      'The Berg Committee said Section 907 is gone. “A waiver is not a repeal,” the group said.',
      'Berg Committee / Berg Committee',
    ],
    ['Anna Berg said Section 907 is gone. “A waiver is not a repeal,” the group said.', 'Anna Berg / the group'],
    ['The Herald reported that Section 907 is gone. The paper said nobody noticed.', 'Herald / The paper'],
    ['“Section 907 is gone,” Kaine said. “Nobody ever noticed it,” the senator went on.', 'Kaine / Kaine'],
    ['“Section 907 is gone,” Moscow said. “Nobody ever noticed it,” the senator went on.', 'Moscow / the senator'],
    ['“Section 907 is gone,” Tedros said. The director-general said nobody noticed.', 'Tedros / Tedros'],
    ['A farmer outside Gadabay, who sells milk, shrugged. “They told us so many things,” he said.', 'A farmer'],
    [
      'The minister, Asaad al-Shibani, said Section 907 is gone. Al-Shibani said nobody noticed.',
      'Asaad al-Shibani / Asaad al-Shibani',
    ],
  ])('%s', (text, want) => {
    expect(
      readIn(ENGLISH, text)
        .statements.map(({ speaker }) => speaker.name)
        .join(' / '),
    ).toBe(want);
  });
});
