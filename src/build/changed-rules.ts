import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expandTerms } from '../rulebook/expand-terms.ts';
import { filesIn, termsOf } from './rulebook.ts';

/** The texts of the YAML files in `rules/` at one time, by their paths. */
export type RuleFiles = ReadonlyMap<string, string>;

const TERMS = /(^|\/)terms\.yaml$/;
const EXAMPLES = /(^|\/)(article-\d+\.examples|survivors)\.yaml$/;
const RULES = /(^|\/)(article-\d+|conditions)\.yaml$/;

/** Ids of the rules and named conditions that `rules/` no longer says as it did in a commit. Throws where git does. */
export function changedSince(revision: string): ReadonlySet<string> {
  const now = filesNow();
  const before = new Map(now);
  for (const file of namesOf('diff', '--name-only', revision, '--', 'rules')) {
    const text = textIn(revision, file);
    if (text === undefined) before.delete(file);
    else before.set(file, text);
  }
  for (const file of namesOf('ls-files', '--others', '--exclude-standard', '--', 'rules'))
    before.delete(file);
  return saidOtherwise(before, now);
}

/**
 * Ids of the rules and named conditions of now that were not said in the same way before: what they ask, the terms in it
 * written out, their examples, and which of their survivors are explained. Comments and the order of rules say nothing.
 */
export function saidOtherwise(before: RuleFiles, now: RuleFiles): ReadonlySet<string> {
  // To read all examples takes longer than all else.
  const asked = (files: RuleFiles) =>
    [...files].filter(([file]) => !EXAMPLES.test(file) || before.get(file) !== now.get(file));
  const then = sayingsBefore(asked(before));
  return new Set([...sayings(asked(now))].filter(([id, said]) => said !== then.get(id)).map(([id]) => id));
}

type Texts = readonly (readonly [file: string, text: string])[];

/** What cannot be read any more, as the rules of another format, says nothing that could be the same now. */
function sayingsBefore(files: Texts): ReadonlyMap<string, string> {
  try {
    return sayings(files);
  } catch {
    return new Map();
  }
}

/** All that is said of each rule and condition, as JSON, by its id. */
function sayings(files: Texts): ReadonlyMap<string, string> {
  const those = (name: RegExp) => files.filter(([file]) => name.test(file)).map(([, text]) => load(text));
  const terms = those(TERMS).flatMap((file) => termsOf(file as Readonly<Record<string, string>>));
  const said = new Map<string, string>();
  const say = (id: string, what: unknown): void => {
    said.set(id, `${said.get(id) ?? ''}${JSON.stringify(what)}\n`);
  };
  for (const rule of those(RULES).flat() as readonly { readonly id: string }[])
    say(rule.id, expandTerms(rule, terms).source);
  for (const example of those(EXAMPLES).flat() as readonly { readonly rule: string }[])
    say(example.rule, example);
  return said;
}

function filesNow(): RuleFiles {
  return new Map(filesIn('rules', /\.yaml$/).map((file) => [file, readFileSync(file, 'utf8')]));
}

/** A file as a commit, or a tree, has it; nothing where it has none. */
function textIn(revision: string, file: string): string | undefined {
  if (git('ls-tree', '--name-only', revision, '--', file) === '') return undefined;
  return git('show', `${revision}:${file}`);
}

function namesOf(...args: readonly string[]): readonly string[] {
  return git(...args)
    .split('\n')
    .filter((file) => file.endsWith('.yaml'));
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}
