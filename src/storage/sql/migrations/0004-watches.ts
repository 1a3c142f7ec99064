/** Watches that several processes share. */
export const WATCHES = `
CREATE TABLE lawstate.watch (
  id text COLLATE "C" PRIMARY KEY,
  list text NOT NULL,
  -- of the record that was written last
  number bigint NOT NULL,
  -- how many were told of
  claims integer NOT NULL
);

CREATE TABLE lawstate.watch_record (
  watch_id text COLLATE "C" NOT NULL REFERENCES lawstate.watch ON DELETE CASCADE,
  key text COLLATE "C" NOT NULL,
  number bigint NOT NULL,
  -- JSON
  record text NOT NULL,
  PRIMARY KEY (watch_id, key)
);
CREATE INDEX watch_record_by_number ON lawstate.watch_record (watch_id, number);

CREATE TABLE lawstate.watch_claim (
  watch_id text COLLATE "C" NOT NULL REFERENCES lawstate.watch ON DELETE CASCADE,
  -- counted from 1, without gaps
  number integer NOT NULL,
  id text COLLATE "C" NOT NULL,
  -- JSON
  claim text NOT NULL,
  PRIMARY KEY (watch_id, number),
  UNIQUE (watch_id, id)
);

CREATE TABLE lawstate.watch_host (
  host text COLLATE "C" PRIMARY KEY,
  holder text COLLATE "C",
  -- the last moment at which it can have been asked: while somebody has it, the end of the lease
  asked timestamptz NOT NULL DEFAULT '-infinity',
  -- the moment from which it may be asked again, as whoever asked last saw it
  free timestamptz NOT NULL DEFAULT '-infinity'
);
`;
