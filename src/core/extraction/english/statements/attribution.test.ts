import { eachForm } from './attributed.fixture.ts';

/** Lines of `form | text => statements | near text => statements`; `\n` stands for a new line. */
const FORMS = String.raw`
quotation before its verb | “The law is gone,” said Anna Berg, the minister. => Anna Berg: The law is gone, | Anna Berg keeps a sign. “No entry.” => Anna Berg: No entry.
single quotation marks | ‘The law is gone,’ said Anna Berg. => Anna Berg: The law is gone, | The traders’ shops, Anna Berg’s too, are closed. => nobody
doubled single marks | ''The law is gone,'' Anna Berg said. => Anna Berg: The law is gone, | Anna Berg runs a ''shop.'' => nobody
quotation in two parts | “The law,” Anna Berg said, “is gone.” => Anna Berg: The law, … is gone. | “The law” is what Anna Berg wants to be rid of. => nobody
quotation over paragraphs | Anna Berg said: “The law is gone.\n“Nobody will miss it,” she added. => Anna Berg: The law is gone. / Anna Berg: Nobody will miss it, | Anna Berg read on.\nThe law is gone. => nobody
fragment of a quotation | Anna Berg said the law was “dead and buried” by May. => Anna Berg: the law was “dead and buried” by May | The “dead and buried” law is back. => nobody
any verb behind a comma | “The law is gone,” advised attorney Carl Smith. => Carl Smith: The law is gone, | “Law is gone” signs hung by attorney Carl Smith fell down. => nobody
first name that is a noun | Bill Berg said that the law was gone. Olga Berg left. => Bill Berg: that the law was gone | The Bill Berg wrote is gone. => nobody
that-clause | Anna Berg said that the law was gone. => Anna Berg: that the law was gone | Anna Berg has no say in that. => nobody
clause without that | Anna Berg said the law was gone. => Anna Berg: the law was gone | Anna Berg answered the phone while the law was debated. => nobody
hearer before the clause | Anna Berg told Reuters the law was gone. => Anna Berg: the law was gone | Anna Berg told her driver to wait. => nobody
time before the clause | Anna Berg said on Tuesday the law was gone. => Anna Berg: the law was gone | Anna Berg read on Tuesday and slept. => nobody
behind a dateline | BAKU, August 26 – Anna Berg said the law was gone. => Anna Berg: the law was gone | BAKU, August 26 – Anna Berg left. => nobody
parenthetical | The law, Anna Berg said, is gone. => Anna Berg: The law … is gone | The law, Anna Berg knows, is long. => nobody
apposition and clause between | Anna Berg, the minister, who took office in May, said the law was gone. => Anna Berg: the law was gone | Anna Berg, the minister, who took office in May, left. => nobody
brackets between | Sen. Anna Berg (D-MA) said the law was gone. => Anna Berg: the law was gone | Sen. Anna Berg (D-MA) left. => nobody
relative clause between | An official who asked not to be named said the law was gone. => An official: the law was gone | An official who asked not to be named left. => nobody
somebody else’s report follows | Anna Berg said the law was gone, but Carl Smith said it was not. => Anna Berg: the law was gone / Carl Smith: it was not | Anna Berg said the law was gone and dead. => Anna Berg: the law was gone and dead
main clause follows | While Anna Berg said the law was gone, Carl Smith left. => Anna Berg: the law was gone | While Anna Berg slept, Carl Smith left. => nobody
report within a report | Anna Berg said that Carl Smith had claimed the law was gone. => Anna Berg: that Carl Smith had claimed the law was gone / Carl Smith: the law was gone | Anna Berg said that Carl Smith was gone. => Anna Berg: that Carl Smith was gone
according to | The law is gone, according to Anna Berg. => Anna Berg: The law is gone | According to the law, drivers must carry cover. => nobody
according to, of what is told by the way | The law, which ended in May according to Anna Berg, is back. => Anna Berg: which ended in May | The law, which ended in May, is back, according to Anna Berg. => Anna Berg: The law, which ended in May, is back
per | The law is gone, per the ministry. => the ministry: The law is gone | Drivers pay twice, per year and car. => nobody
in somebody’s words | In Anna Berg’s words, the law is gone. => Anna Berg: the law is gone | In other words, the law is gone. => nobody
by somebody’s count | By the foundation’s count, the law is gone. => the foundation: the law is gone | By the end, the law is gone. => nobody
noun of saying | The ministry’s announcement that the law was gone surprised traders. => The ministry: that the law was gone | The fact that the law was gone surprised traders. => nobody
maker of a claim | The claim by Anna Berg that the law is gone is false. => Anna Berg: that the law is gone | The claim by Anna Berg is false. => nobody
quoted as saying | Anna Berg was quoted by Interfax as saying that the law was gone. => Anna Berg: that the law was gone | Anna Berg was seen by Interfax as leaving. => nobody
as somebody put it, at the head | As Anna Berg put it, the law is gone. => Anna Berg: the law is gone | As Anna Berg put it down, the law fell. => nobody
unlike another | Unlike Marsh, the minister says the law is gone. => the minister: the law is gone | Unlike Marsh, the minister left. => nobody
while another listened | Carl Smith listened as Anna Berg said the law was gone. => Anna Berg: the law was gone | Carl Smith listened as Anna Berg sang. => nobody
as somebody put it | The law is gone, as Anna Berg put it. => Anna Berg: The law is gone | The law is gone, as Anna Berg left it. => nobody
going on to say | Anna Berg went on to say that the law was gone. => Anna Berg: that the law was gone | Needless to say, the law is gone. => nobody
institutions | The court wrote that the law was void. => The court: that the law was void | The law says that drivers must carry cover. => nobody
papers of institutions | A Foreign Ministry statement said the law was gone. => Foreign Ministry: the law was gone | The rule said the law was gone. => nobody
others in a turn | HOST: Critics say the law is gone.\nGUEST: Is it? => HOST: Critics say the law is gone. / GUEST: Is it? | HOST: You say the law is gone.\nGUEST: They say the law is gone. => HOST: You say the law is gone. / GUEST: They say the law is gone.
others quoted in a turn | Ms. BERG. Madam President, my colleague from Kansas says that “the law is gone.” => Ms. BERG: Madam President, my colleague from Kansas says that “the law is gone.” / my colleague from Kansas: that “the law is gone.” | Ms. BERG. I said that “the law is gone.” => Ms. BERG: I said that “the law is gone.”
several at once | Critics say the law is gone. => Critics: the law is gone | It is said that the law is gone. => nobody
both and some | Some say the law is gone. => Some: the law is gone | Nobody says the law is gone. => nobody
wishes | Anna Berg urged Congress to repeal Section 907. => Anna Berg: Congress to repeal Section 907 | Anna Berg drove to town. => nobody
judging | Anna Berg hailed the repeal of Section 907. => Anna Berg: the repeal of Section 907 | Anna Berg hailed a taxi. => nobody
saying on | Anna Berg criticised the repeal of Section 907, saying it came late. => Anna Berg: the repeal of Section 907 / Anna Berg: it came late | Answering the Senate, Anna Berg left. => nobody
who is asked says nothing | Asked whether the law still held, Anna Berg said it was gone. => Anna Berg: it was gone | Asked whether the law still held, Anna Berg left. => nobody
questions | Anna Berg said the law was gone. => Anna Berg: the law was gone | Did Anna Berg say the law was gone? => nobody
conditions | Anna Berg says the law is gone. => Anna Berg: the law is gone | If Anna Berg says the law is gone, she is wrong. => nobody
negated | Anna Berg denied that the law was gone. => Anna Berg: that the law was gone | Anna Berg never said that the law was gone. => nobody
headline with a colon | Ministry: law is gone\n\nTraders cheered. => Ministry: law is gone | Explained: law is gone\n\nTraders cheered. => nobody
headline with a dash | “Law is gone” – Anna Berg\n\nTraders cheered. => Anna Berg: Law is gone | Law is gone – at last\n\nTraders cheered. => nobody
headline with its verb behind | Law is gone, says minister => minister: Law is gone | Law is gone, minister leaves => nobody
colon behind a sentence | Anna Berg was blunt: the law was gone. => Anna Berg: the law was gone | The reason was clear: the law was gone. => nobody
announced | Anna Berg was blunt. The law is gone. => Anna Berg: The law is gone. | Anna Berg was late. The law is gone. => nobody
transcript in capitals | BERG: The law is gone. => BERG: The law is gone. | UPDATE: The law is gone. => nobody
transcript with roles | Reporter: Is it gone?\nMinister Berg: Yes, it is. => Reporter: Is it gone? / Berg: Yes, it is. | Date: Monday\nPlace: Yes, it is Oslo. => nobody
questions and answers | We met Anna Berg.\nQ: Is it gone?\nA: Yes, it is. => Q: Is it gone? / Anna Berg: Yes, it is. | We met Anna Berg.\nIt is gone. => nobody
letters | Sir, – The law is gone.\nAnna Berg, Oslo => Anna Berg: Sir, – The law is gone. | The law is gone.\nAnna Berg, Oslo => nobody
what became of somebody | The law is gone, retired judge Anna Berg said. => Anna Berg: The law is gone | The law is gone, and the city elected mayor Anna Berg. => nobody
occasion with a name | The law is gone, Anna Berg cheered at a New Year reception. => Anna Berg: The law is gone | The law is gone, and Anna Berg stayed at a New Year reception. => nobody
what others are to believe | Anna Berg would have us believe that the law is gone. => Anna Berg: that the law is gone | Anna Berg would have us wait. => nobody
wanted to believe | Anna Berg wants us to believe that the law is gone. => Anna Berg: that the law is gone | Anna Berg wants us to go. => nobody
posts | In a post on X, Anna Berg said the law was gone. => Anna Berg: the law was gone | In a post on X, Anna Berg smiled. => nobody
`;

eachForm(FORMS);
