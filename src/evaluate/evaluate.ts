import { dayOf } from '../model/day.ts';
import { paperFooting } from '../model/footing.ts';
import { type InventoryRecord, type RecordRef, UNIT } from '../model/inventory.ts';
import type { Paper } from '../model/paper.ts';
import type { ReasonCode, Result, RuleOutcome } from '../model/result.ts';
import { type Check, type Rule, type Rulebook, withRolledUp } from '../model/rulebook.ts';
import type { MessageArguments } from '../model/text.ts';
import { judgeByCheck } from './compile-rule.ts';
import { DatedRun, type Run } from './dated-run.ts';
import { inForceOf, isToCome } from './footing.ts';
import type { JudgeSubject, Memory } from './memory.ts';
import { PassTally } from './pass-tally.ts';

/**
 * Judges an inventory by every rule of the rulebook (or by those in `only`, and those that they roll up), in the
 * rulebook's order. The duties of a paper that does not bind the unit do not apply, each said once, of the unit.
 * Roll-ups are left to the settling, for they rest on what that makes of the others. A memory that was given to
 * evaluations of earlier days saves most of the work of a later one.
 */
export function evaluate(
  rulebook: Rulebook,
  run: Run,
  only?: ReadonlySet<string>,
  memory?: Memory,
): readonly RuleOutcome[] {
  const isNoting = memory !== undefined;
  const dated = new DatedRun(run, isNoting);
  memory?.begin(dated);
  const wanted = only && withRolledUp(rulebook, only);
  const unbound = unboundDuties(rulebook, run);
  const runs = runsOfFurther(rulebook, run, isNoting);
  return rulebook.rules
    .filter(({ id, kind }) => kind !== 'roll-up' && (!wanted || wanted.has(id)))
    .map((rule) => {
      const paper = unbound.get(rule.id);
      if (paper === undefined) return judgeAll(rule, runs.get(rule.id) ?? dated, memory);
      const { id, inForce = '' } = paper;
      const args = isToCome(paper, run.asOf) ? { paper: id, inForce } : { paper: id };
      return onUnit(rule, 'not-applicable', 'paper.not-bound', args);
    });
}

/** The duties of further papers, each in the light of the day on which its own paper came into force. */
function runsOfFurther(
  { papers, duties }: Rulebook,
  run: Run,
  isNoting: boolean,
): ReadonlyMap<string, DatedRun> {
  const further = new Map(
    papers
      .filter((paper) => paper.further)
      .map(({ id }) => {
        const footing = { ...run.footing, inForce: inForceOf(id, papers) };
        return [id, new DatedRun({ ...run, footing }, isNoting)];
      }),
  );
  if (further.size === 0) return further;
  return new Map(
    duties.flatMap(({ id, paper }) => {
      const own = further.get(paper);
      return own ? [[id, own] as const] : [];
    }),
  );
}

/** The duties that do not bind the unit, each with its paper. */
function unboundDuties({ papers, duties }: Rulebook, { footing }: Run): ReadonlyMap<string, Paper> {
  const unbound = new Map(
    papers
      .filter(({ id }) => paperFooting(id, footing, papers) === 'not-bound')
      .map((paper) => [paper.id, paper]),
  );
  if (unbound.size === 0) return unbound;
  return new Map(
    duties.flatMap(({ id, paper: name }) => {
      const paper = unbound.get(name);
      return paper ? [[id, paper] as const] : [];
    }),
  );
}

/** Judges every subject of one rule. */
export function evaluateRule(rule: Rule, run: Run): RuleOutcome {
  return judgeAll(rule, new DatedRun(run, false));
}

function judgeAll(rule: Rule, run: DatedRun, memory?: Memory): RuleOutcome {
  const judge = () => judgeByChecks(rule, run, memory);
  return memory ? memory.outcome(rule, judge) : judge();
}

function judgeByChecks(rule: Rule, run: DatedRun, memory: Memory | undefined): RuleOutcome {
  if (rule.kind === 'informational') return informed(rule, run, memory);
  const tally = new PassTally();
  const results: Result[] = [];
  for (const check of rule.checks)
    for (const result of evaluateCheck(rule, check, run, tally, memory)) results.push(result);
  return { rule: rule.id, passed: tally.count, passes: tally.passes, results };
}

