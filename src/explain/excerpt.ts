import { applyEdits } from '../examples/edit.ts';
import type { Edit, Example, PlainInventory } from '../examples/example.ts';
import { indexed } from '../examples/run-examples.ts';
import { verdictsOf } from '../examples/verdicts.ts';
import { judge } from '../judge.ts';
import type { Day } from '../model/day.ts';
import type { Footing } from '../model/footing.ts';
import type { Fact, InventoryIndex, RecordRef } from '../model/inventory.ts';
import type { Gap, RuleOutcome } from '../model/result.ts';
import type { Rule } from '../model/rulebook.ts';
import { type Cutting, cutOut } from './cut-out.ts';
import { factsRead } from './facts-read.ts';
import type { Ground } from './ground.ts';

/** A piece of a unit's inventory that shows a duty met, or not met; what is said of it is what an audit of the whole says. */
export interface Excerpt extends Cutting {
  /** The unit that it is cut from (`fixtures/`), and the day on which it was looked at. */
  readonly base: string;
  readonly asOf: Day;
  /** The example that the edit is taken from; null where the unit stands as it is. */
  readonly example: string | null;
  /** What is done to the unit first. */
  readonly edit: readonly Edit[];
  /** The duty whose facts are shown: another one, where the duty is decided by others. */
  readonly of: string;
  /** The record judged, as `collection/id` or `unit`. */
  readonly subject: string;
  readonly verdict: string;
  /** The requirements that bring the verdict about. */
  readonly requirements: readonly string[];
}

/** A unit, and the examples that edit it. */
export interface ExampleUnit {
  readonly base: string;
  readonly asOf: Day;
  readonly plain: PlainInventory;
  readonly examplesOf: (rules: ReadonlySet<string>) => readonly Example[];
}

/** An excerpt, and what an audit made of the whole unit that it is cut from. */
export interface Shown {
  readonly excerpt: Excerpt;
  readonly index: InventoryIndex;
  readonly footing: Footing;
  readonly outcomes: readonly RuleOutcome[];
}

const FAILING = ['fail', 'undeclared'] as const;

/**
 * The smallest example after which a duty is not met (or one requirement of it): by what is known, or else by what is
 * not.
 */
export function failingExcerpt(
  rule: Rule,
  unit: ExampleUnit,
  ground: Ground,
  requirement?: string,
): Shown | undefined {
  for (const wanted of FAILING) {
    const candidates = examplesOf(rule, unit, ground).flatMap((example) => {
      const found = Object.values(example.changes).flatMap((change) => change[wanted] ?? []);
      const fits = requirement === undefined ? found.length > 0 : found.includes(requirement);
      return fits ? [{ example, key: sizeOf(example, unit) }] : [];
    });
    for (const { example } of candidates.sort((one, other) => inOrder(one.key, other.key))) {
      const shown = excerptOf(rule, unit, ground, example, [wanted]);
      if (shown && (requirement === undefined || shown.excerpt.requirements.includes(requirement)))
        return shown;
    }
  }
  return undefined;
}

function examplesOf(rule: Rule, unit: ExampleUnit, ground: Ground): readonly Example[] {
  const ids = new Set(decidingRules(rule, ground).map(({ id }) => id));
  return unit.examplesOf(ids).filter(({ base }) => base === unit.base);
}

/** The unit in order as it stands; where nothing of it is bound by the duty, the smallest example after which something is. */
export function passingExcerpt(
  rule: Rule,
  unit: ExampleUnit,
  ground: Ground,
  preferred?: string,
): Shown | undefined {
  const plain = excerptOf(rule, unit, ground, undefined, ['pass'], preferred);
  if (plain) return plain;
  const candidates = examplesOf(rule, unit, ground)
    .map((example) => ({ example, key: sizeOf(example, unit) }))
    .sort((one, other) => inOrder(one.key, other.key));
  for (const { example } of candidates) {
    const shown = excerptOf(rule, unit, ground, example, ['pass']);
    if (shown) return shown;
  }
  return undefined;
}

