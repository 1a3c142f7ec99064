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
