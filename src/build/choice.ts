import type { RulebookSource } from '../rulebook/read-rulebook.ts';
import { changedSince } from './changed-rules.ts';

type Rules = Pick<RulebookSource, 'rules' | 'conditions'>;

/** The rules and the named conditions to look at. */
export interface Choice {
  readonly rules: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
}

/** `--changed REV`: what is not said as in that commit. Otherwise ids of rules, articles and conditions; none: everything. */
export function choose(args: readonly string[], source: Rules): Choice {
  if (args[0] === '--changed') {
    if (args.length !== 2) throw new Error('usage: [IDS...|--changed REV]');
    const changed = changedSince(args[1]!);
    return chosen(source, (id) => changed.has(id));
  }
  const fits = (id: string): boolean =>
    args.length === 0 || args.some((arg) => id === arg || id.startsWith(`${arg}.`));
  const choice = chosen(source, fits);
  const unknown = args.filter(
    (arg) => ![...choice.rules, ...choice.conditions].some((id) => id === arg || id.startsWith(`${arg}.`)),
  );
  if (unknown.length > 0) throw new Error(`no rule, article or condition ${unknown.join(', ')}`);
  return choice;
}

function chosen({ rules, conditions }: Rules, wants: (id: string) => boolean): Choice {
  return {
    rules: new Set(rules.map(({ rule }) => rule.id).filter(wants)),
    conditions: new Set(conditions.map(({ id }) => id).filter(wants)),
  };
}
