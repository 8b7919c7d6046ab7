import { MAPPING, type Outline, SCALAR, SEQUENCE } from './outline.ts';

interface Found {
  readonly node: number;
  /** The key that the node is the value of. */
  readonly key?: number;
  /** Whether the whole path was found; else the node is the last that was. */
  readonly complete: boolean;
}

/** A mapping of more nodes has its keys gathered once; to keep those of every small record would take memory. */
const LARGE = 256;

/** Finds values in a text by their path from the root of its outline. */
export class PlaceFinder {
  readonly #outline: Outline;
  /** The items of the sequences passed through: stepping over thousands of them is done once. */
  readonly #items = new Map<number, readonly number[]>();
  /** The keys of the large mappings passed through, likewise. */
  readonly #keys = new Map<number, ReadonlyMap<string, number>>();

  constructor(outline: Outline) {
    this.#outline = outline;
  }

  /** Where the value at a path stands, or its key; its nearest parent where nothing stands there. */
  offset(steps: readonly string[], part: 'key' | 'value'): number {
    const { node, key, complete } = this.#find(steps);
    return this.#outline.start(complete && part === 'key' ? (key ?? node) : node);
  }

  /** The scalar at a path as written, without quotes. */
  written(steps: readonly string[]): string | undefined {
    const { node, complete } = this.#find(steps);
    return complete && this.#outline.kind(node) === SCALAR ? this.#outline.written(node) : undefined;
  }

  #find(steps: readonly string[]): Found {
    let found: Found = { node: 0, complete: true };
    for (const step of steps) {
      const next = this.#below(found.node, step);
      if (!next) return { ...found, complete: false };
      found = next;
    }
    return found;
  }

  #below(node: number, step: string): Found | undefined {
    switch (this.#outline.kind(node)) {
      case SEQUENCE:
        return this.#item(node, step);
      case MAPPING:
        return this.#entry(node, step);
      default:
        return undefined;
    }
  }

  #item(sequence: number, step: string): Found | undefined {
    const known = this.#items.get(sequence);
    const items = known ?? this.#outline.children(sequence);
    if (!known) this.#items.set(sequence, items);
    const node = items[Number(step)];
    return node === undefined ? undefined : { node, complete: true };
  }

  #entry(mapping: number, step: string): Found | undefined {
    const isLarge = this.#outline.after(mapping) - mapping > LARGE;
    const key = isLarge ? this.#keysOf(mapping).get(step) : this.#keyIn(mapping, step);
    return key === undefined ? undefined : { node: this.#outline.after(key), key, complete: true };
  }

  #keyIn(mapping: number, step: string): number | undefined {
    const end = this.#outline.after(mapping);
    for (let key = mapping + 1; key < end; key = this.#behindValue(key)) {
      if (this.#outline.key(key) === step) return key;
    }
    return undefined;
  }

  #keysOf(mapping: number): ReadonlyMap<string, number> {
    const known = this.#keys.get(mapping);
    if (known) return known;
    const keys = new Map<string, number>();
    const end = this.#outline.after(mapping);
    for (let key = mapping + 1; key < end; key = this.#behindValue(key)) {
      const name = this.#outline.key(key);
      if (!keys.has(name)) keys.set(name, key);
    }
    this.#keys.set(mapping, keys);
    return keys;
  }

  #behindValue(key: number): number {
    return this.#outline.after(this.#outline.after(key));
  }
}
