import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The parts of JSON Schema that `schemas/` is written in, with our own `x-` keywords. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly 'x-en'?: { readonly title?: string; readonly description?: string };
  readonly 'x-values'?: Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
  readonly 'x-former-titles'?: readonly string[];
  readonly 'x-former-values'?: Readonly<Record<string, readonly string[]>>;
  readonly 'x-ref'?: string | readonly string[];
  readonly 'x-absence'?: string;
  readonly 'x-instead'?: readonly string[];
  readonly 'x-tense'?: string;
  readonly 'x-event'?: string;
  readonly 'x-since'?: Readonly<Record<string, string>>;
  readonly 'x-before'?: Readonly<Record<string, readonly string[]>>;
  readonly 'x-identifier'?: string;
  readonly 'x-descriptive'?: boolean;
  readonly 'x-free-text'?: boolean;
  readonly 'x-sensitive'?: string;
}

/** Keywords that say something about a field and never refuse a value. */
export const ANNOTATIONS: readonly string[] = [
  'title',
  'description',
  'examples',
  'x-en',
  'x-values',
  'x-former-titles',
  'x-former-values',
  'x-ref',
  'x-absence',
  'x-instead',
  'x-tense',
  'x-event',
  'x-since',
  'x-before',
  'x-identifier',
  'x-descriptive',
  'x-free-text',
  'x-sensitive',
];

/** The schemas by name (`terminals`, `common`, ...). */
export type SchemaSet = Readonly<Record<string, JsonSchema>>;

const SUFFIX = '.schema.json';

/** Reads every schema of a folder. */
export function loadSchemas(folder = 'schemas'): SchemaSet {
  const names = readdirSync(folder).filter((name) => name.endsWith(SUFFIX));
  return Object.fromEntries(
    names
      .sort()
      .map((name) => [
        name.slice(0, -SUFFIX.length),
        JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as JsonSchema,
      ]),
  );
}

/** The collections of the inventory, in the order of `inventory.schema.json`. */
export function collectionNames(schemas: SchemaSet): readonly string[] {
  const properties = Object.entries(schemas.inventory?.properties ?? {});
  return properties
    .filter(([, { type, $ref }]) => type === 'array' || $ref !== undefined)
    .map(([name]) => name);
}
