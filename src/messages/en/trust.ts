import type { TrustCode } from '../zh/trust.ts';

export const trust = {
  'evidence.mismatch':
    'the {algorithm} of evidence {file} is not the one on record: recorded {expected}, the file has {actual}',
  'evidence.unsafe-name':
    'evidence {file} has no usable path: it must be relative, inside the inventory folder, with / between its parts, no leading / or drive letter, no .., backslash or control character',
  'evidence.link': 'evidence {file} is reached through a symbolic link, and was not opened',
  'evidence.missing': 'evidence {file} does not exist',
  'evidence.not-a-file': 'evidence {file} is not an ordinary file',
  'evidence.empty': 'evidence {file} is an empty file',
  'evidence.too-large': 'evidence {file} is larger than {limit} MiB, and was not read',
  'evidence.unreadable': 'evidence {file} cannot be read ({reason})',
  'evidence.withheld': 'evidence of a record marked classified is unsound: id and place only',
  'evidence.must': 'has evidence that can be checked',
  'remedy.evidence.mismatch':
    'find out why the file changed: put the original back if it was altered; if it was brought up to date, check it and record its new date and digest',
  'remedy.evidence.unsafe-name':
    'put the file into the inventory folder and write a relative path in file, for example evidence/backup-2026-02.pdf',
  'remedy.evidence.link': 'put the file itself into the inventory folder, not a link',
  'remedy.evidence.missing': 'put the file there or correct file; without evidence, remove the entry',
  'remedy.evidence.not-a-file': 'let file name a file, not a folder or a device',
  'remedy.evidence.empty': 'put a file with something in it there',
  'remedy.evidence.too-large': 'keep only what concerns this record, or compress it',
  'remedy.evidence.unreadable': 'look at the permissions of the file, then check again',
  'remedy.evidence.required':
    'in {collection}, record {id}, add evidence (file, date, and better still sha256 or sm3)',
  'remedy.evidence.required-beside':
    'add evidence to the other records that decide it too; where a list has no such record, the evidence of the unit stands for it',
  'remedy.or-unit':
    '{remedy}; or, where another unit did it that meets the requirement, put its full name into {field} instead',
  'remedy.or-undone': '{remedy}; or, where that is known to be lacking ({title}), put {undone} into {field}',
  'remedy.late': 'If the record is right, nothing more is to be done and it ends by itself. {remedy}',
  'remedy.undone': '{remedy}; once that is so, take {undone} out of {field}',
  'remedy.attest':
    '{remedy}; what cannot be found out record by record, somebody responsible may attest to in attestations (rule: {rule}, with signer, day, last day and evidence)',

  'attestation.state.valid': 'valid',
  'attestation.state.superseded': 'superseded by a later one',
  'attestation.state.expired': 'expired, does not count',
  'attestation.state.future': 'dated after the audit date, does not count yet',
  'attestation.state.too-long': 'runs longer than an attestation may, does not count',
  'attestation.state.signer-away': 'its signer was not at work on that day, does not count',
  'attestation.state.unproven': 'its evidence is unsound, does not count',
  'attestation.state.not-attestable': 'its duty takes no attestation, does not count',
  'attestation.head':
    '{duty} {id}: {name} ({post}), {signedOn} to {expiresOn}, {state}, subjects that rest on it: {subjects}',
  'attestation.signer': '{name} ({post})',
  'attestation.term': '{signedOn} to {expiresOn}',

  'label.require-evidence': 'Evidence required',
  'label.statement': 'Statement',
  'require-evidence.value':
    'duties of severity {severity} or graver are not met where they rest on words alone',
  'heading.evidence': 'Unsound evidence ({count})',
  'heading.attestations': 'Attestations ({count})',
  'heading.words-alone': 'Met on words alone',
  'subsection.evidence': 'Unsound evidence',
  'subsection.attestations': 'Attestations',
  'subsection.words-alone': 'Met on words alone',
  'column.assurance': 'Rests on',
  'column.signer': 'Signed by',
  'column.term': 'Term',
  'column.statement': 'Statement',
  'column.state': 'State',
  'column.subjects': 'Subjects that rest on it',
  'column.passes': 'Subjects that pass',

  'assurance.counts':
    'Of {all} duties met, {declared} rest on words alone, {evidenced} on evidence, {verified} on evidence whose digest was checked in this run',
  'words-alone.lead':
    'A verdict rests on evidence only where every record that decides it, the unit’s own among them, has some',
  'words-alone.line': '{article} (subjects: {passes}): {ids}',
  'summary.evidence': 'unsound evidence {count}',
  'conclusion.evidence': 'Unsound evidence: {count}, counted neither as gaps nor in the compliance rate',

  'note.evidence-unseen':
    'the inventory came through standard input: {count} pieces of evidence could not be looked at, and their records count as declared only',
  'note.evidence-future': '{count} pieces of evidence are dated after the audit date and do not count yet',

  'rules.attestable': '{what} (or by attestation)',
  'cli.option.require-evidence':
    'passes on words alone are gaps for duties of this severity or graver: high, medium, low',
} as const satisfies Record<TrustCode, string>;
