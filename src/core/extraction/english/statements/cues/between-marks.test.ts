/** Verbs that say something only behind the words, things that have words on them, and several who speak; each beside a near sentence. */
import { eachForm } from '../attributed.fixture.ts';

const FORMS = `
charged | The law is gone, a hardline daily in Riga charged on Friday. => hardline daily in Riga: The law is gone | The law is gone, a phone in Riga charged overnight for free. => nobody
charged that | The ministry charged that the law was gone. => The ministry: that the law was gone | The ministry charged a fee for the law. => nobody
had it | The law is gone, the evening news had it. => the evening news: The law is gone | The law is gone, and the evening news had a map. => nobody
assumed | The law is gone, many assumed. => many: The law is gone | The law is gone, and many assumed office. => nobody
ran, before the thing | The law is gone, ran a headline in May. => a headline: The law is gone | The law is gone, ran away. => nobody
ran, behind the thing | The law is gone, a wire story ran. => a wire story: The law is gone | The law is gone, a wild horse ran. => nobody
reads the thing | The law is gone, reads the placard by the gate. => the placard: The law is gone | The law is gone, and she reads the placard. => nobody
read, and done with | She sat down, read the notice, and left. => nobody | She sat down, read the notice. => nobody
read from something | The law is gone, Anna Berg read from a leaflet. => Anna Berg: The law is gone | Anna Berg read from a leaflet. => nobody
keeps repeating | The law is gone, Anna Berg keeps repeating. => Anna Berg: The law is gone | The law is gone, Anna Berg keeps geese. => nobody
has been telling | The law is gone, the trader Anna Berg has been telling customers. => Anna Berg: The law is gone | The law is gone, the trader Anna Berg has been selling wool. => nobody
put in | The law is gone, her producer Anna Berg put in. => Anna Berg: The law is gone | The law is gone, her producer Anna Berg put in a bid. => nobody
a thing with words on it | The law is gone, the museum label claims. => the museum label: The law is gone | The law is gone, and so are the museum claims. => nobody
the same, that | The quiz card claimed that the law was gone. => The quiz card: that the law was gone | The thermometer claimed that the law was gone. => nobody
several, before them | The law is gone, insist forty academics. => forty academics: The law is gone | If the law is gone, claim damages. => nobody
several, by their number | The law is gone, said 312 importers. => 312 importers: The law is gone | The law is gone, said 312 times. => nobody
behind if | If the law is gone, says lawyer Anna Berg, her clients will leave. => Anna Berg: If the law is gone … her clients will leave | If lawyer Anna Berg says the law is gone, her clients will leave. => nobody
something else, before a colon | The press release says something else: the law is gone. => The press release: the law is gone | The press release is something else: a poem. => nobody
at the back | A man at the back shouted that the law was gone. => A man at the back: that the law was gone | A man with the back turned left. => nobody
a clip, without its views | The law is gone, a clip with two million views asserts. => a clip: The law is gone | The law is gone, a clip with two million views. => nobody
news, with its town | The law is gone, the evening news in Riga had it. => evening news in Riga: The law is gone | The law is gone, the evening news in Riga. => nobody
who is from a town | The law is gone, a Porto Alegre professor, Anna Berg, explained. => Anna Berg: The law is gone | The law is gone, a Porto Alegre professor, Anna Berg. => nobody
who is in a town | A columnist in San Pedro writes that the law is gone. => columnist in San Pedro: that the law is gone | A columnist in San Pedro writes well. => nobody
`;

eachForm(FORMS);
