/** Speakers of whom more is said, and reports that go on: each form beside a near one that says it of nobody, or of somebody else. */
import { describe, expect, test } from 'vitest';
import { readIn } from '../../../inflecting/read.fixture.ts';
import { ENGLISH } from '../../english.ts';
import { eachForm } from '../attributed.fixture.ts';

/** Where each statement names its speaker. */
function named(text: string): readonly string[] {
  return readIn(ENGLISH, text).statements.map(({ speaker }) =>
    speaker.span === null ? '' : text.slice(...speaker.span),
  );
}

/** Lines of `form | text => statements | near text => statements`; `\n` stands for a new line. */
const FORMS = String.raw`
relative clause with an object | Two people who read the draft said the law was gone. => Two people: the law was gone | Two people who read the draft left. => nobody
relative clause between commas | A senior official, who spoke in May, said no decision had been made. => A senior official: no decision had been made | No decision had been made, said a senior official. => a senior official: No decision had been made
participle behind the noun | A memo obtained by the Herald says the law is gone. => A memo: the law is gone | A memo obtained by the Herald is gone. => nobody
doing something | A letter making the rounds claims that the law is gone. => A letter: that the law is gone | A letter making the rounds is gone. => nobody
an aside on where | The Treasury, in a fact sheet posted on Friday, said the law was gone. => Treasury: the law was gone | The Treasury, in a house built in May, closed. => nobody
an aside between dashes | The poster at the stop – signed by a group – claims that the law is gone. => The poster: that the law is gone | The poster at the stop – signed by a group – fell. => nobody
report inside that is none of the speaker’s | The ministry confirmed on Friday that the king had spoken with Berg. => The ministry: that the king had spoken with Berg | The ministry closed on Friday. => nobody
adding | Anna Berg said the law was gone, adding that nobody noticed. => Anna Berg: the law was gone / Anna Berg: that nobody noticed | Anna Berg walked on, adding a stone. => nobody
adding behind an inverted verb | The law is gone, say two officials, adding that nobody noticed. => two officials: The law is gone / two officials: that nobody noticed | The law is gone, adding weight. => nobody
but cautioned | Anna Berg said the brakes had failed, but cautioned that it was early. => Anna Berg: the brakes had failed / Anna Berg: that it was early | Anna Berg said the brakes had failed but held. => Anna Berg: the brakes had failed but held
and claimed | Anna Berg called the law a relic and claimed it had been suspended. => Anna Berg: the law a relic / Anna Berg: it had been suspended | Anna Berg called the law a relic and left. => Anna Berg: the law a relic and left
by saying | The chair, Anna Berg, opened the hearing by saying that the law was gone. => Anna Berg: that the law was gone | The chair opened the door by kicking. => nobody
quoted as saying | The paper quoted an aide as saying the law was gone. => an aide: the law was gone | The paper quoted prices as low as five. => nobody
plural head far from its verb | Supporters of the measure argue that the law is gone. => Supporters of the measure: that the law is gone | Supporters of the argument left. => nobody
plural subject and a noun-like verb | Social media posts claim that the law is gone. => Social media posts: that the law is gone | A claim that the law is gone is false. => nobody
had to admit | The carrier had to admit that the law was gone. => The carrier: that the law was gone | The carrier has to admit that the law was gone. => nobody
so says | The law is gone. So says a post by the group. => a post by the group: The law is gone. | The law is gone. So is the rule. => nobody
or so somebody claims | The law is gone. Or so the newsletter claims. => the newsletter: The law is gone. | The law is gone. So the newsletter closes. => nobody
that is what somebody said | The law is gone. That is what one host told his listeners. => one host: The law is gone. | The law is gone. That is what the law says. => nobody
more guarded | Barristers were more guarded: the law is intact. => Barristers: the law is intact | The rooms were more spacious: the wall is gone. => nobody
clause before a colon and a quotation | Anna Berg said nobody should panic: “The law is gone.” => Anna Berg: nobody should panic … The law is gone. | Anna Berg told a story: “The law is gone.” => Anna Berg: The law is gone.
whose alert | We heard from a bar association, whose alert tells members that the law is gone. => a bar association: that the law is gone | We heard from a bar association, whose lawyer says that the law is gone. => lawyer: that the law is gone
what a person writes | Anna Berg’s newsletter says the law is gone. => Anna Berg: the law is gone | Anna Berg’s newsletter is gone. => nobody
the record of a chamber | Ms. BERG. The law is gone.\nMr. SMITH. It is not. => Ms. BERG: The law is gone. / Mr. SMITH: It is not. | Ms. Berg. The law is gone. => nobody
turns of a house | Mr Toby Marsh (Fenbrook) (Ind): The act is gone.\nThe Minister for Border Security (Anna Berg): It is not. => Toby Marsh: The act is gone. / Anna Berg: It is not. | Costs (Fenbrook): The act is gone. => nobody
turns of a forum | night_owl: the act is gone\nmod_7: it is not. => night_owl: the act is gone / mod_7: it is not. | note: the act is gone => nobody
turns in small letters | Anna Berg: Is it gone?\nMinister Smith: It is.\nBerg: So be it. => Anna Berg: Is it gone? / Smith: It is. / Anna Berg: So be it. | Name: Anna Berg\nRole: Minister\nDate: Monday => nobody
reading | A sign read that the law was gone. => A sign: that the law was gone | In a ruling read from the bench, Anna Berg left. => nobody
a first name that is a modal | “It is gone,” Governor Will Berg said. => Governor Will Berg: It is gone, | Will Congress say the law is gone? => nobody
a surname that ends like a verb | Minister Rana Javed told growers that the law was gone. => Rana Javed: that the law was gone | Minister Rana Javed told jokes. => nobody
doing what is reported | Witnesses reported seeing flames. => Witnesses: seeing flames | Witnesses reported to the court. => nobody
a source and a name behind its comma | According to the indictment, Carl Smith paid. => the indictment: Carl Smith paid | According to the act, Carl Smith pays. => nobody
`;

eachForm(FORMS);

describe('a speaker’s span', () => {
  test.each([
    ['Two people who read the draft said the law was gone.', 'Two people who read the draft'],
    ['A broker in Mersin, reached by phone, said the law was gone.', 'A broker in Mersin'],
    ['Its lead author, Anna Berg, said the law was gone.', 'Its lead author, Anna Berg'],
    ['The mayor’s spokesman, Carl Smith, said the law was gone.', 'The mayor’s spokesman, Carl Smith'],
  ])('%s', (text, want) => {
    expect(named(text)).toEqual([want]);
  });
});

describe('whom an office or a pronoun means', () => {
  test.each([
    ['Asked about the former aide, Mr. Coates demurred. “Not yet,” the governor said.', ['Mr. Coates']],
    ['Anna Berg came. The couple’s adviser said the law was gone.', ['The couple’s adviser']],
    ['Anna Berg came. The minister in Havana said the law was gone.', ['minister in Havana']],
    ['Our legal analyst begs to differ. “It is gone,” she said.', ['Our legal analyst']],
    ['The minister’s aide was careless. “It is gone,” he said.', ['The minister’s aide']],
    ['In the lobby a leaflet lay on every chair. The law is gone, it said.', ['a leaflet']],
    ['Lawmaker Yegor Sobol came. The deputy said the law was gone.', ['Yegor Sobol']],
  ])('%s', (text, want) => {
    expect(readIn(ENGLISH, text).statements.map((said) => said.speaker.name)).toEqual(want);
  });
});
