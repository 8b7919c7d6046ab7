import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { JsonOutline } from './json-outline.ts';
import { diagnosticAt, emptyInput, type InputText, lazily, type Reading, readingOf } from './reading.ts';
import { repeatedKeys } from './repeated-keys.ts';
import { shownText } from './shown.ts';
import { MAX_DEPTH } from './yaml-mistake.ts';

/** Reads a JSON text, strictly; a key twice in one object is refused. */
export function readJson(input: InputText): Outcome<Reading> {
  if (input.text.trim() === '') return refused(emptyInput(input));
  let value: unknown;
  try {
    value = JSON.parse(input.text);
  } catch {
    return refused(jsonMistake(input));
  }
  const { tooDeep, keys } = measure(input.text);
  if (tooDeep !== undefined)
    return refused(diagnosticAt(input, tooDeep, 'json.too-deep', { limit: MAX_DEPTH }));
  const outline = lazily(() => new JsonOutline(input.text));
  if (keys > keysIn(value)) {
    return { ok: false, diagnostics: repeatedKeys(input, outline(), 'json.duplicate-key') };
  }
  return readingOf(input, value, outline);
}

function refused(diagnostic: Diagnostic): Outcome<never> {
  return { ok: false, diagnostics: [diagnostic] };
}

/**
 * What keeps a text from being JSON, and where. The engine's own message differs from one version to the next, quotes the
 * text and does not always say where.
 */
export function jsonMistake(input: InputText): Diagnostic {
  const offset = new JsonOutline(input.text).mistake ?? 0;
  const found = input.text.slice(offset, offset + 2).match(/^./su)?.[0];
  return found === undefined
    ? diagnosticAt(input, offset, 'json.unfinished')
    : diagnosticAt(input, offset, 'json.syntax', { found: shownText(found) });
}

/** Counts the keys of a text that is JSON, and finds where it becomes too deep. */
function measure(text: string): { readonly keys: number; readonly tooDeep?: number } {
  let keys = 0;
  let depth = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const sign = text[offset];
    if (sign === '"') offset = closingQuote(text, offset);
    else if (sign === ':') keys += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    else if (sign === '{' || sign === '[') depth += 1;
    if (depth > MAX_DEPTH) return { keys, tooDeep: offset };
  }
  return { keys };
}

function closingQuote(text: string, opening: number): number {
  let offset = opening + 1;
  while (text[offset] !== '"') offset += text[offset] === '\\' ? 2 : 1;
  return offset;
}

/** Of a key that stands twice only the last is in the value, so that it has fewer than the text. */
function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let keys = Array.isArray(value) ? 0 : Object.keys(value).length;
  for (const inner of Object.values(value)) keys += keysIn(inner);
  return keys;
}
