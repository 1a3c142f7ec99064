/** A Markdown table from a head and rows of cells. */
export const table = (head, rows) =>
  `${[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
