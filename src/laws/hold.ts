import { collectionOf } from '../examples/affected-rules.ts';
import { applyEdits } from '../examples/edit.ts';
import type { Edit, Example, PlainInventory, SubjectVerdict } from '../examples/example.ts';
import { indexed } from '../examples/run-examples.ts';
import { sameVerdict, type Verdicts } from '../examples/verdicts.ts';
import type { Shipped } from '../judge.ts';
import type { InventoryRecord } from '../model/inventory.ts';
import type { Rule } from '../model/rulebook.ts';
import { readsOf } from '../rulebook/rule-reads.ts';
import { emptyLists } from './empty-lists.ts';
import { type JudgedSituation, judgedBy, lookedAt, OPEN_VERDICTS, partsOf } from './judged.ts';
import { RETELLINGS } from './retellings.ts';
import type { Retold, Situation } from './situation.ts';
import { WORSENINGS, type Worsening } from './worsenings.ts';

/** A list with nothing in it gains and loses nothing against one in which nothing stands that matters. */
const EMPTY_LIST = 'empty-list';

/** What must hold of every rule, whatever it asks. */
export const LAWS = [...keysOf(WORSENINGS), EMPTY_LIST, ...keysOf(RETELLINGS)] as const;
export type Law = (typeof LAWS)[number];

/** A law that does not hold of a rule in the situation of one of its examples. */
export interface Breach {
  readonly law: Law;
  readonly rule: string;
  readonly example: string;
  /** `taking-away`, `not-done`: the field, and the word it gets; `empty-list`: the collection. */
  readonly what?: string;
  /** The first record whose verdict tells it, the verdict before, and after. */
  readonly told: string;
}

/** What examples are tried on. */
export interface Bench {
  readonly bases: ReadonlyMap<string, PlainInventory>;
  readonly shipped: Shipped;
}

/** Tries every law on the situation that an example makes. Throws for an example whose edits fit nothing. */
export function breachesOf(example: Example, { bases, shipped }: Bench): readonly Breach[] {
  const rule = shipped.rulebook.rules.find(({ id }) => id === example.rule)!;
  const { inventory } = applyEdits(bases.get(example.base) ?? {}, example.edit, shipped.schema);
  const trial: Trial = { rule, example, situation: { inventory, asOf: example.asOf }, shipped };
  const before = judgedBy(rule, trial.situation, shipped);
  return [...byWorsening(trial, before), ...byEmptyLists(trial), ...byRetelling(trial, before)];
}

interface Trial {
  readonly rule: Rule;
  readonly example: Example;
  readonly situation: Situation;
  readonly shipped: Shipped;
}

function byWorsening(trial: Trial, before: JudgedSituation): readonly Breach[] {
  const { rule, example, situation, shipped } = trial;
  const open = openIn(before.verdicts);
  if (open.length === 0) return [];
  const breaches = new Map<string, Breach & { readonly what: string }>();
  for (const { law, what, edit } of worsenings(trial, before)) {
    if (breaches.has(`${law} ${what}`)) continue;
    const worse = { ...situation, inventory: withEdit(situation.inventory, edit, shipped) };
    const gained = gain(open, judgedBy(rule, worse, shipped).verdicts);
    if (!gained || !isWellFormed(worse, shipped)) continue;
    const told = `${JSON.stringify(edit)}: ${gained}`;
    breaches.set(`${law} ${what}`, { law, rule: rule.id, example: example.name, what, told });
  }
  const all = [...breaches.values()];
  // Where a part of something taken away alone tells it already, the whole says nothing more.
  return all.filter(
    ({ law, what }) => !all.some((other) => other.law === law && other.what.startsWith(`${what}.`)),
  );
}

function byEmptyLists({ rule, example, situation, shipped }: Trial): readonly Breach[] {
  return emptyLists(situation, partsOf(rule, shipped.rulebook)).flatMap(({ collection, needless, empty }) => {
    const emptied = { ...situation, inventory: empty };
    const before = judgedBy(rule, { ...situation, inventory: needless }, shipped).verdicts;
    const after = judgedBy(rule, emptied, shipped).verdicts;
    // Nor may a list that is empty make a gap of what is none beside an unrelated record.
    const told = gain(openIn(before), after) ?? gain(openIn(after), before);
    if (!told || !isWellFormed(emptied, shipped)) return [];
    return [{ law: EMPTY_LIST, rule: rule.id, example: example.name, what: collection, told }];
  });
}

/** Every way to tell less well a record that the rule looked at. */
function worsenings(
  { rule, example, situation, shipped }: Trial,
  before: JudgedSituation,
): readonly (Worsening & { readonly law: Law })[] {
  const reads = new Set(partsOf(rule, shipped.rulebook).flatMap((part) => [...readsOf(part).fields]));
  return lookedAt(rule, example, situation, before, shipped).flatMap((name) => {
    const record = recordNamed(name, situation.inventory);
    const schema = shipped.schema[name.split('/', 1)[0]!];
    if (!record || !schema) return [];
    return keysOf(WORSENINGS).flatMap((law) =>
      WORSENINGS[law](name, record, schema, reads).map((worsening) => ({ ...worsening, law })),
    );
  });
}

function byRetelling(
  { rule, example, situation, shipped }: Trial,
  before: JudgedSituation,
): readonly Breach[] {
  return keysOf(RETELLINGS).flatMap((law) => {
    const retold: Retold = RETELLINGS[law](situation, shipped, partsOf(rule, shipped.rulebook));
    const { verdicts } = judgedBy(rule, retold, {
      ...shipped,
      rulebook: retold.rulebook ?? shipped.rulebook,
    });
    const now = (subject: string) => verdicts.get(retold.nameNow?.(subject) ?? subject);
    const other = [...before.verdicts].find(([subject, verdict]) => !sameVerdict(verdict, now(subject)));
    if (!other || !isWellFormed(retold, shipped)) return [];
    const told = change(...other, now(other[0]));
    return [{ law, rule: rule.id, example: example.name, told }];
  });
}

const GOOD = ['pass', 'not-applicable'];

type Told = readonly [subject: string, verdict: SubjectVerdict];

function openIn(verdicts: Verdicts): readonly Told[] {
  return [...verdicts].filter(([, verdict]) => OPEN_VERDICTS.some((name) => name in verdict));
}

/** What the first of some open records has gained, if one has; nothing where each is as open as before. */
function gain(open: readonly Told[], after: Verdicts): string | undefined {
  const better = open.find(([subject]) => GOOD.some((name) => name in (after.get(subject) ?? {})));
  return better && change(...better, after.get(better[0]));
}

function change(subject: string, before: SubjectVerdict, after: SubjectVerdict | undefined): string {
  return `${subject} ${JSON.stringify(before)} → ${JSON.stringify(after ?? { gone: [] })}`;
}

function recordNamed(name: string, inventory: PlainInventory): InventoryRecord | undefined {
  const [collection = '', ...id] = name.split('/');
  if (collection === 'unit') return inventory.unit as InventoryRecord;
  const records = inventory[collection] as readonly InventoryRecord[] | undefined;
  return records?.find((record) => String(record.id) === id.join('/'));
}

/** With an edit of a field; no more is copied than its collection. */
function withEdit(inventory: PlainInventory, edit: Edit, { schema }: Shipped): PlainInventory {
  const collection = collectionOf(edit);
  return { ...inventory, ...applyEdits({ [collection]: inventory[collection] }, [edit], schema).inventory };
}

function isWellFormed({ inventory }: Situation, shipped: Shipped): boolean {
  try {
    indexed(inventory, shipped);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function keysOf<K extends string>(whole: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(whole) as K[];
}
