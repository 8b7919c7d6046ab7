import type { InventoryRecord } from '../model/inventory.ts';
import { fieldOf } from './compile-path.ts';

/** Records by the values of one field, compared as written unless said otherwise; a list's members are values. */
export class ValueIndex {
  readonly #records: readonly InventoryRecord[];
  readonly #positions = new Map<unknown, number[]>();
  readonly #without: number[] = [];

  constructor(
    records: readonly InventoryRecord[],
    keys: readonly string[],
    comparable?: (text: string) => string | readonly string[],
  ) {
    this.#records = records;
    for (let position = 0; position < records.length; position++) {
      const found = keys.reduce<unknown>(fieldOf, records[position]);
      const value = comparable && typeof found === 'string' ? comparable(found) : found;
      if (value === undefined) this.#without.push(position);
      else if (Array.isArray(value)) for (const one of value) this.#enter(one, position);
      else this.#enter(value, position);
    }
  }

  #enter(value: unknown, position: number): void {
    const known = this.#positions.get(value);
    if (!known) this.#positions.set(value, [position]);
    else if (known.at(-1) !== position) known.push(position);
  }

  /** The records with one of the values and, if asked for, those without the field, in their order. */
  members(values: readonly unknown[], besidesThoseWithout: boolean): readonly InventoryRecord[] {
    const groups = values.flatMap((value) => {
      const group = this.#positions.get(value);
      return group ? [group] : [];
    });
    if (besidesThoseWithout && this.#without.length > 0) groups.push(this.#without);
    if (groups.length < 2) return (groups[0] ?? []).map((position) => this.#records[position]!);
    return [...new Set(groups.flat())]
      .sort((one, other) => one - other)
      .map((position) => this.#records[position]!);
  }
}
