import { constructFromEvents, EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { toPointer } from '../model/json-pointer.ts';
import { MAPPING, type Outline, pathTo } from './outline.ts';
import { pathBeforeSecret } from './passwords.ts';
import {
  diagnosticAt,
  emptyInput,
  type InputText,
  lazily,
  MOST_AT_ONCE,
  type Reading,
  readingOf,
} from './reading.ts';
import { repeatedKeys } from './repeated-keys.ts';
import { keyBehindLookalike, MAX_DEPTH, yamlMistake } from './yaml-mistake.ts';
import { YamlOutline } from './yaml-outline.ts';

const REPEATED_KEY = 'duplicated mapping key';
const DOCUMENT_MARKER = /^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm;
/** A line that begins with white space which is none of YAML's. */
const LINE_BEHIND_LOOKALIKE = /^[^\S \t\r\n\uFEFF]/m;
const ABSENT = -1;

/** Reads a YAML text in one go. */
export function readWholeYaml(input: InputText): Outcome<Reading> {
  const document = readYamlDocument(input);
  return document.ok ? readingOf(input, document.value.content, document.value.outline) : document;
}

/** Reads a YAML text whatever it holds: a mapping, a list or a scalar. */
export function readYamlDocument(
  input: InputText,
): Outcome<{ readonly content: unknown; readonly outline: () => Outline }> {
  const { text } = input;
  const parse = (): Event[] => parseEvents(text, { maxDepth: MAX_DEPTH });
  const outline = lazily(() => new YamlOutline(text, parse()));
  try {
    const events = parse();
    const refused = refusals(input, events, outline);
    if (refused.length > 0) return { ok: false, diagnostics: refused };
    const [content] = constructFromEvents(events, { source: text, maxAliases: 0 });
    return { ok: true, value: { content, outline } };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const diagnostics =
      error.reason === REPEATED_KEY
        ? repeatedKeys(input, outline(), 'yaml.duplicate-key')
        : [yamlMistake(input, error)];
    return { ok: false, diagnostics };
  }
}

/** What YAML allows and an inventory does not. */
function refusals(input: InputText, events: readonly Event[], outline: () => Outline): readonly Diagnostic[] {
  const [first, second] = events.filter((event) => event.type === EVENT_ID.DOCUMENT);
  if (first && second) {
    const offset = secondDocument(input.text, first.explicitStart);
    return [diagnosticAt(input, offset, 'yaml.several-documents')];
  }
  if (isNothing(events[1])) return [emptyInput(input)];
  const blanks = blankLookalikes(input, outline);
  return blanks.length > 0 ? blanks : sharedValues(input, events, outline);
}

/** Top-level keys that were meant to stand further in. */
function blankLookalikes(input: InputText, outline: () => Outline): readonly Diagnostic[] {
  if (!LINE_BEHIND_LOOKALIKE.test(input.text) || outline().kind(0) !== MAPPING) return [];
  const keys = outline()
    .children(0)
    .filter((_, position) => position % 2 === 0);
  const found = keys.flatMap((key) => keyBehindLookalike(input, outline().start(key)) ?? []);
  return found.slice(0, MOST_AT_ONCE);
}

/** Whether a text has no document, or a document nothing in it. */
function isNothing(content: Event | undefined): boolean {
  return content === undefined || (content.type === EVENT_ID.SCALAR && content.valueStart === ABSENT);
}

/** A line of three dashes or dots at the margin is a marker wherever it stands. */
function secondDocument(text: string, firstHasMarker: boolean): number {
  const markers = [...text.matchAll(DOCUMENT_MARKER)];
  const own = firstHasMarker ? markers.findIndex(([marker]) => marker === '---') : -1;
  return markers[own + 1]?.index ?? 0;
}

/** Anchors and aliases: a value that begins with `&` or `*` and has no quotes is lost, or another one is put in its place. */
function sharedValues(
  input: InputText,
  events: readonly Event[],
  outline: () => Outline,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let node = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) continue;
    if (event.anchorStart !== ABSENT && diagnostics.length < MOST_AT_ONCE) {
      const sign = event.anchorStart - 1;
      const args = { written: input.text.charAt(sign) };
      const pointer = toPointer(pathBeforeSecret(pathTo(outline(), node)));
      diagnostics.push(diagnosticAt(input, sign, 'yaml.alias', args, pointer));
    }
    node += 1;
  }
  return diagnostics;
}
