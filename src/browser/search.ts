/**
 * The search box of a site. It runs in the reader's browser, asks nobody, and keeps nothing. What it says stands in the page, as
 * `data-` attributes of the box; what it shows is set as text, never as markup.
 */
import { type Answer, type FoundLaw, find } from './find.ts';
import { type Pieces, piecesBeside } from './pieces.ts';

const script = document.currentScript;
const box = document.querySelector('.finder[hidden]');
if (script instanceof HTMLScriptElement && box instanceof HTMLElement) enliven(box, script.src);

function enliven(box: HTMLElement, address: string): void {
  const field = box.querySelector('input');
  const told = box.querySelector('output');
  const list = box.querySelector('ol');
  if (field === null || told === null || list === null) return;
  const pieces = piecesBeside(address);
  const root = new URL('../', address);
  let asked = 0;
  const ask = async () => {
    asked += 1;
    const mine = asked;
    const { words, laws } = await answered(field.value, pieces, box.dataset);
    // an answer that comes after a later question is of no use
    if (mine !== asked) return;
    told.textContent = words;
    list.replaceChildren(...laws.map((law) => item(law, root, box.dataset)));
  };
  field.addEventListener('input', () => void ask());
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') list.querySelector('a')?.focus();
  });
  box.hidden = false;
  if (field.value !== '') void ask();
}

interface Shown {
  readonly words: string;
  readonly laws: readonly FoundLaw[];
}

async function answered(query: string, pieces: Pieces, says: DOMStringMap): Promise<Shown> {
  try {
    return shown(await find(query, pieces), says);
  } catch {
    return { words: says.failed ?? '', laws: [] };
  }
}

function shown(answer: Answer, says: DOMStringMap): Shown {
  switch (answer.kind) {
    case 'nothing asked':
      return { words: '', laws: [] };
    case 'common':
      return { words: says.common ?? '', laws: [] };
    case 'laws':
      return { words: countWords(answer.laws.length, answer.all, says), laws: answer.laws };
    default:
      return answer satisfies never;
  }
}

function countWords(count: number, all: number, says: DOMStringMap): string {
  if (all === 0) return says.none ?? '';
  if (all === 1) return says.one ?? '';
  return filled(count < all ? says.some : says.many, { count, all });
}

/** `{all} laws` with the numbers put in. */
function filled(words: string | undefined, values: Readonly<Record<string, string | number>>): string {
  return (words ?? '').replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}

function item({ card: [path, title, status], misnomer }: FoundLaw, root: URL, says: DOMStringMap): HTMLLIElement {
  const link = document.createElement('a');
  link.href = new URL(path, root).href;
  link.textContent = title;
  const entry = document.createElement('li');
  entry.append(link, line('status', status));
  if (misnomer !== null) entry.append(line('misnomer', filled(says.misnomer, { name: misnomer })));
  return entry;
}

function line(name: string, words: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.className = name;
  paragraph.textContent = words;
  return paragraph;
}
