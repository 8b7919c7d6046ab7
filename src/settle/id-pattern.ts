/** A pattern over ids, taken apart: `*` stands for any number of characters, none included; everything else for itself. */
export interface IdPattern {
  /** What every id of its form begins with. */
  readonly head: string;
  /** Whether the whole of an id has its form. Takes time in proportion to the lengths, whatever the pattern. */
  matches(id: string): boolean;
}

/** Takes a pattern apart, once for the thousands of ids that are held against it. */
export function idPattern(pattern: string): IdPattern {
  const [head = '', ...parts] = pattern.split('*');
  const tail = parts.pop();
  if (tail === undefined) return { head, matches: (id) => id === pattern };
  return {
    head,
    matches(id) {
      if (!id.startsWith(head)) return false;
      let from = head.length;
      for (const part of parts) {
        const found = id.indexOf(part, from);
        if (found < 0) return false;
        from = found + part.length;
      }
      return from + tail.length <= id.length && id.endsWith(tail);
    },
  };
}
