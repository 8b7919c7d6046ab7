import { constructFromEvents, EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import { keptText } from './kept-text.ts';
import { countedLines } from './line-table.ts';
import { type InputText, placesIn, type Reading } from './reading.ts';
import { StringPool } from './string-pool.ts';
import { MAX_DEPTH, yamlMistake } from './yaml-mistake.ts';
import { SectionPlaces } from './yaml-section-places.ts';
import { type Section, sectionsOf } from './yaml-sections.ts';

/** Long enough to parse fast, short enough that the events of a piece are gone before memory is moved about for them. */
const PIECE_LENGTH = 65_536;
const ABSENT = -1;

/** A text read in pieces, or the first mistake in one, or neither: a text that cannot be read in pieces. */
export interface PiecesRead {
  readonly reading?: Reading;
  readonly mistake?: Diagnostic;
}

/**
 * Reads a YAML text piece by piece: the parser's events, ten times the size of the text, never stand in memory
 * together. Gives exactly what reading the whole text gives.
 */
export function readYamlInPieces(input: InputText, pieceLength = PIECE_LENGTH): PiecesRead {
  const sections = sectionsOf(input.text);
  if (!sections) return {};
  const value: Record<string, unknown> = {};
  const pool = new StringPool();
  for (const section of sections) {
    const part = readSection(input, section, pieceLength, pool);
    if (!part.ok) return part.mistake ? { mistake: part.mistake } : {};
    value[section.key] = part.value;
  }
  return { reading: readingOfSections(input, value, sections) };
}

/** Holds the bytes and not the text, where the text is theirs. */
function readingOfSections(
  { file, text, utf8 }: InputText,
  value: Reading['value'],
  sections: readonly Section[],
): Reading {
  const places = new SectionPlaces(utf8 ? keptText(text, utf8) : text, sections);
  const at = placesIn(file, countedLines(text));
  return {
    value,
    at,
    offset: (steps, part) => places.offset(steps, part),
    written: (steps) => places.written(steps),
  };
}

type Part<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly mistake?: Diagnostic };

const NOT_UNDERSTOOD = { ok: false } as const;

function readSection(
  input: InputText,
  section: Section,
  pieceLength: number,
  pool: StringPool,
): Part<unknown> {
  if (section.items) return readItems(input, section, section.items.starts, pieceLength, pool);
  const part = parsePiece(input, section.start, section.end, MAX_DEPTH);
  if (!part.ok) return part;
  const { value } = part;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, section.key))
    return NOT_UNDERSTOOD;
  return { ok: true, value: pool.settle((value as Record<string, unknown>)[section.key]) };
}

function readItems(
  input: InputText,
  section: Section,
  starts: readonly number[],
  pieceLength: number,
  pool: StringPool,
): Part<readonly unknown[]> {
  const items: unknown[] = [];
  for (let first = 0; first < starts.length; ) {
    const start = starts[first]!;
    let next = first + 1;
    while (next < starts.length && starts[next]! - start < pieceLength) next += 1;
    // The sequence of a piece stands for one that is a level further down.
    const part = parsePiece(input, start, starts[next] ?? section.end, MAX_DEPTH - 1);
    if (!part.ok) return part;
    if (!Array.isArray(part.value) || part.value.length !== next - first) return NOT_UNDERSTOOD;
    for (const item of part.value) items.push(pool.settle(item));
    first = next;
  }
  return { ok: true, value: items };
}

function parsePiece(input: InputText, start: number, end: number, maxDepth: number): Part<unknown> {
  const source = input.text.slice(start, end);
  try {
    const events = parseEvents(source, { maxDepth });
    if (events.some(reachesOut)) return NOT_UNDERSTOOD;
    const documents = constructFromEvents(events, { source, maxAliases: 0 });
    return documents.length === 1 ? { ok: true, value: documents[0] } : NOT_UNDERSTOOD;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { ok: false, mistake: yamlMistake(input, error, start) };
  }
}

/** Anchors, aliases and tags can mean something that stands elsewhere in the text. */
function reachesOut(event: Event): boolean {
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return false;
  return event.type === EVENT_ID.ALIAS || event.anchorStart !== ABSENT || event.tagStart !== ABSENT;
}
