import { type Fields, fieldAt, fieldsAt } from './field-at.ts';
import type { Path } from './json-pointer.ts';

/** The list in which a record says that what a field holds is known to be absent, and the field's word in it. */
export interface AbsenceList {
  readonly list: Path;
  readonly word: string;
}

/** Lists of what is not assigned, not set, not done. */
const NOT_SO = /^not[A-Z]/;

/**
 * The absence list for the field at a path, if a list beside it has a word for it. What its mapping cannot do without is
 * absent together with the mapping.
 */
export function absenceListOf(fields: Fields, path: Path): AbsenceList | undefined {
  const key = path.at(-1);
  if (typeof key !== 'string') return undefined;
  const above = path.slice(0, -1);
  for (const [name, { items }] of Object.entries(fieldsAt(fields, above))) {
    const word = NOT_SO.test(name) ? wordFor(key, Object.keys(items?.values ?? {})) : undefined;
    if (word !== undefined) return { list: [...above, name], word };
  }
  return fieldAt(fields, path)?.required ? absenceListOf(fields, above) : undefined;
}

/** Whether what a mapping tells of was done at all; where its day or number is given, that says yes. */
const DONE_AT_ALL = ['signed', 'done'];
const SAYS_YES = ['on', 'number'];

/** Beside the day or number at a path, the field that says `false` where there can be none. */
export function denialOf(fields: Fields, path: Path): Path | undefined {
  const above = path.slice(0, -1);
  if (above.length === 0 || !SAYS_YES.some((key) => key === path.at(-1))) return undefined;
  const mapping = fieldsAt(fields, above);
  const name = DONE_AT_ALL.find((key) => mapping[key]?.absence === 'meaningful');
  return name === undefined ? undefined : [...above, name];
}

/** `operatorUnit` is called `operator` in such a list, and `archive` `archived`. */
function wordFor(key: string, words: readonly string[]): string | undefined {
  const name = key.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  return (
    words.find((word) => word === name) ??
    words.find((word) => name.startsWith(`${word}-`) || word.startsWith(name))
  );
}
