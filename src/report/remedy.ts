import { message } from '../messages/message.ts';
import type { Language, MessageArguments } from '../model/text.ts';
import type { BareGap, Judgement } from './bare.ts';
import type { FieldNames } from './fields.ts';

/**
 * How to mend what the rule's author cannot have foreseen: a fact that is missing, or lies in the future, a collection
 * that is not declared, a fault of the rule. Names the field, its record and what may stand there.
 */
export function generatedRemedy(
  gap: BareGap,
  of: Judgement,
  names: FieldNames,
  language: Language,
): string | null {
  switch (gap.code) {
    case 'fact.missing':
    case 'applies.undecided':
      return joined(
        language,
        names.needed(texts(gap.args, 'fields')).map((path) => fillIn(path, gap, of, names, language)),
      );
    case 'lookup.undecided':
      return joined(
        language,
        names.needed(texts(gap.args, 'fields')).map((path) => fillInAll(path, names, language)),
      );
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

function fillIn(path: string, gap: BareGap, of: Judgement, names: FieldNames, language: Language): string {
  const name = names.collectionOf(path);
  if (name === path) return declare(name, names, language);
  const concerned = [gap.record, gap.offender, of.subject, ...gap.related];
  const record = concerned.find(({ collection }) => collection === name);
  const args = { collection: names.collection(name), field: names.field(path) };
  const remedy = record
    ? message(language, 'remedy.fill', { ...args, id: record.id })
    : message(language, 'remedy.fill-somewhere', args);
  return names.withAcceptable(remedy, path);
}

function fillInAll(path: string, names: FieldNames, language: Language): string {
  const collection = names.collection(names.collectionOf(path));
  const remedy = message(language, 'remedy.fill-all', { collection, field: names.field(path) });
  return names.withAcceptable(remedy, path);
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
