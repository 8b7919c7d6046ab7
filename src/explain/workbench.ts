import { judgeByCheck } from '../evaluate/compile-rule.ts';
import { evaluateRule } from '../evaluate/evaluate.ts';
import { collectionOf } from '../examples/affected-rules.ts';
import { applyEdits } from '../examples/edit.ts';
import type { Edit, PlainInventory } from '../examples/example.ts';
import { indexed } from '../examples/run-examples.ts';
import { judge } from '../judge.ts';
import type { InventoryIndex, RecordRef } from '../model/inventory.ts';
import type { Gap, Result } from '../model/result.ts';
import type { Rule } from '../model/rulebook.ts';
import { type Ground, plainIndex, runOver } from './ground.ts';

/** An inventory on which edits are tried out; it stays as it is. */
export interface Workbench {
  readonly plain: PlainInventory;
  readonly index: InventoryIndex;
  readonly ground: Ground;
  /** How many records it has. */
  readonly size: number;
  /** Whether it has a record, told as `collection/id`. */
  has(record: string): boolean;
  /** The inventory with edits made. Throws for an edit that fits nothing. */
  edited(edits: readonly Edit[]): PlainInventory;
  /** What one rule finds of one record, without a look at the schemas or at other rules. */
  gapsOf(rule: Rule, subject: RecordRef, plain: PlainInventory): Judged;
  /** What an audit of the whole finds; nothing where it would be malformed, or a rule fails to run. */
  audit(plain: PlainInventory): WholeAudit | undefined;
}

/** What an audit of a whole inventory finds. */
export interface WholeAudit {
  /** Every open gap, by identity. */
  readonly open: ReadonlySet<string>;
  /** Those of them that are not only unknown. */
  readonly failing: ReadonlySet<string>;
  /** The records that a duty does not concern, by duty and record. */
  readonly notConcerned: ReadonlySet<string>;
  /** The records of which it is not known whether a duty concerns them, likewise. */
  readonly undecided: ReadonlySet<string>;
}

/** What is found of an inventory that is not looked at. */
export const NOTHING_FOUND: WholeAudit = {
  open: new Set(),
  failing: new Set(),
  notConcerned: new Set(),
  undecided: new Set(),
};

/** A verdict on one record, with its gaps by identity. */
export interface Judged {
  readonly verdict: Result['verdict'];
  readonly gaps: ReadonlyMap<string, Gap>;
}

export function createWorkbench(plain: PlainInventory, ground: Ground): Workbench {
  const records = new Set(
    Object.entries(plain).flatMap(([collection, all]) =>
      [all].flat().map((record) => `${collection}/${(record as { readonly id?: unknown }).id}`),
    ),
  );
  return {
    plain,
    index: plainIndex(plain, ground),
    size: records.size,
    ground,
    has: (record) => records.has(record),
    edited: (edits) => withEdits(plain, edits, ground),
    gapsOf(rule, subject, edited) {
      const index = plainIndex(edited, ground);
      const run = runOver(index, ground);
      const check = rule.checks.find(({ collection }) => collection === subject.collection);
      const record = index.records(subject.collection)?.[subject.index];
      // A collection that is not declared is a gap of the unit's, whatever the rule judges.
      if (!check || !record) return ofRule(rule.id, evaluateRule(rule, run).results, index);
      const result = judgeByCheck(rule, check)(run, subject, record);
      return typeof result === 'string'
        ? { verdict: 'pass', gaps: new Map() }
        : { ...ofRule(rule.id, [result], index), verdict: result.verdict };
    },
    audit(edited) {
      try {
        return wholeAudit(edited, ground);
      } catch (error) {
        if (error instanceof RangeError) return undefined;
        throw error;
      }
    },
  };
}

/** Only the collections that are edited are copied. */
function withEdits(plain: PlainInventory, edits: readonly Edit[], { shipped }: Ground): PlainInventory {
  const touched = new Set(edits.map(collectionOf));
  const entries = Object.entries(plain);
  const parts = Object.fromEntries(entries.filter(([name]) => touched.has(name)));
  const rest = Object.fromEntries(entries.filter(([name]) => !touched.has(name)));
  return { ...rest, ...applyEdits(parts, edits, shipped.schema).inventory };
}

/** Throws a RangeError for an inventory that is malformed. */
function wholeAudit(plain: PlainInventory, { shipped, asOf, parameters }: Ground): WholeAudit | undefined {
  const { outcomes, index } = judge(indexed(plain, shipped), shipped, { asOf, parameters });
  const results = outcomes.flatMap(({ results: all }) => all);
  if (results.some(({ verdict }) => verdict === 'error')) return undefined;
  const failing = new Set<string>();
  const open = new Set<string>();
  for (const { rule, subject, gaps } of results)
    for (const gap of gaps) {
      if (gap.verdict !== 'fail' && gap.verdict !== 'undeclared') continue;
      const key = gapKey(rule, subject, gap, index);
      open.add(key);
      if (gap.verdict === 'fail') failing.add(key);
    }
  const having = (wanted: Result['verdict']): ReadonlySet<string> =>
    new Set(
      results
        .filter(({ verdict }) => verdict === wanted)
        .map(({ rule, subject }) => `${rule} ${subject.collection}/${index.idOf(subject)}`),
    );
  return { open, failing, notConcerned: having('not-applicable'), undecided: having('undeclared') };
}

function ofRule(rule: string, results: readonly Result[], index: InventoryIndex): Judged {
  const gaps = results.flatMap((result) =>
    result.gaps.map((gap) => [gapKey(rule, result.subject, gap, index), gap] as const),
  );
  return { verdict: results[0]?.verdict ?? 'pass', gaps: new Map(gaps) };
}

/** A gap's identity, as its fingerprint has it, and the entry of its list. */
export function gapKey(rule: string, subject: RecordRef, gap: Gap, index: InventoryIndex): string {
  const name = (record: RecordRef): string => `${record.collection}/${index.idOf(record)}`;
  return [rule, gap.requirement, name(subject), name(gap.offender), gap.entry].join(' ');
}
