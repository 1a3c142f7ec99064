import { mkdirSync, writeFileSync } from 'node:fs';

/** 60,000 laws with 200,000 names, made of the shipped ones’ own parts; no two names are alike. */
export function madeRegister(shipped) {
  const pattern = shipped.laws.find((law) => law.type === 'act') ?? shipped.laws[0];
  const syllables = 'bar den gol fir mun tas vel kor lin sar pom rig hut wex jad nok'.split(' ');
  const word = (number, length) =>
    [...Array(length)]
      .map((_, at) => syllables[Math.floor(number / 16 ** at) % 16])
      .join('')
      .replace(/^./, (first) => first.toUpperCase());
  const laws = [...Array(60_000)].map((_, at) => {
    const place = `${word(at, 4)} ${word((at * 7) % 65_536, 2)}`;
    const names = [`${place} Act of ${1900 + (at % 125)}`, `${place} Act`, `Section ${at} of the ${place} Act`];
    const more = at % 3 === 0 ? [`${word(at, 4)} Rules`] : [];
    const named = [...names, ...more].map((text) => ({ text, lang: 'en', kind: 'short', why: null, context: [] }));
    return { ...pattern, id: `made/law-${at}`, title: names[0], names: named };
  });
  return { ...shipped, laws: [...shipped.laws, ...laws], digest: 'made' };
}

/** The made laws as files of a folder, each with the least that a law file has; the register that they are with those that ship. */
export function writeMadeLaws(folder, register) {
  const source = {
    publisher: 'Gazette',
    title: 'Made',
    url: 'https://example.org/made',
    legalValue: 'definitive',
    seen: '2022-01-10',
  };
  const known = {
    on: '1990-03-01',
    actor: { body: 'legislature', office: 'Assembly' },
    sources: ['act'],
    confidence: 'high',
  };
  for (const [at, { id, title, names }] of register.laws.filter(({ id }) => id.startsWith('made/')).entries()) {
    const place = `${folder}/${Math.floor(at / 1000)}`;
    mkdirSync(place, { recursive: true });
    const named = [...new Set(names.map(({ text }) => text))].map((text) => ({
      text,
      lang: 'en',
      kind: text === title ? 'title' : 'short',
    }));
    const law = {
      ...{ id: id.replace('made/', 'xx/'), title, jurisdiction: 'xx', type: 'act', does: 'Nothing.', names: named },
      powers: [{ id: 'repeal', body: 'legislature', office: 'Assembly', may: ['repeal'], by: 'Act', sources: ['act'] }],
      sources: { act: source },
      events: [{ id: 'entry', kind: 'entryIntoForce', summary: 'It came into force.', ...known }],
      verifiedThrough: '2022-01-10',
    };
    // JSON is YAML
    writeFileSync(`${place}/${law.id.slice(3)}.yaml`, JSON.stringify(law));
  }
  return register;
}
