import type { EditingCode } from '../zh/editing.ts';

export const editing = {
  'edit.csv':
    'netsec does not edit ledgers in CSV[[: delete it where it has no records, and {file} is written in its place; beside one with records make a text file {file} with the line “{line}”, and run again: new entries go there]]',
  'edit.by-hand':
    '[[{evidence}: ]]netsec does not edit ledgers in CSV; enter {value} in this row, under “{heading}” (add the column where there is none)',
  'edit.not-utf8':
    'the file is not in UTF-8 and is left alone lest it be damaged; save it as UTF-8 and try again',
  'edit.standard-input':
    'the inventory comes from standard input, so there is no file to edit; name a folder or files',
  'edit.carriage-returns':
    'the file has lone carriage returns for line ends (an old Mac file); change them to ordinary line ends and try again',
  'edit.too-large':
    'the file is too large to edit in one piece and cannot be cut (its top level should be “collection:” at the margin); split it into several files',
  'edit.shared-value':
    'the file has anchors, aliases or tags (&, *, !), so that a change in one place may change another; write the values out',
  'edit.not-by-hand':
    'netsec cannot be sure to edit what is written here; change it by hand, or write it as plain “key: value” and try again',
  'edit.unfinished-line':
    'the file ends in a text of several lines without a line break, which would grow by what is added; end the file with a line break and try again',
  'edit.read-back':
    'the edited text does not read back as intended, which is a fault of netsec; please report it. The file is unchanged',
  'edit.nothing-written': 'No file was written.',

  'cli.evidence': 'The files that records rest on',
  'cli.evidence-stamp':
    'Fills in the digest (SHA-256 or SM3) of evidence that has none, and changes nothing else in the files',
  'cli.evidence-stamp.exit-codes':
    'Exit codes: 0 all evidence has a digest that matches; 1 some is missing, unusable or does not match, a digest has to be entered in a CSV by hand, or --check found something to fill in; 2 the inventory cannot be read, or a file cannot be edited or written, and nothing was; 3 a fault of netsec itself',
  'cli.argument.inventory-files': 'the inventory: a folder, or files',
  'cli.option.digest': 'which digest to fill in: sha256 or sm3',
  'cli.option.update': 'renew digests that do not match their file (without it they are reported and left)',
  'cli.option.check': 'only show what would change; exit code 1 if something would',
  'cli.malformed-edit': 'The inventory has {count} problems; no file was changed:',
  'cli.reason.changed-since': 'it has changed since it was read; run again',
  'cli.reason.EBUSY': 'another program is using it',

  'stamp.new': '{file}: {algorithm} {value} filled in',
  'stamp.renewed': '{file}: {algorithm} changed from {old} to {value}',
  'stamp.withheld': 'evidence of a record marked classified: digest filled in or renewed (place only)',
  'stamp.withheld-by-hand':
    'evidence of a record marked classified has no digest that agrees: netsec does not edit ledgers in CSV, nor show the digest; the record belongs out of this inventory, take it out',
  'stamp.own-file':
    '{file} is a file of the inventory that this run edits: its digest would be wrong at once, and was not filled in; use another file as evidence',
  'stamp.mismatch-left': '{problem}; left as it is: renew it with --update once that is settled',
  'stamp.summary':
    'Evidence: {entries} entries, {done} filled in, {untouched} in order, {left} with a problem.',
  'stamp.would':
    'Evidence: {entries} entries, {done} to be filled in, {untouched} in order, {left} with a problem. Nothing was written.',
  'stamp.none': 'The inventory names no evidence.',
} as const satisfies Record<EditingCode, string>;
