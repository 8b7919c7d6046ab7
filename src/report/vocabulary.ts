import { message } from '../messages/message.ts';
import type { ReportGap } from '../model/report-results.ts';
import type { FieldSchema, SchemaIndex } from '../model/schema-index.ts';
import type { Language, MessageArguments } from '../model/text.ts';
import { fieldAt } from './fields.ts';
import { type NameOf, valueText } from './value-texts.ts';

/** What the schemas call the things that a report names by code. */
export interface Vocabulary {
  readonly language: Language;
  /** A collection as people know it; an unknown name is given back as it is. */
  collection(name: string): string;
  /** A value of the field that a gap is about, as people say it. */
  value(gap: FieldTold, value: string): string;
  /** The fact as it is, likewise; an entry of a list of what was not done with that list's name; nothing where nothing stands. */
  actual(gap: FieldTold & Pick<ReportGap, 'actual'>): string | null;
  /** The collections that have to be declared before the gap can be decided; none where anything else is lacking. */
  undeclared(gap: Pick<ReportGap, 'code' | 'args'>): readonly string[];
}

/** What of a gap says which field it is about, and whom its value may name. */
type FieldTold = Pick<ReportGap, 'args' | 'offender' | 'related'>;

export function createVocabulary(schema: SchemaIndex, language: Language): Vocabulary {
  /** Many gaps are about the same few fields. */
  const fields = new Map<string, FieldSchema | undefined>();
  const fieldOf = (path: string): FieldSchema | undefined => {
    if (!fields.has(path)) fields.set(path, fieldAt(schema, path));
    return fields.get(path);
  };
  const value = (gap: FieldTold, text: string): string => {
    const { field } = gap.args;
    const known = typeof field === 'string' ? fieldOf(field) : undefined;
    return valueText(language, known, text, namesBeside(gap));
  };
  return {
    language,
    collection: (name) => (Object.hasOwn(schema, name) ? schema[name]!.title[language] : name),
    value,
    actual(gap) {
      if (gap.actual === null) return null;
      const text = value(gap, gap.actual);
      const { field, undone } = gap.args;
      const title = undone !== undefined && typeof field === 'string' && fieldOf(field)?.title[language];
      return title ? message(language, 'requirement.undone', { field: title, undone: text }) : text;
    },
    undeclared({ code, args: { collection, fields, unmatched } }) {
      if (code === 'collection.missing')
        return typeof collection === 'string' ? [collection] : asTexts(collection);
      if (code !== 'fact.missing' && code !== 'applies.undecided') return [];
      const needed = asTexts(fields).filter((path) => fieldOf(path)?.absence !== 'meaningful');
      const declared = asTexts(unmatched);
      return needed.every((path) => Object.hasOwn(schema, path) && !declared.includes(path)) ? needed : [];
    },
  };
}

function asTexts(value: MessageArguments[string] | undefined): readonly string[] {
  return typeof value === 'object' ? value : [];
}

/** The names of the records that stand beside a gap. */
function namesBeside({ offender, related }: FieldTold): NameOf {
  return (collections, id) =>
    [offender, ...related].find((record) => record.id === id && collections.includes(record.collection))
      ?.name ?? undefined;
}
