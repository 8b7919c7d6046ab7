/** What a node of a text is. */
export type NodeKind = 'scalar' | 'mapping' | 'sequence';

/**
 * The nodes of a text in the order they stand, as parallel lists (a large file has millions). A mapping's children
 * are its keys and values in turn.
 */
export interface Outline {
  readonly kinds: readonly NodeKind[];
  /** Offsets at which the nodes begin; a value without text begins where its key does. */
  readonly starts: readonly number[];
  /** For each node the number of the one behind it and everything in it. */
  readonly afters: readonly number[];
  /** The text of a key, as the keys of the value built from it. */
  key(node: number): string;
  /** The text of a scalar, without quotes and before it was given a type. */
  written(node: number): string;
}

/** The nodes directly in a collection: its items, or its keys and values in turn. */
export function children(outline: Outline, collection: number): readonly number[] {
  const found: number[] = [];
  const end = outline.afters[collection]!;
  for (let node = collection + 1; node < end; node = outline.afters[node]!) found.push(node);
  return found;
}

/** The path of a node, from the root down; of a key it is the path of its value. */
export function pathTo(outline: Outline, wanted: number): readonly (string | number)[] {
  const path: (string | number)[] = [];
  let node = 0;
  while (node < wanted) {
    const inside = children(outline, node);
    const position = inside.findLastIndex((child) => child <= wanted);
    if (outline.kinds[node] === 'sequence') path.push(position);
    else path.push(outline.key(inside[position - (position % 2)]!));
    node = inside[position]!;
  }
  return path;
}
