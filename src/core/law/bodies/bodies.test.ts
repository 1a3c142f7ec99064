/** What the name of a body tells, whichever language it is in. */
import { describe, expect, test } from 'vitest';
import { areCourts, benchOf, isOneJudge } from './bench.ts';
import { chamberOf } from './chamber.ts';
import { isGovernment } from './government.ts';

describe('a court has a rank', () => {
  test.each([
    ['highest', ['the Supreme Court', 'Верховного суда США', 'Ali Məhkəmə', 'Anayasa Mahkemesi']],
    ['appeal', ['Court of Appeals', 'апелляционный суд', 'Apelyasiya Məhkəməsi', 'İstinaf Mahkemesi']],
    ['trial', ['a district judge', 'окружной суд', 'dairə məhkəməsi', 'Bölge Mahkemesi']],
    [null, ['a court', 'суд', 'məhkəmə', 'mahkeme', 'Council of State']],
  ] as const)('%s', (bench, names) => {
    expect(names.map(benchOf)).toEqual(names.map(() => bench));
  });
  test('one judge is not the courts', () => {
    const [judges, courts] = [
      ['A federal judge', 'судья', 'hakim', 'Yargıç'],
      ['The courts', 'суды', 'məhkəmələr', 'mahkemeler'],
    ];
    expect([...judges.map(isOneJudge), ...courts.map(areCourts)]).not.toContain(false);
    expect([...judges.map(areCourts), ...courts.map(isOneJudge)]).not.toContain(true);
  });
});

describe('a chamber is the upper, the lower or a committee', () => {
  test.each([
    ['upper', ['senators', 'Совет Федерации', 'Senat', 'ABD Senatosu']],
    ['lower', ['the House', 'Госдума', 'Nümayəndələr Palatası', 'Temsilciler Meclisi']],
    ['committee', ['a House committee', 'комитет Сената', 'komitə', 'Senato komisyonu']],
    [null, ['Congress', 'Конгресс', 'Konqres', 'Meclis']],
  ] as const)('%s', (chamber, names) => {
    expect(names.map(chamberOf)).toEqual(names.map(() => chamber));
  });
});

test('a government is not the one who heads it', () => {
  const governments = ['the White House', 'администрация Байдена', 'Ağ Ev', 'Hükümet'];
  const heads = ['the President', 'Президент', 'Prezident', 'Cumhurbaşkanı', 'dağ evi'];
  expect([governments, heads].map((names) => names.filter(isGovernment))).toEqual([governments, []]);
});
