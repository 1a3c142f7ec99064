/** A form as it was sent: its words and its file. What the pages do not send is not read. */
import type { WebContext } from './context.ts';

export interface SentForm {
  /** The words of a field, without space around them; empty where there are none. */
  word(name: string): string;
  /** The words of a field as they were sent. */
  text(name: string): string;
  /** The file that was chosen, null where none was. */
  readonly file: File | null;
}

export async function sentForm(context: WebContext): Promise<SentForm> {
  const fields = await context.req.parseBody();
  const text = (name: string) => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return typeof value === 'string' ? value : '';
  };
  const { file } = fields;
  const chosen = file instanceof File && (file.name !== '' || file.size > 0) ? file : null;
  return { text, word: (name) => text(name).trim(), file: chosen };
}
