/** So many answers are kept for one unit; a large one names no more bodies than that over and over. */
const MOST_KEPT = 4096;

/**
 * A function of a name and the unit that works out each name's answer once: a few bodies stand in thousands of records.
 * The unit is known by its record, so that another inventory, or an edited one, has answers of its own.
 */
export function answerPerName<T>(
  answer: (name: string, unit: object) => T,
): (name: string, unit: object) => T {
  const keptOf = new WeakMap<object, Map<string, { readonly answer: T }>>();
  return (name, unit) => {
    let kept = keptOf.get(unit);
    if (!kept) {
      kept = new Map();
      keptOf.set(unit, kept);
    }
    const known = kept.get(name);
    if (known) return known.answer;
    const made = answer(name, unit);
    if (kept.size < MOST_KEPT) kept.set(name, { answer: made });
    return made;
  };
}
