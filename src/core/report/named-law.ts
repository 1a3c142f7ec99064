/**
 * How a law stands in answers for programs: under what it is spoken of, so that all that is said of a bill and of the law that it would
 * change is found by one id. The record that decides is named beside it where it is another: `us/student-debt-relief` is the
 * subject, `us/save-plan` the record.
 */
import type { Subject } from '../law/law.ts';

export interface NamedLaw extends Subject {
  readonly record?: Subject;
}

interface Recorded extends Subject {
  readonly subject?: Subject | null | undefined;
}

export function namedLaw({ id, title, subject }: Recorded): NamedLaw {
  if (subject === null || subject === undefined || subject.id === id) return { id, title };
  return { id: subject.id, title: subject.title, record: { id, title } };
}
