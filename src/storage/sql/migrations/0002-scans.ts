/** How far scans have come that go on after a stop, or that several processes share; and what is found ahead of that. */
export const SCANS = `
CREATE TABLE lawstate.scan (
  id text COLLATE "C" PRIMARY KEY,
  -- how many slices of its input are counted in its state, which is JSON
  slices integer NOT NULL,
  state text NOT NULL
);

CREATE TABLE lawstate.scan_slice (
  scan_id text COLLATE "C" NOT NULL REFERENCES lawstate.scan ON DELETE CASCADE,
  -- counted from 0
  number integer NOT NULL,
  -- what was found in it, as JSON
  found text NOT NULL,
  PRIMARY KEY (scan_id, number)
);
`;
