/** Whether a value is a mapping: neither a scalar nor a list. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a mapping that holds one of some fields at least. */
export function holdsOneOf(value: unknown, names: readonly string[]): boolean {
  return isMapping(value) && names.some((name) => Object.hasOwn(value, name));
}
