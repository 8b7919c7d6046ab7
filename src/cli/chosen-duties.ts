import { nearest } from '../inventory/nearest.ts';
import type { Rulebook } from '../model/rulebook.ts';
import { UsageError } from './usage-error.ts';

/**
 * The ids of the duties that are asked for, by their own id or by an article's (`A15` or `15`) for all of its duties, in
 * whatever case; of all duties where none is. Throws a UsageError for what is no id.
 */
export function chosenDuties(
  asked: readonly string[],
  { duties }: Pick<Rulebook, 'duties'>,
): ReadonlySet<string> {
  const ids = duties.map(({ id }) => id);
  if (asked.length === 0) return new Set(ids);
  const chosen = asked.flatMap((text) => {
    const name = text
      .trim()
      .toUpperCase()
      .replace(/^(?=\d+$)/, 'A');
    const found = ids.filter((id) => id === name || id.startsWith(`${name}.`));
    if (found.length === 0) throw new UsageError('cli.unknown-rule', { id: name }, nearest(name, ids));
    return found;
  });
  return new Set(chosen);
}
