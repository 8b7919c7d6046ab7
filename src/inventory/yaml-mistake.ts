import type { YAMLException } from 'js-yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DiagnosticCode } from '../model/diagnostic-code.ts';
import type { MessageArguments } from '../model/text.ts';
import { diagnosticAt, type InputText } from './reading.ts';
import { shownKey } from './shown.ts';
import { openingBefore } from './yaml-opening.ts';

/** Collections in collections, more than any inventory has. */
export const MAX_DEPTH = 100;

interface Mistake {
  readonly offset: number;
  readonly code: DiagnosticCode;
  readonly args?: MessageArguments;
}

/** `name：x` or `name:x`: YAML reads no key there, but a text that may go on for lines. */
const KEY_WITHOUT_COLON =
  /^[ \t]*(?:- +)*((?:[\p{L}_][\p{L}\p{N}_-]*(?= *：))|(?:[A-Za-z][\w-]*(?=:[^\s/\\])))/u;
const MAY_COME_OF_A_COLON =
  /^(?:bad indentation|end of the stream or a document separator|expected ':'|can not read a block mapping)/;
/** What is typed or pasted for the dash and the blank of an item. */
const DASH_LOOKALIKE = /^([ \t]*)((?:[－—–―−‐‑‒﹣•·]+|-+(?=[^\s\d-]))[^\S\r\n]*[^\s:：]{0,40})/u;
const BLANK_LOOKALIKE = /^[ \t]*([^\S \t\r\n\uFEFF])/u;
const KEY_WITH_VALUE = /(?:^|[\s"'])[^\s:]*:[ \t]+\S*/;
const KEY_WITH_COLON = /:(?:[ \t]|$)/;
const SAYS_NOTHING = /^[ \t]*(?:#|$)/;
/** `李四，users`, where the colon of a key follows. */
const BEHIND_FULL_WIDTH_COMMA = /，\s*[\p{L}_][\p{L}\p{N}_-]*\s*$/u;
/** The year of `函[2019]502号`: anything else in brackets may be a part of what must not be shown. */
const BRACKETS = /^\[\d{4}\]/;
const WITHIN_TEXT = /[^\s[\]{},:"']$/;
/** As much of a line as is looked at. */
const WINDOW = 1000;
const FIRST_WORD = /[^\s:：]{1,40}/u;

const BY_REASON: readonly (readonly [RegExp, DiagnosticCode])[] = [
  [/^tab characters/, 'yaml.tab'],
  [/^deficient indentation|^unexpected end of the (?:stream|document) within/, 'yaml.unclosed'],
  [/^name of an? (?:alias|anchor) node|^(?:unknown \w+ |named )?tag\b|^undeclared tag/, 'yaml.unquoted'],
  [/^missed comma|^expected the node content, but found ','/, 'yaml.comma'],
];

/** Says what an error of the YAML parser most likely comes of. `shift` is where the parsed text begins in the file. */
export function yamlMistake(input: InputText, error: YAMLException, shift = 0): Diagnostic {
  const offset = shift + (error.mark?.position ?? 0);
  const { offset: place, code, args } = explain(input.text, offset, error.reason);
  return diagnosticAt(input, place, code, args);
}

function explain(text: string, offset: number, reason: string): Mistake {
  if (reason.startsWith('nesting exceeded'))
    return { offset, code: 'yaml.too-deep', args: { limit: MAX_DEPTH } };
  const lookalike = MAY_COME_OF_A_COLON.test(reason) ? lookalikeBefore(text, offset) : undefined;
  if (lookalike) return lookalike;
  const colon = MAY_COME_OF_A_COLON.test(reason) ? missingColon(text, offset) : undefined;
  if (colon) return colon;
  const known = BY_REASON.find(([form]) => form.test(reason));
  if (known) {
    const [, code] = known;
    if (code === 'yaml.comma') return wrongComma(text, offset);
    return { offset: code === 'yaml.unclosed' ? openingBefore(text, offset) : offset, code };
  }
  if (reason.startsWith('bad indentation')) return badIndentation(text, offset);
  if (reason.startsWith("expected ':'") || reason.startsWith('can not read')) return noColon(text, offset);
  return { offset, code: 'yaml.syntax', args: { reason } };
}

/** What a missing comma comes of: one of a Chinese keyboard is a part of the text, and a bracket ends it. */
function wrongComma(text: string, offset: number): Mistake {
  const code = 'yaml.comma';
  const before = text.slice(Math.max(0, offset - WINDOW), offset);
  const comma = text[offset] === '，' ? '' : BEHIND_FULL_WIDTH_COMMA.exec(before)?.[0];
  if (comma !== undefined) return { offset: offset - comma.length, code, args: { comma: '，' } };
  const [brackets] = BRACKETS.exec(text.slice(offset, offset + WINDOW)) ?? [];
  return brackets !== undefined && WITHIN_TEXT.test(before)
    ? { offset, code, args: { brackets } }
    : { offset, code };
}

/** The parser stops at the line with the wrong colon, or at the next that has a right one. */
function missingColon(text: string, offset: number): Mistake | undefined {
  const line = lineAt(text, offset);
  for (const start of [line, lineAbove(text, line)]) {
    const [all, key] = KEY_WITHOUT_COLON.exec(lineText(text, start)) ?? [];
    if (all !== undefined && key !== undefined) {
      return { offset: start + all.length - key.length, code: 'yaml.no-colon', args: { key: shownKey(key) } };
    }
  }
  return undefined;
}

/** A sign that is no dash, or no blank, begins the line where the parser stops, or the one above it. */
function lookalikeBefore(text: string, offset: number): Mistake | undefined {
  const line = lineAt(text, offset);
  for (const start of [line, lineAbove(text, line)]) {
    const blank = blankLookalike(text, start);
    if (blank) return blank;
    const [, indentation = '', found] = DASH_LOOKALIKE.exec(lineText(text, start)) ?? [];
    if (found !== undefined)
      return { offset: start + indentation.length, code: 'yaml.dash', args: { found: shownKey(found) } };
  }
  return undefined;
}

function blankLookalike(text: string, line: number): Mistake | undefined {
  const [all, found] = BLANK_LOOKALIKE.exec(lineText(text, line)) ?? [];
  if (all === undefined || found === undefined) return undefined;
  const number = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return { offset: line + all.length - 1, code: 'yaml.blank', args: { found: `U+${number}` } };
}

/** A key at the margin that only looks indented, for what stands before it is no blank to YAML. */
export function keyBehindLookalike(input: InputText, key: number): Diagnostic | undefined {
  const mistake = blankLookalike(input.text, lineAt(input.text, key));
  return mistake && diagnosticAt(input, mistake.offset, mistake.code, mistake.args);
}

function noColon(text: string, offset: number): Mistake {
  const line = lineAt(text, offset);
  const above = lineAbove(text, line);
  const start = KEY_WITH_COLON.test(lineText(text, above)) ? line : above;
  const word = FIRST_WORD.exec(lineText(text, start));
  return {
    offset: start + (word?.index ?? 0),
    code: 'yaml.no-colon',
    args: { key: shownKey(word?.[0] ?? '') },
  };
}

/** What stands behind a complete value is no matter of indentation: the value has a sign in it that ends it. */
function badIndentation(text: string, offset: number): Mistake {
  const before = text.slice(Math.max(lineAt(text, offset), offset - WINDOW), offset);
  return { offset, code: KEY_WITH_VALUE.test(before) ? 'yaml.unquoted' : 'yaml.indentation' };
}

function lineAt(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start -= 1;
  return start;
}

/** The line above that has something on it; the line itself, where there is none. */
function lineAbove(text: string, line: number): number {
  for (let start = line; start > 0; ) {
    start = lineAt(text, start - (text.endsWith('\r\n', start) ? 2 : 1));
    if (!SAYS_NOTHING.test(lineText(text, start))) return start;
  }
  return line;
}

function lineText(text: string, start: number): string {
  return /^[^\r\n]*/.exec(text.slice(start, start + WINDOW))?.[0] ?? '';
}
