import { message } from '../messages/message.ts';
import type { Language, MessageArguments } from '../model/text.ts';
import type { AbsenceEntry } from './absence-entry.ts';
import type { WithAcceptable } from './acceptable.ts';
import type { BareGap, Judgement } from './bare.ts';
import type { FieldNames } from './fields.ts';

/** What remedies are told with. */
export interface RemedyWords {
  readonly names: FieldNames;
  readonly withAcceptable: WithAcceptable;
  /** What people read for a word that says that something is not there. */
  readonly entryTitle: (entry: AbsenceEntry) => string;
  readonly language: Language;
}

/** How a record may answer otherwise than by a fact that is missing, where the requirement would hear it. */
export interface OtherAnswers {
  /** The word by which it says that what the field holds is not there. */
  readonly absence: (path: string) => AbsenceEntry | undefined;
  /** The field that takes the name of another unit that did it. */
  readonly unit: (path: string) => string | undefined;
}

/**
 * How to mend what the rule's author cannot have foreseen: a fact that is missing, or lies in the future, a collection
 * that is not declared, a fault of the rule. Names the field, its record and what may stand there, and how else the record
 * may answer.
 */
export function generatedRemedy(
  gap: BareGap,
  of: Judgement,
  others: OtherAnswers,
  words: RemedyWords,
): string | null {
  const { names, language } = words;
  switch (gap.code) {
    case 'fact.missing':
    case 'applies.undecided':
      return joined(language, filledIn(gap, of, others, words));
    case 'lookup.undecided': {
      const paths = names.needed(texts(gap.args, 'fields'));
      const alone = 'id' in gap.args;
      return joined(
        language,
        paths.map((path) => (alone ? fillIn(path, gap, of, words) : fillInAll(path, words))),
      );
    }
    case 'collection.missing':
      return joined(
        language,
        texts(gap.args, 'collection').map((name) => declare(name, names, language)),
      );
    case 'fact.future': {
      const field = texts(gap.args, 'fields').map(names.field);
      return message(language, 'remedy.correct-day', { field });
    }
    case 'evidence.required': {
      const { collection, id } = gap.record;
      return message(language, 'remedy.evidence.required', { collection: names.collection(collection), id });
    }
    case 'evidence.required-beside':
      return message(language, 'remedy.evidence.required-beside');
    case 'rule.fault':
      return message(language, 'remedy.fault', { rule: of.rule });
    default:
      return null;
  }
}

/**
 * Each missing fact, and after the last of those that one word says are not there, that word. A fact whose absence says
 * something is asked for only where there is such a word.
 */
function filledIn(gap: BareGap, of: Judgement, others: OtherAnswers, words: RemedyWords): readonly string[] {
  const paths = texts(gap.args, 'fields');
  const needed = words.names.needed(paths);
  const entries = new Map(paths.map((path) => [path, others.absence(path)]));
  const asked = paths.filter((path) => needed.includes(path) || entries.get(path));
  const lastOf = new Map(asked.map((path) => [keyOf(entries.get(path)), path]));
  return asked.map((path) => {
    const remedy = orUnitNamed(fillIn(path, gap, of, words), others.unit(path), words);
    const entry = entries.get(path);
    return entry && lastOf.get(keyOf(entry)) === path ? orSaidNotThere(remedy, entry, words) : remedy;
  });
}

function orUnitNamed(remedy: string, path: string | undefined, { names, language }: RemedyWords): string {
  return path === undefined
    ? remedy
    : message(language, 'remedy.or-unit', { remedy, field: names.field(path) });
}

function orSaidNotThere(remedy: string, entry: AbsenceEntry, words: RemedyWords): string {
  const { names, entryTitle, language } = words;
  const args = { undone: entry.word, title: entryTitle(entry), field: names.field(entry.list) };
  return message(language, 'remedy.or-undone', { remedy, ...args });
}

function keyOf(entry: AbsenceEntry | undefined): string {
  return entry ? `${entry.list} ${entry.word}` : '';
}

/** Where the record itself says that it is not there, doing it is not enough: the entry has to go as well. */
export function withEntryTakenOut(
  remedy: string,
  { list, word }: AbsenceEntry,
  { names, language }: Pick<RemedyWords, 'names' | 'language'>,
): string {
  const isSaidAlready = remedy.includes(list.slice(list.lastIndexOf('.') + 1)) && remedy.includes(word);
  if (isSaidAlready) return remedy;
  return message(language, 'remedy.undone', { remedy, undone: word, field: names.field(list) });
}

function fillIn(path: string, gap: BareGap, of: Judgement, words: RemedyWords): string {
  const { names, withAcceptable, language } = words;
  const name = names.collectionOf(path);
  if (name === path)
    return texts(gap.args, 'unmatched').includes(name)
      ? message(language, 'remedy.enter', { collection: names.collection(name) })
      : declare(name, names, language);
  const concerned = [gap.record, gap.offender, of.subject, ...gap.related];
  const record = concerned.find(({ collection }) => collection === name);
  const args = { collection: names.collection(name), field: names.field(path) };
  const remedy = record
    ? message(language, 'remedy.fill', { ...args, id: record.id })
    : message(language, name === 'unit' ? 'remedy.fill-unit' : 'remedy.fill-somewhere', args);
  return withAcceptable(remedy, path);
}

function fillInAll(path: string, { names, withAcceptable, language }: RemedyWords): string {
  const collection = names.collection(names.collectionOf(path));
  const remedy = message(language, 'remedy.fill-all', { collection, field: names.field(path) });
  return withAcceptable(remedy, path);
}

function declare(name: string, names: FieldNames, language: Language): string {
  return message(language, 'remedy.declare', { collection: names.collection(name), name });
}

function joined(language: Language, sentences: readonly string[]): string | null {
  return sentences.length === 0 ? null : sentences.join(message(language, 'report.clause-separator'));
}

function texts(args: MessageArguments, name: string): readonly string[] {
  const value = args[name];
  if (value === undefined) return [];
  return typeof value === 'object' ? value : [String(value)];
}
