import type { Fact, InventoryIndex } from '../model/inventory.ts';
import type { Gap } from '../model/result.ts';
import type { MessageArguments } from '../model/text.ts';

/** What the words of a gap were last filled with that has these arguments. */
const lastTold = new WeakMap<MessageArguments, ToldArguments>();

interface ToldArguments {
  readonly field: string | undefined;
  readonly heading: string | undefined;
  readonly args: MessageArguments;
}

/**
 * What fills the words of a gap: beside its own arguments the field pointed at, by the name people know it by, and in a
 * ledger the heading under which it stands. Gaps that share their arguments share these too, as a rule.
 */
export function toldArguments({ at, args: own }: Gap, index: InventoryIndex): MessageArguments {
  const field = at.path.length === 0 ? undefined : fieldName(at);
  const heading = index.headingOf(at);
  const last = lastTold.get(own);
  if (last && last.field === field && last.heading === heading) return last.args;
  const args = {
    ...(field !== undefined && { field }),
    ...(heading !== undefined && { heading }),
    ...own,
  };
  lastTold.set(own, { field, heading, args });
  return args;
}

/** By the path as a rule has it: many gaps are about the same few fields. */
const known = new WeakMap<Fact['path'], { readonly collection: string; readonly name: string }>();

/** The field that a fact stands in, by the name people know it by: `systems.mlps.level`, without positions in lists. */
export function fieldName({ record: { collection }, path }: Fact): string {
  const last = known.get(path);
  if (last?.collection === collection) return last.name;
  const name = [collection, ...path.filter((step) => typeof step === 'string')].join('.');
  known.set(path, { collection, name });
  return name;
}
