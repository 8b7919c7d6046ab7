import { dayNumber } from '../model/day.ts';
import type { InventoryIndex, InventoryRecord, RecordRef } from '../model/inventory.ts';
import type { Result, RuleOutcome } from '../model/result.ts';
import type { Check, Rule } from '../model/rulebook.ts';
import type { DatedRun } from './dated-run.ts';

/** Judges one subject by one check; `undefined` where it passes and there is nothing to say. */
export type JudgeSubject = (run: DatedRun, subject: RecordRef, record: InventoryRecord) => Result | undefined;

/** What was found for one check. */
interface Remembered {
  readonly judge: JudgeSubject;
  readonly results: (Result | undefined)[];
  /** For each subject the number of the first day on which it has to be judged again. */
  readonly turns: number[];
  /** The earliest of them. */
  firstTurn: number;
  outcome?: RuleOutcome;
}

/**
 * What evaluating an inventory on earlier days found, and for how long each finding holds: a later day then takes only
 * what the days between can have changed. The results are the same as without it, and the outcome of a check for which
 * nothing can have changed is the very same object.
 */
export class Memory {
  readonly #checks = new Map<Check, Remembered>();
  readonly #rules = new Map<
    Rule,
    { readonly parts: readonly RuleOutcome[]; readonly outcome: RuleOutcome }
  >();
  #index: InventoryIndex | undefined;
  #today = Number.NEGATIVE_INFINITY;

  /** Begins another day. Throws a RangeError where it is earlier than the last one, or the inventory another one. */
  begin(run: DatedRun): void {
    const today = dayNumber(run.unnoted.asOf);
    if (today < this.#today || (this.#index ?? run.index) !== run.index)
      throw new RangeError('a memory serves one inventory, day after day');
    this.#today = today;
    this.#index = run.index;
  }

  /** The outcome of an earlier day, where it still holds. */
  recall(check: Check): RuleOutcome | undefined {
    const known = this.#checks.get(check);
    return known && this.#today < known.firstTurn ? known.outcome : undefined;
  }

  /** Judges the subjects whose finding no longer holds, and gives the finding of the others. */
  judging(check: Check, compile: () => JudgeSubject): JudgeSubject {
    const known = this.#checks.get(check) ?? { judge: compile(), results: [], turns: [], firstTurn: 0 };
    this.#checks.set(check, known);
    known.firstTurn = Number.POSITIVE_INFINITY;
    const { judge, results, turns } = known;
    return (run, subject, record) => {
      const { index } = subject;
      if ((turns[index] ?? this.#today) <= this.#today) {
        run.startNoting();
        results[index] = judge(run, subject, record);
        turns[index] = run.firstTurn();
      }
      known.firstTurn = Math.min(known.firstTurn, turns[index]!);
      return results[index];
    };
  }

  keep(check: Check, outcome: RuleOutcome): void {
    const known = this.#checks.get(check);
    if (known) known.outcome = outcome;
  }

  /** The outcome of a rule from those of its checks; the earlier one, where all of them are the earlier ones. */
  together(
    rule: Rule,
    parts: readonly RuleOutcome[],
    join: (rule: Rule, parts: readonly RuleOutcome[]) => RuleOutcome,
  ): RuleOutcome {
    const known = this.#rules.get(rule);
    if (known?.parts.every((part, position) => part === parts[position])) return known.outcome;
    const outcome = join(rule, parts);
    this.#rules.set(rule, { parts, outcome });
    return outcome;
  }
}
