import { isDay, isInstant } from '../model/day.ts';
import { isMapping } from '../model/mapping.ts';
import type { Shape, Shapes } from '../model/shapes.ts';
import { isFiller } from './fillers.ts';
import { isBareDigest, isPasswordHash } from './passwords.ts';
import type { RecordValidator, Validators } from './record-validator.ts';

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
        (record, wary) => fits(record, shape, wary),
        () => compiled()[collection]!,
      ),
    ]),
  );
}

function quickValidator(
  fits: (record: unknown, wary: boolean) => boolean,
  compiled: () => RecordValidator,
): RecordValidator {
  const validator: RecordValidator = (record) => {
    if (fits(record, false)) {
      validator.errors = null;
      return true;
    }
    const full = compiled();
    const valid = full(record);
    validator.errors = full.errors ?? null;
    return valid;
  };
  validator.isFlawless = (record) => fits(record, true);
  return validator;
}

/**
 * Whether a value certainly fits the shape of that number; false where the compiled schema has to be asked. `wary`: nor is
 * anything in it what a blemish may be, so that nobody need look for one.
 */
function createFits({ shapes, patterns }: Shapes): (value: unknown, shape: number, wary: boolean) => boolean {
  const expressions: (RegExp | undefined)[] = [];

  function fits(value: unknown, number: number, wary: boolean): boolean {
    const shape = shapes[number]!;
    switch (shape.type) {
      case 'string':
        return typeof value === 'string' && textFits(value, shape, wary);
      case 'boolean':
        return typeof value === 'boolean';
      case 'integer':
      case 'number':
        return typeof value === 'number' && numberFits(value, shape);
      case 'array':
        return Array.isArray(value) && listFits(value, shape, wary);
      case 'object':
        return isMapping(value) && mappingFits(value, shape, wary);
    }
  }

  function textFits(value: string, shape: Shape, wary: boolean): boolean {
    if (shape.enum && !shape.enum.includes(value)) return false;
    if (wary && !shape.enum && !shape.format && mayBeBlemish(value)) return false;
    if (wary && shape.freeText && isFiller(value)) return false;
    if (shape.format && !FORMATS[shape.format](value)) return false;
    if (shape.pattern === undefined) return true;
    expressions[shape.pattern] ??= new RegExp(patterns[shape.pattern]!, 'u');
    return expressions[shape.pattern]!.test(value);
  }

  function listFits(value: readonly unknown[], shape: Shape, wary: boolean): boolean {
    if (shape.uniqueItems && !areDistinct(value)) return false;
    for (let index = 0; index < value.length; index++)
      if (!fits(value[index], shape.items!, wary)) return false;
    return true;
  }

  function mappingFits(value: Readonly<Record<string, unknown>>, shape: Shape, wary: boolean): boolean {
    const { properties, required } = shape;
    if (required)
      for (let index = 0; index < required.length; index++)
        if (!Object.hasOwn(value, required[index]!)) return false;
    if (!properties) return !wary;
    const keys = Object.keys(value);
    if (wary && keys.length === 0) return false;
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index]!;
      if (!Object.hasOwn(properties, key) || !fits(value[key], properties[key]!, wary)) return false;
    }
    return true;
  }

  return fits;
}

/** Without its key nobody can say whether a digest may stand there. */
function mayBeBlemish(text: string): boolean {
  return text.trim() === '' || isPasswordHash(text) || isBareDigest(text);
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
