import { writeFileSync } from 'node:fs';
import type { Example } from '../examples/example.ts';
import { readBases } from '../examples/read-bases.ts';
import { merged } from '../examples/run-examples.ts';
import { type Breach, breachesOf } from '../laws/hold.ts';
import { sampleOf } from '../laws/sample.ts';
import { rulesUnder } from '../mutants/try-mutants.ts';
import type { RulebookSource } from '../rulebook/read-rulebook.ts';
import { choose } from './choice.ts';
import { rulesFromSource, shippedFromSource } from './from-source.ts';
import { ALLOWED, allowedText, compare, keyOf, readAllowed, renewed, type WasTried } from './laws/allowed.ts';
import { bases, examples } from './rulebook.ts';
import { dealt, inThreads } from './threads.ts';

/** With `--changed` no more examples than about so many are tried, so that it ends within a minute. */
const MOST_OF_CHANGED = 2000;

/**
 * Tries what must hold of every rule on the examples of some: that no unit gains by telling less, and that it is all the
 * same how it is told. `--write` brings `fixtures/laws.yaml` up to date. Otherwise throws where a law does not hold and that
 * list gives no reason, and where the list explains what is no breach.
 */
export async function main(args: readonly string[]): Promise<void> {
  const started = Date.now();
  const { source, shipped } = await shippedFromSource();
  const ids = args.filter((arg) => arg !== '--write');
  const rules = rulesChosen(ids, source);
  if (rules.size === 0) return console.log('no rule is touched: nothing to try');
  const all = examples();
  const chosen = all.filter(({ rule }) => rules.has(rule));
  const oneIn = ids[0] === '--changed' ? Math.max(1, Math.ceil(chosen.length / MOST_OF_CHANGED)) : 1;
  const tried = sampleOf(chosen, oneIn);
  const parts = [...rules].map((rule) => ({
    rule,
    examples: tried.filter((example) => example.rule === rule).map(({ name }) => name),
  }));
  const found = (await findBreaches(dealt(parts, (part) => part.examples.length))).flat();
  const breaches = [...rules].flatMap((id) => found.filter(({ rule }) => rule === id));
  const isTried = triedAmong(tried, all);
  if (args.includes('--write')) {
    const order = shipped.rulebook.rules.map(({ id }) => id);
    writeFileSync(ALLOWED, allowedText(renewed(breaches, readAllowed(), isTried), order));
  }
  const share = oneIn === 1 ? '' : ` (one in ${oneIn})`;
  conclude(
    breaches,
    isTried,
    `${tried.length} examples${share}; ${Math.round((Date.now() - started) / 1000)} s`,
  );
}

/** A rule and those of its examples that are tried, by their names. */
interface Trial {
  readonly rule: string;
  readonly examples: readonly string[];
}

const findBreaches = inThreads(import.meta.url, 'laws', breachesAmong);

async function breachesAmong(trials: readonly Trial[]): Promise<readonly Breach[]> {
  const { shipped } = await rulesFromSource();
  const units = readBases(bases(), shipped.schema);
  const plain = new Map(Object.entries(units).map(([name, files]) => [name, merged(files)]));
  const byName = new Map(examples().map((example) => [`${example.rule} ${example.name}`, example]));
  return trials.flatMap(({ rule, examples: names }) => {
    const own = names.map((name) => byName.get(`${rule} ${name}`)!);
    return said(
      rule,
      own.length,
      own.flatMap((example) => breachesOf(example, { bases: plain, shipped })),
    );
  });
}

/** The rules asked for or touched, and those that stand under a condition that is; in their order. */
function rulesChosen(args: readonly string[], source: RulebookSource): ReadonlySet<string> {
  const { rules, conditions } = choose(args, source);
  const under = [...conditions].flatMap((id) => rulesUnder(id, { source }).map((rule) => rule.id));
  const wanted = new Set([...rules, ...under]);
  return new Set(source.rules.map(({ rule }) => rule.id).filter((id) => wanted.has(id)));
}

/** Entries of the examples that were tried, and of those that there are no more. */
function triedAmong(tried: readonly Example[], all: readonly Example[]): WasTried {
  const nameOf = ({ rule, name }: Example): string => `${rule} ${name}`;
  const here = new Set(tried.map(nameOf));
  const known = new Set(all.map(nameOf));
  return ({ rule, example }) => here.has(`${rule} ${example}`) || !known.has(`${rule} ${example}`);
}

function said(rule: string, examplesTried: number, breaches: readonly Breach[]): readonly Breach[] {
  console.log(
    `${rule.padEnd(10)} ${String(examplesTried).padStart(4)} examples, ${breaches.length} breaches`,
  );
  return breaches;
}

function conclude(breaches: readonly Breach[], isTried: WasTried, tried: string): void {
  const { unexplained, stale, explained } = compare(breaches, readAllowed(), isTried);
  for (const breach of unexplained) console.log(`does not hold  ${keyOf(breach)}\n    ${breach.told}`);
  for (const entry of stale) console.log(`no breach any more  ${keyOf(entry)}`);
  console.log(
    `${unexplained.length} breaches besides the ${explained} that ${ALLOWED} explains, in ${tried}`,
  );
  if (unexplained.length > 0) throw new Error(`laws do not hold, and ${ALLOWED} does not say why`);
  if (stale.length > 0) throw new Error(`${ALLOWED} explains what is no breach any more`);
}
