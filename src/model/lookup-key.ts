/** Between the parts of a key by which records are looked up; the schemas allow no such character in a text. */
export const KEY_SEPARATOR = '\u0000';

/** Keys with one more part: every key with every option for that part. */
export function withPart(keys: readonly string[], options: readonly string[]): readonly string[] {
  return keys.flatMap((key) => options.map((option) => key + KEY_SEPARATOR + option));
}
