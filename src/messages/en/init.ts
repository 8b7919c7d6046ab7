import type { init as zh } from '../zh/init.ts';

/** What `netsec init` asks and says, and the words in a starter inventory. */
export const init = {
  'cli.init': 'write a commented starter inventory that validates',
  'cli.argument.folder': 'the folder for the inventory (default: the current one)',
  'cli.option.name': 'the name of the unit',
  'cli.option.category':
    'its category: ministry-department (department of the ministry), ministry-affiliate (affiliate of the ministry), provincial, municipal or county',
  'cli.option.region': 'its six-digit region code, such as 411024',
  'cli.option.superior':
    'the name of the superior emergency management department (not the government of the same level)',
  'cli.option.nature': 'organ or institution',
  'cli.option.id': 'the id of the unit (default: unit)',
  'cli.option.ci': 'write a file for continuous integration as well: github or gitlab',
  'cli.option.yes': 'ask nothing; what is optional and not given is left out',
  'init.ask.name': 'Name of the unit: ',
  'init.ask.category':
    'Category of the unit (give the number; an office or affiliate of a provincial, city or county department takes its level):\n{choices}\n> ',
  'init.ask.region': 'Six-digit region code (such as 411024): ',
  'init.ask.superior':
    'Name of the superior emergency management department (for a county the city’s bureau, not the people’s government of the same level; for a section or an affiliate the department that it belongs to; press Enter if there is none or it is not known): ',
  'init.choice': '  {number}. {text}',
  'init.again': '{found} will not do: {wanted}',
  'init.wanted.text': 'give the name, on one line',
  'init.wanted.category': 'give a number from 1 to {count}, or one of {allowed}',
  'init.wanted.region': 'six digits, the first not 0',
  'init.wanted.nature': 'give one of {allowed}',
  'init.wanted.id': 'no blanks or slashes, at most 128 characters',
  'init.bad-answer': '{option} {found} will not do: {wanted}.',
  'init.missing': 'There is no terminal to ask on: please add {options}.',
  'init.exists':
    '{file} is there already; nothing was written. Choose another folder, or move it away first.',
  'init.has-inventory':
    '{folder} already holds the inventory file {file}; nothing was written. Choose another folder.',
  'init.kept': '{file} is there already and was left as it is',
  'init.written': 'wrote {file}',
  'init.next':
    'Next: open {file}, take the "# " off the lines you want to declare, fill them in, and run: netsec audit {folder}',
  'init.ended': 'The questions were not all answered; nothing was written.',
  'init.header':
    'The network security inventory of {name}.\nThe values on all lines are examples: write the unit\'s own instead.\nTaking the "# " off a line declares it. Leave out what is not known; write an empty list for what there is none of, such as violations: [].\nDays are written 2026-03-05; put digits that begin with 0 or are many in quotes; write no passwords.\nIt may be split into several files in one folder. To check it: netsec audit',
  'init.heading': '{title} ({name}): {text}',
  'init.field': '{key} {title}',
  'init.further': 'Further fields: {fields}',
  'init.values': '{title}: {values}',
  'init.ci.fill-in':
    'How netsec is run; fill it in. With the release unpacked in .netsec: node .netsec/netsec-VERSION/bin/netsec.js',
  'init.ci.unset':
    'NETSEC is not set: say in {file} how netsec is run, such as node .netsec/netsec-VERSION/bin/netsec.js (the release, unpacked).',
  'init.required': '{text} (required)',
} as const satisfies Record<keyof typeof zh, string>;
