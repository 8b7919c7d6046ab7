import { rootsOf } from '../model/expression.ts';
import type { InventoryRecord, RecordRef } from '../model/inventory.ts';
import { APPLIES, type Note, type Result } from '../model/result.ts';
import type { Check, Condition, Remark, Rule } from '../model/rulebook.ts';
import type { MessageArguments } from '../model/text.ts';
import { type Assurance, worstVerdict } from '../model/verdict.ts';
import { type Basis, compileBasis } from './compile-basis.ts';
import { compileMembers } from './compile-each.ts';
import { compileExpression } from './compile-expression.ts';
import { compileLookup } from './compile-lookup.ts';
import { compileRequirement } from './compile-requirement.ts';
import { compileQuotes, type Quotes } from './compile-scene.ts';
import { deferred } from './deferred.ts';
import { compileShown, type Shown, shownOfMissing } from './facts.ts';
import { type Frame, type Layout, newFrame, newLayout, slotOf } from './frame.ts';
import type { Judge } from './judge.ts';
import { allUnknown } from './logic.ts';
import type { JudgeSubject } from './memory.ts';
import { RepeatedArguments } from './repeated-arguments.ts';
import { NONE, together } from './short-lists.ts';
import { Lack, Unknown } from './value.ts';
import { askedFor, type Decision, namesOf, PASSED, reasonOf, unmatchedAmong } from './verdict-of.ts';

type Remarks = (frame: Frame, subject: RecordRef) => readonly Note[];
type Applies = (frame: Frame, subject: RecordRef) => Result | undefined;

/** Kept with the rule, for examples, changed rules and later days are judged by the same one again and again. */
const compiled = new WeakMap<Rule, Map<Check, JudgeSubject>>();

/** What judges a subject by what a rule says of one collection; compiled once for as long as the rule is there. */
export function judgeByCheck(rule: Rule, check: Check): JudgeSubject {
  const checks = compiled.get(rule) ?? new Map<Check, JudgeSubject>();
  compiled.set(rule, checks);
  const judge = checks.get(check) ?? compileCheck(rule, check);
  checks.set(check, judge);
  return judge;
}

function compileCheck(rule: Rule, check: Check): JudgeSubject {
  const layout = newLayout();
  for (const lookup of check.lookups) {
    slotOf(layout, lookup.name);
    layout.fill.set(lookup.name, compileLookup(lookup, layout));
  }
  for (const value of check.values ?? []) {
    slotOf(layout, value.name);
    layout.fill.set(value.name, compileExpression(value.of, layout));
    layout.behind.set(
      value.name,
      rootsOf(value.of).flatMap((root) => layout.behind.get(root) ?? root),
    );
  }
  const applies = compileApplies(rule, check.applies, layout);
  const requirements = check.requires.map((requirement) => compileRequirement(requirement, layout));
  const remarks = check.notes.map((remark) => compileRemark(remark, layout));
  const basis = compileBasis(check, layout);
  return (run, subject, record) => {
    const frame = newFrame(run, layout, record);
    const kept = applies(frame, subject);
    if (kept) return run.standing ? { ...kept, assurance: basis(frame, record) } : kept;
    return judged(rule, frame, subject, record, { requirements, remarks, basis });
  };
}

interface Compiled {
  readonly requirements: readonly Judge[];
  readonly remarks: readonly Remarks[];
  readonly basis: Basis;
}

function judged(
  rule: Rule,
  frame: Frame,
  subject: RecordRef,
  record: InventoryRecord,
  { requirements, remarks, basis }: Compiled,
): Result | Assurance {
  // Most records pass without a word.
  let all: Decision[] | undefined;
  for (let position = 0; position < requirements.length; position++) {
    const decision = requirements[position]!(frame, subject, record);
    if (!all && decision !== PASSED) all = new Array<Decision>(position).fill(PASSED);
    all?.push(decision);
  }
  const assurance = basis(frame, record);
  const remarked = remarks.length === 0 ? NONE : remarks.flatMap((remark) => remark(frame, subject));
  if (!all && remarked.length === 0) return assurance;
  all ??= requirements.map(() => PASSED);
  const verdict = worstVerdict(all.map((decision) => decision.verdict));
  const notes = together([...all.map((decision) => decision.notes), remarked]);
  if (verdict === 'pass' && notes.length === 0) return assurance;
  return {
    rule: rule.id,
    subject,
    verdict,
    assurance,
    gaps: together(all.map((decision) => decision.gaps)),
    notes,
  };
}

