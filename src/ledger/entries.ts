import type { FileEdit, NewRecord, SetField } from '../editing/edit.ts';
import type { Day } from '../model/day.ts';
import type { Inventory } from '../model/inventory.ts';
import type { Source } from '../model/source.ts';
import type { LedgerGap } from './ledger-gap.ts';
import { LEDGER, type Problem } from './problem.ts';
import type { Plan } from './reconcile.ts';

/** The file that a ledger gets where the inventory has none. */
export const LEDGER_FILE = 'problems.yaml';

/** The records that are entered, with ids that no entry has. */
export function newRecords(plan: Plan, known: readonly Problem[], asOf: Day): readonly NewRecord[] {
  const ids = new Set(known.map(({ record }) => record.id));
  return plan.added.map((gap) => {
    const id = freeId(gap, ids);
    ids.add(id);
    return newRecord(id, gap, asOf, plan.laterDueOn.get(gap.fingerprint) ?? plan.dueOn);
  });
}

/** What nobody knows yet (who answers for it, who verifies it) has no key: so the rules can say that it is missing. */
function newRecord(id: string, gap: LedgerGap, asOf: Day, dueOn: Day): NewRecord {
  const { fingerprint, rule, requirement, subject, offender, basis, measure } = gap;
  return {
    id,
    title: gap.title,
    source: 'audit',
    gap: {
      fingerprint,
      ...(rule === null ? {} : { rule }),
      requirement,
      subject,
      ...(offender === subject ? {} : { offender }),
    },
    ...(basis === null ? {} : { basis }),
    severity: gap.severity,
    foundOn: asOf,
    ...(measure === null ? {} : { measure }),
    dueOn,
    status: 'open',
  };
}

const SHORTEST = 8;

/** The duty and as much of the fingerprint as makes it the only one; numbered where several gaps have one fingerprint. */
function freeId({ rule, fingerprint }: LedgerGap, taken: ReadonlySet<string>): string {
  const name = rule ?? 'evidence';
  for (let length = SHORTEST; length <= fingerprint.length; length += 4) {
    const id = `${name}-${fingerprint.slice(0, length)}`;
    if (!taken.has(id)) return id;
  }
  let number = 2;
  while (taken.has(`${name}-${fingerprint}-${number}`)) number += 1;
  return `${name}-${fingerprint}-${number}`;
}

/** What opens a closed entry again: the day it was last closed stays in it. */
export function reopenings(
  plan: Plan,
  inventory: Inventory,
  asOf: Day,
): ReadonlyMap<string, readonly SetField[]> {
  const edits = new Map<string, SetField[]>();
  for (const { index, record } of plan.reopened) {
    const { source, pointer } = inventory.origin({ collection: LEDGER, index });
    const mapping = [LEDGER, Number(pointer.split('/')[2])];
    const set = (key: string, value: string): SetField => ({
      kind: 'set',
      mapping,
      key,
      value,
      behind: ['status'],
    });
    const own = edits.get(source.file) ?? [];
    edits.set(source.file, own);
    const dueOn = plan.laterDueOn.get(record.gap?.fingerprint ?? '') ?? plan.dueOn;
    own.push(set('status', 'open'), set('reopenedOn', asOf), set('dueOn', dueOn));
  }
  return edits;
}

/** The file that new entries go into; nothing where a new one has to be made. */
export function ledgerFile(sources: readonly Source[]): string | undefined {
  const holders = sources.filter(({ value }) => Object.hasOwn(value, LEDGER));
  const editable = holders.filter(({ file }) => !/\.csv$/i.test(file));
  const holder = editable.at(-1) ?? holders.at(-1) ?? sources.find(({ file }) => file === LEDGER_FILE);
  return holder?.file;
}

/** The new entries as edits of the file they go into. */
export function entering(records: readonly NewRecord[]): readonly FileEdit[] {
  return records.map((record) => ({ kind: 'append', collection: LEDGER, record }));
}
