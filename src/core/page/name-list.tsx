import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Law, LawName } from '../law/law.ts';
import { NAME_TITLES, namesOf } from '../report/history.ts';
import { STRINGS } from './strings/check.ts';

/** What a law is called, and by which names it is wrongly called, with what is wrong with them. */
export function NameList({ law }: { readonly law: Law }): JSX.Element {
  const wrong = namesOf(law, 'misnomer');
  const kinds = ['title', 'citation', 'short'] as const;
  const right = kinds
    .map((kind) => [NAME_TITLES[kind], namesOf(law, kind)] as const)
    .filter(([, names]) => names.length > 0);
  return (
    <dl class="told names">
      {wrong.length === 0 ? null : (
        <>
          <dt>{STRINGS.misnomers}</dt>
          {wrong.map((name) => (
            <dd>
              <NameText name={name} />
              {name.why === null ? null : `: ${name.why}`}
            </dd>
          ))}
        </>
      )}
      {right.map(([title, names]) => (
        <>
          <dt>{title}</dt>
          <dd>
            {names.map((name, at) => (
              <>
                {at === 0 ? null : '; '}
                <NameText name={name} />
              </>
            ))}
          </dd>
        </>
      ))}
    </dl>
  );
}

function NameText({ name: { text, lang } }: { readonly name: LawName }): JSX.Element {
  return (
    <bdi class="name" lang={lang === 'und' ? undefined : lang}>
      {text}
    </bdi>
  );
}
