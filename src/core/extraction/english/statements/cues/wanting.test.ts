/** What is wanted, what a paper has done, talks in one paragraph, and whom a pronoun means amid the words; each beside a near sentence. */
import { eachForm } from '../attributed.fixture.ts';

const FORMS = `
wants it repealed | Campaigner Anna Berg wants the whole thing repealed before May. => Anna Berg: the whole thing repealed | Campaigner Anna Berg wants to leave before May. => nobody
would rather see | Anna Berg spoke. She would rather see it ratified this year. => Anna Berg: it ratified this year | Anna Berg spoke. She would rather see her son. => nobody
asks somebody to | Growers are asking Congress to act. => Growers: Congress to act | Growers are asking too much. => nobody
a thing has it done | Another slide has the court quashing the law. => Another slide: the court quashing the law | Another town has the court and the law. => nobody
a voice, before a colon | A voice from the back: scrap them both. => A voice from the back: scrap them both | A day in the park: sun and rain. => nobody
a voice that came | Scrap the thing, came a voice from the back. => a voice from the back: Scrap the thing | A voice from the back came in. => nobody
a talk in one paragraph | Caller: Is the law gone? Host: It stands. => Caller: Is the law gone? / Host: It stands. | The reason: it is gone. The rest: it stands. => nobody
a question and an answer | Q. Is the law gone? A. It ended in May. => Q: Is the law gone? / A: It ended in May. | Anna Q. Berg left. It ended in May. => nobody
names amid the words | The chairman, Carl Lund, was not pleased. Anna Berg and Nora Smith, he recalled, had signed it. => Carl Lund: Anna Berg and Nora Smith … had signed it | The chairman, Carl Lund, was not pleased. Anna Berg, in May, had signed it. => nobody
a notice that somebody owns | The Treasury’s notice is short. The law is gone, it says, except for dealings that involve Berg. => The Treasury’s notice: The law is gone … except for dealings that involve Berg | The Treasury’s notice is short. The law is gone. => nobody
whom a question was put to | Asked by a student what it had meant, the colonel took her time. The law was gone, she said. => the colonel: The law was gone | Asked by a student what it had meant, the colonel took her time. => nobody
a first name tells | The law is gone, said Milan Kovac. “Is it?” said Anna Berg. It is, Kovac said. It stands in part, she said. => Milan Kovac: The law is gone / Anna Berg: Is it? / Milan Kovac: It is / Anna Berg: It stands in part | The law is gone. It stands in part. => nobody
an answer of two words | Not quite, said Anna Berg. => Anna Berg: Not quite | Not quite, and not yet. => nobody
a letter of one’s own | The law is gone, the Attorney General’s own letter says. => Attorney General’s own letter: The law is gone | The law is gone, the Attorney General’s own. => nobody
`;

eachForm(FORMS);
