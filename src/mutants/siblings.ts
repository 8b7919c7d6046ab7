import type { FieldSchema } from '../model/schema-index.ts';
import type { Scope, StaticType } from '../rulebook/static-type.ts';

type Fields = Readonly<Record<string, FieldSchema>>;

/** The type at the end of a path; `undefined` where the path leads nowhere. */
export function typeAt(scope: Scope, root: string, keys: readonly string[]): StaticType | undefined {
  return follow(scope.get(root), keys);
}

/** Paths that read another field of the same type: at each step the field before and the one after. */
export function siblingPaths(
  scope: Scope,
  root: string,
  keys: readonly string[],
): readonly (readonly string[])[] {
  const leaf = typeAt(scope, root, keys);
  if (!leaf) return [];
  return keys.flatMap((key, position) => {
    const fields = typeAt(scope, root, keys.slice(0, position))?.fields ?? {};
    const rest = keys.slice(position + 1);
    return neighbours(key, fields, (name) => sameType(follow(fields[name], rest), leaf)).map((name) => [
      ...keys.slice(0, position),
      name,
      ...rest,
    ]);
  });
}

/** The fields beside one that are of its type. */
export function siblingFields(field: string, fields: Fields): readonly string[] {
  const own = fields[field];
  return own ? neighbours(field, fields, (name) => sameType(fields[name], own)) : [];
}

/** Other variables that hold a record, or records, of the same kind; `subject` and `unit` may be one and the same. */
export function siblingVariables(scope: Scope, root: string): readonly string[] {
  const own = scope.get(root);
  const kind = own?.fields ?? own?.items?.fields;
  if (!own || !kind) return [];
  const itself = ['subject', 'unit'].includes(root) ? ['subject', 'unit'] : [root];
  return [...scope]
    .filter(
      ([name, type]) =>
        !itself.includes(name) && type.type === own.type && (type.fields ?? type.items?.fields) === kind,
    )
    .map(([name]) => name);
}

function follow(type: StaticType | undefined, keys: readonly string[]): StaticType | undefined {
  let at = type;
  for (const key of keys) at = at?.fields?.[key];
  return at;
}

function neighbours(own: string, fields: Fields, fits: (name: string) => boolean): readonly string[] {
  const names = Object.keys(fields).filter((name) => name === own || fits(name));
  const position = names.indexOf(own);
  const before = names.at(position - 1);
  const after = names[(position + 1) % names.length];
  return [...new Set([before, after])].filter((name) => name !== undefined && name !== own) as string[];
}

/** An enumeration is another type than a free text, and than another enumeration. */
function sameType(one: StaticType | undefined, other: StaticType): boolean {
  if (!one || one.type !== other.type || one.items?.type !== other.items?.type) return false;
  return valuesOf(one) === valuesOf(other);
}

function valuesOf(type: StaticType): string {
  return Object.keys(type.values ?? type.items?.values ?? {}).join(' ');
}
