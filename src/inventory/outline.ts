/** What a node of a text is. */
export const SCALAR = 0;
export const MAPPING = 1;
export const SEQUENCE = 2;
export type NodeKind = typeof SCALAR | typeof MAPPING | typeof SEQUENCE;

const FIRST_ROOM = 64;

/**
 * The nodes of a text, numbered in the order they stand. A mapping's children are its keys and values in turn. Kept as
 * numbers in rows, for a large file has millions of nodes.
 */
export abstract class Outline {
  protected readonly text: string;
  #kinds = new Uint8Array(FIRST_ROOM);
  #starts = new Int32Array(FIRST_ROOM);
  #ends = new Int32Array(FIRST_ROOM);
  #afters = new Int32Array(FIRST_ROOM);
  #length = 0;

  constructor(text: string) {
    this.text = text;
  }

  get length(): number {
    return this.#length;
  }

  kind(node: number): NodeKind {
    return this.#kinds[node] as NodeKind;
  }

  /** Where a node begins; a value without text begins where its key does. */
  start(node: number): number {
    return this.#starts[node] ?? 0;
  }

  /** Where the text of a scalar ends. */
  end(node: number): number {
    return this.#ends[node] ?? 0;
  }

  /** The node behind this one and everything in it. */
  after(node: number): number {
    return this.#afters[node] ?? this.#length;
  }

  /** The nodes directly in a collection: its items, or its keys and values in turn. */
  children(collection: number): readonly number[] {
    const found: number[] = [];
    const end = this.after(collection);
    for (let node = collection + 1; node < end; node = this.after(node)) found.push(node);
    return found;
  }

  /** The text of a key, as it is in the value built from the text. */
  abstract key(node: number): string;

  /** The text of a scalar, without quotes and before it was given a type. */
  abstract written(node: number): string;

  protected add(kind: NodeKind, start: number, end: number): number {
    const node = this.#length;
    if (node === this.#kinds.length) this.#grow();
    this.#kinds[node] = kind;
    this.#starts[node] = start;
    this.#ends[node] = end;
    this.#afters[node] = node + 1;
    this.#length = node + 1;
    return node;
  }

  /** Everything added since belongs to the collection. */
  protected close(collection: number): void {
    this.#afters[collection] = this.#length;
  }

  #grow(): void {
    const room = this.#kinds.length * 2;
    const larger = (row: Int32Array): Int32Array<ArrayBuffer> => {
      const copy = new Int32Array(room);
      copy.set(row);
      return copy;
    };
    const kinds = new Uint8Array(room);
    kinds.set(this.#kinds);
    this.#kinds = kinds;
    this.#starts = larger(this.#starts);
    this.#ends = larger(this.#ends);
    this.#afters = larger(this.#afters);
  }
}

/** The path of a node, from the root down; of a key it is the path of its value. */
export function pathTo(outline: Outline, wanted: number): readonly (string | number)[] {
  const path: (string | number)[] = [];
  let node = 0;
  while (node < wanted) {
    const inside = outline.children(node);
    const position = inside.findLastIndex((child) => child <= wanted);
    if (outline.kind(node) === SEQUENCE) path.push(position);
    else path.push(outline.key(inside[position - (position % 2)]!));
    node = inside[position]!;
  }
  return path;
}
