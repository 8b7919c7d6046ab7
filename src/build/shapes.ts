import type { Shape, Shapes } from '../model/shapes.ts';
import { dereference } from './dereference.ts';
import { collectionNames, type JsonSchema, type SchemaSet } from './json-schema.ts';
import { withoutAnnotations } from './validators.ts';

/** The keywords that are the same in a shape. */
const TAKEN = ['type', 'enum', 'format', 'minimum', 'maximum', 'uniqueItems', 'required'];

/**
 * What a shape knows of each type; anything else in a schema ends the build, for nothing that refuses a value may be left
 * out.
 */
const KNOWN = {
  object: ['properties', 'additionalProperties', 'required'],
  array: ['items', 'uniqueItems'],
  string: ['enum', 'format', 'pattern'],
  number: ['minimum', 'maximum'],
  integer: ['minimum', 'maximum'],
  boolean: [],
} as const satisfies Record<Shape['type'], readonly string[]>;
const NAMES = ['type', '$schema', '$id'];

/** Every collection's schema as a shape. */
export function buildShapes(schemas: SchemaSet): Shapes {
  const patterns: string[] = [];
  const shapes: Shape[] = [];
  const numbers = new Map<string, number>();

  function numberOf(annotated: JsonSchema, above = false): number {
    const descriptive = above || annotated['x-descriptive'] === true;
    const { items, properties } = annotated;
    const schema: JsonSchema & { readonly additionalProperties?: unknown } = withoutAnnotations(annotated);
    const { type, pattern, additionalProperties } = schema;
    if (!type) throw new Error(`a schema without a type: ${JSON.stringify(schema)}`);
    const known: readonly string[] = [...KNOWN[type], ...NAMES];
    const strange = Object.keys(schema).filter((key) => !known.includes(key));
    if (strange.length > 0) throw new Error(`a shape knows nothing of ${strange.join(', ')} beside ${type}`);
    if ((properties !== undefined) !== (additionalProperties === false))
      throw new Error(
        `additionalProperties has to be false, and only beside properties: ${JSON.stringify(schema)}`,
      );
    if (type === 'array' && !items) throw new Error('a list without items');
    const shape = {
      ...Object.fromEntries(Object.entries(schema).filter(([key]) => TAKEN.includes(key))),
      ...(pattern !== undefined && { pattern: placeOf(pattern, patterns) }),
      ...(!descriptive && annotated['x-free-text'] && { freeText: true }),
      ...(items && { items: numberOf(items, descriptive) }),
      ...(properties && {
        properties: Object.fromEntries(
          Object.entries(properties).map(([key, field]) => [key, numberOf(field, descriptive)]),
        ),
      }),
    } as Shape;
    const text = JSON.stringify(shape);
    const number = numbers.get(text) ?? shapes.push(shape) - 1;
    numbers.set(text, number);
    return number;
  }

  const collections = Object.fromEntries(
    collectionNames(schemas).map((name) => [name, numberOf(dereference(schemas, name))]),
  );
  return { patterns, shapes, collections };
}

function placeOf(pattern: string, patterns: string[]): number {
  const known = patterns.indexOf(pattern);
  return known >= 0 ? known : patterns.push(pattern) - 1;
}
