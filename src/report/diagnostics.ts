import { message } from '../messages/message.ts';
import type { TermCode } from '../messages/term-code.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ReportDiagnostic } from '../model/report.ts';
import type { FieldType, SchemaIndex } from '../model/schema-index.ts';
import type { Language, MessageArguments } from '../model/text.ts';
import { acceptable, type WithAcceptable } from './acceptable.ts';
import { type FieldNames, fieldNames, named } from './fields.ts';
import type { Paint } from './paint.ts';
import { placeText } from './record-labels.ts';
import { LONGEST, shown, visible } from './safe-text.ts';

/** Diagnostics with their words: what was found, what is wrong with it, what to write instead. */
export function wordDiagnostics(
  diagnostics: readonly Diagnostic[],
  language: Language,
  schema: SchemaIndex,
): readonly ReportDiagnostic[] {
  const names = fieldNames(schema, language);
  const withAcceptable = acceptable(schema, names, language);
  return diagnostics.map(({ code, args, location, related }) => ({
    code,
    args,
    message: worded(code, args, names, withAcceptable, language),
    location,
    related: related ?? [],
  }));
}

function worded(
  code: Diagnostic['code'],
  args: MessageArguments,
  names: FieldNames,
  withAcceptable: WithAcceptable,
  language: Language,
): string {
  const words = named(args, names);
  const { field, key, expected, allowed } = args;
  if (code === 'shape.missing-key' && typeof key === 'string') {
    const path = `${field}.${key}`;
    return withAcceptable(message(language, code, { ...words, key: names.field(path) }), path);
  }
  if (code === 'shape.not-allowed' && typeof allowed === 'object')
    return message(language, code, { ...words, allowed: names.values(String(field), allowed) });
  const type =
    typeof expected === 'string' && TYPES.has(expected) ? (`type.${expected}` as TermCode) : undefined;
  return message(language, code, type ? { ...words, expected: message(language, type) } : words);
}

const TYPES: ReadonlySet<string> = new Set<FieldType>([
  'string',
  'number',
  'integer',
  'boolean',
  'day',
  'instant',
  'record',
  'list',
  'free',
]);

/** Diagnostics for people: `file:line:column: what is wrong`, one a line, other places that belong to it below. */
export function* diagnosticLines(
  diagnostics: readonly ReportDiagnostic[],
  language: Language,
  paint: Paint,
): Generator<string> {
  for (const { location, message: text, related } of diagnostics) {
    yield `${paint.bold(visible(placeText(location)))}: ${shown(language, text, LONGEST.message)}\n`;
    for (const place of related) {
      yield `  ${paint.dim(message(language, 'diagnostic.related', { place: visible(placeText(place)) }))}\n`;
    }
  }
}
