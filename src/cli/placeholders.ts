import type { MessageCode } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import type { Language } from '../model/text.ts';

/** What stands in the help for what people put there. */
const PLACEHOLDERS: Readonly<Record<string, MessageCode>> = {
  options: 'cli.placeholder.options',
  command: 'cli.placeholder.command',
  CATEGORY: 'cli.placeholder.category',
  CODE: 'cli.placeholder.code',
  DATE: 'cli.placeholder.date',
  DIR: 'cli.placeholder.folder',
  FILE: 'cli.placeholder.file',
  FMT: 'cli.placeholder.format',
  ID: 'cli.placeholder.id',
  IDS: 'cli.placeholder.ids',
  INVENTORY: 'cli.placeholder.inventory',
  NAME: 'cli.placeholder.name',
  NATURE: 'cli.placeholder.nature',
  NEW: 'cli.placeholder.new-report',
  OLD: 'cli.placeholder.old-report',
  REPORT: 'cli.placeholder.report',
  SERVICE: 'cli.placeholder.service',
  SEVERITY: 'cli.placeholder.severity',
};

const BRACKETED = /[<[]\S*[>\]]/g;
const WORD = /[A-Za-z]+/g;

/** A usage, an option or an argument of the help with its placeholders in the reader's words. */
export function withPlaceholders(language: Language, usage: string): string {
  return usage.replace(BRACKETED, (part) => part.replace(WORD, (word) => placeholder(language, word)));
}

/** One placeholder likewise; a word that is none is given back as it is. */
export function placeholder(language: Language, word: string): string {
  return Object.hasOwn(PLACEHOLDERS, word) ? message(language, PLACEHOLDERS[word]!) : word;
}
