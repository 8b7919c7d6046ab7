import type { WordingCode } from '../wording-code.ts';

export const reasons = {
  'requirement.unmet': '{field} is "{actual}", which does not meet the requirement',
  'requirement.unmet.absent': '{field} is not on record',
  'requirement.unmet.bare': 'not met: {must}',
  'requirement.undone': '{field}: {undone}',
  'requirement.late':
    '{field} is {when}, after the deadline, and stays a gap until {until}; required: {must}',
  'requirement.late.bare':
    'met only on {day}, after the deadline, and stays a gap until {until}; required: {must}',
  'lookup.none': 'no matching record in {collection}[[: {field} is "{actual}"]]',
  'fact.missing':
    '[[{collections} not declared, ]][[no matching record in {unmatched}, ]][[{fields} not declared, ]]so this cannot be decided',
  'fact.future': '{fields}: {day} is a day after the audit date: it has not happened and proves nothing',
  'collection.missing': '{collection} not declared, so this cannot be decided',
  'collection.empty': 'declared: none in {collection}',
  'lookup.undecided': 'some records of {collection} lack {fields}, so whether one matches cannot be decided',
  'lookup.undecided.alone':
    'record {id} of {collection} lacks {fields}, so whether it matches cannot be decided',
  'event.future': 'recorded for {day}, after the audit date: it has not happened',
  'paper.not-bound':
    '{paper}[[ (in force from {inForce}, not yet)]] does not bind this unit. Whom it binds: {binds}. A unit elsewhere that is to follow it says so in unit.papers',
  'applies.not': 'out of scope: {condition} does not hold',
  'applies.not.bare': 'out of scope',
  'applies.undecided':
    '[[{collections} not declared, ]][[no matching record in {unmatched}, ]][[{fields} not declared, ]]so whether this applies cannot be decided',
  'applies.undeclared': '{collection} not declared, so whether this applies cannot be decided',
  'interval.running': 'interval of {days} days, due by {due}, still running; required: {must}',
  'interval.lapsed': 'interval of {days} days, last {last}, due by {due}: overdue',
  'value.yes': 'yes',
  'value.no': 'no',
  'value.to-come': 'not before {day}',
  'year.planned': 'not done yet in {year}, planned, due by {due}; required: {must}',
  'year.grace':
    'not done yet in {year}, and no plan that is still to fall due; to be done or planned by {due}; required: {must}',
  'year.missed': 'done neither in {year} nor in the year before[[, last on {last}]]; required: {must}',
  'year.missed.several':
    'done {done} times in {year} and {before} times in the year before; {times} are owed each year[[; last on {last}]]; required: {must}',
  'year.planned.several':
    'done {done} times in {year} of {times} owed; more is planned, due by {due}; required: {must}',
  'year.grace.several':
    'done {done} times in {year} of {times} owed, and no plan for more is still to fall due; to be done or planned by {due}; required: {must}',
  'year.open.several':
    'done {done} times in {year} of {times} owed, and no plan for more is still to fall due; required: {must}',
  'year.missed.kinds':
    'different {kinds}: {done} in {year} and {before} in the year before; {times} are owed each year[[; last on {last}]]; required: {must}',
  'year.planned.kinds':
    'different {kinds}: {done} in {year} of {times} owed; more is planned, due by {due}; required: {must}',
  'year.grace.kinds':
    'different {kinds}: {done} in {year} of {times} owed, and no plan for more is still to fall due; to be done or planned by {due}; required: {must}',
  'year.open.kinds':
    'different {kinds}: {done} in {year} of {times} owed, and no plan for more is still to fall due; required: {must}',
  'year.open':
    'no record of {year} that counts[[ (last on {last})]], and no plan that is still to fall due; required: {must}',
  'term.running': 'the term still runs; required: {must}',
  'late.mended': 'was late, mended on {day}; required: {must}',
  'late.before-paper':
    '{day} is before {inForce}, when the paper that binds this unit came into force: its timing is not judged',
  'late.before-founding':
    '{day} is not after the unit was founded ({founded}): its timing is not judged; required: {must}',
  informational: '{say}',
  'roll-up': 'as {rules}',
  'roll-up.by': 'as {rules}, because of {ids}',
  'roll-up.and-more': 'as {rules}, because of {ids} and {more} more',
  'rule.fault': 'the rule failed to run: {fault}',
  remark: '{say}',
  'attestation.expired':
    'nothing on record decides it (must: {must}), and attestation {attestation} of {signedOn} ended on {expiresOn}',
  'attestation.future':
    'nothing on record decides it (must: {must}), and attestation {attestation} is dated {signedOn}, after the audit date',
  'attestation.too-long':
    'nothing on record decides it (must: {must}), and attestation {attestation} ({signedOn} to {expiresOn}) runs longer than an attestation may',
  'attestation.signer-away':
    'nothing on record decides it (must: {must}), and whoever signed attestation {attestation} was not at work on that day ({signedOn})',
  'attestation.unproven':
    'nothing on record decides it (must: {must}), and attestation {attestation} has no signed original (dated between its day and the audit date), or its evidence is unsound',
  'evidence.required': 'met, but on words alone: there is no evidence that can be checked',
  'evidence.required-beside':
    'met, and the record has evidence; but the verdict leans on {collections} too, and some of that has no evidence that can be checked',
  'note.withheld': 'involves a record marked classified: id and place only',
  'gap.withheld': 'involves a record marked classified: id and place only; required: {must}',
} as const satisfies Record<WordingCode, string>;