/** Whether the rule applies: not (with the reason), not to be told (undeclared), or broken (error). */
function compileApplies(rule: Rule, conditions: readonly Condition[], layout: Layout): Applies {
  const compiled = conditions.map(({ that, placeholders }) => ({
    holds: compileExpression(that, layout),
    quotes: deferred(() => compileQuotes(placeholders, layout)),
  }));
  const alike = new RepeatedArguments();
  return (frame, subject) => {
    let open: Unknown[] | undefined;
    for (let position = 0; position < compiled.length; position++) {
      const { holds, quotes } = compiled[position]!;
      const value = holds(frame);
      if (frame.faults.length > 0) return broken(rule, frame, subject);
      if (value === false || (value instanceof Lack && value.verdict !== 'pass'))
        return notApplicable(rule, subject, quotes(frame), {
          condition: conditions[position]!.source,
          position,
        });
      if (value instanceof Unknown) {
        open ??= [];
        open.push(value);
      }
    }
    const unknown = open && allUnknown(open);
    return unknown && undecided(rule, unknown, frame, subject, alike);
  };
}

function notApplicable(
  rule: Rule,
  subject: RecordRef,
  { args, ...marks }: Quotes,
  condition: MessageArguments,
): Result {
  return {
    rule: rule.id,
    subject,
    verdict: 'not-applicable',
    reason: { code: 'applies.not', args: { ...args, ...condition }, ...marks },
    gaps: NONE,
    notes: NONE,
  };
}

function undecided(
  rule: Rule,
  open: Unknown,
  frame: Frame,
  subject: RecordRef,
  alike: RepeatedArguments,
): Result {
  const missing = askedFor(open.missing, frame);
  const fields = namesOf(missing, subject, frame);
  const unknown: Shown = { fact: { record: subject, path: [] } };
  const { fact: at, actual } = missing[0] ? shownOfMissing(missing[0], subject, frame) : unknown;
  const { code: why, args } = reasonOf(missing, subject, frame);
  const code = why === 'fact.future' ? why : 'applies.undecided';
  const named = { fields, ...unmatchedAmong(missing) };
  return {
    rule: rule.id,
    subject,
    verdict: 'undeclared',
    reason: { code, args: alike.of(code === 'fact.future' ? args : named) },
    gaps: [
      {
        requirement: APPLIES,
        verdict: 'undeclared',
        code,
        args: alike.of({ ...named, ...args }),
        at,
        offender: subject,
        related: NONE,
        ...(actual !== undefined && { actual }),
      },
    ],
    notes: NONE,
  };
}

function broken(rule: Rule, frame: Frame, subject: RecordRef): Result {
  const args = { fault: [...new Set(frame.faults)].sort().join('; ') };
  const at = { record: subject, path: [] };
  return {
    rule: rule.id,
    subject,
    verdict: 'error',
    reason: { code: 'rule.fault', args },
    gaps: [
      {
        requirement: APPLIES,
        verdict: 'error',
        code: 'rule.fault',
        args,
        at,
        offender: subject,
        related: [],
      },
    ],
    notes: [],
  };
}

/** A remark holds for the subject, or for each member of a filtered list. */
function compileRemark(remark: Remark, layout: Layout): Remarks {
  const { when } = remark;
  const overList = when.op === 'each' && when.kind === 'filter';
  const members = overList ? compileMembers(when, layout, compileExpression) : undefined;
  const condition = overList ? undefined : compileExpression(when, layout);
  const slot = overList ? slotOf(layout, when.variable) : 0;
  const shown = deferred(() => compileShown(remark.at ?? { op: 'path', root: 'subject', keys: [] }, layout));
  const quotes = deferred(() => compileQuotes(remark.placeholders, layout));
  const note = (frame: Frame, subject: RecordRef): Note => ({
    id: remark.id,
    code: 'remark',
    ...quotes(frame),
    at: shown(frame, subject).fact,
  });
  return (frame, subject) => {
    if (condition) return condition(frame) === true ? [note(frame, subject)] : [];
    const judgedMembers = members?.(frame).judged ?? [];
    return judgedMembers
      .filter(({ value }) => value === true)
      .map(({ member }) => {
        frame.slots[slot] = member;
        return note(frame, subject);
      });
  };
}