const STATED = { code: 'informational', args: {} } as const;

/** That a duty asks nothing, on the unit, and on each record of which it points something out all the same. */
function informed(rule: Rule, run: DatedRun, memory: Memory | undefined): RuleOutcome {
  const outcome = onUnit(rule, 'informational', STATED.code, STATED.args);
  const pointedOut = rule.checks
    .flatMap((check) => evaluateCheck(rule, check, run, new PassTally(), memory))
    .filter(({ notes }) => notes.length > 0)
    .map((result): Result => ({ ...result, verdict: 'informational', reason: STATED }));
  return pointedOut.length === 0 ? outcome : { ...outcome, results: [...outcome.results, ...pointedOut] };
}

function evaluateCheck(
  rule: Rule,
  check: Check,
  run: DatedRun,
  tally: PassTally,
  memory: Memory | undefined,
): readonly Result[] {
  const records =
    check.collection === 'unit' ? [run.index.inventory.unit] : run.index.records(check.collection);
  if (!records) return [ofUnit(rule, 'undeclared', 'collection.missing', check)];
  if (records.length === 0) {
    if (rule.empty !== 'pass') return [ofUnit(rule, 'not-applicable', 'collection.empty', check)];
    // That there is nothing in the list is the unit's word.
    tally.add(UNIT, run.standing?.get(run.index.inventory.unit) ?? 'declared', 1);
    return [];
  }
  const ofSubject = judgeOfSubject(rule, check, run.schema[check.collection]?.event);
  const judge = memory ? memory.judging(check, ofSubject) : ofSubject;
  const results: Result[] = [];
  for (let index = 0; index < records.length; index++) {
    const record = records[index]!;
    const subject = { collection: check.collection, index };
    const judgement = judge(run, subject, record);
    if (typeof judgement === 'string') tally.add(subject, judgement, records.length);
    else {
      results.push(judgement);
      if (judgement.verdict === 'pass') tally.add(subject, judgement.assurance ?? 'declared', records.length);
    }
  }
  return results;
}

/** `event`: the field with the day at which a record of the collection happens, if it does. */
function judgeOfSubject(rule: Rule, check: Check, event: string | undefined): JudgeSubject {
  const judge = judgeByCheck(rule, check);
  if (event === undefined) return judge;
  return (run, subject, record) =>
    futureEvent(rule, event, subject, record, run) ?? judge(run, subject, record);
}

/** A collection that is not there is one gap of knowledge, on the unit; an empty one is nothing to judge. */
function ofUnit(
  rule: Rule,
  verdict: 'undeclared' | 'not-applicable',
  code: ReasonCode,
  check: Check,
): Result {
  const args: MessageArguments = { collection: check.collection };
  const at = { record: UNIT, path: [] };
  return {
    rule: rule.id,
    subject: UNIT,
    verdict,
    reason: { code, args },
    gaps:
      verdict === 'undeclared'
        ? [{ requirement: check.collection, verdict, code, args, at, offender: UNIT, related: [] }]
        : [],
    notes: [],
  };
}

/** A record that happens after the audit date has not happened yet. */
function futureEvent(
  rule: Rule,
  event: string,
  subject: RecordRef,
  record: InventoryRecord,
  run: DatedRun,
): Result | undefined {
  const day = record[event];
  if (typeof day !== 'string' || run.hasReached(dayOf(day))) return undefined;
  const reason = { code: 'event.future' as const, args: { day } };
  return { rule: rule.id, subject, verdict: 'not-applicable', reason, gaps: [], notes: [] };
}

/** What is said of a whole duty: once, of the unit, and nothing to comply with. */
function onUnit(
  rule: Rule,
  verdict: 'informational' | 'not-applicable',
  code: ReasonCode,
  args: MessageArguments,
): RuleOutcome {
  const result: Result = {
    rule: rule.id,
    subject: UNIT,
    verdict,
    reason: { code, args },
    gaps: [],
    notes: [],
  };
  return { rule: rule.id, passed: 0, results: [result] };
}
