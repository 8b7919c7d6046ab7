import { nearest } from '../inventory/nearest.ts';
import { shownText } from '../inventory/shown.ts';
import type { AuthorFault } from '../model/author-fault.ts';
import { fromPointer, valueAt } from '../model/json-pointer.ts';
import type { AuthorText } from './author-text.ts';

/** What a compiled schema says is wrong with one value: ajv's error object, as far as it is read here. */
interface ShapeError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schemaPath: string;
}

interface AuthorValidator {
  (value: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}

/** The kinds of files that a paper is written in. */
export type AuthorKind = 'paper' | 'rule' | 'example' | 'conditions';

/** The compiled schemas of what authors write: `dist/data/author-validators.cjs`. */
export type AuthorValidators = Readonly<Record<AuthorKind, AuthorValidator>>;

const MOST = 20;
const NAMES = ['additionalProperties', 'unevaluatedProperties', 'required', 'dependentRequired'];
const VALUES = [
  ...['type', 'enum', 'const', 'pattern', 'format', 'minLength', 'minimum'],
  ...['minItems', 'minProperties', 'maxItems', 'uniqueItems'],
];

/** What a schema finds wrong with a file: of each value its gravest mistake, at the value's place. */
export function shapeFaults(text: AuthorText, validator: AuthorValidator): readonly AuthorFault[] {
  if (validator(text.content)) return [];
  const errors = validator.errors ?? [];
  const telling = errors.filter(({ keyword }) => [...NAMES, ...VALUES].includes(keyword));
  const chosen = telling.length > 0 ? withoutGuesses(telling) : errors;
  const groups = new Map<string, ShapeError[]>();
  for (const error of chosen) groups.set(keyOf(error), [...(groups.get(keyOf(error)) ?? []), error]);
  return [...groups.values()].slice(0, MOST).map((group) => faultOf(text, group));
}

/**
 * Of the branches of a choice only those are meant whose other parts fit: what is wrong deepest in says most. A key that
 * one of them asks for may be the one that is misspelt.
 */
function withoutGuesses(errors: readonly ShapeError[]): readonly ShapeError[] {
  return errors.filter((error) => {
    const { keyword, instancePath } = error;
    if (isMissingInChoice(error))
      return !errors.some(
        (other) => other.keyword === 'additionalProperties' && other.instancePath === instancePath,
      );
    return (
      keyword !== 'type' ||
      !errors.some((other) => other.instancePath.startsWith(`${instancePath}/`) && isInChoice(other))
    );
  });
}

function isMissingInChoice(error: ShapeError): boolean {
  return error.keyword === 'required' && isInChoice(error);
}

function isInChoice({ schemaPath }: ShapeError): boolean {
  return /\/(anyOf|oneOf)\//.test(schemaPath);
}

function keyOf(error: ShapeError): string {
  const { keyword, instancePath, params } = error;
  if (isMissingInChoice(error)) return `${instancePath} choice`;
  const name = params.additionalProperty ?? params.unevaluatedProperty ?? params.missingProperty ?? '';
  return `${instancePath} ${NAMES.includes(keyword) ? `${keyword} ${name}` : 'value'}`;
}

function faultOf(text: AuthorText, group: readonly ShapeError[]): AuthorFault {
  const first = group.toSorted((one, other) => rank(one) - rank(other))[0]!;
  const steps = fromPointer(first.instancePath, text.content);
  const field = String(steps.findLast((step) => typeof step === 'string') ?? text.file);
  const found = shown(valueAt(text.content, steps));
  if (first.keyword === 'additionalProperties' || first.keyword === 'unevaluatedProperties') {
    const key = String(first.params.additionalProperty ?? first.params.unevaluatedProperty);
    const location = text.place([...steps, key], 'key');
    return { code: 'author.unknown-key', args: { key, ...meant(key) }, location };
  }
  return { ...mistakeOf(first, group, field, found), location: text.place(steps) };
}

/** What is wrong with a value by the schema's keyword that it breaks. */
function mistakeOf(
  first: ShapeError,
  group: readonly ShapeError[],
  field: string,
  found: string,
): Pick<AuthorFault, 'code' | 'args'> {
  switch (first.keyword) {
    case 'dependentRequired':
      return { code: 'author.missing-key', args: { key: String(first.params.missingProperty) } };
    case 'required': {
      const keys = [...new Set(group.map(({ params }) => String(params.missingProperty)))];
      if (isMissingInChoice(first)) return { code: 'author.missing-one', args: { keys } };
      return { code: 'author.missing-key', args: { key: String(first.params.missingProperty) } };
    }
    case 'type': {
      const ofType = group.filter(({ keyword }) => keyword === 'type');
      const types = [...new Set(ofType.map(({ params }) => String(params.type)))];
      return { code: 'author.wrong-type', args: { field, found, types } };
    }
    case 'enum':
    case 'const': {
      const allowed = ((first.params.allowedValues ?? [first.params.allowedValue]) as unknown[]).map(String);
      return { code: 'author.not-allowed', args: { field, found, allowed } };
    }
    case 'minLength':
      return { code: 'author.empty', args: { field } };
    case 'pattern':
    case 'format': {
      const form = String(first.params.pattern ?? first.params.format);
      return { code: 'author.pattern', args: { field, found, form } };
    }
    case 'minItems':
    case 'minProperties':
    case 'maxItems': {
      const code = first.keyword === 'maxItems' ? 'author.too-many' : 'author.too-few';
      return { code, args: { field, limit: Number(first.params.limit) } };
    }
    case 'uniqueItems':
      return { code: 'author.repeated', args: { field } };
    default:
      return { code: 'author.malformed', args: { field, reason: first.keyword } };
  }
}

function rank({ keyword }: ShapeError): number {
  const position = [...NAMES, ...VALUES].indexOf(keyword);
  return position < 0 ? NAMES.length + VALUES.length : position;
}

/** The keys that papers, rules, conditions and examples have; a test holds them against the schemas. */
export const AUTHOR_KEYS = `
  id number issuer title inForce forwards binds chapters articles addressed categories regions tighten
  parameters ext duties article duty severity waivable default stricter loosen source type description
  values absence tense for empty applies let requires notes remedy assumes informational rollUp that
  none yearly interval pending undone late at related must say attestable first last all duplicates
  where by absent rule name base asOf edit changes set to remove add record zh en since events on
  which distinct times plans of due days from when fail undeclared error pass not-applicable gone
  lateRemedy lapsesWithYear
`
  .trim()
  .split(/\s+/);

function meant(key: string): { readonly nearest?: string } {
  const found = nearest(key, AUTHOR_KEYS);
  return found === undefined || found === key ? {} : { nearest: found };
}

function shown(value: unknown): string {
  return shownText(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
}
