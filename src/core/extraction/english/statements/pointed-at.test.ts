/** Words given to somebody by what stands around them, without a plain verb of saying: each form beside a near sentence. */
import { eachForm } from './attributed.fixture.ts';

/** Lines of `form | text => statements | near text => statements`; `\n` stands for a new line. */
const FORMS = String.raw`
that is what, with an aside | The law is gone. That, word for word, is what Anna Berg’s talking points say. => Anna Berg: The law is gone. | The law is gone. That, by all accounts, is what matters. => nobody
that is how | The law is gone: that is how the tabloid put it. => the tabloid: The law is gone | The law is gone: that is how the river runs. => nobody
at least that is what | The law is gone. At least that is what Anna Berg, the mayor, told the crowd. => Anna Berg: The law is gone. | The law is gone. At least that is over. => nobody
or so | The law is gone, or so the paper claims. => the paper: The law is gone | The law is gone, or so it seems. => nobody
so, at least | The law is gone — so, at least, says Anna Berg. => Anna Berg: The law is gone | The law is gone — so, at least, is the rule. => nobody
thus | “The law is gone” — thus a leaflet pushed through doors. => a leaflet: The law is gone | The law is gone — thus ended the day. => nobody
this from | The law is gone — this from Anna Berg, who sits on it. => Anna Berg: The law is gone | The law is gone — this was Anna Berg’s day. => nobody
said so | The law is gone. Anna Berg said so on Monday. => Anna Berg: The law is gone. | The law is gone. Nobody said so. => nobody
said as much | The law is gone. The ministry has said as much. => The ministry: The law is gone. | The law is gone. The ministry paid as much. => nobody
those were the words | The law is gone. Those were Anna Berg’s words. => Anna Berg: The law is gone. | The law is gone. Those were Anna Berg’s books. => nobody
the words are | The law is gone. The words are Anna Berg’s own. => Anna Berg: The law is gone. | The law is gone. The words are plain. => nobody
an answer that is told | Anna Berg’s answer was that the law was gone. => Anna Berg: that the law was gone | The best answer was that the law was gone. => nobody
a line that is nobody’s | The word from the ministry is that the law is gone. => the ministry: that the law is gone | The official line is that the law is gone. => nobody
what somebody said | What Anna Berg told the crowd was this: the law is gone. => Anna Berg: the law is gone | What Anna Berg saw was that the law was gone. => nobody
a version | Anna Berg’s version: the law is gone. => Anna Berg: the law is gone | Anna Berg’s house: the wall is gone. => nobody
an insistence | Anna Berg’s insistence that the law is gone is odd. => Anna Berg: that the law is gone | The insistence that the law is gone is odd. => nobody
made by | The claim, made by Anna Berg, that the law is gone is false. => Anna Berg: that the law is gone | The claim, made in May, that the law is gone is false. => nobody
made the claim | Anna Berg made the claim that the law was gone. => Anna Berg: that the law was gone | Anna Berg made the cake that the judges liked. => nobody
issued a statement saying | Anna Berg issued a statement saying that the law was gone. => Anna Berg: that the law was gone | Anna Berg shared a post saying that the law was gone. => a post: that the law was gone
pointed to the fact | The ministry pointed to the fact that the law was gone. => The ministry: that the law was gone | The ministry closed, due to the fact that the law was gone. => nobody
only with that | Anna Berg owned that the law was gone. => Anna Berg: that the law was gone | Anna Berg owned the house that the law protects. => nobody
spelled out | Anna Berg spelled out that the law was gone. => Anna Berg: that the law was gone | Anna Berg spelled out her name. => nobody
let it be known | Anna Berg let it be known that the law was gone. => Anna Berg: that the law was gone | Anna Berg let it be. => nobody
rose to say | Anna Berg rose to say that the law was gone. => Anna Berg: that the law was gone | Anna Berg refused to say that the law was gone. => nobody
took to the floor to announce | Anna Berg took to the floor to announce that the law was gone. => Anna Berg: that the law was gone | Anna Berg planned to announce that the law was gone. => nobody
fell to | It fell to Anna Berg to announce that the law was gone. => Anna Berg: that the law was gone | It is hard to announce that the law is gone. => nobody
seems to think | Anna Berg seems to think that the law is gone. => Anna Berg: that the law is gone | Anna Berg likes to think alone. => nobody
heard from | We heard from Anna Berg that the law was gone. => Anna Berg: that the law was gone | We heard from Anna Berg in May. => nobody
to hear somebody tell it | To hear Anna Berg tell it, the law is gone. => Anna Berg: the law is gone | To hear Anna Berg sing, we paid. => nobody
to be believed | The law is gone, if Anna Berg is to be believed. => Anna Berg: The law is gone | The law is gone, if Anna Berg is to be paid. => nobody
as somebody sees it | As Anna Berg sees it, the law is gone. => Anna Berg: the law is gone | As Anna Berg sees it, she waves. => Anna Berg: she waves
contrary to what | As Anna Berg says, the law is gone. => Anna Berg: the law is gone | Contrary to what Anna Berg says, the law is gone. => nobody
had reported that morning | As the Herald had reported that morning, the law was gone. => Herald: the law was gone | As the Herald had closed that morning, the law was gone. => nobody
a report on both sides | The law is gone, the paper said, and “nobody in town wept.” => the paper: The law is gone … nobody in town wept. | The law is gone, the paper fell, and “nobody in town wept.” => nobody
a reply | “The law is gone,” was Anna Berg’s reply. => Anna Berg: The law is gone, | “The law is gone,” was Anna Berg’s ringtone. => nobody
a name between two quotations | “The law is gone.” Anna Berg paused. “Nobody wept.” => Anna Berg: The law is gone. / Anna Berg: Nobody wept. | “The law is gone.” Rain fell. => nobody
an office before a name | Opposition deputy Anna Berg: “The law is gone.” => Anna Berg: The law is gone. | Opposition bench: “The law is gone.” => nobody
a short quotation left open | “Listen,” said Anna Berg. “It is gone.\n“Nobody wept,” she added. => Anna Berg: Listen, / Anna Berg: It is gone. / Anna Berg: Nobody wept, | Anna Berg read.\nNobody wept. => nobody
letters behind a name | Anna Berg KC told the court that the law was gone. => Anna Berg: that the law was gone | Anna Berg KC left. => nobody
two together | Anna Berg and Carl Smith said the law was gone. => Anna Berg and Carl Smith: the law was gone | Anna Berg met Carl Smith. => nobody
a headline and its source | Law is gone for good: ministry => ministry: Law is gone for good | Law is gone for good: explained => nobody
a headline and a surname | Law is gone for good – Berg => Berg: Law is gone for good | Law is gone for good – Analysis => nobody
a surname before a headline | Berg: law is gone for good => Berg: law is gone for good | Analysis: law is gone for good => nobody
`;

eachForm(FORMS);
