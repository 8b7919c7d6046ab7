import type { papers as zh } from '../zh/papers.ts';

export const papers: Readonly<Record<keyof typeof zh, string>> = {
  'cli.option.rules':
    'adds the paper in this folder (a regulation or notice of your own, with its rules); repeatable',
  'cli.rules-new': 'starts a paper of your own: its data, one rule, examples, and schemas for the editor',
  'cli.argument.paper-folder': 'the folder of the paper; its name is the paper’s id, such as luxi-2026-3',
  'cli.option.mutate': 'changes your own rules one thing at a time and lists what no example notices',
  'cli.rule-runaway':
    '{task} ran for more than {seconds} seconds or beyond its memory and was stopped: there is no verdict. Look at that rule; for an inventory that is really that large, set NETSEC_RULE_SECONDS in the environment.',
  'author.heading': 'Nothing was audited, for the papers added have mistakes ({count}):',
  'author.no-paper': 'there is no paper.yaml in the folder; netsec rules new starts a paper',
  'author.unknown-file':
    'unknown file {file}; there may be paper.yaml, conditions.yaml, article-01.yaml, article-01.examples.yaml, and an inventory in unit/',
  'author.too-large': 'the file is larger than {limit} KiB; split it by articles',
  'author.unknown-key': 'there is no key "{key}"[[; did you mean {nearest}]]',
  'author.missing-key': 'the key {key} is missing and has to be there',
  'author.missing-one': 'one of {keys} is missing and has to be there',
  'author.wrong-type': '{field} must be {types}, found {found}',
  'author.not-allowed': '{field} cannot be "{found}"; it may be: {allowed}',
  'author.pattern': '{field} has the wrong form, found "{found}"; it must fit {form}',
  'author.empty': '{field} is empty; fill it in',
  'author.too-few': '{field} needs {limit} or more',
  'author.too-many': '{field} takes at most {limit}',
  'author.repeated': '{field} says something twice',
  'author.malformed': '{field} is not written as it must be ({reason}); see the schemas in schemas/',
  'author.unseen': 'the text has a character that nobody sees ({code}); take it out',
  'author.paper-taken': 'the paper id or number {paper} is taken; choose another',
  'author.forwards-unknown':
    'the paper {paper}, which this one forwards, does not exist; there are {papers}. To forward another paper of your own, name that one first with --rules',
  'author.letters-taken':
    'the letters {letters} of {id} are those of {paper}; choose letters for this paper alone',
  'author.id-taken': 'the id {id} is taken; choose another',
  'author.no-article': 'article {article}, to which {id} belongs, is not in chapters',
  'author.no-rule': 'the duty {id} has no rule; write one with the same id into its article-NN.yaml',
  'author.no-duty': '{id} is not among the duties in paper.yaml; add it there, or correct the id',
  'author.wrong-file': '{id} belongs to article {article}: write it into the article-NN.yaml of that number',
  'author.rule': 'rule {id} cannot be used: {fault}',
  'author.function-name': 'the variable {name} of rule {id} is named like a function; choose another name',
  'author.roll-up': '{part}, which rule {id} rolls up, is no rule that records decide',
  'author.parameter-taken': 'there is a parameter {name} already; to make it stricter, write it into tighten',
  'author.parameter-unknown': 'there is no parameter {name}; reports list what there is',
  'author.parameter-form': 'the parameter {name} is written like {default}',
  'author.parameter-loosened':
    'the parameter {name} can only be made stricter: it is {default}, and {found} is not stricter',
  'author.collection-unknown': 'there is no collection {collection}',
  'author.field-taken': 'another paper declares the ext field {field}; choose another name',
  'author.field-values': 'values of the ext field {field} are for string and list only',
  'author.example-rule': '{id}, which the example is for, is no rule of this paper',
  'author.example-twice': '{id} has two examples called {name}',
  'rules.mutate.rule':
    '{of}: {count} changes, {noticed} noticed by its examples ({refused} more are not allowed and do not count)',
  'rules.mutate.survivor': '  not noticed: {what}',
  'rules.mutate.failing': '{of}: not tried, for an example fails as it stands: {failing}',
  'rules.mutate.summary': '{count} changes, {noticed} noticed ({share}); at least {required} % should be',
  'rules.mutate.own-only': '--mutate is for papers of your own: give --rules as well.',
  'rules.new.exists': '{file} exists already; nothing was written. Choose another folder.',
  'rules.new.bad-name':
    'the folder name {name} cannot be a paper’s id: it begins with a small letter and has small letters, digits and hyphens only, such as luxi-2026-3',
  'rules.new.next': 'Next: change the files in {folder}, then run: netsec rules test --rules {typed}',
  'rules.new.remark.paper':
    'The paper: whom it is addressed to, what it forwards, which figures it makes stricter (tighten), the ext fields that\nits rules read, its articles and duties. The letters of its duties are its own. A unit that is not in addressed writes\n{id} into papers of its unit.',
  'rules.new.remark.rule':
    'The rules of article 1, one a duty. A field that is not declared makes a requirement unverified by itself.\nWhat expressions may call: netsec rules functions',
  'rules.new.remark.examples':
    'Examples: a small edit of the unit in unit/, and what it does to the verdicts of the rule (changes).\nTo run them: netsec rules test --rules {id}',
  'rules.new.remark.unit': 'A unit in perfect order, which the examples edit: only what the rules read.',
};
