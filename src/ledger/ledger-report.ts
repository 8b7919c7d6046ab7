import type { MessageCode } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import type { Day } from '../model/day.ts';
import type { ProblemsRecord } from '../model/inventory.generated.ts';
import type { Inventory, InventoryIndex } from '../model/inventory.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Location } from '../model/source.ts';
import type { Language, MessageArguments } from '../model/text.ts';
import { deadlineOf, isOverdue, LEDGER, type Problem, problemsOf } from './problem.ts';
import type { Plan } from './reconcile.ts';
import { STANDINGS, type Standing } from './standing.ts';

/** The ledger as it is told: its entries with names instead of references, and what the audit makes of them. */
export interface LedgerReport {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'netsec'; readonly version: string };
  readonly language: Language;
  readonly asOf: Day;
  readonly unit: { readonly id: string; readonly name: string };
  /** The duties that were looked at, where not all were; nothing else is said of other problems. */
  readonly only: readonly string[];
  readonly rectificationDays: number;
  readonly counts: Readonly<Record<Status | 'total' | 'overdue', number>>;
  /** Ids of the entries that this run adds and opens again. */
  readonly added: readonly string[];
  readonly reopened: readonly string[];
  /** The last day for these, but for those that end by themselves only later. */
  readonly dueOn: Day;
  /** Entries that a person may close. */
  readonly mayBeClosed: readonly EntryRemark[];
  readonly overdue: readonly EntryRemark[];
  /** Entries of which something else is worth saying. */
  readonly attention: readonly EntryRemark[];
  readonly problems: readonly LedgerEntry[];
}

type Status = ProblemsRecord['status'];

/** Something said of one entry, at the line that says its status. */
export interface EntryRemark {
  readonly id: string;
  readonly code: `standing.${Standing}` | 'unmended' | 'surplus' | 'ends-later' | 'due';
  readonly message: string;
  readonly location: Location;
}

/** An entry of the ledger. */
export interface LedgerEntry {
  readonly id: string;
  readonly title: string;
  readonly basis: string | null;
  readonly severity: 'high' | 'medium' | 'low' | null;
  readonly measure: string | null;
  /** By name. */
  readonly department: string | null;
  readonly owner: string | null;
  readonly foundOn: Day;
  readonly dueOn: Day;
  /** The entry gives no day, and the unit's own term was counted. */
  readonly dueOnIsCounted: boolean;
  readonly status: Status;
  /** The status in words. */
  readonly statusTitle: string;
  readonly overdue: boolean;
  readonly progress: string | null;
  readonly verifiedBy: string | null;
  /** The day it was closed, if it is closed. */
  readonly closedOn: Day | null;
  readonly reportedOn: Day | null;
  readonly fingerprint: string | null;
  readonly location: Location;
}

/** All that the ledger is told from. */
export interface LedgerInput {
  readonly index: InventoryIndex;
  readonly schema: SchemaIndex;
  readonly asOf: Day;
  readonly rectificationDays: number;
  readonly language: Language;
  readonly toolVersion: string;
  readonly only: readonly string[];
  /** What an audit made of the ledger; without it only its entries are told. `added` are the ids of the new ones. */
  readonly plan?: Plan;
  readonly added?: readonly string[];
}

const MAY_BE_CLOSED: ReadonlySet<Standing> = new Set([
  'passes',
  'late',
  'not-applicable',
  'record-gone',
  'year-over',
]);

const WORDS: Readonly<Record<EntryRemark['code'], MessageCode>> = {
  unmended: 'plan.unmended',
  surplus: 'plan.surplus',
  'ends-later': 'plan.ends-later',
  due: 'plan.due',
  ...(Object.fromEntries(
    STANDINGS.map((standing) => [`standing.${standing}`, `plan.standing.${standing}`]),
  ) as Record<`standing.${Standing}`, MessageCode>),
};

