/** A value that parts of a page share: each reads it, changes it and hears of changes, and none knows the others. */
export interface Store<T> {
  get(): T;
  /** Puts another value in the place of this one and tells the listeners, unless it is the same. */
  set(value: T): void;
  /** Calls `listener` at every change, until the function that is returned is called. */
  subscribe(listener: (value: T) => void): () => void;
}

export function createStore<T>(value: T): Store<T> {
  let now = value;
  const listeners = new Set<(value: T) => void>();
  return {
    get: () => now,
    set(next) {
      if (Object.is(next, now)) return;
      now = next;
      for (const listener of [...listeners]) listener(now);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
