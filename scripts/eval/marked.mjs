/**
 * Passages whose attributions are marked in the text itself. In: `{s1|Anna Berg} {c1|said} {x1|that it was gone}`, marks may stand
 * in marks; `{s2=Anna Berg|she}` says whom a source means. Out: the plain text and its marks, spans in UTF-16 units of that text.
 */

/** A file of passages between empty lines, each led by a line with its id. */
export function markedPassages(file) {
  return file
    .trim()
    .split(/\n{2,}(?=\S+\n)/)
    .map((block) => {
      const [id, ...lines] = block.split('\n');
      return { id, ...unmarked(lines.join('\n')) };
    });
}

/** kind: `s` source, `c` cue, `x` content; number: of the attribution in its passage. */
export function unmarked(marked) {
  const open = [];
  const marks = [];
  let text = '';
  for (let at = 0; at < marked.length; ) {
    const head = /^\{([scx])(\d+)(?:=([^|]*))?\|/.exec(marked.slice(at));
    if (head !== null) {
      open.push({ kind: head[1], number: Number(head[2]), name: head[3] ?? null, start: text.length });
      at += head[0].length;
    } else if (marked[at] === '}' && open.length > 0) {
      const { start, ...mark } = open.pop();
      marks.push({ ...mark, span: [start, text.length] });
      at += 1;
    } else text += marked[at++];
  }
  if (open.length > 0) throw new Error(`a mark is not closed: ${marked.slice(0, 60)}`);
  return { text, marks: marks.sort((a, b) => a.span[0] - b.span[0]) };
}
