import { decode } from '../inventory/encoding.ts';
import { PlaceFinder } from '../inventory/place-finder.ts';
import { inputText, lazily } from '../inventory/reading.ts';
import { readYamlDocument } from '../inventory/yaml-whole.ts';
import type { AuthorFault } from '../model/author-fault.ts';
import { valueAt } from '../model/json-pointer.ts';
import type { Location } from '../model/source.ts';

/** Bytes of one file. A paper is written by hand; what is larger is none. */
const LARGEST_FILE = 256 * 1024;

/** Names of keys and positions in lists, from a file's root down. */
export type Steps = readonly (string | number)[];

/** A file of a paper: what it holds, and the place of anything in it. */
export interface AuthorText {
  readonly file: string;
  readonly content: unknown;
  /** The value at some steps, or its key; its nearest parent where nothing stands there. */
  place(steps: Steps, part?: 'key' | 'value'): Location;
  /** A character of the text at some steps, by its offset in the value. */
  placeWithin(steps: Steps, offset: number): Location;
}

/** Reads one file. Aliases, deep nesting and great size are refused, each at its place. */
export function readAuthorText(
  file: string,
  bytes: Uint8Array,
): { readonly text: AuthorText } | { readonly faults: readonly AuthorFault[] } {
  const whole = inputText(file, '');
  if (bytes.length > LARGEST_FILE)
    return {
      faults: [{ code: 'author.too-large', args: { limit: LARGEST_FILE / 1024 }, location: whole.at(0) }],
    };
  const decoded = decode(bytes);
  if (!decoded.ok)
    return {
      faults: [
        { code: 'read.not-text', args: {}, location: inputText(file, decoded.readable).at(decoded.offset) },
      ],
    };
  const input = inputText(file, decoded.text);
  const document = readYamlDocument(input);
  if (!document.ok) return { faults: document.diagnostics };
  const { content, outline } = document.value;
  const finder = lazily(() => new PlaceFinder(outline()));
  const start = (steps: Steps, part: 'key' | 'value'): number => finder().offset(steps.map(String), part);
  const pointer = (steps: Steps): string => steps.map((step) => `/${step}`).join('');
  return {
    text: {
      file,
      content,
      place: (steps, part = 'value') => input.at(start(steps, part), pointer(steps)),
      placeWithin: (steps, offset) =>
        input.at(
          offsetInText(input.text, start(steps, 'value'), valueAt(content, steps), offset),
          pointer(steps),
        ),
    },
  };
}

/** The ways to everything in a value, in the order it stands; the value itself first. */
export function pathsIn(value: unknown): readonly Steps[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const entries = Array.isArray(value) ? value.map((item, at) => [at, item] as const) : Object.entries(value);
  return [[], ...entries.flatMap(([step, inner]) => pathsIn(inner).map((path) => [step, ...path]))];
}

/** What no text of a paper may have: characters that nobody sees, and that a terminal may obey. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;

/** The first characters in each text or key that nobody would see. */
export function unseenFaults(text: AuthorText): readonly AuthorFault[] {
  return pathsIn(text.content).flatMap((steps): AuthorFault[] => {
    const value = valueAt(text.content, steps);
    const where = [value, steps.at(-1)].find((one) => typeof one === 'string' && UNSEEN.test(one));
    if (where === undefined) return [];
    const sign = UNSEEN.exec(String(where))?.[0].codePointAt(0) ?? 0;
    const code = `U+${sign.toString(16).toUpperCase().padStart(4, '0')}`;
    return [{ code: 'author.unseen', args: { code }, location: text.place(steps) }];
  });
}

/**
 * Where a character of a scalar's value stands in the file. YAML folds lines and takes quotes away, but every character
 * that is no blank stays and keeps its order: so those are counted.
 */
function offsetInText(text: string, start: number, value: unknown, offset: number): number {
  if (typeof value !== 'string') return start;
  let wanted = value.slice(0, offset).replace(/\s/g, '').length;
  const sign = text[start];
  let at = start;
  if (sign === '"' || sign === "'") at += 1;
  else if (sign === '|' || sign === '>') at = Math.max(start, text.indexOf('\n', start) + 1);
  for (; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (/\s/.test(character)) continue;
    const escaped = (sign === '"' && character === '\\') || (sign === "'" && text.startsWith("''", at));
    if (wanted === 0) return at;
    if (escaped) at += 1;
    wanted -= 1;
  }
  return start;
}
