/** The names of a law, right and wrong, in every language that the register knows. */
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Law, LawName } from '../../law/law.ts';
import { namesOf } from '../../report/history.ts';
import { LANGUAGES, LAW, NAME_GROUPS } from '../strings/site.ts';
import { Part } from './part.tsx';

export function Names({ law }: { readonly law: Law }): JSX.Element {
  return (
    <Part id="names" title={LAW.names}>
      <dl class="names">
        {NAME_GROUPS.map(([kind, title]) => (
          <Group title={title} names={namesOf(law, kind)} />
        ))}
      </dl>
    </Part>
  );
}

function Group({ title, names }: { readonly title: string; readonly names: readonly LawName[] }): JSX.Element | null {
  const languages = grouped(names, (name) => name.lang);
  if (languages.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {languages.map(([language, named]) => (
        <dd>
          <LanguageLabel language={language} />
          <span>
            {named.map((name, at) => (
              <>
                {at === 0 ? null : '; '}
                <Name name={name} />
              </>
            ))}
          </span>
        </dd>
      ))}
    </div>
  );
}

/** Citations are the same in every language. */
function LanguageLabel({ language }: { readonly language: string }): JSX.Element | null {
  return language === 'und' ? null : <span class="language">{LANGUAGES[language] ?? language} </span>;
}

function Name({ name: { text, lang } }: { readonly name: LawName }): JSX.Element {
  return (
    <span dir="auto" {...(lang === 'und' ? {} : { lang })}>
      {text}
    </span>
  );
}

/** Names in use that are not the law's, and what is wrong with each; those that are wrong for one reason stand together. */
export function Misnomers({ law }: { readonly law: Law }): JSX.Element | null {
  const misnomers = namesOf(law, 'misnomer');
  if (misnomers.length === 0) return null;
  const reasons = grouped(misnomers, (name) => name.why ?? '');
  return (
    <Part id="misnomers" title={LAW.misnomers}>
      <dl class="misnomers pairs">
        {reasons.map(([why, names]) => (
          <div>
            <dt>
              {names.map((name, at) => (
                <>
                  {at === 0 ? null : ', '}“<Name name={name} />”
                </>
              ))}
            </dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

/** Names by what they have in common, in the order in which that first occurs. */
function grouped(
  names: readonly LawName[],
  common: (name: LawName) => string,
): readonly [string, readonly LawName[]][] {
  const groups = new Map<string, LawName[]>();
  for (const name of names) {
    const key = common(name);
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups];
}
