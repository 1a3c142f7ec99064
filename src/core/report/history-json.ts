import type { Law } from '../law/law.ts';
import { phases } from '../status/phases.ts';
import type { History } from './history.ts';

export const HISTORY_SCHEMA = 'lawstate/history@1';

/** A law's record as it is known, with the stretches of equal status that follow from it. */
export function jsonHistory(history: History): string {
  const { law, knownAt } = history;
  const answer = {
    schema: HISTORY_SCHEMA,
    knownAt,
    law: { ...lawJson(law), events: history.events },
    phases: phases(law, knownAt).map(({ from, to, force, efficacy, certain }) => ({
      from,
      to,
      force,
      efficacy,
      certain,
    })),
    measures: history.measures.map(({ measure, pending, events }) => {
      return { id: measure.id, title: measure.title, does: measure.does, would: measure.would, pending, events };
    }),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

function lawJson(law: Law) {
  const { id, title, jurisdiction, type, partOf, subject, does, names, powers, oftenMisstated } = law;
  const { would, checkpoints, verifiedThrough, reviewBy, openQuestions } = law;
  return {
    id,
    title,
    jurisdiction,
    type,
    partOf,
    subject,
    does,
    names,
    powers,
    oftenMisstated,
    would,
    checkpoints,
    verifiedThrough,
    reviewBy,
    openQuestions,
  };
}
