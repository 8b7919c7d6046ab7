import { judgeByCheck } from '../evaluate/compile-rule.ts';
import type { PlainInventory } from '../examples/example.ts';
import type { Fact, InventoryRecord, RecordRef } from '../model/inventory.ts';
import type { Check, Rule } from '../model/rulebook.ts';
import { readsOf } from '../rulebook/rule-reads.ts';
import { type Ground, plainIndex, runOver } from './ground.ts';

/**
 * The facts that a rule reads when it judges one record, each once, in the order in which it reads them; those that are
 * not there as well. What is read to find records (the fields that a look-up compares) is left out.
 */
export function factsRead(
  rule: Rule,
  check: Check,
  plain: PlainInventory,
  subject: RecordRef,
  ground: Ground,
): readonly Fact[] {
  const watch = new Watch();
  const read = readsOf(rule, 'words').collections;
  const watched = Object.fromEntries(
    Object.entries(plain).map(([collection, value]) => [
      collection,
      collection !== 'unit' && !read.has(collection)
        ? value
        : Array.isArray(value)
          ? value.map((record, index) => watch.record(record, { collection, index }))
          : watch.record(value as InventoryRecord, { collection, index: 0 }),
    ]),
  );
  const index = plainIndex(watched, ground);
  const record = index.records(subject.collection)?.[subject.index];
  if (!record) return [];
  const run = runOver(index, ground);
  const judge = judgeByCheck(rule, check);
  // The first time look-ups are built, which reads every record of a collection.
  judge(run, subject, record);
  watch.facts.clear();
  judge(run, subject, record);
  return leaves([...watch.facts.values()]);
}

/** Passes values on as they are and notes which of them is read. */
class Watch {
  readonly facts = new Map<string, Fact>();
  readonly #known = new WeakMap<object, object>();

  record(record: InventoryRecord, ref: RecordRef): InventoryRecord {
    return this.#watched(record, ref, []) as InventoryRecord;
  }

  #watched(value: object, record: RecordRef, path: Fact['path']): object {
    const known = this.#known.get(value);
    if (known) return known;
    const note = (key: string | symbol): Fact['path'] => {
      const step = Array.isArray(value) && /^\d+$/.test(String(key)) ? Number(key) : String(key);
      const at = [...path, step];
      const isFact = typeof key === 'string' && (!Array.isArray(value) || typeof step === 'number');
      if (isFact) this.#note({ record, path: at });
      return at;
    };
    const proxy = new Proxy(value, {
      get: (target, key) => {
        const found: unknown = Reflect.get(target, key);
        if (typeof key === 'symbol' || typeof found === 'function') return found;
        const at = note(key);
        return typeof found === 'object' && found !== null ? this.#watched(found, record, at) : found;
      },
      getOwnPropertyDescriptor: (target, key) => {
        note(key);
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
    });
    this.#known.set(value, proxy);
    return proxy;
  }

  #note(fact: Fact): void {
    const { collection, index } = fact.record;
    const key = `${collection} ${index} ${JSON.stringify(fact.path)}`;
    if (!this.facts.has(key)) this.facts.set(key, fact);
  }
}

/** Without the facts that are only on the way to others, and without the members of plain lists. */
function leaves(facts: readonly Fact[]): readonly Fact[] {
  const whole = facts.filter(({ path }) => typeof path.at(-1) !== 'number');
  const inside = new Set(
    whole.flatMap(({ record, path }) => path.slice(1).map((_, at) => keyOf(record, path.slice(0, at + 1)))),
  );
  return whole.filter(({ record, path }) => !inside.has(keyOf(record, path)));
}

function keyOf({ collection, index }: RecordRef, path: Fact['path']): string {
  return `${collection} ${index} ${JSON.stringify(path)}`;
}
