/**
 * Which laws the newest version of a published case speaks of, and its day. What was kept before is filled in from its JSON as text:
 * a quotation mark within a value is written with a backslash, so that a key is found nowhere else.
 */
export const CASES_BY_LAW = `
ALTER TABLE lawstate.published_case ADD COLUMN on_day text COLLATE "C" NOT NULL DEFAULT '';
UPDATE lawstate.published_case SET on_day = substring(entry FROM '"on":"([0-9-]+)"');
CREATE INDEX published_case_by_day ON lawstate.published_case (on_day, id);

CREATE TABLE lawstate.case_law (
  law text COLLATE "C" NOT NULL,
  case_id text COLLATE "C" NOT NULL REFERENCES lawstate.published_case ON DELETE CASCADE,
  PRIMARY KEY (law, case_id)
);
INSERT INTO lawstate.case_law (law, case_id)
SELECT DISTINCT found[1], newest.case_id
FROM lawstate.published_case kept
JOIN lawstate.case_version newest ON newest.case_id = kept.id AND newest.number = kept.versions,
LATERAL regexp_matches(newest.report, '"law":[{]"id":"([^"]+)"', 'g') found;
`;
