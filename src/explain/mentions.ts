import type { Rule, Rulebook } from '../model/rulebook.ts';
import type { FieldSchema, SchemaIndex } from '../model/schema-index.ts';
import type { Language, Text } from '../model/text.ts';
import { allFieldPaths, fieldAtPath } from './field-path.ts';

/** Shorter words stand in too many texts to tell anything. */
const SHORTEST = 2;
/** So many names of a kind are given. */
const MOST = 12;

/** Where a word is spoken of that is the name of nothing: what can be asked about instead. */
export interface Mentions {
  /** Paths of fields, `systems.onlineOn`. */
  readonly fields: readonly string[];
  /** Ids of duties, those that say it in their title or of what must hold before those that say it elsewhere. */
  readonly duties: readonly string[];
}

/** The fields and duties whose texts in a language speak of a word; none of a word of one character. */
export function mentionsOf(
  word: string,
  { rules }: Pick<Rulebook, 'rules'>,
  schema: SchemaIndex,
  language: Language,
): Mentions {
  const wanted = word.normalize('NFKC').trim().toLowerCase();
  if (wanted.length < SHORTEST) return { fields: [], duties: [] };
  const says = (texts: readonly (Text | undefined)[]): boolean =>
    texts.some((text) => text?.[language].toLowerCase().includes(wanted) === true);
  const fields = allFieldPaths(schema).filter((path) => says(textsOfField(fieldAtPath(schema, path))));
  const first = rules.filter((rule) => says(mainTextsOf(rule)));
  const further = rules.filter((rule) => !first.includes(rule) && says(furtherTextsOf(rule)));
  return {
    fields: fields.slice(0, MOST),
    duties: [...first, ...further].slice(0, MOST).map(({ id }) => id),
  };
}

function textsOfField(field: FieldSchema | undefined): readonly Text[] {
  const values = field?.values ?? field?.items?.values ?? {};
  return field ? [field.title, field.description, ...Object.values(values)] : [];
}

function mainTextsOf({ title, checks }: Rule): readonly Text[] {
  return [title, ...checks.flatMap(({ requires }) => requires.map(({ must }) => must))];
}

function furtherTextsOf({ remedy, assumes, checks }: Rule): readonly (Text | undefined)[] {
  const ofChecks = checks.flatMap(({ applies, requires, notes }) => [
    ...applies.map(({ say }) => say),
    ...requires.flatMap((one) => [one.say, one.remedy, one.lateRemedy]),
    ...notes.map(({ say }) => say),
  ]);
  return [remedy, ...assumes, ...ofChecks];
}
