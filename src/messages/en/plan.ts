import type { PlanCode } from '../zh/plan.ts';

export const plan = {
  'plan.title': '{duty}: {record}[[: {item}]]',
  'plan.title-record': '{name} ({id})',
  'plan.title-must': '{title}: {must}',
  'plan.title-evidence': '{record}: {text}',
  'plan.heading': 'Rectification ledger',
  'plan.as-of': 'As of {day}',
  'plan.counts':
    '{total} in all: open {open}, mended and to be verified {rectified}, closed {closed}; overdue {overdue}',
  'plan.empty': 'the ledger holds no problems',
  'plan.partial': 'this run looked at {ids} only; all other problems stay as they were',
  'plan.status': '{status}; {progress}',
  'plan.overdue-mark': '{status} (overdue)',
  'plan.no-deadline': '{day} (not given; {days} days from when it was found)',

  'plan.section.added': 'Entered ({count}[[, due on {day}]])',
  'plan.section.reopened': 'Found again and opened again ({count}[[, due on {day}]])',
  'plan.section.settled': 'May be closed ({count})',
  'plan.section.overdue': 'Overdue ({count})',
  'plan.section.attention': 'To look at ({count})',
  'plan.section.ledger': 'All problems ({count})',
  'plan.settled-lead':
    'Nothing is left to mend in them. A person closes them: once verified, change the line named to status: closed, fill in verifiedBy and closedOn, and reportedOn and reportedTo once it is reported',
  'plan.reopened-lead':
    'They were closed, yet the audit still finds them: complete the records of what was done; what can never be made good need not be closed again and again, and may be waived where a waiver is allowed (waivers)',
  'plan.entry': '{id} {title}',
  'plan.entry-placed': '{place} {entry}',
  'plan.entry-because': '{entry}; {reason}',
  'plan.more': '{count} more are not listed here; Markdown and JSON have them all',

  'plan.standing.passes': 'this audit finds it met',
  'plan.standing.late': 'it was mended, and is only still listed for having been late',
  'plan.standing.not-applicable': 'the duty does not apply to it any more',
  'plan.standing.record-gone':
    'the record is not in the inventory any more; make sure that the thing is gone and not just its record',
  'plan.standing.year-over': 'its year is over, and it cannot be made up for',
  'plan.standing.pending': 'its term is still running',
  'plan.standing.waived': 'it is waived, which is not mended',
  'plan.standing.undecided':
    'something it takes to decide it is missing, so it is not known whether it is mended',
  'plan.standing.not-judged': 'no rule decides it, so it is not known whether it is mended',
  'plan.unmended': 'said to be mended, but the audit still finds it',
  'plan.surplus': 'one gap has {entries} entries and {open} are left of it; see which of them are mended',
  'plan.due': 'due on {day}',
  'plan.ends-later':
    'as long as the inventory stays as it is, this gap ends by itself on {day}; dueOn may be set to {dueOn}, and once it is verified and closed it is not opened again',

  'plan.label.basis': 'Basis',
  'plan.label.measure': 'Measure',
  'plan.label.owner': 'Department, person',
  'plan.label.deadline': 'Due on',
  'plan.label.progress': 'Progress',
  'plan.label.closed': 'Verified by, closed on',

  'plan.written': 'wrote {file}: {added} entered, {reopened} opened again',
  'plan.would-write': 'would write {file}: {added} entered, {reopened} opened again (nothing written)',
  'plan.unchanged': 'The ledger is in step with the audit; no file was changed.',
  'plan.unverified':
    '{count} more are unverified and were not entered; complete the inventory first, or give --unverified to enter them too.',
  'plan.overdue': '{count} overdue.',
  'plan.too-many':
    'There are {count} gaps to enter, and at most {limit} are entered at once; most likely one field is left out everywhere: fill it in first, or enter them by parts with --only. No file was written.',
  'plan.unread-ledger': '{file} exists but is not part of this inventory; name it too, or name the folder',
  'plan.new-file.1':
    'The rectification ledger, entered by netsec plan. Fill in who answers for each problem, how it goes, who verified it and when it was closed.',
  'plan.new-file.2':
    'Leave gap as it is: it tells netsec which gap an entry stands for. To close one, set status to closed and fill in verifiedBy and closedOn.',

  'cli.plan':
    'Enters what an audit finds not met into the rectification ledger (problems), what is unverified only with --unverified, opens again what came back, and points out what may be closed and what is overdue',
  'cli.plan.exit-codes':
    'Exit codes: 0 the ledger is in step with the audit; 1 a problem is overdue, or --dry-run found something to enter; 2 no trustworthy verdict, or the ledger cannot be edited or written, and nothing was; 3 a fault of netsec itself',
  'cli.option.plan-format':
    'output format: text, markdown or json, optionally =FILE; may be repeated, at most one without a file',
  'cli.option.plan-as-of':
    'audit date, and the day on which new problems are found (default: today in Beijing)',
  'cli.option.dry-run': 'only show how the ledger would change; exit code 1 if it would',
  'cli.option.print': 'only print the ledger as it is: nothing is entered, no file changed',
  'cli.option.unverified':
    'enter unverified gaps too; by default only what is not met is entered, and the others are counted',
  'cli.not-together': '{one} and {other} cannot be given together.',
  'cli.plan-invalid':
    'The ledger would not validate with what is entered, which is a fault of netsec; please report it. No file was written.',
} as const satisfies Record<PlanCode, string>;
