/**
 * The one value of that name in this process, made by whoever asks first. Astro's configuration and the pages that it
 * builds are two graphs of modules: what a module keeps for itself exists in each of them, what is kept here does not.
 * It must hold plain values, since `instanceof` does not know the classes of the other graph; and in the preview it
 * outlives an edit of the code that made it.
 */
export function oncePerProcess<T>(name: string, make: () => T): T {
  const key = Symbol.for(`tideline.${name}`);
  const kept = globalThis as { [key: symbol]: T };
  if (!(key in kept)) kept[key] = make();
  return kept[key] as T;
}
