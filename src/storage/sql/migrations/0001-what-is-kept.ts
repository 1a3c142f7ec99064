/** Saved checks, published cases with their versions, scanned articles. Keys are texts in the form of `key-text.ts`. */
export const WHAT_IS_KEPT = `
CREATE TABLE lawstate.saved_check (
  id text COLLATE "C" PRIMARY KEY,
  saved_at text COLLATE "C" NOT NULL,
  -- what lists tell, the input and the report, each as JSON
  entry text NOT NULL,
  input text NOT NULL,
  report text NOT NULL
);
CREATE INDEX saved_check_by_moment ON lawstate.saved_check (saved_at, id);

CREATE TABLE lawstate.published_case (
  id text COLLATE "C" PRIMARY KEY,
  versions integer NOT NULL,
  -- what lists tell, as JSON, by the newest version
  entry text NOT NULL
);

CREATE TABLE lawstate.case_version (
  case_id text COLLATE "C" NOT NULL REFERENCES lawstate.published_case ON DELETE CASCADE,
  number integer NOT NULL,
  -- the case file and the report, each as JSON
  file text NOT NULL,
  report text NOT NULL,
  PRIMARY KEY (case_id, number)
);

CREATE TABLE lawstate.scanned_article (
  id text COLLATE "C" PRIMARY KEY,
  -- the first and the last day on which it can have been published
  first_day text COLLATE "C",
  last_day text COLLATE "C",
  outlet text COLLATE "C",
  -- the article with its sightings, as JSON
  article text NOT NULL
);
CREATE INDEX scanned_article_by_day ON lawstate.scanned_article (first_day, last_day);
-- an index takes no value of any length
CREATE INDEX scanned_article_by_outlet ON lawstate.scanned_article (left(outlet, 100), id);

CREATE TABLE lawstate.article_law (
  law text COLLATE "C" NOT NULL,
  article_id text COLLATE "C" NOT NULL REFERENCES lawstate.scanned_article ON DELETE CASCADE,
  PRIMARY KEY (law, article_id)
);
`;
