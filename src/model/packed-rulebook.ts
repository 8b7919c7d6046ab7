import type { Rulebook } from './rulebook.ts';

/**
 * A rulebook as it is shipped: every expression, and every part of one, is written once, in `expressions`, and where it
 * stands is its number. Three of four are the same as one before, and what is written once is parsed once.
 */
export interface PackedRulebook {
  readonly expressions: readonly object[];
  readonly rulebook: object;
}

/** Where an expression, or a part of one, stands. */
const SINGLE: ReadonlySet<string> = new Set([
  ...['that', 'none', 'pending', 'late', 'when', 'at', 'which', 'times', 'since', 'last', 'days', 'from'],
  ...['equals', 'of', 'left', 'right', 'item', 'list', 'test', 'whenTrue', 'whenFalse', 'path', 'body'],
]);
/** Where several stand. */
const SEVERAL: ReadonlySet<string> = new Set(['placeholders', 'items', 'args']);

/** Packs a rulebook. Throws a TypeError for an expression that stands where `unpackRulebook` would not look. */
export function packRulebook(rulebook: Rulebook): PackedRulebook {
  const numbers = new Map<string, number>();
  const expressions: object[] = [];
  const packed = (value: unknown, key: string): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => packed(item, key));
    const plain = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, packed(part, name)]));
    if (!('op' in plain)) return plain;
    if (!SINGLE.has(key) && !SEVERAL.has(key)) throw new TypeError(`an expression stands in ${key}`);
    const written = JSON.stringify(plain);
    const number = numbers.get(written) ?? expressions.push(plain) - 1;
    numbers.set(written, number);
    return number;
  };
  return { expressions, rulebook: packed(rulebook, '') as object };
}

/** The rulebook, made of the very objects of the packed one. */
export function unpackRulebook({ expressions, rulebook }: PackedRulebook): Rulebook {
  for (const expression of expressions) putBack(expression as Holder, expressions, false);
  putBack((rulebook as { readonly rules: Holder }).rules, expressions, true);
  return rulebook as Rulebook;
}

type Holder = Record<string, unknown>;

/** Puts expressions where their numbers stand; `deep`: in all that it holds too. Runs whenever the program starts. */
function putBack(holder: Holder, expressions: readonly object[], deep: boolean): void {
  for (const key in holder) {
    const part = holder[key];
    if (typeof part === 'number') {
      if (SINGLE.has(key)) holder[key] = expressions[part];
    } else if (typeof part === 'object') {
      if (SEVERAL.has(key)) putEachBack(part as unknown[], expressions);
      else if (deep) putBack(part as Holder, expressions, true);
    }
  }
}

function putEachBack(list: unknown[], expressions: readonly object[]): void {
  for (let position = 0; position < list.length; position++) {
    const one = list[position];
    if (typeof one === 'number') list[position] = expressions[one];
  }
}
