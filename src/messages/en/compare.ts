import type { CompareCode } from '../zh/compare.ts';

/** The difference of two reports. */
export const compare = {
  'loosened.waiver.new': 'new waiver {id} ({rule}, until {expiresOn})',
  'loosened.waiver.extended': 'waiver {id} ({rule}) extended to {expiresOn}',
  'loosened.waiver.counts': 'waiver {id} ({rule}, until {expiresOn}) did not count before and does now',
  'loosened.attestation.new': 'new attestation {id} ({rule}, until {expiresOn})',
  'loosened.attestation.extended': 'attestation {id} ({rule}) extended to {expiresOn}',
  'loosened.attestation.counts':
    'attestation {id} ({rule}, until {expiresOn}) did not count before and does now',
  'loosened.parameter.loosened': 'parameter {name} loosened from {before} to {now}',
  'loosened.collection.gone': '{collection} is not declared any more (it had {count} records)',
  'loosened.collection.emptied': '{collection} was emptied (it had {count} records)',
  'loosened.records.gone': 'records of {collection} that vanished ({count}): {ids}',
  'loosened.records.fewer':
    'records of {collection} that vanished: at least {count} (too many for the report to list their ids)',
  'loosened.evidence.changed': 'the digest on record of the evidence[[ {file}]] of {collection} {id} changed',
  'loosened.evidence.unsound': 'the evidence of {collection} {id} has a new problem',
  'loosened.unit.not-bound': 'by what the unit says of itself now, {paper} does not bind it any more',
  'loosened.unit.bound-later':
    'by what the unit says of itself now, the rules bind it from {now} on instead of {before}',
  'loosened.run.earlier-day':
    'the audit date went back from {before} to {now}: what lapsed between does not show',
  'loosened.run.duties-left-out': 'not looked at this time: {ids}',
  'loosened.run.waivers-honoured': 'waivers are honoured this time ({count} gaps) and were not before',
  'loosened.run.evidence-not-required':
    'evidence is no longer required of duties of severity {severity} or graver',
  'uncompared.duties-only-before':
    'only the old report looked at these duties, which are not compared: {ids}',
  'uncompared.duties-only-now': 'only the new report looked at these duties, which are not compared: {ids}',
  'uncompared.rulebook': 'the rulebooks differ ({before}, {now}): gaps may have changed because of the rules',
  'uncompared.unit': 'the units’ ids differ ({before}, {now})',
  'uncompared.waivers': 'only one report honours waivers: gaps may have changed because of that',
  'uncompared.records':
    'one report does not list what was declared (an older format): what vanished cannot be told',
  'uncompared.evidence': 'too much evidence on record, whose digests are not compared: {collections}',
  'diff.title': 'Network security gap reports compared',
  'diff.before': 'Old report',
  'diff.now': 'New report',
  'diff.side': '{asOf}, netsec {tool}, rulebook {rulebook}',
  'diff.side-partial': '{side}, partial',
  'diff.counts':
    'new {new}, worse {worse}, loosened {loosened}, better {better}, closed {closed}, unchanged {unchanged}',
  'diff.section.new': 'New gaps ({count})',
  'diff.section.worse': 'Gaps that became worse ({count})',
  'diff.section.loosened': 'Loosened ({count}, counted as worse)',
  'diff.section.better': 'Gaps that became better ({count})',
  'diff.section.closed': 'Closed gaps ({count})',
  'diff.section.uncompared': 'Not compared, or only in part',
  'diff.gap': '[{severity}] {duty}/{requirement} {title}: {record}',
  'diff.verdicts': '{before} → {now}',
  'diff.verdict.none': 'no gap',
  'diff.graver': '{verdict} ({severity})',
  'diff.covered': '{change} (waiver {waiver})',
  'diff.verdict.worse': 'Result: worse',
  'diff.verdict.good': 'Result: nothing new or worse',
  'diff.more': '{count} more are not listed here; the JSON has all of them',
  'cli.diff': 'compare two JSON reports: what was closed, is new, worse, better, or was loosened',
  'cli.argument.diff-before': 'the old JSON report',
  'cli.argument.diff-now': 'the new JSON report',
  'cli.diff.exit-codes': 'Exit codes: 0 nothing new or worse; 1 something is; 2 they cannot be compared',
  'cli.option.diff-format': 'output format: text, markdown, json; with =FILE, may be repeated',
  'cli.other-unit':
    'Not comparable: {before} is a report of unit {beforeUnit}, {now} of {nowUnit}; to compare them all the same, add --any-unit',
  'cli.other-rulebook':
    'Not comparable: {before} was made by rulebook {beforeVersion}, {now} by {nowVersion} (their digests differ); to compare them all the same, add --any-rulebook',
  'cli.this-report': 'this audit',
  'cli.baseline-partial':
    '{file} did not look at these duties; their gaps are compared with nothing and count for the exit code: {ids}',
} as const satisfies Record<CompareCode, string>;
