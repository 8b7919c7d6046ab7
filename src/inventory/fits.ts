import { isDay, isInstant } from '../model/day.ts';
import type { Shape, Shapes } from '../model/shapes.ts';
import { isMapping } from './mapping.ts';
import type { RecordValidator, Validators } from './record-validator.ts';

/** So many values are looked through; more are asked by a set. */
const FEW = 16;
const FORMATS = { day: isDay, instant: isInstant } as const;

/**
 * Validators that say yes by themselves to a record that certainly fits its schema, and ask the compiled schema about any
 * other: those are large, and most inventories have nothing in them to refuse.
 */
export function quickValidators(shapes: Shapes, compiled: () => Validators): Validators {
  const fits = createFits(shapes);
  return Object.fromEntries(
    Object.entries(shapes.collections).map(([collection, shape]) => [
      collection,
      quickValidator(
        (record) => fits(record, shape),
        () => compiled()[collection]!,
      ),
    ]),
  );
}

function quickValidator(
  fits: (record: unknown) => boolean,
  compiled: () => RecordValidator,
): RecordValidator {
  const validator: RecordValidator = (record) => {
    if (fits(record)) {
      validator.errors = null;
      return true;
    }
    const full = compiled();
    const valid = full(record);
    validator.errors = full.errors ?? null;
    return valid;
  };
  return validator;
}

/** Whether a value certainly fits the shape of that number; false where the compiled schema has to be asked. */
function createFits({ shapes, patterns }: Shapes): (value: unknown, shape: number) => boolean {
  const expressions: (RegExp | undefined)[] = [];
  const enumerations = new Map<Shape, ReadonlySet<unknown>>();

  function fits(value: unknown, number: number): boolean {
    const shape = shapes[number]!;
    switch (shape.type) {
      case 'string':
        return typeof value === 'string' && textFits(value, shape);
      case 'boolean':
        return typeof value === 'boolean';
      case 'integer':
      case 'number':
        return typeof value === 'number' && numberFits(value, shape);
      case 'array':
        return Array.isArray(value) && listFits(value, shape);
      case 'object':
        return isMapping(value) && mappingFits(value, shape);
    }
  }

  function textFits(value: string, shape: Shape): boolean {
    if (shape.enum) {
      if (shape.enum.length <= FEW ? !shape.enum.includes(value) : !members(shape, shape.enum).has(value))
        return false;
    }
    if (shape.format && !FORMATS[shape.format](value)) return false;
    if (shape.pattern === undefined) return true;
    expressions[shape.pattern] ??= new RegExp(patterns[shape.pattern]!, 'u');
    return expressions[shape.pattern]!.test(value);
  }

  function members(shape: Shape, values: readonly unknown[]): ReadonlySet<unknown> {
    const known = enumerations.get(shape) ?? new Set(values);
    enumerations.set(shape, known);
    return known;
  }

  function listFits(value: readonly unknown[], shape: Shape): boolean {
    if (shape.uniqueItems && !areDistinct(value)) return false;
    for (let index = 0; index < value.length; index++) if (!fits(value[index], shape.items!)) return false;
    return true;
  }

  function mappingFits(value: Readonly<Record<string, unknown>>, shape: Shape): boolean {
    const { properties, required } = shape;
    if (required)
      for (let index = 0; index < required.length; index++)
        if (!Object.hasOwn(value, required[index]!)) return false;
    if (!properties) return true;
    const keys = Object.keys(value);
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index]!;
      if (!Object.hasOwn(properties, key) || !fits(value[key], properties[key]!)) return false;
    }
    return true;
  }

  return fits;
}

function numberFits(value: number, { type, minimum, maximum }: Shape): boolean {
  if (!Number.isFinite(value) || (type === 'integer' && !Number.isInteger(value))) return false;
  return (minimum === undefined || value >= minimum) && (maximum === undefined || value <= maximum);
}

/** Whether no item stands twice, for texts and numbers; of other lists the compiled schema has to be asked. */
function areDistinct(value: readonly unknown[]): boolean {
  if (value.length < 2) return true;
  const plain = value.every((item) => typeof item === 'string' || typeof item === 'number');
  return plain && new Set(value).size === value.length;
}