function excerptOf(
  rule: Rule,
  unit: ExampleUnit,
  ground: Ground,
  example: Example | undefined,
  wanted: readonly string[],
  preferred?: string,
): Shown | undefined {
  const { shipped, parameters } = ground;
  const asOf = example?.asOf ?? unit.asOf;
  const edit = example?.edit ?? [];
  const plain = applyEdits(unit.plain, edit, shipped.schema).inventory;
  const index = indexed(plain, shipped);
  const deciding = decidingRules(rule, ground);
  const only = new Set([rule, ...deciding].map(({ id }) => id));
  const { outcomes, footing } = judge(index, shipped, { asOf, parameters, only });
  const own = deciding.flatMap((one) => {
    const outcome = outcomes.find(({ rule: id }) => id === one.id);
    return outcome ? [{ one, outcome }] : [];
  });
  for (const { one, outcome } of own) {
    const found = subjectOf(one, outcome, index, wanted, preferred, example);
    if (!found) continue;
    const facts = factsOf(one, plain, found.ref, { ...ground, asOf });
    const gaps = outcome.results
      .filter(({ subject }) => sameRecord(subject, found.ref))
      .flatMap((result) => result.gaps);
    const cutting = cutOut(plain, one, found.ref, facts, namedIn(edit, gaps, index), shipped.schema);
    const excerpt: Excerpt = {
      base: unit.base,
      asOf,
      example: example?.name ?? null,
      edit,
      of: one.id,
      subject: found.name,
      verdict: found.verdict,
      requirements: found.requirements,
      ...cutting,
    };
    return { excerpt, index, footing, outcomes };
  }
  return undefined;
}

/** The rule itself, or those that it rolls up. */
function decidingRules(rule: Rule, { shipped }: Ground): readonly Rule[] {
  if (rule.kind !== 'roll-up') return [rule];
  return rule.of.flatMap((id) => shipped.rulebook.rules.find((one) => one.id === id) ?? []);
}

function subjectOf(
  rule: Rule,
  outcome: RuleOutcome,
  index: InventoryIndex,
  wanted: readonly string[],
  preferred: string | undefined,
  example: Example | undefined,
) {
  const verdicts = [...verdictsOf(rule, outcome, index)].flatMap(([name, verdict]) => {
    const reached = wanted.find((one) => Object.hasOwn(verdict, one));
    const requirements = reached ? (verdict[reached as keyof typeof verdict] ?? []) : [];
    return reached ? [{ name, verdict: reached, requirements }] : [];
  });
  const changed = new Set(Object.keys(example?.changes ?? {}));
  const rank = ({ name, verdict }: (typeof verdicts)[number]): number =>
    wanted.indexOf(verdict) * 4 + (name === preferred ? 0 : changed.has(name) ? 1 : 2);
  const [best] = verdicts.sort((one, other) => rank(one) - rank(other));
  if (best) return { ...best, ref: refNamed(best.name, index) };
  // Nothing on the list of what must not happen: that is said of the unit.
  const isEmptyPass = wanted.includes('pass') && rule.empty === 'pass' && outcome.passed > 0;
  const unit: RecordRef = { collection: 'unit', index: 0 };
  return isEmptyPass ? { name: 'unit', verdict: 'pass', requirements: [], ref: unit } : undefined;
}

/** The facts that decided it; a rule that judges other records than this one has read none of it. */
export function factsOf(rule: Rule, plain: PlainInventory, ref: RecordRef, ground: Ground): readonly Fact[] {
  const check = rule.checks.find(({ collection }) => collection === ref.collection);
  // Remarks decide nothing.
  return check ? factsRead(rule, { ...check, notes: [] }, plain, ref, ground) : [];
}

/** The record that is called `collection/id`, or the unit. */
export function refNamed(name: string, index: InventoryIndex): RecordRef {
  const [collection = '', id] = name.split('/');
  if (collection === 'unit') return { collection, index: 0 };
  return { collection, index: (index.records(collection) ?? []).findIndex((record) => record.id === id) };
}

export function sameRecord(one: RecordRef, other: RecordRef): boolean {
  return one.collection === other.collection && one.index === other.index;
}

/** The records that an example is about: those that it edits, and those at fault. */
function namedIn(edit: readonly Edit[], gaps: readonly Gap[], index: InventoryIndex): ReadonlySet<string> {
  const edited = edit.map((one) =>
    'add' in one
      ? `${one.add}/${one.record.id}`
      : ('set' in one ? one.set : one.remove).split('/', 2).join('/'),
  );
  const concerned = gaps
    .flatMap(({ at, offender, related }) => [at.record, offender, ...related.map(({ record }) => record)])
    .map((record) => `${record.collection}/${index.idOf(record)}`);
  return new Set([...edited, ...concerned]);
}

/** First those on the unit's own day, then those that do least: a field rather than a record or a whole collection. */
function sizeOf({ asOf, edit, changes }: Example, unit: ExampleUnit): readonly number[] {
  const wholes = edit.filter((one) => 'set' in one && !one.set.includes('/')).length;
  const reached = Object.values(changes).flatMap((change) => Object.values(change).flat()).length;
  return [asOf === unit.asOf ? 0 : 1, edit.length, wholes, reached, JSON.stringify(edit).length];
}

function inOrder(one: readonly number[], other: readonly number[]): number {
  for (const [at, value] of one.entries()) if (value !== other[at]) return value - (other[at] ?? 0);
  return 0;
}
