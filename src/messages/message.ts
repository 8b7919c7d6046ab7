import type { Language, MessageArguments } from '../model/text.ts';
import { type MessageCode, textOf } from './catalogue.ts';
import { afterOne } from './counted.ts';
import { namesIn, type Part, partsOf } from './template.ts';

const LIST_SEPARATOR: Readonly<Record<Language, string>> = { zh: '、', en: ', ' };

/** The catalogue's text for `code`, filled. */
export function message(language: Language, code: MessageCode, args: MessageArguments = {}): string {
  return fill(language, textOf(language, code), args);
}

/**
 * Fills the `{placeholders}` of a template, once: braces inside a value stay what they are. A `[[part]]` is left out
 * where one of its arguments is not given.
 */
export function fill(language: Language, template: string, args: MessageArguments): string {
  if (!template.includes('{')) return template;
  return filled(language, partsOf(template), args);
}

function filled(language: Language, parts: readonly Part[], args: MessageArguments): string {
  let text = '';
  let one = false;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    if (typeof part === 'string') text += one ? afterOne(part) : part;
    else if ('name' in part) text += argument(language, part.name, args);
    else if (part.names.every((name) => Object.hasOwn(args, name)))
      text += filled(language, part.parts, args);
    one = language === 'en' && typeof part === 'object' && 'name' in part && String(args[part.name]) === '1';
  }
  return text;
}

function argument(language: Language, name: string, args: MessageArguments): string {
  const value = Object.hasOwn(args, name) ? args[name] : undefined;
  if (value === undefined) return textOf(language, 'report.nothing');
  return typeof value === 'object' ? listed(language, value) : String(value);
}

/** A list in the language's way of joining one. */
export function listed(language: Language, items: readonly string[]): string {
  return items.join(LIST_SEPARATOR[language]);
}

/** The names of a template's placeholders, each once, sorted. */
export function placeholders(template: string): readonly string[] {
  return template.includes('{') ? namesIn(partsOf(template)) : [];
}
