import type { Language, MessageArguments } from '../model/text.ts';
import { CATALOGUE, type MessageCode } from './catalogue.ts';

const PLACEHOLDER = /\{([A-Za-z][\w.-]*)\}/g;
const OPTIONAL_PART = /\[\[(.*?)\]\]/g;
const LIST_SEPARATOR: Readonly<Record<Language, string>> = { zh: '、', en: ', ' };

/** The catalogue's text for `code`, filled. */
export function message(language: Language, code: MessageCode, args: MessageArguments = {}): string {
  return fill(language, CATALOGUE[language][code], args);
}

/**
 * Fills the `{placeholders}` of a template, once: braces inside a value stay what they are. A `[[part]]` is left out
 * where one of its arguments is not given.
 */
export function fill(language: Language, template: string, args: MessageArguments): string {
  if (!template.includes('{')) return template;
  const chosen = template.includes('[[')
    ? template.replace(OPTIONAL_PART, (_, part: string) =>
        placeholders(part).every((name) => Object.hasOwn(args, name)) ? part : '',
      )
    : template;
  return chosen.replace(PLACEHOLDER, (_, name: string) => {
    const value = Object.hasOwn(args, name) ? args[name] : undefined;
    if (value === undefined) return CATALOGUE[language]['report.nothing'];
    return typeof value === 'object' ? listed(language, value) : String(value);
  });
}

/** A list in the language's way of joining one. */
export function listed(language: Language, items: readonly string[]): string {
  return items.join(LIST_SEPARATOR[language]);
}

/** The names of a template's placeholders, each once, sorted. */
export function placeholders(template: string): readonly string[] {
  return [...new Set([...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))].sort();
}
