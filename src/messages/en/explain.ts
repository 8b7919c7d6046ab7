import type { explain as zh } from '../zh/explain.ts';

/** `netsec explain` and the rule reference. */
export const explain = {
  'explain.fact': '[{record}: {field}]',
  'explain.own-fact': '[{field}]',
  'explain.some-fact': '[...]',
  'explain.in-force': '[the day the paper entered into force]',
  'explain.week-from': '[the first day of the national publicity week]',
  'explain.week-to': '[the last day of the national publicity week]',
  'explain.fact-of-the-day': '[a day of the calendar]',
  'explain.cited': '{paper} {label}',
  'explain.source': '{cited} ({title})',
  'explain.condition': '{source} does not hold',
  'explain.or': '; ',
  'explain.duty': '{id} {title}',
  'explain.duty-line': '{id} {title} ({severity})',
  'explain.paper': '{number} {title}',
  'explain.article': '{paper} {label} {title}',
  'explain.chapter': 'In the chapter "{chapter}"; {count} duties.',
  'explain.own-words': 'In its own words:',

  'explain.label.source': 'Source',
  'explain.label.binds': 'Binds',
  'explain.label.force': 'Force',
  'explain.binds-through': 'forwarded by {paper}: {binds}',
  'explain.label.issuer': 'Issued by',
  'explain.label.in-force': 'In force from',
  'explain.label.forwards': 'Forwards',
  'explain.date-unknown': 'not known; counted from the paper that it forwards',
  'explain.no-articles': 'It only forwards, and asks nothing of its own.',

  'explain.duty.shall': 'to be done',
  'explain.duty.must': 'must be done',
  'explain.duty.must-not': 'strictly forbidden',
  'explain.duty.principle': 'to be done unless there is a reason not to',
  'explain.duty.states': 'states something',
  'explain.force.waivable': '{duty}; severity {severity}; may be waived; rule since version {since}',
  'explain.force.never-waived': '{duty}; severity {severity}; never waived; rule since version {since}',
  'explain.informational': 'Nothing is checked: {text}.',
  'explain.roll-up':
    'Nothing is checked for it alone: it is the worst of {rules}, and not counted in the rate a second time.',

  'explain.heading.must': 'What must hold of every record of {collections}',
  'explain.heading.unit-must': 'What must hold of the unit',
  'explain.requirement': '{id}: {must}',
  'explain.requirement.extras': '{id}: {must} ({extras})',
  'explain.may-be-pending': 'pending while there is still time',
  'explain.attestable': 'a valid attestation stands in for what is not known',
  'explain.exceptions': 'It does not apply where: {reasons}.',
  'explain.empty.not-applicable':
    'With the collection declared empty ([]) it does not apply; without the collection it is unverified.',
  'explain.empty.pass':
    'With the collection declared empty ([]) it is met; without the collection it is unverified.',
  'explain.heading.facts': 'The facts that decide, and what leaving them out means',
  'explain.fact.missing': '{name}: left out, {outcome}',
  'explain.fact.missing-or-none': '{name}: without the collection, or with no such record in it, {outcome}',
  'explain.fact.required': 'Required, the file is not accepted without: {facts}',
  'explain.fact.collection': '{name}: without the collection, {outcome}; with no such record in it, {none}',
  'explain.outcome.error': 'an error',
  'explain.outcome.fail': 'not met',
  'explain.outcome.undeclared': 'unverified',
  'explain.outcome.pending': 'not yet due',
  'explain.outcome.pass': 'still met in the example below',
  'explain.outcome.informational': 'informational',
  'explain.outcome.not-applicable': 'not applicable',
  'explain.missing.refused': 'the file is not accepted',
  'explain.missing.undeclared': 'unverified (unless other facts decide)',
  'explain.missing.means-something':
    'it says that there is none, or that it has not happened (see the field); where the duty asks more, unverified or not met',
  'explain.missing.nothing': 'nothing changes',
  'explain.heading.parameters': 'Parameters',
  'explain.parameter': '{name} = {value}{changed}; {may}. Source: {source}',
  'explain.parameter.changed': ' (changed by the unit)',
  'explain.parameter.never': 'may be made stricter, never looser',
  'explain.parameter.with-reason': 'may be made stricter, or looser with a reason',
  'explain.heading.remedy': 'How to mend it',
  'explain.heading.assumes': 'What is assumed',

  'explain.heading.passing': 'Met, for example',
  'explain.heading.failing': 'Not met, for example',
  'explain.heading.undecided': 'Unverified, for example',
  'explain.excerpt.of': 'From the example unit {base} ({asOf}), judging {subject}',
  'explain.excerpt.of-another': 'From the example unit {base} ({asOf}), judging {subject} by {of}',
  'explain.excerpt.as-it-is': '{where}:',
  'explain.excerpt.edited': '{where}, with a change: {edits}. It then reads:',
  'explain.excerpt.left-out': '{count} more of {collection} are left out here',
  'explain.excerpt.no-collection': 'there is no collection {collection}',
  'explain.excerpt.no-match': 'no record of {collection} fits',
  'explain.edit.add': '{id} added to {collection}',
  'explain.edit.remove': '{place} taken out',
  'explain.edit.set': '{place} set to {value}',
  'explain.edit.set-anew': '{place} written anew',

  'explain.heading.standing': '{unit} on {asOf}',
  'explain.standing': '{verdict}: {passed} records pass, {gaps} gaps, {pending} not yet due',
  'explain.gap': '{verdict}: {record}, {requirement}, {place}',
  'explain.more-gaps': '{count} more gaps are not listed.',
  'explain.patch':
    'If that is how things are, the inventory would have to say this; it closes the gap and opens no other (tried). Declare only what is true:',
  'explain.patch.sample': 'numbers, names and descriptions in it are only examples: put the real ones',
  'explain.patch.new-id': 'the id is yours to choose',
  'explain.patch.earlier':
    'there are days in it that have gone by: only for what was done then and not recorded; for what is done now, put the real day',
  'explain.not-searched':
    'The inventory is too large for changes of it to be tried one by one; give only the files that matter to have one found.',
  'explain.no-patch':
    'By trying, no change of the inventory was found that closes it, which is not to say that there is none: mend it first, then record that.',
  'explain.no-patch.applies':
    'It decides whether the duty applies, so say what is so; no change is offered, and the rest is judged then.',
  'explain.answer': '{field} {values}: {outcome} (tried out)',
  'explain.answer.applies': 'the duty applies, and whether it is met is judged',
  'explain.answer.not-applicable': 'the duty does not apply',
  'explain.answer.undecided': 'it takes other facts too to know whether it applies',
  'explain.no-patch.late':
    'It has been done, only late; unless a day was mistyped there is nothing to change, and in time it is no longer listed.',

  'explain.heading.fields': 'Fields',
  'explain.field': '{name} ({title}): {description}',
  'explain.field.required': '{name} ({title}, required): {description}',
  'explain.field.list':
    'May have several items: a list in YAML and JSON, with 、 between them in a cell of a CSV ledger',
  'explain.field.refs': 'Holds the id of a record of {collections}',
  'explain.field.values': 'May be: {values}',
  'explain.field.missing': 'Left out: {outcome}',
  'explain.field.example': 'For example:',
  'explain.heading.concerned': 'Duties that read it ({count})',
  'explain.concerned.none': 'No rule reads it; it is for people.',
  'explain.concerned.program':
    'No rule reads it; the program does, to tell which papers bind the unit, or which unit or record is meant.',

  'explain.word.compliance-rate':
    'Duties met ÷ (duties with a rule - not applicable - for information). It counts duties, not records: one record that does not meet a duty keeps it from counting. What is unverified, not yet due or waived does not count as met; a duty that sums up others is not counted again. The report ends with the arithmetic.',
  'explain.word.pass':
    'Every record that was to be checked meets the duty. It rests on the inventory as declared; the report tells how far.',
  'explain.word.partial': 'Of the duties of this article some are met and some are not.',
  'explain.word.fail':
    'The facts declared do not meet the duty. It is a gap, and makes the exit code 1 unless --fail-on says otherwise.',
  'explain.word.undeclared':
    'A fact that is needed is missing from the inventory, or the day given has not come, so nothing can be decided. It does not count as met and is a gap; supply what the remedy names, and it is decided.',
  'explain.word.pending':
    'Not done yet, and not due yet. It is no gap and does not count as met; where it is not done in time it becomes a gap. netsec forecast lists what falls due soon.',
  'explain.word.waived':
    'A gap that a waiver in force (waivers) covers. The report lists it still; it does not make the exit code 1, and does not count as met.',
  'explain.word.not-applicable':
    'The duty does not apply to this record or this unit; the report gives the reason. It is left out of the compliance rate; where the reason is wrong, correct the fact it rests on.',
  'explain.word.informational':
    'The article only states something, and there is nothing to check. It is left out of the compliance rate.',
  'explain.word.error':
    'A rule failed to run and gave no verdict. The exit code is 2 and nothing can rest on this run; report it to the maintainers.',

  'explain.word.gap':
    'One place, of one record and one requirement, that is not met or unverified and not waived. A duty may have several.',
  'explain.word.verdict':
    'What was found of a duty, an article or a record: met, not met, unverified, not yet due, waived, not applicable or for information; an article follows from its duties.',
  'explain.word.severity':
    'How grave a duty is: high, medium or low. --fail-on says from which on a gap makes the exit code 1.',
  'explain.word.assurance-level':
    'What a pass rests on: the inventory as declared, evidence, or what was verified in this run; the weakest counts.',
  'explain.word.declared': 'It rests on the inventory alone; no evidence is attached.',
  'explain.word.evidenced':
    'Every record it rests on has evidence whose files are there, unaltered and not out of date.',
  'explain.word.verified':
    'Every record it rests on has evidence, and this run computed the digest of every file and found it right.',
  'explain.word.footing':
    'Why the papers bind this unit: directly, by reference, forwarded, or declared by the unit. It follows from the category, the region and unit.papers.',
  'explain.word.scope': 'Which duties were checked: all, or those that --only names.',
  'explain.word.rulebook': 'The version of the rules that decided; the same digest means the same rules.',
  'explain.word.actual': 'The fact as the inventory has it.',
  'explain.word.expected': 'The fact as it must be to meet the duty.',
  'explain.word.remedy': 'How to end a gap: what to do, and which field to fill in then.',
  'explain.word.remarks': 'What changes no verdict and is still worth checking.',
  'explain.word.evidence-problems':
    'Files of evidence that are missing, altered, outside of the folder or out of date. They are no gaps, but make the exit code 1.',

  'explain.unknown':
    '"{name}" is nothing known here; give an article (15, A15), a duty (A15.5), a paper (应急厅函〔2019〕502号), a collection (systems), a field (systems.mlps.level), a requirement (A15.5/icp-number), or a title or word of the reports (Compliance rate, Unverified)',
  'explain.mentioned':
    'No article, duty, paper, collection, field or word of the reports is called "{name}"; it is spoken of in {places}. For example: netsec explain {example}',
  'explain.mentioned.fields': 'the fields {fields}',
  'explain.mentioned.duties': 'the duties {duties}',

  'reference.heading': 'Rules: {number} {title}',
  'reference.intro':
    'Rulebook {version}. A rule with the same id decides each duty; parameters stand at their defaults, and fields of records in square brackets.',
  'reference.chapter': '{title} ({count} duties)',
  'reference.article': '{label} {title}',
  'reference.records': 'Checked: every record of {collections}',
  'reference.unit': 'Checked: the unit',
  'reference.exceptions': 'Not applicable: {reasons}',
  'reference.must': 'What must hold:',
  'reference.parameters': 'Parameters:',
  'reference.assumes': 'Assumed:',
  'cli.needs-option': 'The option {option} goes only together with {needed}.',
  'cli.explain':
    'Explain an article, a duty, a paper, a field or a collection: how it is decided, what passes, how to mend it',
  'cli.argument.explain':
    'What to explain: 15, A15.5, 应急厅函〔2019〕502号, systems, systems.mlps.level, A15.5/icp-number',
  'cli.option.explain-inventory':
    'An inventory: how it stands there, and the change that would close its gaps',
  'cli.option.explain-format': 'text, markdown or json, with =FILE to write a file',
  'cli.option.list-format':
    'text for a list, markdown for a reference with a section a chapter, with =FILE to write a file',
  'cli.option.explain-as-of': 'The audit date, with --inventory; today in Asia/Shanghai by default',
} as const satisfies Record<keyof typeof zh, string>;
