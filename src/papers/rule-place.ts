import type { Location } from '../model/source.ts';
import type { RuleFault } from '../rulebook/rule-fault.ts';
import { type AuthorText, pathsIn, type Steps, valueAt } from './author-text.ts';

/**
 * Where a fault of a rule stands, as nearly as the checker says. `rule` are the steps to the rule in its file; an
 * expression that is not in the rule stands in one of the named `conditions`.
 */
export function placeOfFault(
  text: AuthorText,
  rule: Steps,
  fault: RuleFault,
  conditions: readonly AuthorText[],
): Location {
  const part = fault.parts.reduce((steps, name) => partNamed(text, steps, name), rule);
  const { expression, offset } = fault;
  if (expression !== undefined) {
    const places = [
      { in: text, below: part },
      { in: text, below: rule },
      ...conditions.map((one) => ({ in: one, below: [] })),
    ];
    for (const place of places) {
      const found = findText(place.in, place.below, expression);
      if (found) return place.in.placeWithin(found.steps, found.start + offset);
    }
  }
  const key = /^([a-z][A-Za-z]*)\b/.exec(fault.what)?.[1] ?? '';
  if (valueAt(text.content, [...part, key]) !== undefined) return text.place([...part, key]);
  if (part !== rule) return text.place(part);
  return text.place([...rule, 'id']);
}

/** The part of a rule by the name that the checker gives it: `requirement sealed`, `let person`, `note hint`, `value x`. */
function partNamed(text: AuthorText, steps: Steps, name: string): Steps {
  const [kind = '', id = ''] = name.split(' ', 2);
  const lists: Readonly<Record<string, string>> = { requirement: 'requires', note: 'notes' };
  const list = Object.hasOwn(lists, kind) ? lists[kind] : undefined;
  if (list !== undefined) {
    const entries = valueAt(text.content, [...steps, list]);
    const at = Array.isArray(entries) ? entries.findIndex((entry) => entry?.id === id) : -1;
    return at < 0 ? steps : [...steps, list, at];
  }
  const key = kind === 'let' ? 'let' : kind === 'value' ? 'values' : undefined;
  if (key === undefined) return steps;
  return (
    pathsIn(valueAt(text.content, steps))
      .map((inner) => [...steps, ...inner])
      .find((path) => path.at(-1) === id && path.at(-2) === key) ?? steps
  );
}

/** The first text below some steps that is an expression, or that names it in braces. */
function findText(
  text: AuthorText,
  steps: Steps,
  expression: string,
): { readonly steps: Steps; readonly start: number } | undefined {
  const texts = pathsIn(valueAt(text.content, steps))
    .map((inner) => [...steps, ...inner])
    .map((path) => ({ steps: path, value: valueAt(text.content, path) }));
  const whole = texts.find(({ value }) => value === expression);
  if (whole) return { steps: whole.steps, start: 0 };
  const named = texts.find(({ value }) => typeof value === 'string' && value.includes(`{${expression}}`));
  return named && { steps: named.steps, start: String(named.value).indexOf(`{${expression}}`) + 1 };
}
