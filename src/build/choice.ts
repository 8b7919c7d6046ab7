import { execFileSync } from 'node:child_process';
import type { RulebookSource } from '../rulebook/read-rulebook.ts';

type Rules = Pick<RulebookSource, 'rules' | 'conditions'>;

/** The rules and the named conditions to look at. */
export interface Choice {
  readonly rules: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
}

/** `--changed REV`: what differs from that commit. Otherwise ids of rules, articles and conditions; none: everything. */
export function choose(args: readonly string[], source: Rules): Choice {
  if (args[0] === '--changed') {
    if (args.length !== 2) throw new Error('usage: [IDS...|--changed REV]');
    return touched(changedFiles(args[1]!), source);
  }
  const fits = (id: string): boolean =>
    args.length === 0 || args.some((arg) => id === arg || id.startsWith(`${arg}.`));
  const choice = chosen(source, ({ rule }) => fits(rule.id), fits);
  const unknown = args.filter(
    (arg) => ![...choice.rules, ...choice.conditions].some((id) => id === arg || id.startsWith(`${arg}.`)),
  );
  if (unknown.length > 0) throw new Error(`no rule, article or condition ${unknown.join(', ')}`);
  return choice;
}

/** The rules whose own file or examples are among these files, the conditions if their file is, and all if the terms' is. */
export function touched(files: readonly string[], source: Rules): Choice {
  if (files.some((file) => /^rules\/(.*\/)?terms\.yaml$/.test(file)))
    return chosen(
      source,
      () => true,
      () => true,
    );
  const examplesOf = (file: string): string => file.replace(/\.yaml$/, '.examples.yaml');
  const conditions = files.some((file) => /^rules\/(.*\/)?conditions\.yaml$/.test(file));
  return chosen(
    source,
    ({ file }) => files.includes(file) || files.includes(examplesOf(file)),
    () => conditions,
  );
}

function chosen(
  { rules, conditions }: Rules,
  wantsRule: (rule: Rules['rules'][number]) => boolean,
  wantsCondition: (id: string) => boolean,
): Choice {
  return {
    rules: new Set(rules.filter(wantsRule).map(({ rule }) => rule.id)),
    conditions: new Set(conditions.map(({ id }) => id).filter(wantsCondition)),
  };
}

/** Files in `rules/` that differ from a commit, or that git does not know yet. */
function changedFiles(revision: string): readonly string[] {
  const git = (...args: readonly string[]): readonly string[] =>
    execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
  return [
    ...git('diff', '--name-only', revision, '--', 'rules'),
    ...git('ls-files', '--others', '--exclude-standard', '--', 'rules'),
  ];
}
