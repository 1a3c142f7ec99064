/** SVG as text: elements with their attributes, and words that can never be markup. */
import { clean } from './display-width.ts';

export type Attributes = Readonly<Record<string, string | number | null>>;

/** One element; attributes that are null are left out, numbers have one decimal. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${typeof value === 'number' ? rounded(value) : xmlText(value)}"`],
  );
  const head = `<${name}${written.join('')}`;
  return children.length === 0 ? `${head}/>` : `${head}>${children.join('')}</${name}>`;
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words for XML 1.0, without the characters that it does not allow (lone surrogates, U+FFFE and U+FFFF). */
export function xmlText(text: string): string {
  return clean(text)
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/g, (sign) => MARKUP[sign] ?? sign);
}
