import { valueAt } from '../model/json-pointer.ts';
import type { RulePart } from '../model/rule-fault.ts';
import type { Location } from '../model/source.ts';
import type { RuleFault } from '../rulebook/rule-fault.ts';
import { type AuthorText, pathsIn, type Steps } from './author-text.ts';

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
  const part = fault.detail.parts.reduce((steps, inner) => partNamed(text, steps, inner), rule);
  const { expression, offset = 0, key } = fault.place;
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
  if (key !== undefined && valueAt(text.content, [...part, key]) !== undefined)
    return text.place([...part, key]);
  if (part !== rule) return text.place(part);
  return text.place([...rule, 'id']);
}

/** Where the parts of each kind stand: in a list by their ids, or in a mapping by their names. */
const STANDING = {
  rule: undefined,
  applies: undefined,
  let: { mapping: 'let' },
  value: { mapping: 'values' },
  requirement: { list: 'requires' },
  note: { list: 'notes' },
} as const satisfies Readonly<Record<RulePart['kind'], object | undefined>>;

/** The steps to a part of a rule. */
function partNamed(text: AuthorText, steps: Steps, { kind, name }: RulePart): Steps {
  const standing = STANDING[kind];
  if (standing === undefined) return steps;
  if ('list' in standing) {
    const entries = valueAt(text.content, [...steps, standing.list]);
    const at = Array.isArray(entries) ? entries.findIndex((entry) => entry?.id === name) : -1;
    return at < 0 ? steps : [...steps, standing.list, at];
  }
  return (
    pathsIn(valueAt(text.content, steps))
      .map((inner) => [...steps, ...inner])
      .find((path) => path.at(-1) === name && path.at(-2) === standing.mapping) ?? steps
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
