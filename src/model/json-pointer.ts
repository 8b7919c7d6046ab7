/** Field names and list positions from some value down. */
export type Path = readonly (string | number)[];

/** The JSON pointer (RFC 6901) of a path; empty for the empty path. */
export function toPointer(path: Path): string {
  let pointer = '';
  for (const step of path) {
    pointer += `/${typeof step === 'number' ? step : step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }
  return pointer;
}

/** The steps of a pointer that leads into `root`; a position in a list comes back as a number. */
export function fromPointer(pointer: string, root: unknown): Path {
  if (pointer === '') return [];
  const path: (string | number)[] = [];
  let value = root;
  for (const part of pointer.slice(1).split('/')) {
    const step = Array.isArray(value) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(step);
    value = valueAt(value, [step]);
  }
  return path;
}

/** The value at a path, or `undefined` where nothing stands. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** A copy of `root` with another value at `path`; everything off the path is shared. */
export function withValueAt(root: unknown, path: Path, replacement: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return replacement;
  if (Array.isArray(root)) return root.with(Number(step), withValueAt(root[Number(step)], rest, replacement));
  const entries = Object.entries(root as object);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, key === step ? withValueAt(value, rest, replacement) : value]),
  );
}
