/**
 * What is worked out from an object that never changes, once for it: an index of all facts that every page of a fact
 * looks into, for one. It goes when the object goes.
 */
export function onceFor<K extends object, T>(make: (from: K) => T): (from: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (from) => {
    const known = made.get(from) ?? { value: make(from) };
    made.set(from, known);
    return known.value;
  };
}
