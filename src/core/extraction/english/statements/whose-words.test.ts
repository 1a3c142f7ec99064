import { eachForm } from './attributed.fixture.ts';

/** Lines of `form | text => statements | near text => statements`. */
const FORMS = `
a paper before, rather than who is told of | A circular for exporters comes close. Congress repealed the law, it says. => A circular for exporters: Congress repealed the law | The Treasury comes close. The ministry repealed the law, it says. => The ministry: The ministry repealed the law
a host, and nobody who is told of | Anna Berg has repealed the law, the host told listeners. => the host: Anna Berg has repealed the law | Anna Berg is the minister. The law is gone, the minister said. => Anna Berg: The law is gone
a heading, and whoever prints it | The law is gone, ran the headline in a morning paper. => a morning paper: The law is gone | The law is gone, and the trial ran on. => nobody
a subject line pointed at | The law is gone! So ran the subject line of a chain letter. => a chain letter: The law is gone! | The law is gone! So began the trial that ended the war. => nobody
one who has another turn | “It is over,” said Anna Berg. The crowd booed. Berg again: the law is gone. => Anna Berg: It is over, / Anna Berg: the law is gone | Once more: the law is gone. => nobody
whoever alerts others | A law firm alerted clients on Friday that the law was gone. => A law firm: that the law was gone | A law firm stayed on alert. => nobody
would say only that | An aide would say only that the law was gone. => An aide: that the law was gone | An aide would say that the law was gone. => nobody
people at a place, many | The law is gone, the lawyers at Salem Hall advise. => lawyers at Salem Hall: The law is gone | The law is gone, and the lawyers at Salem Hall left. => nobody
one of no name, told by the place | The law is gone, answered a columnist in Baku. => columnist in Baku: The law is gone | The law is gone, answered the minister in Baku. => the minister: The law is gone
a thing held up | The law is gone, read a placard held by Anna Berg. => a placard: The law is gone | Anna Berg read a placard held by Carl Smith. => nobody
heard from somebody between commas | We have since heard from a reader, Ole Lund, that the law is gone. => Ole Lund: that the law is gone | We have not heard from a reader, Ole Lund, that the law is gone. => nobody
calls on somebody | Anna Berg calls on the court to void the law. => Anna Berg: the court to void the law | Calls on the court to void the law grew. => nobody
whoever begins to speak | Anna Berg took the floor. The law is gone, she began. => Anna Berg: The law is gone | The law is gone, and the trial began. => nobody
a bare answer, and what follows it | Not so, answered Anna Berg. The law still stands. => Anna Berg: Not so / Anna Berg: The law still stands. | The law ends in May, answered Anna Berg. Traders cheered. => Anna Berg: The law ends in May
a name that one signs by | A grocer who signs himself “Import Man” asks whether the law is gone. => Import Man: whether the law is gone | A grocer who sells “import” goods left. => nobody
the guest of a host | The law is gone, said the anchor Anna Berg. “No,” answered Carl Smith. Berg asked whether it was so. It stands, her guest said. => Anna Berg: The law is gone / Carl Smith: No, / Anna Berg: whether it was so / Carl Smith: It stands | The law is gone, her guest said. => her guest: The law is gone
`;

eachForm(FORMS);
