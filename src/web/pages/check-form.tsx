/** The form in which a reader hands in a text: pasted, as a file, or by its address. It works without script. */
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { LANGUAGES as READ } from '../../core/extraction/languages.ts';
import { FORM } from '../../core/page/strings/served.ts';
import { LANGUAGES } from '../../core/page/strings/site.ts';
import type { WebFrame } from '../web.ts';

/** What stands in the fields, so that nobody writes anything twice. */
export interface FormValues {
  readonly text: string;
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly language: string;
}

export const NOTHING_WRITTEN: FormValues = { text: '', url: '', title: '', outlet: '', published: '', language: '' };

interface CheckFormProps {
  readonly frame: WebFrame;
  readonly values: FormValues;
}

export function CheckForm({ frame, values }: CheckFormProps): JSX.Element {
  const { title, outlet, published, language } = values;
  return (
    <form
      class="check-form"
      method="post"
      action={frame.linkTo({ kind: 'checkText' })}
      enctype="multipart/form-data"
      data-checking={FORM.checking}
      data-dropped={FORM.dropped}
    >
      <label class="main-label" for="text">
        {FORM.text}
      </label>
      <textarea id="text" name="text" rows={9} dir="auto" placeholder={FORM.placeholder}>
        {values.text}
      </textarea>
      <div class="instead">
        <Field id="file" label={FORM.file} hint={FORM.fileHint}>
          <input
            id="file"
            name="file"
            type="file"
            accept=".txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html"
            aria-describedby="file-hint"
          />
        </Field>
        <Field id="url" label={FORM.url} hint={FORM.urlHint}>
          <input id="url" name="url" type="url" value={values.url} autocomplete="off" aria-describedby="url-hint" />
        </Field>
      </div>
      <details {...(title + outlet + published + language === '' ? {} : { open: true })}>
        <summary>{FORM.details}</summary>
        <p class="small faint">{FORM.detailsHint}</p>
        <Details values={values} />
      </details>
      <p class="submit">
        <button type="submit" class="primary">
          {FORM.submit}
        </button>
        <span class="small faint">{FORM.kept}</span>
        <output class="progress" />
      </p>
    </form>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly children?: Child;
}

function Field({ id, label, hint, children }: FieldProps): JSX.Element {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} class="small faint">
          {hint}
        </p>
      )}
    </div>
  );
}

function Details({ values: { title, outlet, published, language } }: { readonly values: FormValues }): JSX.Element {
  return (
    <div class="details-fields">
      <Field id="title" label={FORM.title}>
        <input id="title" name="title" type="text" value={title} dir="auto" autocomplete="off" />
      </Field>
      <Field id="outlet" label={FORM.outlet}>
        <input id="outlet" name="outlet" type="text" value={outlet} dir="auto" autocomplete="off" />
      </Field>
      <Field id="published" label={FORM.published}>
        <input id="published" name="published" type="date" value={published} />
      </Field>
      <Field id="language" label={FORM.language}>
        <select id="language" name="language">
          <option value="">{FORM.recognised}</option>
          {[...READ.keys()].map((code) => (
            <option value={code} {...(code === language ? { selected: true } : {})}>
              {LANGUAGES[code] ?? code}
            </option>
          ))}
        </select>
      </Field>
    </div>
  );
}
