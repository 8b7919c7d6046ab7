import { calendarOf } from './evaluate/calendar.ts';
import type { Run } from './evaluate/dated-run.ts';
import { evaluate } from './evaluate/evaluate.ts';
import { footingOf } from './evaluate/footing.ts';
import type { Memory } from './evaluate/memory.ts';
import { indexAsOf } from './inventory/as-of.ts';
import { weighEvidence } from './inventory/evidence.ts';
import type { Validators } from './inventory/record-validator.ts';
import type { Day } from './model/day.ts';
import type { EvidenceSeen, EvidenceWeight } from './model/evidence.ts';
import type { Footing } from './model/footing.ts';
import type { InventoryIndex } from './model/inventory.ts';
import type { RuleOutcome } from './model/result.ts';
import { type ParameterValue, type Rulebook, withRolledUp } from './model/rulebook.ts';
import type { SchemaIndex } from './model/schema-index.ts';
import type { Severity } from './model/severity.ts';
import { tightened } from './rulebook/tightened.ts';
import { type Settled, settle } from './settle/settle.ts';

/** What ships with the program and never changes during a run. */
export interface Shipped {
  readonly schema: SchemaIndex;
  readonly validators: Validators;
  readonly rulebook: Rulebook;
  /** The rules of further papers, which are evaluated apart. */
  readonly apart?: RulesApart;
}

/** Rules of the rulebook that do not come with the program and are evaluated where they can do no harm. */
export interface RulesApart {
  readonly ids: ReadonlySet<string>;
  /**
   * As `evaluate`, of these rules alone; `declared` is the inventory of the run as it was declared, the same for every day.
   * Throws where one of them runs away.
   */
  evaluate(run: Run, declared: InventoryIndex, only?: ReadonlySet<string>): readonly RuleOutcome[];
}

/** What a run is asked. */
export interface AuditRequest {
  readonly asOf: Day;
  readonly parameters: readonly ParameterValue[];
  /** The duties to look at; all of them without it. */
  readonly only?: ReadonlySet<string>;
  /** Passes of duties as grave as this or graver are gaps where they rest on words alone. */
  readonly requireEvidence?: Severity;
  /** Honours no waiver: the inspector's view. */
  readonly ignoreWaivers?: boolean;
}

/** What an audit found, for a report to be made from. */
export interface Audited extends Settled {
  readonly index: InventoryIndex;
  readonly footing: Footing;
  /** As they hold for this unit: the papers that bind it may have made them stricter. */
  readonly parameters: readonly ParameterValue[];
  readonly evidence: EvidenceWeight;
}

/**
 * evaluate -> settle: an indexed inventory by the rulebook, as the papers bind this unit. Without `seen` nobody looked at
 * any evidence, and every verdict rests on what is declared.
 */
export function judge(
  declared: InventoryIndex,
  { schema, rulebook, apart }: Pick<Shipped, 'schema' | 'rulebook' | 'apart'>,
  { asOf, parameters: configured, only, requireEvidence, ignoreWaivers = false }: AuditRequest,
  seen?: EvidenceSeen,
  memory?: Memory,
): Audited {
  const index = indexAsOf(declared, schema, asOf);
  const footing = footingOf(index.inventory.unit, rulebook, asOf);
  const parameters = tightened(configured, rulebook, footing);
  const values = Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
  const evidence = weighEvidence(index.inventory, seen, asOf);
  const { standing } = evidence;
  const calendar = calendarOf(asOf, rulebook.calendar, values);
  const plain: Run = { index, schema, asOf, parameters: values, footing, calendar };
  const run = standing.size > 0 ? { ...plain, standing } : plain;
  const wanted = only && withRolledUp(rulebook, only);
  const evaluated = [
    ...evaluate(withoutThose(rulebook, apart?.ids), run, wanted, memory),
    ...(apart?.evaluate(run, declared, wanted) ?? []),
  ];
  const settlement = {
    index,
    rulebook,
    asOf,
    parameters: values,
    evidence,
    ignoreWaivers,
    ...(requireEvidence ? { requireEvidence } : {}),
    ...(only ? { only } : {}),
  };
  return { index, footing, parameters, evidence, ...settle(evaluated, settlement) };
}

function withoutThose(rulebook: Rulebook, ids: ReadonlySet<string> | undefined): Rulebook {
  return ids ? { ...rulebook, rules: rulebook.rules.filter(({ id }) => !ids.has(id)) } : rulebook;
}
