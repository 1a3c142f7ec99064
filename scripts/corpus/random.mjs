/** Chance from a seed: the same seed gives the same corpus on every machine. A linear congruence, its high bits (Knuth). */
export function chance(seed) {
  let state = (seed >>> 0) + 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (most) => Math.floor(next() * most);
  return {
    below,
    is: (share) => next() < share,
    one: (list) => list[below(list.length)],
    /** So many of the list, none twice. */
    some: (list, count) => shuffled(list, below).slice(0, count),
    /** Days until something that fades with this mean. */
    waiting: (mean) => Math.floor(-Math.log(1 - next()) * mean),
  };
}

function shuffled(list, below) {
  const all = [...list];
  for (let at = all.length - 1; at > 0; at--) {
    const other = below(at + 1);
    [all[at], all[other]] = [all[other], all[at]];
  }
  return all;
}

/** The text with `{words}` in their place; a capital where a sentence begins. */
export function filled(template, words) {
  const text = template.replace(/\{(\w+)\}/g, (whole, key) => words[key] ?? whole);
  return text.replace(/^(["“«„]?)(\p{Ll})/u, (_, mark, letter) => mark + letter.toUpperCase());
}
