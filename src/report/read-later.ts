/** Where an object keeps what its later properties are worked out from: not enumerable, so that copies leave it behind. */
const SOURCE = Symbol('source');

/** How each of an object's later properties is worked out. */
type Getters<Source, Later> = { readonly [Key in keyof Later]: (source: Source) => Later[Key] };

/**
 * What gives an object properties that are worked out each time they are read. They are its own and enumerable, for copies
 * and JSON, and their functions are the same for all objects: one written with getters in its braces has functions, and so
 * a hidden class, of its own, and a hundred thousand of those live until the whole heap is swept.
 */
export function readLater<Source, Later extends object>(
  getters: Getters<Source, Later>,
): <Now extends object>(now: Now, source: Source) => Now & Later {
  const properties: PropertyDescriptorMap = {};
  for (const key of Object.keys(getters) as (keyof Later & string)[]) {
    properties[key] = {
      enumerable: true,
      get(this: { readonly [SOURCE]: Source }) {
        return getters[key](this[SOURCE]);
      },
    };
  }
  return <Now extends object>(now: Now, source: Source) => {
    Object.defineProperty(now, SOURCE, { value: source });
    return Object.defineProperties(now, properties) as Now & Later;
  };
}
