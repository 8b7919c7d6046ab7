import { readBases } from '../examples/read-bases.ts';
import { type Bench, type Tried, tryCondition, tryRule } from '../mutants/try-mutants.ts';
import { createWatches } from '../mutants/watch.ts';
import { choose } from './choice.ts';
import { rulesFromSource, shippedFromSource } from './from-source.ts';
import { compare, readAccepted, SURVIVORS } from './mutants/survivors.ts';
import { bases, examples } from './rulebook.ts';
import { dealt, inThreads } from './threads.ts';

/** How many of a hundred changes the examples must notice. */
const REQUIRED = 95;

/**
 * Changes one thing at a time in rules and named conditions, and counts the changes that no example notices.
 * Throws where fewer than `REQUIRED` in a hundred are noticed of those that `rules/survivors.yaml` does not explain,
 * where that list explains what is no survivor, and where examples fail even without a change.
 */
export async function main(args: readonly string[]): Promise<void> {
  const started = Date.now();
  const { source } = await shippedFromSource();
  const choice = choose(args, source);
  const ids = [...choice.rules, ...choice.conditions];
  if (ids.length === 0) return console.log('no rule is touched: nothing to try');
  const all = examples();
  const weightOf = (id: string): number =>
    all.filter(({ rule }) => rule === id || choice.conditions.has(id)).length;
  const tried = (await tryAll(dealt(ids, weightOf))).flat();
  const order = new Map(ids.map((id, position) => [id, position]));
  conclude(
    tried.toSorted((one, other) => order.get(one.of)! - order.get(other.of)!),
    Math.round((Date.now() - started) / 1000),
  );
}

const tryAll = inThreads(import.meta.url, 'mutate', tryThese);

/** Tries the changes of rules and conditions, by their ids. */
async function tryThese(ids: readonly string[]): Promise<readonly Tried[]> {
  const bench = await makeBench();
  const { rules, conditions } = bench.source;
  return ids.map((id) => {
    const condition = conditions.find((one) => one.id === id);
    if (condition) return said(tryCondition(condition, bench));
    return said(tryRule(rules.find(({ rule }) => rule.id === id)!.rule, bench));
  });
}

function said(tried: Tried): Tried {
  const { of, noticed, survivors, refused, failing } = tried;
  if (failing.length > 0) console.log(`${of.padEnd(30)} not tried: ${failing.join(', ')} fails as it stands`);
  if (noticed + survivors.length === 0) return tried;
  const share = percent(noticed, noticed + survivors.length);
  console.log(`${of.padEnd(30)} ${share.padStart(7)} of ${noticed + survivors.length} (${refused} refused)`);
  return tried;
}

function conclude(tried: readonly Tried[], seconds: number): void {
  const { unexplained, stale, explained } = compare(tried, readAccepted());
  const noticed = tried.reduce((sum, one) => sum + one.noticed, 0);
  const refused = tried.reduce((sum, one) => sum + one.refused, 0);
  const open = noticed + unexplained.length;
  for (const { rule, mutant } of unexplained) console.log(`survives  ${rule}  ${mutant}`);
  for (const { rule, mutant } of stale) console.log(`no survivor any more  ${rule}  ${mutant}`);
  console.log(
    `${percent(noticed, open)} of ${open} changes noticed (${percent(noticed, open + explained)} with the ${explained} ` +
      `that ${SURVIVORS} explains), ${refused} refused by the checker; ${seconds} s`,
  );
  const failing = [...new Set(tried.flatMap((one) => one.failing))];
  if (failing.length > 0)
    throw new Error(`examples that fail by the rules as they stand: ${failing.join(', ')}`);
  if (stale.length > 0) throw new Error(`${SURVIVORS} explains what is no survivor any more`);
  if (noticed * 100 < open * REQUIRED) throw new Error(`fewer than ${REQUIRED} % are noticed`);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`;
}

async function makeBench(): Promise<Bench> {
  const { source, shipped } = await rulesFromSource();
  const { schema, rulebook } = shipped;
  const watch = createWatches(readBases(bases(), schema), examples(), shipped);
  return { source, schema, rulebook, watch };
}
