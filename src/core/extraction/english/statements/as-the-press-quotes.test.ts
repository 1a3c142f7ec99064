import { expect, test } from 'vitest';
import { readIn } from '../../inflecting/read.fixture.ts';
import { ENGLISH } from '../english.ts';
import { attributed, eachForm } from './attributed.fixture.ts';

eachForm(String.raw`
name and its owner’s office, colon, paragraph | Rosa Lind, Harbour Watch International's Peru Director, said:\n“The ban is gone.” => Rosa Lind: The ban is gone. | Rosa Lind, Harbour Watch International's Peru Director, left.\nThe ban is gone. => nobody
parts behind a colon and a paragraph | Rosa Lind, the director, said:\n“The ban is gone.\n“As Carl Moss knows, it never worked.\n“Nobody wept.” => Rosa Lind: The ban is gone. / Rosa Lind: As Carl Moss knows, it never worked. / Rosa Lind: Nobody wept. | “The ban is gone.”\nAs Carl Moss knows, it never worked. => nobody
parts in single marks go on behind their cue | 'The ban is gone,' Rosa Lind told Sky News.\n'So, Carl Moss had his way.\n'He never asked us.' => Rosa Lind: The ban is gone, / Rosa Lind: So, Carl Moss had his way. / Rosa Lind: He never asked us. | Carl Moss had his way. => nobody
a part that only the first paragraph opens | Senator Rosa Lind released the following statement.\n“The ban is gone.\nNobody asked us.” => Rosa Lind: The ban is gone. / Rosa Lind: Nobody asked us. | The “ban” is gone.\nNobody asked us. => nobody
seat in brackets and what she is | “The ban is gone,” Sen. Rosa Lind (D-N.H.), the top member of the panel, told a newsletter. => Rosa Lind: The ban is gone, | Sen. Rosa Lind (D-N.H.), the top member of the panel, told nobody. => nobody
name between a clause and its verb | The ban was lifted, Speaker Rosa Lind, has said. => Rosa Lind: The ban was lifted | The ban was lifted, Speaker Rosa Lind, has left. => nobody
letters of a body before an office | Fenmoor ACLU advocacy director Rosa Lind criticized the decision to sign the law. => Rosa Lind: the decision to sign the law | Fenmoor ACLU advocacy director Rosa Lind left. => nobody
one of those who say | Evangelist Rosa Lind is among those who think the ban is gone. => Evangelist Rosa Lind: the ban is gone | Evangelist Rosa Lind was not among those who came. => nobody
noting behind a closing mark | Rosa Lind said the ruling was "welcome news," noting that firms had paid. => Rosa Lind: the ruling was "welcome news / Rosa Lind: that firms had paid | Rosa Lind left the "welcome dinner," taking her coat. => nobody
expressed concern that | Rosa Lind expressed deep concern that the ban is gone. => Rosa Lind: that the ban is gone | Rosa Lind expressed concern. => nobody
those who paid | The chamber said firms that paid the levy should be made whole. => The chamber: firms that paid the levy should be made whole | The chamber helped firms that paid the levy. => nobody
proposed on a day | Rosa Lind proposed on 3 May to keep the ban. => Rosa Lind: to keep the ban | Rosa Lind dined on 3 May to keep the peace. => nobody
an office alone before the colon | Roads Office of the State Council:\n“The ban is gone, and the wheels keep moving.” => Roads Office: The ban is gone, and the wheels keep moving. | Roads closed:\nThe ban is gone. => nobody
a post set in | The ban is gone. Nobody asked.\n— Rosa Lind MP (@rosalind) July 29, 2025 => Rosa Lind: The ban is gone. Nobody asked. | The ban is gone.\n— as of July 29, 2025 => nobody
what a law declares | Ministers forced through a law declaring the port safe. => nobody | Ministers issued a note declaring that the port is safe. => Ministers: that the port is safe
instead of saying so | Rosa Lind left instead of admitting that the ban is gone. => nobody | Rosa Lind left after admitting that the ban is gone. => Rosa Lind: that the ban is gone
whether she agreed | Asked whether she agreed that the ban is gone, Rosa Lind left. => nobody | She agreed that the ban is gone, Rosa Lind wrote. => Rosa Lind: She agreed that the ban is gone
labels of a line | REMINDER: The ban is gone. => nobody | ROSA LIND: The ban is gone. => ROSA LIND: The ban is gone.
two with their seats | Senators Rosa Lind (D-VA) and Carl Moss (R-IN), members of the panel, applauded the repeal of the ban. => Rosa Lind and Carl Moss: the repeal of the ban | Senators Rosa Lind (D-VA) and Carl Moss (R-IN), members of the panel, left. => nobody
an answer over paragraphs | MS. LIND: Thank you all.\nThe ban is gone, as Moss says.\nMR. MOSS: Is it? => LIND: Thank you all. … The ban is gone, as Moss says. / MOSS: Is it? | The ban is gone.\nMR. MOSS: Is it? => MOSS: Is it?
answers without a label | Remarks by Ms. Rosa Lind, the envoy\n\nQ: Is the ban gone?\n\nIt is gone.\n\nQ: For good? => Q: Is the ban gone? / Rosa Lind: It is gone. / Q: For good? | Q: Is the ban gone?\n\nIt is gone.\n\nQ: For good? => Q: Is the ban gone? / Q: For good?
what a draft is called | Rosa Lind left behind a draft titled "On the Life of Ports," which is long. => nobody | Rosa Lind wrote a draft: "On the life of ports we say this." => Rosa Lind: On the life of ports we say this.
who spoke somewhere | Prior to the final vote, Rosa Lind and Carl Moss spoke on the floor. => nobody | “Prior to the final vote,” Rosa Lind said on the floor, “nobody asked.” => Rosa Lind: Prior to the final vote, … nobody asked.
a question taken down | MS. LIND: Thank you all.\nQ    Is the ban gone? => LIND: Thank you all. / Q: Is the ban gone? | Q    the 3rd row => nobody
another person behind a comma | After a call from Mr Moss, Ms Lind left. She told us: “The ban is gone.” => Ms Lind: The ban is gone. | After a call from Mr Moss, Ms Lind left. => nobody
the name that opens a sentence | Rosa Lind spoke first. Lind thanked both sides, singling out Rep. Carl Moss.\n“The ban is gone,” she said. => Rosa Lind: The ban is gone, | Lind’s aide Carl Moss left. => nobody
`);

test('what is claimed ends where the words of whoever says it end', () => {
  const [claim] = readIn(ENGLISH, 'Section 907 was repealed, a caller, Carl Moss, agreed.').claims;
  expect(claim?.text).toBe('Section 907 was repealed');
});

test('a case is no place', () => {
  expect(attributed('A case in Berg v. Moss was heard.')).toBe('nobody');
});
