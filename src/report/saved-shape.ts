import { isDay } from '../model/day.ts';
import { isMapping } from '../model/mapping.ts';

/** What is wrong with a value that was read back, and where. */
export interface ShapeProblem {
  readonly pointer: string;
  readonly expected: string;
}

/** A description of a value that can tell what is wrong with one. */
export type Shape = (value: unknown, pointer: string) => ShapeProblem | undefined;

export const text = primitive('string', (value) => typeof value === 'string');
export const number = primitive('number', (value) => typeof value === 'number');
export const boolean = primitive('boolean', (value) => typeof value === 'boolean');
export const day = primitive('YYYY-MM-DD', (value) => typeof value === 'string' && isDay(value));
export const nothing = primitive('null', (value) => value === null);

/** One of some values. */
export function oneOf(values: readonly (string | number)[]): Shape {
  return primitive(values.join(' | '), (value) => (values as readonly unknown[]).includes(value));
}

/** What the first shape to fit says; the last one's problem where none fits. */
export function either(...shapes: readonly Shape[]): Shape {
  return (value, pointer) => {
    let problem: ShapeProblem | undefined;
    for (const shape of shapes) {
      problem = shape(value, pointer);
      if (!problem) return undefined;
    }
    return problem;
  };
}

/** What is null where there is nothing to say. */
export function nullable(shape: Shape): Shape {
  return either(nothing, shape);
}

/** What may be left out altogether: a part that only some reports have. */
export function optional(shape: Shape): Shape {
  return (value, pointer) => (value === undefined ? undefined : shape(value, pointer));
}

export function list(item: Shape): Shape {
  return (value, pointer) => {
    if (!Array.isArray(value)) return { pointer, expected: 'array' };
    return firstProblem(
      value.map((one, position) => [String(position), one, item]),
      pointer,
    );
  };
}

/** A mapping that has at least these keys; a later version of the same format may have more. */
export function record(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, pointer) => {
    if (!isMapping(value)) return { pointer, expected: 'object' };
    const parts = Object.entries(shapes).map(
      ([key, shape]) => [key, Object.hasOwn(value, key) ? value[key] : undefined, shape] as const,
    );
    return firstProblem(parts, pointer);
  };
}

/** A mapping of any keys to values of one shape. */
export function mapping(item: Shape): Shape {
  return (value, pointer) => {
    if (!isMapping(value)) return { pointer, expected: 'object' };
    return firstProblem(
      Object.entries(value).map(([key, one]) => [key, one, item] as const),
      pointer,
    );
  };
}

function firstProblem(
  parts: readonly (readonly [key: string, value: unknown, shape: Shape])[],
  pointer: string,
): ShapeProblem | undefined {
  for (const [key, value, shape] of parts) {
    const problem = shape(value, `${pointer}/${key}`);
    if (problem) return problem;
  }
  return undefined;
}

function primitive(expected: string, accepts: (value: unknown) => boolean): Shape {
  return (value, pointer) => (accepts(value) ? undefined : { pointer, expected });
}
