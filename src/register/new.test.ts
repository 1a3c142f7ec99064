import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ALL_EVENT_KINDS } from '../core/law/event-kind.ts';
import { formatLawFile } from './format.ts';
import { lawFileJsonSchema } from './json-schema.ts';
import { parseLawFile } from './law-file.ts';
import { isLawId, newLawFile } from './new.ts';
import { lawFileSchema } from './schema.ts';

const FILLED: Readonly<Record<string, string>> = {
  title: 'Harbour Act',
  type: 'act',
  does: 'Bars ferries.',
  text: 'Harbour Act',
  office: 'Assembly',
  by: 'Act of the Assembly',
  publisher: 'Gazette',
  url: 'https://example.org/act',
  legalValue: 'definitive',
  on: '1990-03-01',
  summary: 'It came into force.',
};

const NEW = newLawFile('xx/harbour-act', '2026-11-24');

describe('a new law file', () => {
  test('says what is missing, line by line', () => {
    const { problems } = parseLawFile('new.yaml', NEW);
    const lines = NEW.split('\n');
    expect(problems.length).toBeGreaterThan(8);
    for (const { at } of problems) expect(lines[at.line - 1], at.path).toMatch(/(?:- )?\w+:$/);
  });

  test('is valid once it is filled in', () => {
    const filled = NEW.replace(/^( *(?:- )?)(\w+):$/gm, (line, lead: string, key: string) =>
      FILLED[key] ? `${lead}${key}: ${FILLED[key]}` : line,
    );
    expect(parseLawFile('new.yaml', filled).problems).toEqual([]);
  });

  test('is in canonical form', () => {
    expect(formatLawFile(NEW)).toBe(NEW);
  });

  test('names every kind of event', () => {
    for (const kind of ALL_EVENT_KINDS) expect(NEW).toContain(kind);
  });

  test('wants an id with a jurisdiction', () => {
    expect(['us/section-907', 'eu/ai-act'].every(isLawId)).toBe(true);
    expect(['section-907', 'us/', 'US/x', 'us/a/b', '../etc/x', 'us/Ä'].some(isLawId)).toBe(false);
  });
});

describe('the JSON Schema of a law file', () => {
  const schema = lawFileJsonSchema() as { required: string[]; properties: Record<string, unknown> };

  test('asks only for what has to be written', () => {
    expect(schema.required).toContain('verifiedThrough');
    expect(schema.required).not.toContain('powers');
    expect(Object.keys(schema.properties)).toEqual(Object.keys(lawFileSchema.shape));
  });

  test('explains keys and takes numbers as text', () => {
    expect(schema.properties.verifiedThrough).toEqual({
      type: ['string', 'number'],
      description: 'The last day up to which somebody looked.',
    });
    expect(JSON.stringify(schema)).toContain('FORMAT.md lists the kinds');
  });

  test('can be read back', () => {
    expect(() => z.fromJSONSchema(schema as never)).not.toThrow();
  });
});
