/** Reports with more between: asides, hearers, semicolons, words that may be nouns; each form beside a near sentence. */
import { eachForm } from './attributed.fixture.ts';

/** Lines of `form | text => statements | near text => statements`. */
const FORMS = `
a statement that follows | Anna Berg issued the following statement on Friday.\\n\\n“The law is gone. Few wept.\\n\\n“It will not be missed.” => Anna Berg: The law is gone. Few wept. / Anna Berg: It will not be missed. | Anna Berg issued the following permits on Friday.\\n\\nThe law is “gone, and gone for good, all over”. => nobody
remarks over paragraphs that nothing closes | Anna Berg gave these remarks:\\n\\n“The law is gone.\\n\\n“It will not be missed. => Anna Berg: The law is gone. / Anna Berg: It will not be missed. | Anna Berg gave these flowers.\\n\\nThe law is gone. => nobody
a verb that may be a noun, at the end | The law is gone, a site for students claims. => a site for students: The law is gone | She left, after the false claims. => nobody
the same, before its speaker | The law is gone, claims a clip that went round. => a clip: The law is gone | The law is gone, claims and all. => nobody
the same, before that | The Berg Group notes with relief that the law is gone. => Berg Group: that the law is gone | The Berg Group keeps notes with care. => nobody
broke in | The law is gone, the panelist, Anna Berg, broke in. => Anna Berg: The law is gone | The law is gone, the thief, Anna Berg, broke in by night. => nobody
shot back | The law is gone, Anna Berg shot back. => Anna Berg: The law is gone | The law is gone, Anna Berg shot birds. => nobody
corrected | The law is gone, corrected Anna Berg. => Anna Berg: The law is gone | The law is gone, and Anna Berg corrected proofs. => nobody
corrected, behind the name | The law is gone, the nurse Anna Berg corrected. => Anna Berg: The law is gone | The law is gone, and the nurse Anna Berg corrected proofs. => nobody
tried again | The law is gone, Anna Berg tried again. => Anna Berg: The law is gone | The law is gone, Anna Berg tried shoes on. => nobody
persisted | The law is gone, Anna Berg persisted. => Anna Berg: The law is gone | The law is gone, and Anna Berg persisted in hope. => nobody
was heard to say | The law is gone, Anna Berg was heard to say. => Anna Berg: The law is gone | The law is gone, Anna Berg was asked to sing. => nobody
more, behind the name | The law is gone, says the nurse Anna Berg, and no minister can undo it. => Anna Berg: The law is gone … and no minister can undo it | The law is gone, says the nurse Anna Berg, a broker and chair of the club. => Anna Berg: The law is gone
more that begins with that | The law is gone, recalls Anna Berg, and that veto was overridden. => Anna Berg: The law is gone … and that veto was overridden | The law is gone, and Anna Berg saw that veto. => nobody
tells clients who ask | The law is gone, Anna Berg tells clients who ask. => Anna Berg: The law is gone | The law is gone, Anna Berg feeds geese that ask. => nobody
cheered | “Gone again!” cheered the placard. => the placard: Gone again! | “Gone again!” signs cheered the town. => nobody
told, and quoted on | The law is gone, the mayor told Reuters, and “nobody in town wept.” => the mayor: The law is gone … nobody in town wept. | The law is gone, the mayor fled Reuters, and “nobody in town wept.” => nobody
would only say | The ministry would only say that the law was gone. => The ministry: that the law was gone | The ministry would say that the law was gone. => nobody
over semicolons | Anna Berg typed an answer: the law ended in May; it was Smith who left. => Anna Berg: the law ended in May; it was Smith who left | Anna Berg typed on; the law ended in May. => nobody
writes in the margin | Anna Berg writes in the margin: the law is gone. => Anna Berg: the law is gone | Anna Berg sits in the margin: the law is gone. => Anna Berg: the law is gone
a paper of its own | The Foreign Office met envoys. The law, its note of January says, is gone. => The Foreign Office: The law … is gone | The Foreign Office met envoys. The law, its clock of brass shows, is gone. => nobody
a reply between commas | Anna Berg’s reply, sent by wire, was that the law was gone. => Anna Berg: that the law was gone | Anna Berg’s garden, fenced beneath, was that of a queen. => nobody
told by, with asides | Firms were told by a vendor, BoxCo Inc, in an e-mail, that the law was gone. => BoxCo Inc: that the law was gone | Firms were sold by a vendor, BoxCo Inc, in an auction, that year. => nobody
an aside before a colon | The Foreign Ministry, in a statement carried by TASS: “The law is gone.” => Foreign Ministry: The law is gone. | The old ship, in a harbour built by masons: “The law is gone.” => nobody
a label before a colon | The ministry, an hour later: the law is gone. => The ministry: the law is gone | The river, an hour later: the law is gone. => nobody
whoever is quoted | I quote the chief justice: “The law is gone.” => the chief justice: The law is gone. | I like the chief justice’s tie: “The law is gone” is on it. => nobody
who is asked answers | “Is it gone?” asked Anna Berg’s interviewer. Anna Berg smiled. “It is gone,” the interviewer noted. “Yes,” she said. => Anna Berg’s interviewer: Is it gone? / the interviewer: It is gone, / Anna Berg: Yes, | Anna Berg smiled. => nobody
somebody of no name, before a semicolon | Anna Berg left. A lawyer who would not be named said no; the law was gone, he noted. => A lawyer: A lawyer who would not be named said no; the law was gone | Anna Berg left. A lawyer who would not be named said no; the law was gone. => nobody
one who speaks for several | Carl Smith spoke to the envoys. The envoys’ spokeswoman denied the charge. She did say that the law was gone. => The envoys’ spokeswoman: the charge / The envoys’ spokeswoman: that the law was gone | Carl Smith spoke to the envoys. => nobody
could crow that | Anna Berg could crow that the law was gone. => Anna Berg: that the law was gone | Anna Berg could prove that the law was gone. => nobody
or so somebody had understood | The law is gone, or so Anna Berg, a nurse of 61, had understood. => Anna Berg: The law is gone | The law is gone, or so it had seemed. => nobody
a source each | The law ended in May, according to Anna Berg; it was extended in June, according to the ministry. => Anna Berg: The law ended in May / the ministry: it was extended in June | The law ended in May; it was extended in June. => nobody
in somebody’s reading | In Anna Berg’s reading the law is gone. => Anna Berg: the law is gone | In Anna Berg’s garden the wall is gone. => nobody
a hearer before a semicolon | The law is gone, Anna Berg’s mailer informs seniors; nobody wept. => Anna Berg: The law is gone | The law is gone, Anna Berg’s mailer cost seniors; nobody wept. => nobody
rejoined | “The law is gone,” rejoined Anna Berg. => Anna Berg: The law is gone, | Smith left the pact, Anna Berg rejoined in May. => nobody
a page shows | The law is gone, the court’s page shows. => the court’s page: The law is gone | The court’s page shows a map. => nobody
credits | The law is gone, the leaflet says, and credits Anna Berg with the end of it. => the leaflet: The law is gone … and credits Anna Berg with the end of it | The law is gone, the leaflet fell, and Anna Berg left. => nobody
on both sides of a colon | It is over, Anna Berg observed drily: the law is gone. => Anna Berg: It is over … the law is gone | It is over and done: the law is gone. => nobody
an adviser to | The law is gone, said an adviser to the speaker. => an adviser to the speaker: The law is gone | The law is gone, and an adviser to the speaker left. => nobody
a name behind the place | “The law is gone,” declared the party’s leader in the Chamber, Anna Berg, at noon. => Anna Berg: The law is gone, | “The law is gone” hung over the leader’s door in the Chamber. => nobody
a dash behind a quotation | “The law is gone for good” — Rep. Anna Berg, newsletter of May 3. => Anna Berg: The law is gone for good | “The law is gone for good” — a fine song. => nobody
a voice from the back | “Is the law gone?” asked a voice from the back. => a voice from the back: Is the law gone? | “Is the law gone?” was on a voice mail. => nobody
`;

eachForm(FORMS);
