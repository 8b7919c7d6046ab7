/** Enough for the days, names and words that a unit's records say over and over. */
const MOST = 16_384;
/** A shorter piece of a text is copied by the engine anyhow. */
const SHORT = 13;

/**
 * Lets the values of a large text hold no piece of it: a string cut out of a text keeps the whole of it in memory. What is
 * said often is kept once.
 */
export class StringPool {
  readonly #known = new Map<string, string>();

  /** The same value; the strings in it, which are changed in place, are of their own. */
  settle(value: unknown): unknown {
    if (typeof value === 'string') return this.#own(value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      for (let position = 0; position < value.length; position++)
        value[position] = this.settle(value[position]);
      return value;
    }
    const mapping = value as Record<string, unknown>;
    for (const key of Object.keys(mapping)) {
      const before = mapping[key];
      const after = this.settle(before);
      if (typeof before === 'string') mapping[key] = after;
    }
    return value;
  }

  #own(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const own = text.length < SHORT ? text : copyOf(text);
    if (this.#known.size < MOST) this.#known.set(own, own);
    return own;
  }
}

/** Every code unit as it is, also half a surrogate pair. */
function copyOf(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
