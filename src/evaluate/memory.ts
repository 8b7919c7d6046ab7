import { dayNumber } from '../model/day.ts';
import type { InventoryIndex, InventoryRecord, RecordRef } from '../model/inventory.ts';
import type { Result, RuleOutcome } from '../model/result.ts';
import type { Check, Rule } from '../model/rulebook.ts';
import type { Assurance } from '../model/verdict.ts';
import type { DatedRun } from './dated-run.ts';

/** Judges one subject by one check; only how far it can be trusted, where it passes and there is nothing to say. */
export type JudgeSubject = (run: DatedRun, subject: RecordRef, record: InventoryRecord) => Result | Assurance;

/** What was found for the subjects of a check. */
interface Findings {
  readonly found: ReturnType<JudgeSubject>[];
  /** For each subject the number of the first day on which it has to be judged again. */
  readonly turns: number[];
}

/**
 * What evaluating an inventory on earlier days found, and for how long each finding holds: a later day then takes only
 * what the days between can have changed. The outcomes are the same as without it, and the outcome of a rule for which
 * nothing can have changed is the very same object.
 */
export class Memory {
  readonly #outcomes = new Map<Rule, { readonly outcome: RuleOutcome; readonly firstTurn: number }>();
  readonly #findings = new Map<Check, Findings>();
  #index: InventoryIndex | undefined;
  #today = Number.NEGATIVE_INFINITY;
  #standing: DatedRun['standing'];
  /** The figures and the footing, which a paper that comes into force may change. */
  #ground = '';
  /** The first day on which a subject of the rule at work has to be judged again. */
  #firstTurn = Number.POSITIVE_INFINITY;

  /**
   * Begins another day. Where evidence, a figure, the footing or what stands in the inventory is another one than the day
   * before, all is forgotten, for any finding may rest on it. Throws a RangeError where the day is earlier than the last one.
   */
  begin(run: DatedRun): void {
    const today = dayNumber(run.unnoted.asOf);
    if (today < this.#today) throw new RangeError('a memory serves one day after another');
    this.#today = today;
    const ground = JSON.stringify([run.parameters, run.footing]);
    if (this.#index !== run.index || !isSame(this.#standing, run.standing) || this.#ground !== ground) {
      this.#outcomes.clear();
      this.#findings.clear();
    }
    this.#index = run.index;
    this.#ground = ground;
    this.#standing = run.standing;
  }

  /** The outcome of an earlier day where it still holds; else a new one. */
  outcome(rule: Rule, make: () => RuleOutcome): RuleOutcome {
    const known = this.#outcomes.get(rule);
    if (known && this.#today < known.firstTurn) return known.outcome;
    this.#firstTurn = Number.POSITIVE_INFINITY;
    const outcome = make();
    this.#outcomes.set(rule, { outcome, firstTurn: this.#firstTurn });
    return outcome;
  }

  /** Judges the subjects whose finding no longer holds, and gives the finding of the others. */
  judging(check: Check, judge: JudgeSubject): JudgeSubject {
    const known = this.#findings.get(check) ?? { found: [], turns: [] };
    this.#findings.set(check, known);
    const { found, turns } = known;
    return (run, subject, record) => {
      const { index } = subject;
      let [finding, firstTurn] = [found[index], turns[index]];
      if (finding === undefined || firstTurn === undefined || firstTurn <= this.#today) {
        run.startNoting();
        finding = judge(run, subject, record);
        firstTurn = run.firstTurn();
        found[index] = finding;
        turns[index] = firstTurn;
      }
      this.#firstTurn = Math.min(this.#firstTurn, firstTurn);
      return finding;
    };
  }
}

function isSame(one: DatedRun['standing'], other: DatedRun['standing']): boolean {
  if (one === other) return true;
  if (!one || !other || one.size !== other.size) return false;
  for (const [record, worth] of one) if (other.get(record) !== worth) return false;
  return true;
}
