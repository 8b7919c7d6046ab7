/**
 * A function that is made when it is first called. Most records pass: what would be said of a gap, or of a record that a
 * rule does not concern, is then never compiled.
 */
export function deferred<Arguments extends readonly unknown[], Result>(
  make: () => (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let made: ((...args: Arguments) => Result) | undefined;
  return (...args) => {
    made ??= make();
    return made(...args);
  };
}