/** Tells the ledger as it is in `index`, which already has what the plan adds. */
export function ledgerReport(input: LedgerInput): LedgerReport {
  const { index, asOf, rectificationDays, language, plan } = input;
  const problems = problemsOf(index);
  const places = new Map(problems.map(({ record, index: at }) => [record.id, at]));
  const remark = (
    { record }: Problem,
    code: EntryRemark['code'],
    args: MessageArguments = {},
  ): EntryRemark => ({
    id: record.id,
    code,
    message: message(language, WORDS[code], args),
    location: index.locate({
      record: { collection: LEDGER, index: places.get(record.id) ?? 0 },
      path: ['status'],
    }),
  });
  const overdue = problems.filter((problem) => isOverdue(problem, asOf, rectificationDays));
  const late = new Set(overdue);
  const named = namesIn(index.inventory);
  const settled = plan?.settled ?? [];
  const isSaid = (standing: Standing) =>
    !MAY_BE_CLOSED.has(standing) && !(standing === 'not-judged' && input.only.length > 0);
  const { unit } = index.inventory;
  return {
    schemaVersion: 1,
    tool: { name: 'netsec', version: input.toolVersion },
    language,
    asOf,
    unit: { id: String(unit.id), name: String(unit.name) },
    only: input.only,
    rectificationDays,
    counts: counted(problems, overdue.length),
    added: input.added ?? [],
    reopened: (plan?.reopened ?? []).map(({ record }) => record.id),
    dueOn: plan?.dueOn ?? asOf,
    mayBeClosed: settled
      .filter(({ standing }) => MAY_BE_CLOSED.has(standing))
      .map(({ problem, standing }) => remark(problem, `standing.${standing}`)),
    overdue: overdue.map((problem) =>
      remark(problem, 'due', { day: deadlineOf(problem, rectificationDays) }),
    ),
    attention: [
      ...(plan?.unmended ?? []).map((problem) => remark(problem, 'unmended')),
      ...(plan?.surplus ?? []).flatMap(({ problems: alike, open }) =>
        alike.map((problem) => remark(problem, 'surplus', { entries: alike.length, open })),
      ),
      ...(plan?.endingLater ?? []).map(({ problem, day, dueOn }) =>
        remark(problem, 'ends-later', { day, dueOn }),
      ),
      ...settled
        .filter(({ standing }) => isSaid(standing))
        .map(({ problem, standing }) => remark(problem, `standing.${standing}`)),
    ],
    problems: problems.map((problem) => entryOf(problem, input, late.has(problem), named)),
  };
}

function counted(problems: readonly Problem[], overdue: number): LedgerReport['counts'] {
  const of = (status: Status) => problems.filter(({ record }) => record.status === status).length;
  return {
    total: problems.length,
    open: of('open'),
    rectified: of('rectified'),
    closed: of('closed'),
    overdue,
  };
}

function entryOf(problem: Problem, input: LedgerInput, overdue: boolean, named: Names): LedgerEntry {
  const { record, index: at } = problem;
  const { index, schema, language } = input;
  return {
    id: record.id,
    title: record.title,
    basis: record.basis ?? null,
    severity: record.severity ?? null,
    measure: record.measure ?? null,
    department: named('departments', record.department),
    owner: named('people', record.owner),
    foundOn: record.foundOn,
    dueOn: deadlineOf(problem, input.rectificationDays),
    dueOnIsCounted: record.dueOn === undefined,
    status: record.status,
    statusTitle: schema[LEDGER]?.fields.status?.values?.[record.status]?.[language] ?? record.status,
    overdue,
    progress: record.progress ?? null,
    verifiedBy: named('people', record.verifiedBy),
    closedOn: record.status === 'closed' ? (record.closedOn ?? null) : null,
    reportedOn: record.reportedOn ?? null,
    fingerprint: record.gap?.fingerprint ?? null,
    location: index.locate({ record: { collection: LEDGER, index: at }, path: [] }),
  };
}

type Names = (collection: string, id: string | undefined) => string | null;

/** The name behind a reference; the id where the record has none. */
function namesIn({ collections }: Inventory): Names {
  const known = new Map<string, ReadonlyMap<string, unknown>>();
  return (collection, id) => {
    if (id === undefined) return null;
    const names =
      known.get(collection) ??
      new Map((collections.get(collection) ?? []).map((record) => [String(record.id), record.name]));
    known.set(collection, names);
    const name = names.get(id);
    return typeof name === 'string' ? name : id;
  };
}
